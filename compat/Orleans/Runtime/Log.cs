using Microsoft.Extensions.Logging;

namespace Orleans.Runtime;

internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "Activation of {GrainId} failed")]
    public static partial void ActivationFailed(ILogger logger, Exception exception, GrainId grainId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Deactivation of {GrainId} failed")]
    public static partial void DeactivationFailed(ILogger logger, Exception exception, GrainId grainId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A timer of {GrainId} failed and goes on")]
    public static partial void TimerFailed(ILogger logger, Exception exception, GrainId grainId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "One-way call {Method} of {GrainId} failed")]
    public static partial void OneWayCallFailed(ILogger logger, Exception exception, string method, GrainId grainId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} calls wait for {GrainId}")]
    public static partial void QueueIsLong(ILogger logger, GrainId grainId, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Observer {GrainId} is gone; {Method} is dropped")]
    public static partial void ObserverIsGone(ILogger logger, GrainId grainId, string method);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An enumeration of {GrainId} failed while it was disposed")]
    public static partial void EnumerationFailed(ILogger logger, Exception exception, GrainId grainId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} activations did not end before the stop ran out of time")]
    public static partial void StoppedWithActivations(ILogger logger, int count);
}
