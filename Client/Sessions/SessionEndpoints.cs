using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Sora.Client.Errors;
using Sora.Client.Keys;
using Sora.Grains.Users;

namespace Sora.Client.Sessions;

/// <summary>Signing in to the page with a key, asking who is signed in, signing out.</summary>
internal sealed class SessionEndpoints(
    ApiKeys keys, SessionReader sessions, IGrainFactory grains, Signer signer, SoraClientOptions options, TimeProvider time)
{
    private const int MostBodyBytes = 4096;

    public static void Map(RouteGroupBuilder group)
    {
        var endpoints = ActivatorUtilities.CreateInstance<SessionEndpoints>(((IEndpointRouteBuilder)group).ServiceProvider);
        group.MapPost("/session", (Delegate)endpoints.SignIn).WithMetadata(new RequestSizeLimitAttribute(MostBodyBytes));
        group.MapDelete("/session", (Delegate)SignOut);
        group.MapGet("/session", (Delegate)endpoints.Get);
    }

    private async Task<IResult> SignIn(HttpContext context)
    {
        if (await ReadKey(context) is not { } key)
        {
            return ApiError.Invalid("invalid_json", "key", "The body holds no key; send {\"key\":\"…\"} as application/json.");
        }

        if (ApiKeys.Fingerprint(key) is not { } fingerprint || await keys.FindOwner(fingerprint) is not { } owner)
        {
            return ApiError.Unauthorized("This key opens no page here; use the key in the data folder's owner.key, or one made by './sora key NAME' with the scopes read and create.");
        }

        var session = new Session(owner, fingerprint, time.GetUtcNow() + options.SessionLifetime);
        SessionCookie.Write(context, session.Write(signer), options.SessionLifetime);
        return TypedResults.Json(await Describe(session), WireJson.Relaxed.SessionJson);
    }

    /// <summary>Answers 200 in any case: a page that opens asks this first, and not being signed in is no fault then.</summary>
    private async Task<IResult> Get(HttpContext context)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        var session = await sessions.Find(context.Request);
        var now = time.GetUtcNow();
        if (session is not null && session.ExpiresAt - now < options.SessionLifetime / 2)
        {
            session = session with { ExpiresAt = now + options.SessionLifetime };
            SessionCookie.Write(context, session.Write(signer), options.SessionLifetime);
        }

        var json = session is null ? null : await Describe(session);
        return TypedResults.Json(new SessionEnvelope(json), WireJson.Relaxed.SessionEnvelope);
    }

    private static IResult SignOut(HttpContext context)
    {
        SessionCookie.Remove(context);
        return TypedResults.NoContent();
    }

    private async Task<SessionJson> Describe(Session session)
    {
        var profile = await grains.GetGrain<IUserGrain>(session.Owner.Value).GetProfile();
        return new SessionJson(session.Owner.Value, profile?.Name ?? "", session.ExpiresAt.ToUnixTimeSeconds());
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
