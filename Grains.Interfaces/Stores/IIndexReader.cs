using Sora.Grains.Ids;

namespace Sora.Grains.Stores;

/// <summary>Answers lists from the relational index, a projection of grain state that may lag behind it by moments.</summary>
public interface IIndexReader
{
    /// <summary>One page of an owner's videos, by creation time then id.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="limit">0 to 100.</param>
    /// <param name="after">The last id of the page before, which may have been deleted since; null begins. An id that was never the owner's gives an empty page.</param>
    /// <param name="newestFirst">Order.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<VideoPage> ListVideos(OwnerId owner, int limit, VideoId? after, bool newestFirst, CancellationToken cancellation);

    /// <summary>Videos of an owner that were made of any of those, oldest first, each once.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="sources">At most 500.</param>
    /// <param name="limit">0 to 500.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<IReadOnlyList<VideoId>> ListDerived(OwnerId owner, IReadOnlyList<VideoId> sources, int limit, CancellationToken cancellation);
}

/// <summary>Ids of one page, and whether more follow.</summary>
public sealed record VideoPage(IReadOnlyList<VideoId> Ids, bool HasMore);
