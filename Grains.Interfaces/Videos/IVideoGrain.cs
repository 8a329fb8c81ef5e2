using Orleans.Concurrency;
using Sora.Grains.Ids;

namespace Sora.Grains.Videos;

/// <summary>One video: the durable record of a job and of what came of it. Key: the <see cref="VideoId"/>'s text. Somebody else's id answers as if it did not exist.</summary>
[Alias("sora.IVideoGrain")]
public interface IVideoGrain : IGrainWithStringKey
{
    /// <summary>
    /// Takes the job. Once it has returned, the job survives any crash. Idempotent: the same command again returns the video as it is;
    /// another command under a taken id is refused with <see cref="RefusalKind.Conflict"/>, and so is every command under the id of a deleted video.
    /// </summary>
    [Alias("Create")]
    Task<VideoAnswer> Create(CreateVideo command, CancellationToken cancellation);

    /// <summary>What the job would take if it were taken now, or why it would be refused; nothing is stored. Asked of any id.</summary>
    [ReadOnly, Alias("Estimate")]
    Task<VideoEstimate> Estimate(CreateVideo command);

    /// <summary>The video as it is now.</summary>
    [ReadOnly, Alias("Get")]
    Task<VideoAnswer> Get(OwnerId caller);

    /// <summary>The storyboard as canonical JSON; null until it is directed, or when the caller is not the owner.</summary>
    [ReadOnly, Alias("GetStoryboard")]
    Task<string?> GetStoryboard(OwnerId caller);

    /// <summary>The storyboard that the video was made of by an instruction, as it was then; null when there was none, or when the caller is not the owner.</summary>
    [ReadOnly, Alias("GetSourceStoryboard")]
    Task<string?> GetSourceStoryboard(OwnerId caller);

    /// <summary>Stops the job and frees its engine within one frame; a finished video stays as it is. Idempotent.</summary>
    [Alias("Cancel")]
    Task<VideoAnswer> Cancel(OwnerId caller);

    /// <summary>Cancels if need be, then removes the record and every file; only that the id was used stays. Idempotent: again answers not found.</summary>
    [Alias("Delete")]
    Task<VideoAnswer> Delete(OwnerId caller);

    /// <summary>
    /// The video now and after each change, numbered, until it has ended; at most a few a second. A consumer whose enumeration was aborted
    /// calls again with the last number it saw. Ends at once, empty, when the caller is not the owner.
    /// </summary>
    [ReadOnly, Alias("Watch")]
    IAsyncEnumerable<VideoUpdate> Watch(OwnerId caller, long after, CancellationToken cancellation);
}
