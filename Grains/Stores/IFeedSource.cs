using Sora.Grains.Feeds;
using Sora.Grains.Ids;

namespace Sora.Grains.Stores;

/// <summary>Where feeds take their films from, and where the orders that were frozen lie.</summary>
public interface IFeedSource
{
    /// <summary>Public films that may concern anybody: the newest, and those that most films were made of. As of some seconds ago.</summary>
    Task<IReadOnlyList<FeedCandidate>> Pool();

    /// <summary>Films of those whom the member follows, newest first; not those that it has seen.</summary>
    Task<IReadOnlyList<FeedCandidate>> Followed(OwnerId member, int limit);

    /// <summary>Public films before a place, newest first; null begins with the newest.</summary>
    Task<IReadOnlyList<FeedCandidate>> Older(FilmPlace? before, int limit);

    /// <summary>Those of the films that the member has seen.</summary>
    Task<IReadOnlySet<VideoId>> SeenOf(OwnerId member, IReadOnlyCollection<VideoId> films);

    /// <summary>Authors whom the member does not see: blocked by or blocking it, muted, suspended.</summary>
    Task<IReadOnlySet<OwnerId>> HiddenAuthors(OwnerId member);

    /// <summary>Tags of films that the member liked or made films of, most used first.</summary>
    Task<IReadOnlyList<string>> Interests(OwnerId member, int limit);

    /// <summary>Keeps a part; one that is there stays. Older feeds of the member are forgotten, but for the last few.</summary>
    Task SavePart(OwnerId member, FeedPart part);

    /// <summary>Parts of a feed in order, from one number through another; empty when the member began no such feed, or it is forgotten.</summary>
    Task<IReadOnlyList<FeedPart>> LoadParts(OwnerId member, string feed, int from, int through);
}

/// <summary>A film that may come into feeds.</summary>
/// <param name="Topics">What its caption, tags and prompt speak of, as <see cref="FeedTopics"/> reads them.</param>
public sealed record FeedCandidate(
    VideoId Film, OwnerId Author, DateTimeOffset PublishedAt, int Likes, int Remixes, int Views, IReadOnlySet<string> Tags, IReadOnlySet<string> Topics);
