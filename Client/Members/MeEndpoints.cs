using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Films;
using Sora.Client.Sessions;
using Sora.Grains.Members;
using Sora.Grains.Stores;

namespace Sora.Client.Members;

/// <summary>What members see and change of themselves.</summary>
internal static class MeEndpoints
{
    private const int LongestLanguage = 35;
    private const int MostPauseMinutes = 240;
    private const int MostQuestionFilms = 500;

    public static void Map(RouteGroupBuilder group)
    {
        group.App("GET", "/me", Access.Member, "The member as it sees itself.", GetMe).Produces<MeJson>();
        group.App("PATCH", "/me", Access.Member, "Changes name, description or settings.", ChangeMe).Accepts<ChangeMeRequest>("application/json").Produces<MeJson>();
        group.App("PUT", "/me/password", Access.MemberAnew, "Sets a password and ends all other sign-ins.", SetPassword).Accepts<PasswordRequest>("application/json").Produces(StatusCodes.Status204NoContent);
        group.App("DELETE", "/me", Access.MemberAnew, "Erases the member and everything of it.", EraseMe).Accepts<EraseRequest>("application/json").Produces(StatusCodes.Status204NoContent);
        group.App("GET", "/me/invites", Access.Member, "The invite codes that the member gave.", ListInvites).Produces<ListJson<InviteJson>>();
        group.App("POST", "/me/invites", Access.Member, "Gives an invite code.", GiveInvite).Produces<InviteJson>();
        group.App("DELETE", "/me/invites/{code}", Access.Member, "Withdraws an unused invite code.", WithdrawInvite).Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> EraseMe(HttpContext context, IGrainFactory grains)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.EraseRequest);
        if (request is null)
        {
            return invalid!;
        }

        var grain = grains.GetGrain<IMemberGrain>(context.Viewer().Id.Value);
        var member = await grain.Get();
        if (member is null || Handles.Normalise(request.Handle) != member.Handle)
        {
            return ApiError.Invalid("invalid_value", "handle", "Type your handle once more to erase everything of yours.");
        }

        if (member.Role == MemberRole.Operator)
        {
            return ApiError.Invalid("operator_stays", null, "An operator cannot be erased; have another operator make you a member first.");
        }

        await grain.Erase();
        SessionCookie.Remove(context);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> GetMe(HttpContext context, MeReader me) => TypedResults.Json(await me.Read(context.Viewer().Id, context.RequestAborted), AppJson.Relaxed.MeJson);

    private static async Task<IResult> ChangeMe(HttpContext context, MeReader me, IGrainFactory grains)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.ChangeMeRequest);
        if ((invalid ?? Check(request!)) is { } error)
        {
            return error;
        }

        var grain = grains.GetGrain<IMemberGrain>(context.Viewer().Id.Value);
        var settings = request!.Settings is { } changed && await grain.Get() is { } member ? Changed(member.Settings, changed) : null;
        await grain.Change(new MemberChange(request.Name?.Trim(), request.Bio?.Trim(), settings));
        return await GetMe(context, me);
    }

    private static async Task<IResult> SetPassword(HttpContext context, IGrainFactory grains)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.PasswordRequest);
        if ((invalid ?? JoinEndpoints.CheckPassword(request!.Password)) is { } error)
        {
            return error;
        }

        var viewer = context.Viewer();
        await grains.GetGrain<IMemberGrain>(viewer.Id.Value).SetPasswordHash(SignIn.Hash(request!.Password!), viewer.Session.Id);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ListInvites(HttpContext context, IGrainFactory grains, IPeopleReader people)
    {
        var data = await InviteLists.Describe(await grains.GetGrain<IMemberGrain>(context.Viewer().Id.Value).ListInvites(), people, context.RequestAborted);
        return TypedResults.Json(new ListJson<InviteJson>(data, null), AppJson.Relaxed.ListJsonInviteJson);
    }

    private static async Task<IResult> GiveInvite(HttpContext context, IGrainFactory grains) =>
        await grains.GetGrain<IMemberGrain>(context.Viewer().Id.Value).GiveInvites(1) is [var invite]
            ? TypedResults.Json(new InviteJson(invite.Code, invite.CreatedAt.ToUnixTimeSeconds(), null), AppJson.Relaxed.InviteJson)
            : new ApiError(StatusCodes.Status409Conflict, "invalid_request_error", "no_invites_left", null, "All your invite codes are given; withdraw one that nobody has used.");

    private static async Task<IResult> WithdrawInvite(string code, HttpContext context, IGrainFactory grains) =>
        InviteCodes.Normalise(code) is { } sound && await grains.GetGrain<IMemberGrain>(context.Viewer().Id.Value).WithdrawInvite(sound)
            ? TypedResults.NoContent()
            : ApiError.NotFound("invite_not_found", $"You gave no unused invite code '{ApiError.Shown(code)}'; see the list of your codes.");

    private static ApiError? Check(ChangeMeRequest request) =>
        (request.Name is { } name ? AppBody.CheckText("name", name, 1, MemberLimits.LongestName) : null)
        ?? (request.Bio is { } bio ? AppBody.CheckText("bio", bio, 0, MemberLimits.LongestBio) : null)
        ?? (request.Settings is { } settings ? Check(settings) : null);

    private static ApiError? Check(ChangeSettingsRequest settings) =>
        CheckRange("settings.pause_after_minutes", settings.PauseAfterMinutes, MostPauseMinutes)
        ?? CheckRange("settings.question_every_films", settings.QuestionEveryFilms, MostQuestionFilms)
        ?? (settings.DirectMessages is { } policy && MemberWords.Parse<MessagePolicy>(policy) is null
            ? ApiError.Invalid("invalid_value", "settings.direct_messages", $"'{ApiError.Shown(policy)}' is no choice; use everyone, following or nobody.")
            : null)
        ?? (settings.DefaultAudience is { } audience ? FilmWords.CheckAudience("settings.default_audience", audience) : null)
        ?? (settings.Language is { } language && (language.Length > LongestLanguage || !language.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'))
            ? ApiError.Invalid("invalid_value", "settings.language", $"'{ApiError.Shown(language)}' is no language tag; use one such as en or pt-BR, or an empty text.")
            : null);

    private static ApiError? CheckRange(string name, int? value, int most) =>
        value is < 0 || value > most ? ApiError.Invalid("invalid_value", name, $"{value} is out of range; use 0 to {most}.") : null;

    private static MemberSettings Changed(MemberSettings settings, ChangeSettingsRequest changed) => new(
        changed.Personalised ?? settings.Personalised,
        changed.PauseAfterMinutes ?? settings.PauseAfterMinutes,
        changed.QuestionEveryFilms ?? settings.QuestionEveryFilms,
        MemberWords.Parse<MessagePolicy>(changed.DirectMessages) ?? settings.DirectMessages,
        changed.DefaultAudience ?? settings.DefaultAudience,
        changed.Language ?? settings.Language);
}
