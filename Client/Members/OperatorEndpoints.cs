using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Grains.Members;
using Sora.Grains.Stores;

namespace Sora.Client.Members;

/// <summary>Who may join and what members may do.</summary>
internal static class OperatorEndpoints
{
    private const int MostInvitesAtOnce = 100;

    public static void Map(RouteGroupBuilder group)
    {
        group.App("GET", "/operator/invites", Access.Operator, "The invite codes that the operator gave.", ListOperatorInvites).Produces<ListJson<InviteJson>>();
        group.App("POST", "/operator/invites", Access.Operator, "Gives invite codes.", GiveOperatorInvites).Accepts<CountRequest>("application/json").Produces<ListJson<InviteJson>>();
        group.App("GET", "/operator/waitlist", Access.Operator, "Those who asked for an invitation.", ListWaitlist).Produces<ListJson<WaitlistEntryJson>>();
        group.App("GET", "/operator/members", Access.Operator, "All members.", ListMembers).Produces<ListJson<ListedMemberJson>>();
        group.App("PATCH", "/operator/members/{handle}", Access.OperatorAnew, "Changes role, tier or suspension of a member.", AdministerMember).Accepts<AdministerRequest>("application/json").Produces<ListedMemberJson>();
    }

    private static async Task<IResult> ListOperatorInvites(HttpContext context, IGrainFactory grains, IPeopleReader people)
    {
        var data = await InviteLists.Describe(await grains.GetGrain<IMemberGrain>(context.Viewer().Id.Value).ListInvites(), people, context.RequestAborted);
        return TypedResults.Json(new ListJson<InviteJson>(data, null), AppJson.Relaxed.ListJsonInviteJson);
    }

    private static async Task<IResult> GiveOperatorInvites(HttpContext context, IGrainFactory grains)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.CountRequest);
        if (request is not { Count: >= 1 and <= MostInvitesAtOnce })
        {
            return invalid ?? ApiError.Invalid("invalid_value", "count", $"{request?.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing"} is out of range; use 1 to {MostInvitesAtOnce}.");
        }

        return await grains.GetGrain<IMemberGrain>(context.Viewer().Id.Value).GiveInvites(request.Count.Value) is { } invites
            ? TypedResults.Json(new ListJson<InviteJson>([.. invites.Select(invite => new InviteJson(invite.Code, invite.CreatedAt.ToUnixTimeSeconds(), null))], null), AppJson.Relaxed.ListJsonInviteJson)
            : new ApiError(StatusCodes.Status409Conflict, "invalid_request_error", "no_invites_left", null, $"More than {MemberLimits.MostOperatorInvites} codes would be given; withdraw some that nobody has used.");
    }

    private static async Task<IResult> ListWaitlist(HttpContext context, Cursors cursors, IPeopleReader people)
    {
        var paging = new Paging(cursors, context, "waitlist");
        var (asked, error) = paging.Read();
        if (asked is null)
        {
            return error!;
        }

        var after = asked.After?.Split('\n') is [var at, var email] ? new WaitlistEntry(email, "", Places.Moment(at)) : null;
        var found = await people.Waitlist(after, asked.Limit + 1, context.RequestAborted);
        var page = found.Take(asked.Limit).ToList();
        var next = found.Count > asked.Limit ? $"{Places.Text(page[^1].CreatedAt)}\n{page[^1].Email}" : null;
        var data = page.Select(entry => new WaitlistEntryJson(entry.Email, entry.Note, entry.CreatedAt.ToUnixTimeSeconds()));
        return TypedResults.Json(new ListJson<WaitlistEntryJson>([.. data], paging.Next(next)), AppJson.Relaxed.ListJsonWaitlistEntryJson);
    }

    private static async Task<IResult> ListMembers(HttpContext context, Cursors cursors, IPeopleReader people, string? q)
    {
        var prefix = (q ?? "").ToLowerInvariant();
        if (prefix.Length > Handles.Longest)
        {
            return ApiError.Invalid("invalid_value", "q", $"'{ApiError.Shown(prefix)}' begins no handle; use at most {Handles.Longest} characters.");
        }

        var paging = new Paging(cursors, context, $"members {prefix}");
        var (asked, error) = paging.Read();
        if (asked is null)
        {
            return error!;
        }

        var found = await people.List(prefix, asked.After, asked.Limit + 1, context.RequestAborted);
        var page = found.Take(asked.Limit).ToList();
        var next = paging.Next(found.Count > asked.Limit ? page[^1].Person.Handle : null);
        return TypedResults.Json(new ListJson<ListedMemberJson>([.. page.Select(Show)], next), AppJson.Relaxed.ListJsonListedMemberJson);
    }

    private static async Task<IResult> AdministerMember(string handle, HttpContext context, IGrainFactory grains)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.AdministerRequest);
        if ((invalid ?? Check(request!)) is { } error)
        {
            return error;
        }

        var id = Handles.Normalise(handle) is { } name ? await grains.GetGrain<IHandleGrain>(HandleKeys.Of(name)).GetMember() : null;
        if (id is not { } found)
        {
            return ApiError.NotFound("person_not_found", $"Nobody has the handle '{ApiError.Shown(handle)}'; check it.");
        }

        if (found == context.Viewer().Id)
        {
            return ApiError.Invalid("not_yourself", "handle", "Your own role, tier and suspension are another operator's to change.");
        }

        var answer = await grains.GetGrain<IMemberGrain>(found.Value).Administer(MemberWords.Parse<MemberRole>(request!.Role), MemberWords.Parse<MemberTier>(request.Tier), request.Suspended);
        return answer.Member is { } member
            ? TypedResults.Json(Show(new ListedMember(new Person(member.Id, member.Handle, member.Name), member.Role, member.Tier, member.JoinedAt, member.Suspended)), AppJson.Relaxed.ListedMemberJson)
            : answer.Refusal!.ToError();
    }

    private static ApiError? Check(AdministerRequest request) =>
        (request.Role is { } role && MemberWords.Parse<MemberRole>(role) is null ? ApiError.Invalid("invalid_value", "role", $"'{ApiError.Shown(role)}' is no role; use member, moderator or operator.") : null)
        ?? (request.Tier is { } tier && MemberWords.Parse<MemberTier>(tier) is null ? ApiError.Invalid("invalid_value", "tier", $"'{ApiError.Shown(tier)}' is no tier; use free, plus or pro.") : null);

    private static ListedMemberJson Show(ListedMember listed) =>
        new(PersonJson.Of(listed.Person), MemberWords.Of(listed.Role), MemberWords.Of(listed.Tier), listed.JoinedAt.ToUnixTimeSeconds(), listed.Suspended);
}
