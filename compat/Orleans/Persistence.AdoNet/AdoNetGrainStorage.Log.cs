using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Orleans.Storage;

public sealed partial class AdoNetGrainStorage
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Grain storage {Name} is ready: {Invariant}, service {ServiceId}.")]
    private partial void LogReady(string name, string invariant, string serviceId);

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading state {StateName} of {Grain} from {Name} failed.")]
    private partial void LogReadFailed(Exception fault, string name, string stateName, GrainId grain);

    [LoggerMessage(Level = LogLevel.Error, Message = "Writing state {StateName} of {Grain} to {Name} failed; held ETag {ETag}.")]
    private partial void LogWriteFailed(Exception fault, string name, string stateName, GrainId grain, string? etag);
}
