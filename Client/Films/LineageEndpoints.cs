using Sora.Client.App;
using Sora.Client.Members;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Films;

/// <summary>Where films come from and what came of them.</summary>
internal static class LineageEndpoints
{
    private const int MostNodes = 5_000;

    public static void Map(RouteGroupBuilder group) =>
        group.App("GET", "/films/{id}/lineage", Access.Open, "The family tree of a film, each edge with what the child shows otherwise.", GetFilmLineage).Produces<FilmLineageJson>();

    private static async Task<IResult> GetFilmLineage(string id, HttpContext context, FilmAccess access, IGrainFactory grains, IFilmReader films)
    {
        var viewer = context.MaybeViewer()?.Id;
        var isOwn = viewer is { } me && VideoId.TryParse(id, out _) && (await grains.GetGrain<IVideoGrain>(id).Get(me)).Video is not null;
        if (!isOwn && await access.Find(id, context) is null)
        {
            return FilmAccess.NoFilm(id);
        }

        var family = await films.Family(viewer, new VideoId(id), MostNodes, context.RequestAborted);
        var nodes = family.Shown.OrderBy(view => view.Film.PublishedAt).ThenBy(view => view.Film.Id.Value, StringComparer.Ordinal).Select(Node)
            .Concat(family.Hidden.Select(node => Nameless(node, "hidden")))
            .Concat(family.Deleted.Select(node => Nameless(node, "deleted")));
        var edges = family.Edges.Select(edge => new FilmEdgeJson(edge.Parent.Value, edge.Child.Value, edge.Kind.ToString().ToLowerInvariant(), edge.Changes));
        return TypedResults.Json(new FilmLineageJson("lineage", id, [.. nodes], [.. edges], family.HasMore), AppJson.Relaxed.FilmLineageJson);
    }

    private static FilmNodeJson Node(FilmView view) => new(
        view.Film.Id.Value, "shown", PersonJson.Of(view.Author), view.Film.Caption, view.Film.PublishedAt.ToUnixTimeSeconds(), FilmMediaJson.PathOf(view.Film.Id, MediaVariant.Thumbnail), view.Likes, view.Remixes);

    private static FilmNodeJson Nameless(VideoId id, string state) => new(id.Value, state, null, null, null, null, null, null);
}
