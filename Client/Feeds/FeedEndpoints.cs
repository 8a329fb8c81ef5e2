using System.Globalization;
using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Films;
using Sora.Grains.Feeds;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Stores;

namespace Sora.Client.Feeds;

/// <summary>The feed, and how it is steered.</summary>
internal static class FeedEndpoints
{
    private const int UsualLimit = 7;
    private const int MostLimit = 20;
    private const int MostSeen = 50;
    private const int LongestWords = 500;

    public static void Map(RouteGroupBuilder group)
    {
        group.App("GET", "/feed", Access.Member, "The member's feed; without a cursor it begins anew.", GetFeed).Produces<FeedPageJson>();
        group.App("POST", "/feed/seen", Access.Member, "The member has seen films.", SeeFilms).Accepts<SeenRequest>("application/json").Produces(StatusCodes.Status204NoContent);
        group.App("GET", "/feed/steering", Access.Member, "What the member wants more and less of.", GetSteering).Produces<SteeringJson>();
        group.App("PUT", "/feed/steering", Access.Member, "Replaces what the member wants more and less of.", SetSteering).Accepts<ChipsRequest>("application/json").Produces<SteeringJson>();
        group.App("POST", "/feed/steer", Access.Member, "Steers the feed in words.", SteerFeed).Accepts<WordsRequest>("application/json").Produces<SteeredJson>();
        group.App("POST", "/feed/answers", Access.Member, "Answers how the feed does.", AnswerQuestion).Accepts<AnswerRequest>("application/json").Produces<AnsweredJson>();
    }

    private static async Task<IResult> GetFeed(HttpContext context, Cursors cursors, IGrainFactory grains, IFilmReader films, TimeProvider time)
    {
        var paging = new Paging(cursors, context, "feed");
        var (asked, error) = paging.Read(UsualLimit, MostLimit);
        if (asked is null)
        {
            return error!;
        }

        var member = context.Viewer().Id;
        var settings = (await grains.GetGrain<IMemberGrain>(member.Value).Get())?.Settings ?? new MemberSettings();
        var feed = grains.GetGrain<IFeedGrain>(member.Value);
        var place = FeedPlace.Parse(asked.After);
        var part = place is null ? await feed.Begin(settings.Personalised) : await feed.Read(place.Feed, place.Part, settings.Personalised);
        if (part is null)
        {
            return ApiError.NotFound("cursor_not_found", "This feed was begun too long ago; begin it anew without a cursor.");
        }

        place ??= new FeedPlace(part.Feed, 0, 0, 0);
        var (shown, next) = await FeedPages.Read(member, part, place.Index, asked.Limit, number => feed.Read(part.Feed, number, settings.Personalised), films, context.RequestAborted);
        var pauses = settings.PauseAfterMinutes == 0 ? 0 : (int)((time.GetUtcNow() - part.BegunAt).TotalMinutes / settings.PauseAfterMinutes);
        var after = next is { } at ? new FeedPlace(part.Feed, at.Part, at.Index, Math.Max(pauses, place.Pauses)) : null;
        var page = new FeedPageJson(
            "list",
            [.. shown.Select(entry => new FeedItemJson(FilmJson.Of(entry.Film, member), FeedReasons.Of(entry.Entry, entry.Film)))],
            paging.Next(after?.ToString()),
            pauses > place.Pauses ? FeedCare.Pause(pauses * settings.PauseAfterMinutes) : null,
            after is not null && FeedCare.AsksBetween(place.Films, after.Films, settings.QuestionEveryFilms) ? FeedCare.Question : null);
        return TypedResults.Json(page, AppJson.Relaxed.FeedPageJson);
    }

