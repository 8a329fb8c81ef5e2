using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Keys;
using Sora.Grains.Members;

namespace Sora.Client.Sessions;

/// <summary>Finds the session that a request carries: the member is asked each time, so that a revoked one ends at once. One that a key opened counts only while the key does.</summary>
internal sealed class SessionReader(ApiKeys keys, IGrainFactory grains)
{
    public static readonly ApiError NotSignedIn =
        new(StatusCodes.Status401Unauthorized, "invalid_request_error", "not_signed_in", null, "Nobody is signed in here; sign in with your handle and password, or with your key.");

    public async Task<Viewer?> Find(HttpRequest request)
    {
        if (SessionToken.Parse(SessionCookie.Read(request)) is not { } token)
        {
            return null;
        }

        var session = await grains.GetGrain<IMemberGrain>(token.Owner.Value).FindSession(token.SecretHash);
        return session is not null && (session.KeyFingerprint is not { } key || await keys.FindOwner(key) == token.Owner) ? new Viewer(token.Owner, session) : null;
    }
}

/// <summary>Lets only requests of a signed-in page through.</summary>
internal sealed class RequireSession(SessionReader sessions) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "private, no-store";
        if (await sessions.Find(http.Request) is not { } viewer)
        {
            return SessionReader.NotSignedIn;
        }

        http.Features.Set(viewer);
        http.Features.Set(new Caller(viewer.Id, viewer.Session.KeyFingerprint));
        return await next(context);
    }
}

/// <summary>Refuses changes that another site sent.</summary>
internal sealed class RequireSameOrigin : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        return SameOrigin.IsChange(request) && !SameOrigin.IsOwn(request)
            ? ApiError.Forbidden("cross_origin", $"A change from the origin '{ApiError.Shown(request.Headers.Origin.ToString())}' is refused; use the page at {request.Scheme}://{request.Host}.")
            : await next(context);
    }
}
