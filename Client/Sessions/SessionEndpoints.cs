using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Sora.Client.Errors;
using Sora.Client.Keys;
using Sora.Grains.Users;

namespace Sora.Client.Sessions;

/// <summary>Signing in to the page with a key, asking who is signed in, signing out.</summary>
internal sealed class SessionEndpoints(ApiKeys keys, IGrainFactory grains, Signer signer, SoraClientOptions options, TimeProvider time)
{
    private const int MostBodyBytes = 4096;

    public static void Map(RouteGroupBuilder group)
    {
        var sessions = ActivatorUtilities.CreateInstance<SessionEndpoints>(((IEndpointRouteBuilder)group).ServiceProvider);
        group.MapPost("/session", (Delegate)sessions.SignIn).WithMetadata(new RequestSizeLimitAttribute(MostBodyBytes));
        group.MapDelete("/session", (Delegate)SignOut);
        group.MapGet("/session", (Delegate)sessions.Get).AddEndpointFilter<RouteHandlerBuilder, RequireSession>();
    }

    private async Task<IResult> SignIn(HttpContext context)
    {
        if (await ReadKey(context) is not { } key)
        {
            return ApiError.Invalid("invalid_json", "key", "The body holds no key; send {\"key\":\"…\"} as application/json.");
        }

        if (ApiKeys.Fingerprint(key) is not { } fingerprint || await keys.FindOwner(fingerprint) is not { } owner)
        {
            return ApiError.Unauthorized("This key is not known here; use the key in the data folder's owner.key, or one made by './sora key NAME'.");
        }

        return await Issue(context, new Session(owner, fingerprint, time.GetUtcNow() + options.SessionLifetime));
    }

    private async Task<IResult> Get(HttpContext context)
    {
        var session = context.Features.Get<Session>()!;
        var now = time.GetUtcNow();
        return session.ExpiresAt - now < options.SessionLifetime / 2
            ? await Issue(context, session with { ExpiresAt = now + options.SessionLifetime })
            : await Describe(session);
    }

    private static IResult SignOut(HttpContext context)
    {
        SessionCookie.Remove(context);
        return TypedResults.NoContent();
    }

    private async Task<IResult> Issue(HttpContext context, Session session)
    {
        SessionCookie.Write(context, session.Write(signer), options.SessionLifetime);
        return await Describe(session);
    }

    private async Task<IResult> Describe(Session session)
    {
        var profile = await grains.GetGrain<IUserGrain>(session.Owner.Value).GetProfile();
        return TypedResults.Json(new SessionJson(session.Owner.Value, profile?.Name ?? "", session.ExpiresAt.ToUnixTimeSeconds()), WireJson.Default.SessionJson);
    }

    private static async Task<string?> ReadKey(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            return null;
        }

        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            return body.RootElement.ValueKind == JsonValueKind.Object && body.RootElement.TryGetProperty("key", out var key) && key.ValueKind == JsonValueKind.String
                ? key.GetString()!.Trim()
                : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
