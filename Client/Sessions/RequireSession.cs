using Sora.Client.Errors;
using Sora.Client.Keys;

namespace Sora.Client.Sessions;

/// <summary>Lets only requests of a signed-in page through. A session counts only while its key does.</summary>
internal sealed class RequireSession(ApiKeys keys, Signer signer, TimeProvider time) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "private, no-store";
        var session = Session.Read(SessionCookie.Read(http.Request), signer, time.GetUtcNow());
        if (session is null || await keys.FindOwner(session.KeyFingerprint) != session.Owner)
        {
            return new ApiError(StatusCodes.Status401Unauthorized, "invalid_request_error", "not_signed_in", null, "Nobody is signed in here; sign in with your key.");
        }

        http.Features.Set(new Caller(session.Owner));
        http.Features.Set(session);
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
