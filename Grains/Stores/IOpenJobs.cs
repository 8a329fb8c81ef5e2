using Sora.Grains.Ids;

namespace Sora.Grains.Stores;

/// <summary>
/// Intents: ids of the videos that may have work left. A row is written before the video's first state and removed after its last, so whatever a
/// crash cut off is found here.
/// </summary>
public interface IOpenJobs
{
    /// <summary>Durable once it returns. A video that is there stays; false when it is not there and the owner has <paramref name="most"/> open jobs already.</summary>
    Task<bool> Add(VideoId video, OwnerId owner, int most, CancellationToken cancellation);

    /// <summary>Absent is fine.</summary>
    Task Remove(VideoId video, CancellationToken cancellation);

    /// <summary>All, oldest first.</summary>
    Task<IReadOnlyList<VideoId>> List(CancellationToken cancellation);
}
