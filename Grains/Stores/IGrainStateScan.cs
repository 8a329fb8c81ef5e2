using Sora.Grains.Ids;

namespace Sora.Grains.Stores;

/// <summary>Finds what has grain state, for rebuilding what is derived from it.</summary>
public interface IGrainStateScan
{
    /// <summary>Ids of all videos whose state is stored, in order of id.</summary>
    IAsyncEnumerable<VideoId> Videos(CancellationToken cancellation);

    /// <summary>Fingerprints of all keys whose state is stored, in order.</summary>
    IAsyncEnumerable<string> ApiKeys(CancellationToken cancellation);
}
