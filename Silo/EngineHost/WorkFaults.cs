using Sora.Engines;
using Sora.Grains.Videos;
using Sora.Media;
using Sora.Silo.Storage;

namespace Sora.Silo.EngineHost;

/// <summary>What a fault means for the job, and how its owner is told.</summary>
internal static class WorkFaults
{
    /// <summary>
    /// Null when the grid failed and not the work: a grain that could not be reached or written, a store that could not be read. Such a work is
    /// given up without a word; its lease lapses, which counts as an interruption and leaves the grid time to recover.
    /// </summary>
    public static WorkFailure? Describe(Exception fault) => Meaning(fault) switch
    {
        MediaToolMissingException missing => Final(VideoErrors.EncoderMissing, missing.Message),
        (DiskFullException or StorageFullException) and var full => Final(VideoErrors.StorageFull, full.Message),
        (EngineException or MediaException) and var failed => Retry(failed.Message),
        OrleansException or TimeoutException or IOException => null,
        _ => Retry($"The engine failed unexpectedly ({fault.GetType().Name}); ask the operator to look at the log."),
    };

    /// <summary>The grid's runtime wraps what a store threw.</summary>
    private static Exception Meaning(Exception fault)
    {
        for (var at = fault; at is not null; at = at.InnerException)
        {
            if (at is StorageException or MediaException or EngineException)
            {
                return at;
            }
        }

        return fault;
    }

    private static WorkFailure Final(string code, string message) => new(MayRetry: false, new VideoError(code, message));

    private static WorkFailure Retry(string message) => new(MayRetry: true, new VideoError(VideoErrors.EngineFailed, message));
}
