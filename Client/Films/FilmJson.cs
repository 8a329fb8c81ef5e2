using Sora.Client.Members;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Films;

/// <summary>A film as somebody sees it. Times in Unix seconds; addresses are paths on this origin, authorised on every request.</summary>
internal sealed record FilmJson(
    string Id,
    string Object,
    PersonJson Author,
    string Caption,
    IReadOnlyList<string> Tags,
    string Audience,
    bool Remixing,
    long PublishedAt,
    string Prompt,
    double Seconds,
    int Width,
    int Height,
    FilmMediaJson Media,
    string? ShareUrl,
    string? EmbedUrl,
    FilmCountsJson Counts,
    FilmViewerJson Viewer,
    FilmParentJson? RemixOf,
    IReadOnlyList<PersonJson> Credits)
{
    public static FilmJson Of(FilmView view, OwnerId? viewer)
    {
        var film = view.Film;
        var isShareable = film.Audience is Grains.Films.Audience.Public or Grains.Films.Audience.Unlisted;
        return new FilmJson(
            film.Id.Value,
            "film",
            PersonJson.Of(view.Author),
            film.Caption,
            film.Tags,
            film.Audience.ToString().ToLowerInvariant(),
            film.Remixing,
            film.PublishedAt.ToUnixTimeSeconds(),
            film.Prompt,
            film.Seconds,
            film.Width,
            film.Height,
            FilmMediaJson.Of(film.Id),
            isShareable ? $"/f/{film.Id}" : null,
            isShareable ? $"/embed/{film.Id}" : null,
            new FilmCountsJson(view.Likes, view.Comments, view.Remixes, view.Views),
            new FilmViewerJson(viewer == film.Author, view.Liked, view.FollowingAuthor, viewer is not null && (film.Remixing || viewer == film.Author), view.Seen),
            view.Parent is { } parent ? new FilmParentJson(parent.Id.Value, parent.Deleted, parent.Author is { } author ? PersonJson.Of(author) : null, parent.Caption) : null,
            [.. view.Credits.Select(PersonJson.Of)]);
    }
}

/// <summary>Where a film's files are.</summary>
internal sealed record FilmMediaJson(string Video, string Thumbnail, string Spritesheet, string Captions)
{
    public static FilmMediaJson Of(VideoId film) => new(
        PathOf(film, MediaVariant.Video), PathOf(film, MediaVariant.Thumbnail), PathOf(film, MediaVariant.Spritesheet), PathOf(film, MediaVariant.Captions));

    public static string PathOf(VideoId film, string variant) => $"/app/v1/films/{film}/media/{variant}";
}

/// <summary>What others did with a film.</summary>
internal sealed record FilmCountsJson(int Likes, int Comments, int Remixes, int Views);

/// <summary>What the viewer did with a film, and may do.</summary>
internal sealed record FilmViewerJson(bool Mine, bool Liked, bool FollowingAuthor, bool CanRemix, bool Seen);

/// <summary>The film that another was made of; of what is deleted or hidden only the id is told.</summary>
internal sealed record FilmParentJson(string Id, bool Deleted, PersonJson? Author, string? Caption);

/// <summary>How a film is to be shown; what is not named stays as it is.</summary>
internal sealed record FilmTermsRequest(string? Audience, string? Caption, IReadOnlyList<string>? Tags, bool? Remixing);

/// <summary>A film's family: films, and what each child shows otherwise.</summary>
internal sealed record FilmLineageJson(string Object, string Id, IReadOnlyList<FilmNodeJson> Nodes, IReadOnlyList<FilmEdgeJson> Edges, bool HasMore);

/// <summary>A node of a family; of what is hidden or deleted only id and state are told.</summary>
/// <param name="State">shown, hidden or deleted.</param>
internal sealed record FilmNodeJson(string Id, string State, PersonJson? Author, string? Caption, long? CreatedAt, string? Thumbnail, int? Likes, int? Remixes);

/// <summary>An edge of a family.</summary>
internal sealed record FilmEdgeJson(string From, string To, string Kind, IReadOnlyList<string>? Changes);

/// <summary>An instruction that makes another film of one.</summary>
internal sealed record RemixRequest(string? Prompt, bool? Draft);

/// <summary>What an instruction would change.</summary>
internal sealed record RemixPreviewJson(IReadOnlyList<string> Changes, IReadOnlyList<string> Notes, System.Text.Json.JsonElement Before, System.Text.Json.JsonElement After);
