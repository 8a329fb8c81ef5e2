using Sora.Client.Errors;

namespace Sora.Client.Keys;

/// <summary>Lets only requests through that carry a key of ours as <c>Authorization: Bearer</c>. Cookies count for nothing here.</summary>
internal sealed class RequireKey(ApiKeys keys) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var header = http.Request.Headers.Authorization;
        if (header.Count != 1 || header[0] is not { } text || !text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return ApiError.Unauthorized("No API key was given; send 'Authorization: Bearer KEY' with the key in the data folder's owner.key, or one made by './sora key NAME'.");
        }

        var key = text[Scheme.Length..].Trim();
        if (ApiKeys.Fingerprint(key) is not { } fingerprint || await keys.FindOwner(fingerprint) is not { } owner)
        {
            return ApiError.Unauthorized($"The API key {Masked(key)} is not known here; use the key in the data folder's owner.key, or one made by './sora key NAME'.");
        }

        http.Features.Set(new Caller(owner));
        return await next(context);
    }

    /// <summary>Enough to recognise the key, too little to use it.</summary>
    private static string Masked(string key)
    {
        const int Shown = 4;
        return key.Length >= 4 * Shown ? $"that ends in '{key[^Shown..]}'" : "given";
    }
}
