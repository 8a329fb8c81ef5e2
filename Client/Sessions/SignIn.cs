using Microsoft.AspNetCore.Identity;
using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Keys;
using Sora.Client.Members;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Users;

namespace Sora.Client.Sessions;

/// <summary>Tells who somebody is by password or key, and opens sessions.</summary>
internal sealed class SignIn(ApiKeys keys, IGrainFactory grains, SoraClientOptions options, Attempts attempts, TimeProvider time)
{
    private const int LongestAgent = 120;
    private static readonly PasswordHasher<object> Hasher = new();
    private static readonly object Nobody = new();

    /// <summary>Verified when there is no such member, so that the answer takes as long as for one.</summary>
    private static readonly string NobodysHash = Hash("nobody's password");

    public static string Hash(string password) => Hasher.HashPassword(Nobody, password);

    /// <summary>Whose the credentials are, or why not. Which of the two was wrong is never said.</summary>
    public async Task<(Known? Known, ApiError? Error)> Identify(SignInRequest request, HttpContext context)
    {
        if (attempts.Take(AttemptRule.SignIn, $"{context.Connection.RemoteIpAddress} {request.Handle}") is { } tooMany)
        {
            return (null, tooMany);
        }

        return request switch
        {
            { Key: { } key, Handle: null, Password: null } => await ByKey(key.Trim()),
            { Key: null, Handle: { } handle, Password: { } password } => await ByPassword(handle, password),
            _ => (null, ApiError.Invalid("invalid_json", "key", "Send {\"handle\":\"…\",\"password\":\"…\"} or {\"key\":\"…\"}.")),
        };
    }

    /// <summary>Opens a session and sets its cookie; null when the member is suspended.</summary>
    public async Task<Viewer?> Open(HttpContext context, Known known)
    {
        var token = SessionToken.New(known.Owner);
        var agent = context.Request.Headers.UserAgent.ToString();
        var command = new OpenSession(token.SecretHash, known.KeyFingerprint, agent[..Math.Min(agent.Length, LongestAgent)], options.SessionLifetime);
        if (await grains.GetGrain<IMemberGrain>(known.Owner.Value).OpenSession(command) is not { } session)
        {
            return null;
        }

        SessionCookie.Write(context, token.ToString(), options.SessionLifetime);
        return new Viewer(known.Owner, session);
    }

    /// <summary>What the page is told of its session.</summary>
    public async Task<SessionJson> Describe(Viewer viewer, MeReader me, CancellationToken cancellation)
    {
        var member = await me.Read(viewer.Id, cancellation);
        var steppedUpUntil = viewer.Session.SteppedUpAt + MemberLimits.StepUpLifetime;
        return new SessionJson(
            viewer.Id.Value, member.Person.Name, viewer.Session.ExpiresAt.ToUnixTimeSeconds(), steppedUpUntil > time.GetUtcNow() ? steppedUpUntil.ToUnixTimeSeconds() : null, member);
    }

    private async Task<(Known? Known, ApiError? Error)> ByKey(string key)
    {
        if (ApiKeys.Fingerprint(key) is not { } fingerprint || await keys.FindOwner(fingerprint) is not { } owner)
        {
            return (null, ApiError.Unauthorized("This key is not known here; use the key in the data folder's owner.key, or one made by './sora key NAME'."));
        }

        // Whoever has a key is a member from its first sign-in on.
        var profile = await grains.GetGrain<IUserGrain>(owner.Value).GetProfile();
        await grains.GetGrain<IMemberGrain>(owner.Value).Found(profile?.Name ?? "", MemberRole.Member);
        return (new Known(owner, fingerprint), null);
    }

    private async Task<(Known? Known, ApiError? Error)> ByPassword(string handle, string password)
    {
        var owner = Handles.Normalise(handle) is { } name ? await grains.GetGrain<IHandleGrain>(HandleKeys.Of(name)).GetMember() : null;
        var hash = owner is { } known ? await grains.GetGrain<IMemberGrain>(known.Value).GetPasswordHash() : null;
        var fits = password.Length <= MemberLimits.LongestPassword && Hasher.VerifyHashedPassword(Nobody, hash ?? NobodysHash, password) != PasswordVerificationResult.Failed;
        return fits && hash is not null
            ? (new Known(owner!.Value, null), null)
            : (null, new ApiError(StatusCodes.Status401Unauthorized, "invalid_request_error", "invalid_credentials", null, "Handle and password do not fit together; check both."));
    }
}

/// <summary>Somebody whose credentials were right.</summary>
/// <param name="KeyFingerprint">Null for a password.</param>
internal sealed record Known(OwnerId Owner, string? KeyFingerprint);
