using Microsoft.Extensions.Logging;
using Sora.Grains.Ids;

namespace Sora.Grains.Generation;

internal sealed partial class GenerationGrain
{
    [LoggerMessage(Level = LogLevel.Debug, Message = "{Device} began {Video} (epoch {Epoch})")]
    private partial void LogBegan(string device, VideoId video, int epoch);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Device}: a report or a question failed and is tried again")]
    private partial void LogWillRetry(Exception fault, string device);
}
