using Microsoft.Extensions.Logging;
using Sora.Grains.Ids;

namespace Sora.Silo.EngineHost;

internal sealed partial class EngineSlot
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Video}: the work of epoch {Epoch} failed")]
    private partial void LogFailed(Exception fault, VideoId video, int epoch);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Video}: the grid failed under the work of epoch {Epoch}, or could not be told of its end; its lease will lapse")]
    private partial void LogGivenUp(Exception fault, VideoId video, int epoch);
}
