using Sora.Client.Errors;
using Sora.Grains.Users;

namespace Sora.Client.Keys;

/// <summary>
/// Lets only requests through that carry a key of ours as <c>Authorization: Bearer</c>, with the scope that the endpoint takes and within the key's rate.
/// Cookies count for nothing here.
/// </summary>
internal sealed class RequireKey(ApiKeys keys) : IEndpointFilter
{
    private const string Scheme = "Bearer ";
    private const string Remedy = "use the key in the data folder's owner.key, or one made by './sora key NAME'";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var header = http.Request.Headers.Authorization;
        if (header.Count != 1 || header[0] is not { } text || !text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return ApiError.Unauthorized($"No API key was given; send 'Authorization: Bearer KEY': {Remedy}.");
        }

        var key = text[Scheme.Length..].Trim();
        if (ApiKeys.Fingerprint(key) is not { } fingerprint)
        {
            return Unknown(key);
        }

        var needs = NeedsScope.Of(http);
        var admission = await keys.Admit(fingerprint, new KeyUse(needs, Trace(http.Request)));
        switch (admission.Verdict)
        {
            case KeyVerdict.Admitted:
                http.Features.Set(new Caller(admission.Owner, fingerprint));
                return await next(context);
            case KeyVerdict.OutOfScope:
                return ApiError.Forbidden("insufficient_scope", $"The API key {Masked(key)} lacks the scope {needs.ToString().ToLowerInvariant()}, which this takes; use a key that has it.");
            case KeyVerdict.TooFast:
                return ApiError.TooMany("rate_limit_exceeded", "The key's requests of this minute are used up.", admission.RetryAfterSeconds);
            case KeyVerdict.Expired:
                return ApiError.Unauthorized($"The API key {Masked(key)} has expired; have the operator prolong it or make another.") with { Code = "expired_api_key" };
            default:
                return Unknown(key);
        }
    }

    private static ApiError Unknown(string key) => ApiError.Unauthorized($"The API key {Masked(key)} is not known here; {Remedy}.");

    /// <summary>Tells a request that is sent again from most others, without reading its body.</summary>
    private static int Trace(HttpRequest request)
    {
        var trace = default(HashCode);
        trace.Add(request.Method, StringComparer.Ordinal);
        trace.Add(request.Path.Value, StringComparer.Ordinal);
        trace.Add(request.QueryString.Value, StringComparer.Ordinal);
        trace.Add(request.ContentLength);
        trace.Add(request.Headers["Idempotency-Key"].ToString(), StringComparer.Ordinal);
        return trace.ToHashCode();
    }

    /// <summary>Enough to recognise the key, too little to use it.</summary>
    private static string Masked(string key)
    {
        const int Shown = 4;
        return key.Length >= 4 * Shown ? $"that ends in '{key[^Shown..]}'" : "given";
    }
}

/// <summary>Says which scope an endpoint takes where its method does not.</summary>
internal sealed class NeedsScope(KeyScopes scope)
{
    public static NeedsScope Read { get; } = new(KeyScopes.Read);

    public static NeedsScope Admin { get; } = new(KeyScopes.Admin);

    /// <summary>Looking takes <see cref="KeyScopes.Read"/>, everything else <see cref="KeyScopes.Create"/>, unless the endpoint says otherwise.</summary>
    public static KeyScopes Of(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<NeedsScope>() is { } stated ? stated.Scope
        : HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? KeyScopes.Read
        : KeyScopes.Create;

    private KeyScopes Scope { get; } = scope;
}
