using Sora.Engines;
using Sora.Grains.Videos;
using Sora.Media;
using Sora.Silo.Storage;

namespace Sora.Silo.EngineHost;

/// <summary>What a fault means for the job, and how its owner is told.</summary>
internal static class WorkFaults
{
    public static WorkFailure Describe(Exception fault) => fault switch
    {
        MediaToolMissingException => Final(VideoErrors.EncoderMissing, fault.Message),
        DiskFullException or StorageFullException => Final(VideoErrors.StorageFull, fault.Message),
        EngineException or MediaException or StorageException => Retry(fault.Message),
        _ => Retry($"The engine failed unexpectedly ({fault.GetType().Name}); ask the operator to look at the log."),
    };

    private static WorkFailure Final(string code, string message) => new(MayRetry: false, new VideoError(code, message));

    private static WorkFailure Retry(string message) => new(MayRetry: true, new VideoError(VideoErrors.EngineFailed, message));
}
