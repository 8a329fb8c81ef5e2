using Sora.Client.Errors;
using Sora.Client.Keys;

namespace Sora.Client.Sessions;

/// <summary>Finds the session that a request carries. It counts only while its key does.</summary>
internal sealed class SessionReader(ApiKeys keys, Signer signer, TimeProvider time)
{
    public async Task<Session?> Find(HttpRequest request)
    {
        var session = Session.Read(SessionCookie.Read(request), signer, time.GetUtcNow());
        return session is not null && await keys.FindOwner(session.KeyFingerprint) == session.Owner ? session : null;
    }
}

/// <summary>Lets only requests of a signed-in page through.</summary>
internal sealed class RequireSession(SessionReader sessions) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "private, no-store";
        if (await sessions.Find(http.Request) is not { } session)
        {
            return new ApiError(StatusCodes.Status401Unauthorized, "invalid_request_error", "not_signed_in", null, "Nobody is signed in here; sign in with your key.");
        }

        http.Features.Set(new Caller(session.Owner, session.KeyFingerprint));
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
