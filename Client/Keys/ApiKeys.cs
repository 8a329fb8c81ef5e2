using System.Security.Cryptography;
using System.Text;
using Sora.Grains.Ids;
using Sora.Grains.Users;

namespace Sora.Client.Keys;

/// <summary>Asks the grid about keys. Nothing is cached, so that a key counts from the moment it is bound, and no longer from the moment it is revoked.</summary>
internal sealed class ApiKeys(IGrainFactory grains, TimeProvider time)
{
    /// <summary>Longer texts are none of ours, and are not hashed.</summary>
    public const int LongestKey = 256;

    /// <summary>The page looks and makes.</summary>
    private const KeyScopes OfThePage = KeyScopes.Read | KeyScopes.Create;

    /// <summary>What a key is known by: lower-case hexadecimal SHA-256 of its text; null when it cannot be one of ours.</summary>
    public static string? Fingerprint(string key) =>
        key.Length is > 0 and <= LongestKey ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))) : null;

    /// <summary>Whose page a key opens; null when it opens none: unknown, over, or without the scopes that the page needs.</summary>
    public async Task<OwnerId?> FindOwner(string fingerprint) =>
        await grains.GetGrain<IApiKeyGrain>(fingerprint).GetKey() is { RevokedAt: null, Terms: { } terms } key
        && (terms.ExpiresAt is null || terms.ExpiresAt > time.GetUtcNow())
        && terms.Scopes.HasFlag(OfThePage)
            ? key.Owner
            : null;

    /// <summary>Whether a request with the key may pass; counts it.</summary>
    public Task<KeyAdmission> Admit(string fingerprint, KeyUse use) => grains.GetGrain<IApiKeyGrain>(fingerprint).Admit(use);
}
