using Microsoft.Extensions.Logging;
using Sora.Grains.Ids;

namespace Sora.Silo.FilmMaking;

internal sealed partial class ShotMaker
{
    [LoggerMessage(LogLevel.Warning, "{Video}, {Shot}: {Note}")]
    private partial void LogNote(VideoId video, string shot, string note);
}
