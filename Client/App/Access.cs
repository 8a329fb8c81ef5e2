using Sora.Client.Errors;
using Sora.Client.Keys;
using Sora.Client.Sessions;
using Sora.Grains.Members;

namespace Sora.Client.App;

/// <summary>Whom an endpoint of the app lets in. Every endpoint carries one as metadata, which the filter reads and the tests list.</summary>
/// <param name="Role">The least role; null is open to everybody.</param>
/// <param name="StepUp">Whether password or key must have been shown just before.</param>
internal sealed record Access(MemberRole? Role, bool StepUp = false)
{
    public static readonly Access Open = new(Role: null);
    public static readonly Access Member = new(MemberRole.Member);
    public static readonly Access MemberAnew = new(MemberRole.Member, StepUp: true);
    public static readonly Access Moderator = new(MemberRole.Moderator);
    public static readonly Access Operator = new(MemberRole.Operator);
    public static readonly Access OperatorAnew = new(MemberRole.Operator, StepUp: true);
}

/// <summary>Holds requests against the <see cref="Access"/> of their endpoint.</summary>
internal sealed class AccessFilter(SessionReader sessions, TimeProvider time) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var access = http.GetEndpoint()?.Metadata.GetMetadata<Access>() ?? throw new InvalidOperationException($"{http.Request.Path} was mapped without an Access; say whom it lets in.");
        http.Response.Headers.CacheControl = "private, no-store";
        var found = await sessions.Find(http.Request);
        if (found is not null)
        {
            http.Features.Set(found);
            http.Features.Set(new Caller(found.Id));
        }

        return Refuse(access, found) ?? await next(context);
    }

    private ApiError? Refuse(Access access, Viewer? viewer)
    {
        if (access.Role is not { } least)
        {
            return null;
        }

        if (viewer is null)
        {
            return SessionReader.NotSignedIn;
        }

        if (viewer.Session.Role < least)
        {
            return ApiError.Forbidden("role_needed", $"This needs the role {least.ToString().ToLowerInvariant()}; yours is {viewer.Session.Role.ToString().ToLowerInvariant()}.");
        }

        return access.StepUp ? StepUp.Check(viewer, time) : null;
    }
}

/// <summary>Whether password or key were shown just before.</summary>
internal static class StepUp
{
    public static ApiError? Check(Viewer viewer, TimeProvider time) => time.GetUtcNow() - viewer.Session.SteppedUpAt < MemberLimits.StepUpLifetime
        ? null
        : ApiError.Forbidden("step_up_needed", $"This needs your password or key again, shown at most {MemberLimits.StepUpLifetime.TotalMinutes:0} minutes ago; send it to /app/v1/session/step-up.");
}
