using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Members;
using Sora.Grains.Members;

namespace Sora.Client.Sessions;

/// <summary>Signing in to the page, asking who is signed in, showing oneself again, signing out here or elsewhere.</summary>
internal static class SessionEndpoints
{
    public static void Map(RouteGroupBuilder group)
    {
        group.App("GET", "/session", Access.Open, "Who is signed in.", GetSession).Produces<SessionEnvelope>();
        group.App("POST", "/session", Access.Open, "Signs in with handle and password, or with a key.", OpenSession).Accepts<SignInRequest>("application/json").Produces<SessionJson>();
        group.App("DELETE", "/session", Access.Open, "Signs out.", CloseSession).Produces(StatusCodes.Status204NoContent);
        group.App("POST", "/session/step-up", Access.Member, "Shows password or key again.", StepUpSession).Accepts<SignInRequest>("application/json").Produces<SessionJson>();
        group.App("GET", "/sessions", Access.Member, "All sign-ins of the member.", ListSessions).Produces<ListJson<ListedSessionJson>>();
        group.App("DELETE", "/sessions/{id}", Access.Member, "Ends a sign-in.", RevokeSession).Produces(StatusCodes.Status204NoContent);
        group.App("DELETE", "/sessions", Access.Member, "Ends all sign-ins but this one.", RevokeOtherSessions).Produces(StatusCodes.Status204NoContent);
    }

    /// <summary>Answers 200 in any case: a page that opens asks this first, and not being signed in is no fault then.</summary>
    private static async Task<IResult> GetSession(HttpContext context, SignIn signIn, MeReader me, IGrainFactory grains, SoraClientOptions options)
    {
        if (context.MaybeViewer() is not { } viewer)
        {
            return TypedResults.Json(new SessionEnvelope(null), WireJson.Relaxed.SessionEnvelope);
        }

        var prolonged = await grains.GetGrain<IMemberGrain>(viewer.Id.Value).ProlongSession(viewer.Session.SecretHash, options.SessionLifetime);
        if (prolonged is not null && prolonged.ExpiresAt != viewer.Session.ExpiresAt)
        {
            SessionCookie.Write(context, SessionCookie.Read(context.Request)!, options.SessionLifetime);
        }

        var session = await signIn.Describe(viewer with { Session = prolonged ?? viewer.Session }, me, context.RequestAborted);
        return TypedResults.Json(new SessionEnvelope(session), WireJson.Relaxed.SessionEnvelope);
    }

    private static async Task<IResult> OpenSession(HttpContext context, SignIn signIn, MeReader me)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.SignInRequest);
        if (request is null)
        {
            return invalid!;
        }

        var (known, refused) = await signIn.Identify(request, context);
        if (known is null)
        {
            return refused!;
        }

        return await signIn.Open(context, known) is { } viewer
            ? TypedResults.Json(await signIn.Describe(viewer, me, context.RequestAborted), WireJson.Relaxed.SessionJson)
            : ApiError.Forbidden("suspended", "This membership is suspended; ask the operator.");
    }

    private static async Task<IResult> CloseSession(HttpContext context, IGrainFactory grains)
    {
        if (context.MaybeViewer() is { } viewer)
        {
            await grains.GetGrain<IMemberGrain>(viewer.Id.Value).CloseSession(viewer.Session.Id);
        }

        SessionCookie.Remove(context);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> StepUpSession(HttpContext context, SignIn signIn, MeReader me, IGrainFactory grains)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.SignInRequest);
        if (request is null)
        {
            return invalid!;
        }

        var viewer = context.Viewer();
        var member = grains.GetGrain<IMemberGrain>(viewer.Id.Value);
        var own = request.Key is null ? request with { Handle = (await member.Get())?.Handle } : request;
        var (known, refused) = await signIn.Identify(own, context);
        if (known?.Owner != viewer.Id)
        {
            return refused ?? new ApiError(StatusCodes.Status401Unauthorized, "invalid_request_error", "invalid_credentials", null, "This is somebody else's key; use your own.");
        }

        return await member.StepUp(viewer.Session.SecretHash) is { } session
            ? TypedResults.Json(await signIn.Describe(viewer with { Session = session }, me, context.RequestAborted), WireJson.Relaxed.SessionJson)
            : SessionReader.NotSignedIn;
    }

    private static async Task<IResult> ListSessions(HttpContext context, IGrainFactory grains)
    {
        var viewer = context.Viewer();
        var sessions = await grains.GetGrain<IMemberGrain>(viewer.Id.Value).ListSessions();
        var data = sessions.Select(session => new ListedSessionJson(
            session.Id, session.CreatedAt.ToUnixTimeSeconds(), session.LastUsedAt.ToUnixTimeSeconds(), session.ExpiresAt.ToUnixTimeSeconds(), session.Agent, session.Id == viewer.Session.Id));
        return TypedResults.Json(new ListJson<ListedSessionJson>([.. data], null), AppJson.Relaxed.ListJsonListedSessionJson);
    }

    private static async Task<IResult> RevokeSession(string id, HttpContext context, IGrainFactory grains) =>
        await grains.GetGrain<IMemberGrain>(context.Viewer().Id.Value).CloseSession(id)
            ? TypedResults.NoContent()
            : ApiError.NotFound("session_not_found", $"You have no session '{ApiError.Shown(id)}'; see the list of your sessions.");

    private static async Task<IResult> RevokeOtherSessions(HttpContext context, IGrainFactory grains)
    {
        var viewer = context.Viewer();
        await grains.GetGrain<IMemberGrain>(viewer.Id.Value).CloseOtherSessions(viewer.Session.Id);
        return TypedResults.NoContent();
    }
}

/// <summary>Credentials: a handle with its password, or a key.</summary>
internal sealed record SignInRequest(string? Handle, string? Password, string? Key);

/// <summary>What the page is told of its session.</summary>
/// <param name="ExpiresAt">Unix seconds.</param>
/// <param name="SteppedUpUntil">Unix seconds; null when password or key must be shown again for what needs it.</param>
internal sealed record SessionJson(string Owner, string Name, long ExpiresAt, long? SteppedUpUntil, MeJson Member);

/// <summary>Null: nobody is signed in.</summary>
internal sealed record SessionEnvelope(SessionJson? Session);

/// <summary>One of the member's sign-ins; times in Unix seconds.</summary>
internal sealed record ListedSessionJson(string Id, long CreatedAt, long LastUsedAt, long ExpiresAt, string Agent, bool Current);
