using Microsoft.Extensions.Logging;
using Sora.Grains.Ids;

namespace Sora.Silo.Recovery;

internal sealed partial class RecoveryService
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Video} could not be taken up and is tried again within a minute")]
    private partial void LogCannotRecover(Exception fault, VideoId video);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The open jobs could not be listed; they are tried again within a minute")]
    private partial void LogCannotSweep(Exception fault);
}
