using System.Globalization;
using System.Net.Mail;
using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Sessions;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Stores;

namespace Sora.Client.Members;

/// <summary>Joining by invitation.</summary>
internal static class JoinEndpoints
{
    private const int LongestEmail = 254;
    private const int LongestNote = 500;
    private const int OldestYears = 130;

    public static void Map(RouteGroupBuilder group)
    {
        group.App("POST", "/invites/check", Access.Open, "Whether an invite code opens the door, and who gave it.", CheckInvite).Accepts<InviteRequest>("application/json").Produces<InviteCheckJson>();
        group.App("GET", "/handles/{handle}", Access.Open, "Whether somebody could join under a handle.", CheckHandle).Produces<HandleJson>();
        group.App("POST", "/members", Access.Open, "Joins by an invite code, and signs in.", JoinByInvite).Accepts<JoinRequest>("application/json").Produces<SessionJson>();
        group.App("POST", "/waitlist", Access.Open, "Asks for an invitation.", JoinWaitlist).Accepts<WaitRequest>("application/json").Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> CheckInvite(HttpContext context, Attempts attempts, IGrainFactory grains)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.InviteRequest);
        if ((invalid ?? attempts.Take(AttemptRule.Join, Address(context))) is { } error)
        {
            return error;
        }

        var code = InviteCodes.Normalise(request!.Code);
        var standing = code is null ? null : await grains.GetGrain<IInviteGrain>(InviteCodes.KeyOf(code)).Get();
        if (standing is not { UsedBy: null })
        {
            return ApiError.NotFound("invite_not_found", $"The invite code '{ApiError.Shown(request.Code ?? "")}' opens nothing (any more); ask for another, or join the waitlist.");
        }

        var from = await grains.GetGrain<IMemberGrain>(standing.Issuer.Value).Get();
        return TypedResults.Json(new InviteCheckJson(code!, from is null ? null : PersonJson.Of(from)), AppJson.Relaxed.InviteCheckJson);
    }

    private static async Task<IResult> CheckHandle(string handle, HttpContext context, Attempts attempts, IGrainFactory grains)
    {
        if (attempts.Take(AttemptRule.LookUp, Address(context)) is { } tooMany)
        {
            return tooMany;
        }

        var reason = await WhyNot(handle, grains);
        return TypedResults.Json(new HandleJson(Handles.Normalise(handle) ?? ApiError.Shown(handle), reason is null, reason), AppJson.Relaxed.HandleJson);
    }

    private static async Task<IResult> JoinByInvite(HttpContext context, Attempts attempts, IGrainFactory grains, SignIn signIn, MeReader me, TimeProvider time)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.JoinRequest);
        if ((invalid ?? attempts.Take(AttemptRule.Join, Address(context)) ?? Check(request!, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime))) is { } error)
        {
            return error;
        }

        var handle = Handles.Normalise(request!.Handle)!;
        var name = string.IsNullOrWhiteSpace(request.Name) ? handle : request.Name.Trim();
        var code = InviteCodes.Normalise(request.Code) ?? ApiError.Shown(request.Code!);
        var command = new JoinMember(OwnerId.New(), code, handle, name, SignIn.Hash(request.Password!), DateOnly.ParseExact(request.BirthDate!, "yyyy-MM-dd", CultureInfo.InvariantCulture));
        var answer = await grains.GetGrain<IMemberGrain>(command.Id.Value).Join(command);
        if (answer.Refusal is { } refusal)
        {
            return refusal.ToError();
        }

        var viewer = await signIn.Open(context, new Known(command.Id, KeyFingerprint: null));
        return TypedResults.Json(await signIn.Describe(viewer!, me, context.RequestAborted), WireJson.Relaxed.SessionJson);
    }

    private static async Task<IResult> JoinWaitlist(HttpContext context, Attempts attempts, IPeopleReader people, TimeProvider time)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.WaitRequest);
        if ((invalid ?? CheckEmail(request!.Email) ?? AppBody.CheckText("note", request.Note ?? "", 0, LongestNote) ?? attempts.Take(AttemptRule.Wait, Address(context))) is { } error)
        {
            return error;
        }

        var isOn = await people.Wait(new WaitlistEntry(request!.Email!.Trim().ToLowerInvariant(), request.Note ?? "", time.GetUtcNow()), context.RequestAborted);
        return isOn ? TypedResults.NoContent() : new ApiError(StatusCodes.Status429TooManyRequests, "rate_limit_error", "waitlist_full", null, "The waitlist is full; ask the operator.");
    }

    private static async Task<string?> WhyNot(string handle, IGrainFactory grains)
    {
        if (Handles.Normalise(handle) is not { } name)
        {
            return FormattableString.Invariant($"Use {Handles.Shortest} to {Handles.Longest} of a–z, 0–9 and _, beginning with a letter.");
        }

        return Handles.IsReserved(name) || !await grains.GetGrain<IHandleGrain>(HandleKeys.Of(name)).IsFree() ? "It is taken." : null;
    }

    private static ApiError? Check(JoinRequest request, DateOnly today) =>
        (request.Code is null ? AppBody.Missing("code") : null)
        ?? (Handles.Normalise(request.Handle) is null
            ? ApiError.Invalid("handle_invalid", "handle", $"The handle '{ApiError.Shown(request.Handle ?? "")}' will not do; use {Handles.Shortest} to {Handles.Longest} of a–z, 0–9 and _, beginning with a letter.")
            : null)
        ?? CheckPassword(request.Password)
        ?? CheckBirthDate(request.BirthDate, today)
        ?? (string.IsNullOrWhiteSpace(request.Name) ? null : AppBody.CheckText("name", request.Name, 1, MemberLimits.LongestName));

    public static ApiError? CheckPassword(string? password) => password is { Length: >= MemberLimits.LeastPassword and <= MemberLimits.LongestPassword }
        ? null
        : ApiError.Invalid("password_weak", "password", $"The password has {password?.Length ?? 0} characters; use {MemberLimits.LeastPassword} to {MemberLimits.LongestPassword}.");

    private static ApiError? CheckBirthDate(string? text, DateOnly today)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) || born > today || born < today.AddYears(-OldestYears))
        {
            return ApiError.Invalid("birth_date_invalid", "birth_date", $"'{ApiError.Shown(text ?? "")}' is no birth date; send YYYY-MM-DD.");
        }

        return born <= today.AddYears(-MemberLimits.LeastAge) ? null : ApiError.Forbidden("under_age", $"Members are at least {MemberLimits.LeastAge} years old.");
    }

    private static ApiError? CheckEmail(string? email) => email is { Length: <= LongestEmail } && MailAddress.TryCreate(email.Trim(), out var address) && address.Address == email.Trim()
        ? null
        : ApiError.Invalid("email_invalid", "email", $"'{ApiError.Shown(email ?? "")}' is no mail address; send one such as ada@example.org.");

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
