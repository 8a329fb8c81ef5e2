using Microsoft.Extensions.Logging;
using Sora.Grains.Ids;

namespace Sora.Silo.Directing;

internal sealed partial class DirectionWork
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Directing {Video}: {Note}")]
    private partial void LogNote(VideoId video, string note);
}
