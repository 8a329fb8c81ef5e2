using Sora.Grains.Films;
using Sora.Grains.Ids;

namespace Sora.Grains.Stores;

/// <summary>
/// Films as somebody may see them. Whatever is not the viewer's to see is left out: drafts and private films of others, followers' films of those whom
/// it does not follow, films of suspended members, and of whoever blocks or is blocked. A viewer of null is anybody.
/// </summary>
public interface IFilmReader
{
    /// <summary>Those of the ids that the viewer may see by their address, in any order.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="ids">At most 1,000.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<IReadOnlyList<FilmView>> Find(OwnerId? viewer, IReadOnlyCollection<VideoId> ids, CancellationToken cancellation);

    /// <summary>As <see cref="Find"/>, without those that do not belong in a feed: unlisted ones, and those of people whom the viewer mutes.</summary>
    Task<IReadOnlyList<FilmView>> ForFeed(OwnerId viewer, IReadOnlyCollection<VideoId> ids, CancellationToken cancellation);

    /// <summary>An author's films that the viewer may list, newest first. The author sees its own, unlisted and private ones too.</summary>
    Task<IReadOnlyList<FilmView>> ListByAuthor(OwnerId? viewer, OwnerId author, FilmPlace? after, int limit, CancellationToken cancellation);

    /// <summary>Those of the ids that are published, or were and are removed.</summary>
    Task<IReadOnlySet<VideoId>> Published(IReadOnlyCollection<VideoId> ids, CancellationToken cancellation);

    /// <summary>The family of a film, nearest first.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="id">Any video.</param>
    /// <param name="most">Nodes.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<FilmFamily> Family(OwnerId? viewer, VideoId id, int most, CancellationToken cancellation);

    /// <summary>Films whose words match, best first; followers' films of those whom the viewer follows included.</summary>
    Task<IReadOnlyList<FilmView>> Search(OwnerId viewer, IReadOnlyList<string> words, int skip, int limit, CancellationToken cancellation);

    /// <summary>Tags that begin with a text, most used first.</summary>
    Task<IReadOnlyList<(string Tag, int Films)>> Tags(string prefix, int limit, CancellationToken cancellation);

    /// <summary>Public films by what was done with them since a moment: remixes count three, likes one.</summary>
    Task<IReadOnlyList<(FilmView Film, long Score)>> Leaders(OwnerId viewer, DateTimeOffset since, int limit, CancellationToken cancellation);
}

/// <summary>A place in a list of films by time.</summary>
public sealed record FilmPlace(DateTimeOffset PublishedAt, VideoId Id);

/// <summary>A film with what others did with it, and what the viewer did.</summary>
/// <param name="FollowingAuthor">Whether the viewer follows the author.</param>
/// <param name="Seen">Whether the viewer has seen it.</param>
/// <param name="Parent">The film that it counts as remixed from; null when it comes of none.</param>
/// <param name="Credits">Authors of the ancestors that the viewer may see, nearest first, each once, without the author.</param>
public sealed record FilmView(
    Film Film, Person Author, int Likes, int Comments, int Remixes, int Views, bool Liked, bool FollowingAuthor, bool Seen, FilmParent? Parent, IReadOnlyList<Person> Credits);

/// <summary>Where a film comes from, as far as the viewer may know.</summary>
public sealed record FilmParent(VideoId Id, bool Deleted, Person? Author, string? Caption);

/// <summary>A family tree.</summary>
/// <param name="Shown">Nodes that the viewer may see.</param>
/// <param name="Deleted">Nodes whose video is gone.</param>
/// <param name="Hidden">Nodes that lie between shown ones and are not the viewer's to see.</param>
public sealed record FilmFamily(
    IReadOnlyList<FilmView> Shown, IReadOnlySet<VideoId> Deleted, IReadOnlySet<VideoId> Hidden, IReadOnlyList<LineageEdge> Edges, bool HasMore);