    private static async Task<IResult> SeeFilms(HttpContext context, IGrainFactory grains, IFilmReader films)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.SeenRequest);
        if (request?.Ids is not { Count: <= MostSeen } ids || ids.Any(id => !VideoId.TryParse(id, out _)))
        {
            return invalid ?? ApiError.Invalid("invalid_value", "ids", $"Send at most {MostSeen} ids of films.");
        }

        var member = context.Viewer().Id;
        var visible = await films.Find(member, [.. ids.Select(id => new VideoId(id))], context.RequestAborted);
        if (ids.FirstOrDefault(id => visible.All(view => view.Film.Id.Value != id)) is { } missing)
        {
            return FilmAccess.NoFilm(missing);
        }

        await grains.GetGrain<IFeedGrain>(member.Value).Seen([.. visible.Select(view => view.Film.Id)]);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> GetSteering(HttpContext context, IGrainFactory grains) =>
        Chips(await grains.GetGrain<IFeedGrain>(context.Viewer().Id.Value).GetSteering());

    private static async Task<IResult> SetSteering(HttpContext context, IGrainFactory grains)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.ChipsRequest);
        if (request?.Chips is not { Count: <= FeedLimits.MostTopics } chips || chips.Any(chip => !IsSound(chip)))
        {
            return invalid ?? ApiError.Invalid(
                "invalid_value", "chips", $"Send at most {FeedLimits.MostTopics} topics of 1 to {FeedLimits.LongestTopic} characters with weights from -{FeedLimits.GreatestWeight} to {FeedLimits.GreatestWeight}.");
        }

        FeedTopic[] topics = [.. chips.Where(chip => chip.Weight != 0).Select(chip => new FeedTopic(chip.Topic!.Trim().ToLowerInvariant(), chip.Weight!.Value)).DistinctBy(topic => topic.Topic)];
        await grains.GetGrain<IFeedGrain>(context.Viewer().Id.Value).SetSteering(topics);
        return Chips(topics);
    }

    private static async Task<IResult> SteerFeed(HttpContext context, IGrainFactory grains)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.WordsRequest);
        if ((invalid ?? AppBody.CheckText("words", request!.Words, 1, LongestWords)) is { } error)
        {
            return error;
        }

        var (changed, notUnderstood) = SteeringWords.Read(request!.Words!);
        var feed = grains.GetGrain<IFeedGrain>(context.Viewer().Id.Value);
        var kept = (await feed.GetSteering()).Where(topic => changed.All(other => other.Topic != topic.Topic));
        FeedTopic[] topics = [.. kept.Concat(changed.Where(topic => topic.Weight != 0)).TakeLast(FeedLimits.MostTopics)];
        await feed.SetSteering(topics);
        return TypedResults.Json(new SteeredJson([.. topics.Select(ChipJson.Of)], [.. changed.Select(ChipJson.Of)], notUnderstood), AppJson.Relaxed.SteeredJson);
    }

    private static async Task<IResult> AnswerQuestion(HttpContext context)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.AnswerRequest);
        if (request is null)
        {
            return invalid!;
        }

        return request.Question == FeedCare.Question.Id && FeedCare.Question.Options.Any(option => option.Id == request.Answer)
            ? TypedResults.Json(new AnsweredJson(FeedCare.OfferFor(request.Answer!)), AppJson.Relaxed.AnsweredJson)
            : ApiError.Invalid("invalid_value", "answer", $"Answer the question '{FeedCare.Question.Id}' by one of {string.Join(", ", FeedCare.Question.Options.Select(option => option.Id))}.");
    }

    private static IResult Chips(IEnumerable<FeedTopic> topics) => TypedResults.Json(new SteeringJson([.. topics.Select(ChipJson.Of)]), AppJson.Relaxed.SteeringJson);

    private static bool IsSound(ChipRequest chip) =>
        chip.Topic?.Trim() is { Length: > 0 and <= FeedLimits.LongestTopic } && chip.Weight is >= -FeedLimits.GreatestWeight and <= FeedLimits.GreatestWeight;

    /// <summary>A place in a feed, as cursors hold it.</summary>
    /// <param name="Pauses">That were offered before.</param>
    private sealed record FeedPlace(string Feed, int Part, int Index, int Pauses)
    {
        /// <summary>Films before it.</summary>
        public int Films => (Part * FeedLimits.PartLength) + Index;

        public static FeedPlace? Parse(string? text) => text?.Split('\n') is [var feed, var part, var index, var pauses]
            ? new FeedPlace(feed, int.Parse(part, CultureInfo.InvariantCulture), int.Parse(index, CultureInfo.InvariantCulture), int.Parse(pauses, CultureInfo.InvariantCulture))
            : null;

        public override string ToString() => FormattableString.Invariant($"{Feed}\n{Part}\n{Index}\n{Pauses}");
    }
}
