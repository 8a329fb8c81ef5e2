using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Films;
using Sora.Client.Members;
using Sora.Grains.Ids;
using Sora.Grains.Social;
using Sora.Grains.Stores;

namespace Sora.Client.Social;

/// <summary>Reports, and what moderators do about them.</summary>
internal static class ReportEndpoints
{
    private const int LongestNote = 1_000;
    private static readonly string[] Reasons = ["spam", "harassment", "likeness", "sexual", "violence", "minors", "other"];

    public static void Map(RouteGroupBuilder group)
    {
        group.App("POST", "/reports", Access.Member, "Reports a film, comment, person or message.", FileReport).Accepts<ReportRequest>("application/json").Produces<ReportFiledJson>();
        group.App("GET", "/moderation/reports", Access.Moderator, "Reports, open or closed.", ListReports).Produces<ListJson<ReportJson>>();
        group.App("POST", "/moderation/reports/{id}", Access.Moderator, "Closes a report.", CloseReport).Accepts<ReportActionRequest>("application/json").Produces<ReportJson>();
    }

    private static async Task<IResult> FileReport(HttpContext context, Attempts attempts, FilmAccess access, PeopleFinder people, IGrainFactory grains, ISocialReader social, IChatReader chats)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.ReportRequest);
        if ((invalid ?? Check(request!)) is { } error)
        {
            return error;
        }

        var (report, missing) = await Describe(request!, context, access, people, social, chats);
        if (report is null)
        {
            return missing!;
        }

        if (attempts.Take(AttemptRule.Report, report.Reporter.Value) is { } tooMany)
        {
            return tooMany;
        }

        var id = SocialIds.Of(SocialIds.Report, report.Reporter.Value, report.Kind.ToString(), report.Target);
        await grains.GetGrain<IReportGrain>(id).File(report);
        return TypedResults.Json(new ReportFiledJson(id, "open"), AppJson.Relaxed.ReportFiledJson);
    }

    private static async Task<IResult> ListReports(HttpContext context, Cursors cursors, ISocialReader social, string? state)
    {
        var wanted = state ?? "open";
        if (wanted is not ("open" or "closed"))
        {
            return ApiError.Invalid("invalid_value", "state", $"'{ApiError.Shown(wanted)}' is no state; use open or closed.");
        }

        var paging = new Paging(cursors, context, $"reports {wanted}");
        var (asked, error) = paging.Read();
        if (asked is null)
        {
            return error!;
        }

        var found = await social.Reports(wanted, ListPlaces.Read(asked.After), asked.Limit + 1, context.RequestAborted);
        var page = found.Take(asked.Limit).ToList();
        var next = found.Count > asked.Limit ? ListPlaces.Write(page[^1].CreatedAt, page[^1].Id) : null;
        return TypedResults.Json(new ListJson<ReportJson>([.. page.Select(ReportJson.Of)], paging.Next(next)), AppJson.Relaxed.ListJsonReportJson);
    }

    private static async Task<IResult> CloseReport(string id, HttpContext context, IGrainFactory grains, ISocialReader social)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.ReportActionRequest);
        if (request is not { Action: "dismiss" or "remove" })
        {
            return invalid ?? ApiError.Invalid("invalid_value", "action", $"'{ApiError.Shown(request?.Action ?? "")}' is no action; use dismiss or remove.");
        }

        return SocialIds.IsSound(id, SocialIds.Report)
            && await grains.GetGrain<IReportGrain>(id).Close(request.Action == "remove")
            && await social.Report(id, context.RequestAborted) is { } closed
            ? TypedResults.Json(ReportJson.Of(closed), AppJson.Relaxed.ReportJson)
            : ApiError.NotFound("report_not_found", $"There is no report '{ApiError.Shown(id)}'; see the list of them.");
    }

    private static async Task<(NewReport? Report, ApiError? Missing)> Describe(ReportRequest request, HttpContext context, FilmAccess access, PeopleFinder people, ISocialReader social, IChatReader chats)
    {
        var viewer = context.Viewer().Id;
        var id = request.Id!;
        NewReport Filed(ReportKind kind, string target, OwnerId person, VideoId? film, string text) => new(viewer, kind, target, person, film, request.Reason!, request.Note ?? "", text);
        switch (MemberWords.Parse<ReportKind>(request.Kind))
        {
            case ReportKind.Film:
                return await access.Find(id, context) is { Film: var film }
                    ? (Filed(ReportKind.Film, id, film.Author, film.Id, film.Caption), null)
                    : (null, FilmAccess.NoFilm(id));
            case ReportKind.Comment:
                return SocialIds.IsSound(id, SocialIds.Comment) && await social.Comment(viewer, id, context.RequestAborted) is { } comment
                    ? (Filed(ReportKind.Comment, id, comment.Author.Id, comment.Film, comment.Text), null)
                    : (null, ReactionEndpoints.NoComment(id));
            case ReportKind.Person:
                var profile = OwnerId.TryParse(id, out var person) ? await people.Find(person, context) : await people.Find(id, context);
                return profile is not null
                    ? (Filed(ReportKind.Person, profile.Person.Id.Value, profile.Person.Id, null, $"{profile.Person.Name}\n{profile.Bio}"), null)
                    : (null, PeopleFinder.NoPerson(id));
            default:
                return SocialIds.IsSound(id, SocialIds.Message) && await chats.Message(viewer, id, context.RequestAborted) is { } message
                    ? (Filed(ReportKind.Message, id, message.From, null, message.Text), null)
                    : (null, ApiError.NotFound("message_not_found", $"There is no message '{ApiError.Shown(id)}' here; check the id."));
        }
    }

    private static ApiError? Check(ReportRequest request) =>
        (MemberWords.Parse<ReportKind>(request.Kind) is null ? ApiError.Invalid("invalid_value", "kind", $"'{ApiError.Shown(request.Kind ?? "")}' cannot be reported; use film, comment, person or message.") : null)
        ?? (request.Id is null ? AppBody.Missing("id") : null)
        ?? (Reasons.Contains(request.Reason) ? null : ApiError.Invalid("invalid_value", "reason", $"'{ApiError.Shown(request.Reason ?? "")}' is no reason; use one of {string.Join(", ", Reasons)}."))
        ?? AppBody.CheckText("note", request.Note ?? "", 0, LongestNote);
}
