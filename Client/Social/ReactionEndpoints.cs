using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Films;
using Sora.Client.Members;
using Sora.Grains.Films;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Social;
using Sora.Grains.Stores;

namespace Sora.Client.Social;

/// <summary>Likes, views and comments.</summary>
internal static class ReactionEndpoints
{
    private const double MostSeconds = 3_600;

    /// <summary>Looked at for less, a film was passed over.</summary>
    private const double LeastSecondsOfAView = 1;

    public static void Map(RouteGroupBuilder group)
    {
        group.App("PUT", "/films/{id}/like", Access.Member, "Likes a film.", LikeFilm).Produces<LikeJson>();
        group.App("DELETE", "/films/{id}/like", Access.Member, "Likes a film no more.", UnlikeFilm).Produces<LikeJson>();
        group.App("GET", "/films/{id}/likes", Access.Member, "Who likes a film.", ListLikes).Produces<ListJson<PersonJson>>();
        group.App("POST", "/films/{id}/view", Access.Member, "The member has watched a film.", ViewFilm).Accepts<ViewRequest>("application/json").Produces(StatusCodes.Status204NoContent);
        group.App("GET", "/films/{id}/comments", Access.Open, "Comments on a film.", ListComments).Produces<ListJson<CommentJson>>();
        group.App("POST", "/films/{id}/comments", Access.Member, "Comments on a film.", CommentFilm).Accepts<CommentRequest>("application/json").Produces<CommentJson>();
        group.App("DELETE", "/comments/{id}", Access.Member, "Deletes a comment.", DeleteComment).Produces(StatusCodes.Status204NoContent);
    }

    public static ApiError NoComment(string id) => ApiError.NotFound("comment_not_found", $"There is no comment '{ApiError.Shown(id)}' here; check the id.");

    private static Task<IResult> LikeFilm(string id, HttpContext context, FilmAccess access, IGrainFactory grains) => SetLike(id, context, access, grains, liked: true);

    private static Task<IResult> UnlikeFilm(string id, HttpContext context, FilmAccess access, IGrainFactory grains) => SetLike(id, context, access, grains, liked: false);

    private static async Task<IResult> SetLike(string id, HttpContext context, FilmAccess access, IGrainFactory grains, bool liked)
    {
        if (await access.Find(id, context) is not { } film)
        {
            return FilmAccess.NoFilm(id);
        }

        var answer = await grains.GetGrain<IReactionsGrain>(id).SetLike(context.Viewer().Id, film.Film.Author, liked);
        return TypedResults.Json(new LikeJson(answer.Liked, answer.Likes), AppJson.Relaxed.LikeJson);
    }

    private static async Task<IResult> ListLikes(string id, HttpContext context, FilmAccess access, Cursors cursors, ISocialReader social) =>
        await access.Find(id, context) is { Film: var film }
            ? await PersonLists.Send(cursors, context, $"likes of {film.Id}", (after, limit) => social.Likers(context.Viewer().Id, film.Id, after, limit, context.RequestAborted))
            : FilmAccess.NoFilm(id);

    private static async Task<IResult> ViewFilm(string id, HttpContext context, FilmAccess access, IGrainFactory grains)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.ViewRequest);
        if (request is not { Seconds: >= 0 and <= MostSeconds })
        {
            return invalid ?? ApiError.Invalid("invalid_value", "seconds", $"Say how many seconds were watched, 0 to {MostSeconds}.");
        }

        if (await access.Find(id, context) is not { } film)
        {
            return FilmAccess.NoFilm(id);
        }

        var viewer = context.Viewer().Id;
        await grains.GetGrain<IReactionsGrain>(id).View(viewer, request.Seconds >= LeastSecondsOfAView && film.Film.Author != viewer);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ListComments(string id, HttpContext context, FilmAccess access, Cursors cursors, ISocialReader social)
    {
        if (await access.Find(id, context) is not { Film: var film })
        {
            return FilmAccess.NoFilm(id);
        }

        var paging = new Paging(cursors, context, $"comments on {film.Id}");
        var (asked, error) = paging.Read();
        if (asked is null)
        {
            return error!;
        }

        var viewer = context.MaybeViewer();
        var found = await social.Comments(viewer?.Id, film.Id, ListPlaces.Read(asked.After), asked.Limit + 1, context.RequestAborted);
        var page = found.Take(asked.Limit).ToList();
        var next = found.Count > asked.Limit ? ListPlaces.Write(page[^1].CreatedAt, page[^1].Id) : null;
        return TypedResults.Json(new ListJson<CommentJson>([.. page.Select(comment => CommentJson.Of(comment, viewer?.Id, Moderates(viewer)))], paging.Next(next)), AppJson.Relaxed.ListJsonCommentJson);
    }

    private static async Task<IResult> CommentFilm(string id, HttpContext context, FilmAccess access, Attempts attempts, IGrainFactory grains, ISocialReader social, TimeProvider time)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.CommentRequest);
        if ((invalid ?? AppBody.CheckText("text", request!.Text, 1, FilmLimits.LongestComment)) is { } error)
        {
            return error;
        }

        if (await access.Find(id, context) is not { } film)
        {
            return FilmAccess.NoFilm(id);
        }

        var viewer = context.Viewer();
        if (request!.ReplyTo is { } answered && (!SocialIds.IsSound(answered, SocialIds.Comment) || (await social.Comment(viewer.Id, answered, context.RequestAborted))?.Film != film.Film.Id))
        {
            return NoComment(answered);
        }

        if (attempts.Take(AttemptRule.Comment, viewer.Id.Value) is { } tooMany)
        {
            return tooMany;
        }

        var comment = new NewComment(SocialIds.New(SocialIds.Comment), viewer.Id, request.ReplyTo, request.Text!.Trim(), time.GetUtcNow());
        await grains.GetGrain<IReactionsGrain>(id).Comment(comment, film.Film.Author);
        return await social.Comment(viewer.Id, comment.Id, context.RequestAborted) is { } added
            ? TypedResults.Json(CommentJson.Of(added, viewer.Id, Moderates(viewer)), AppJson.Relaxed.CommentJson)
            : NoComment(comment.Id);
    }

    private static async Task<IResult> DeleteComment(string id, HttpContext context, IGrainFactory grains, ISocialReader social)
    {
        var viewer = context.Viewer();
        var comment = SocialIds.IsSound(id, SocialIds.Comment) ? await social.Comment(viewer.Id, id, context.RequestAborted) : null;
        var mayDelete = comment is not null && (comment.Author.Id == viewer.Id || comment.FilmAuthor == viewer.Id || Moderates(viewer));
        return mayDelete && await grains.GetGrain<IReactionsGrain>(comment!.Film.Value).DeleteComment(id) ? TypedResults.NoContent() : NoComment(id);
    }

    private static bool Moderates(Viewer? viewer) => viewer?.Session.Role >= MemberRole.Moderator;
}
