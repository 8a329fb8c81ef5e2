using System.Text;
using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Videos;
using Sora.Grains.Films;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Films;

/// <summary>Films in public: publishing, showing, taking back, and their files.</summary>
internal static class FilmEndpoints
{
    public static void Map(RouteGroupBuilder group)
    {
        group.App("POST", "/videos/{id}/publish", Access.Member, "Shows a finished video to its audience.", PublishVideo).Accepts<FilmTermsRequest>("application/json").Produces<FilmJson>();
        group.App("GET", "/films/{id}", Access.Open, "A film.", GetFilm).Produces<FilmJson>();
        group.App("PATCH", "/films/{id}", Access.Member, "Changes how a film is shown.", ChangeFilm).Accepts<FilmTermsRequest>("application/json").Produces<FilmJson>();
        group.App("POST", "/films/{id}/unpublish", Access.Member, "Makes a film a draft again.", UnpublishFilm).Produces(StatusCodes.Status204NoContent);
        group.App("GET", "/films/{id}/storyboard", Access.Open, "What a film shows, as data.", GetFilmStoryboard);
        group.App("GET", "/films/{id}/media/{variant}", Access.Open, "A film's file.", GetFilmMedia);
        group.App("HEAD", "/films/{id}/media/{variant}", Access.Open, "Whether a film's file is there.", HeadFilmMedia);
        group.App("GET", "/me/films", Access.Member, "The member's published films, or its finished drafts.", ListMyFilms).Produces<ListJson<FilmJson>>();
    }

    private static async Task<IResult> PublishVideo(string id, HttpContext context, Publisher publisher, FilmAccess access, IGrainFactory grains)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.FilmTermsRequest);
        if (request is null)
        {
            return invalid!;
        }

        var viewer = context.Viewer();
        var audience = request.Audience ?? (await grains.GetGrain<IMemberGrain>(viewer.Id.Value).Get())?.Settings.DefaultAudience;
        var (terms, error) = FilmWords.Read(request with { Audience = audience });
        if (terms is null)
        {
            return error!;
        }

        return await publisher.Publish(id, viewer.Id, terms) is { } refused ? refused : await Show(id, context, access);
    }

    private static Task<IResult> GetFilm(string id, HttpContext context, FilmAccess access) => Show(id, context, access);

    private static async Task<IResult> ChangeFilm(string id, HttpContext context, FilmAccess access, IGrainFactory grains, TimeProvider time)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.FilmTermsRequest);
        if (request is null)
        {
            return invalid!;
        }

        var viewer = context.Viewer();
        var (terms, error) = FilmWords.Read(request);
        if (terms is null || !VideoId.TryParse(id, out _))
        {
            return error ?? FilmAccess.NoFilm(id);
        }

        var grain = grains.GetGrain<IPublicationGrain>(id);
        if (await grain.Get() is not { } film || film.Author != viewer.Id)
        {
            return FilmAccess.NoFilm(id);
        }

        if (terms.Audience is { } wanted && Reach(wanted) > Reach(film.Audience) && StepUp.Check(viewer, time) is { } again)
        {
            return again;
        }

        var answer = await grain.Change(viewer.Id, terms);
        return answer.Refusal is { } refusal ? refusal.ToError() : await Show(id, context, access);
    }

    private static async Task<IResult> UnpublishFilm(string id, HttpContext context, IGrainFactory grains) =>
        VideoId.TryParse(id, out _) && await grains.GetGrain<IPublicationGrain>(id).Unpublish(context.Viewer().Id) ? TypedResults.NoContent() : FilmAccess.NoFilm(id);

    private static async Task<IResult> GetFilmStoryboard(string id, HttpContext context, FilmAccess access, IGrainFactory grains) =>
        await access.Find(id, context) is { } film && await grains.GetGrain<IVideoGrain>(id).GetStoryboard(film.Film.Author) is { } board
            ? TypedResults.Text(board, "application/json", Encoding.UTF8)
            : FilmAccess.NoFilm(id);

    private static Task<IResult> HeadFilmMedia(string id, string variant, HttpContext context, FilmAccess access, IGrainFactory grains, IBlobStore blobs) =>
        GetFilmMedia(id, variant, context, access, grains, blobs);

    private static async Task<IResult> GetFilmMedia(string id, string variant, HttpContext context, FilmAccess access, IGrainFactory grains, IBlobStore blobs)
    {
        if (await access.Find(id, context) is not { } film || (await grains.GetGrain<IVideoGrain>(id).Get(film.Film.Author)).Video is not { } video)
        {
            return FilmAccess.NoFilm(id);
        }

        // What is public may be kept, but is asked for each time, so that it is gone as soon as it is taken back.
        context.Response.Headers.CacheControl = film.Film.Audience == Audience.Public ? "public, no-cache" : "private, no-store";
        return await VideoContent.Send(blobs, video, variant, context.RequestAborted);
    }

    private static async Task<IResult> ListMyFilms(HttpContext context, Cursors cursors, IFilmReader films, DraftList drafts, string? shown)
    {
        var paging = new Paging(cursors, context, $"my films {shown}");
        var (asked, error) = paging.Read();
        if (asked is null)
        {
            return error!;
        }

        var viewer = context.Viewer().Id;
        switch (shown)
        {
            case null or "published":
                return await FilmLists.Send(paging, asked, viewer, place => films.ListByAuthor(viewer, viewer, place, asked.Limit + 1, context.RequestAborted));
            case "drafts":
                var (data, next) = await drafts.Page(viewer, asked, context.RequestAborted);
                return TypedResults.Json(new ListJson<VideoJson>(data, paging.Next(next)), AppJson.Relaxed.ListJsonVideoJson);
            default:
                return ApiError.Invalid("invalid_value", "shown", $"'{ApiError.Shown(shown)}' lists nothing; use published or drafts.");
        }
    }

    private static async Task<IResult> Show(string id, HttpContext context, FilmAccess access) =>
        await access.Find(id, context) is { } view ? TypedResults.Json(FilmJson.Of(view, context.MaybeViewer()?.Id), AppJson.Relaxed.FilmJson) : FilmAccess.NoFilm(id);

    /// <summary>Higher is seen by more.</summary>
    private static int Reach(Audience audience) => audience switch
    {
        Audience.Private => 0,
        Audience.Followers => 1,
        Audience.Unlisted => 2,
        _ => 3,
    };
}
