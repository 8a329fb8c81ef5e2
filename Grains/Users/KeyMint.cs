using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Sora.Grains.Ids;

namespace Sora.Grains.Users;

/// <summary>Makes keys by way of the grains that know owners and hashes.</summary>
public sealed class KeyMint(IGrainFactory grains) : IKeyMint
{
    public async Task<MintedKey> Mint(KeyTerms terms, OwnerId? owner = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentException.ThrowIfNullOrWhiteSpace(terms.Name);
        var key = ApiKeys.New();
        var whose = owner ?? OwnerId.New();
        if (owner is null)
        {
            await grains.GetGrain<IUserGrain>(whose.Value).Register(terms.Name);
        }

        await grains.GetGrain<IApiKeyGrain>(ApiKeys.Hash(key)).Bind(whose, terms);
        return new MintedKey(key, whose);
    }
}

/// <summary>The text form of keys.</summary>
public static class ApiKeys
{
    public const string Prefix = "sk-sora-";
    private const int RandomBytes = 32;

    /// <summary>A fresh one, from the system's random source.</summary>
    public static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>The <see cref="IApiKeyGrain"/>'s key: lower-case hexadecimal SHA-256 of the text.</summary>
    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
