using System.Security.Cryptography;
using System.Text;
using Sora.Grains.Ids;
using Sora.Grains.Users;

namespace Sora.Client.Keys;

/// <summary>Finds whose a key is. Nothing is cached, so that a key counts from the moment it is bound.</summary>
internal sealed class ApiKeys(IGrainFactory grains)
{
    /// <summary>Longer texts are none of ours, and are not hashed.</summary>
    public const int LongestKey = 256;

    /// <summary>What a key is known by: lower-case hexadecimal SHA-256 of its text; null when it cannot be one of ours.</summary>
    public static string? Fingerprint(string key) =>
        key.Length is > 0 and <= LongestKey ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key))) : null;

    /// <summary>Null when the fingerprint is of no key of ours.</summary>
    public Task<OwnerId?> FindOwner(string fingerprint) => grains.GetGrain<IApiKeyGrain>(fingerprint).GetOwner();
}
