using Microsoft.Extensions.Logging;
using Sora.Grains.Ids;

namespace Sora.Grains.Videos;

internal sealed partial class VideoGrain
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "{Video}: nothing heard from {Device} (epoch {Epoch}); the job goes back to the queue")]
    private partial void LogLeaseLost(VideoId video, string device, int epoch);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Video}: the work of {Device} (epoch {Epoch}) was cut off; the job goes back to the queue")]
    private partial void LogCutOff(VideoId video, string device, int epoch);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Video}: the work of epoch {Epoch} failed with {Code}: {Reason}")]
    private partial void LogWorkFailed(VideoId video, int epoch, string code, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Video}: the job could not be stored and was refused")]
    private partial void LogCannotStore(Exception fault, VideoId video);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Video}: a step could not be done and is tried again")]
    private partial void LogWillRetry(Exception fault, VideoId video);
}
