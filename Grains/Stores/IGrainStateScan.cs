using Sora.Grains.Ids;

namespace Sora.Grains.Stores;

/// <summary>Finds the videos that have grain state, for rebuilding what is derived from it.</summary>
public interface IGrainStateScan
{
    /// <summary>Ids of all videos whose state is stored, in order of id.</summary>
    IAsyncEnumerable<VideoId> Videos(CancellationToken cancellation);
}
