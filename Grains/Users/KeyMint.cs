using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Sora.Grains.Ids;

namespace Sora.Grains.Users;

/// <summary>Makes API keys.</summary>
public interface IKeyMint
{
    /// <summary>Registers a new owner of that name and gives the owner's key, which is stored nowhere and cannot be shown again.</summary>
    Task<MintedKey> Mint(string name);
}

/// <summary>A key and whose it is.</summary>
/// <param name="Key">sk-sora- and 43 characters.</param>
public sealed record MintedKey(string Key, OwnerId Owner);

/// <summary>Makes keys by way of the grains that know owners and hashes.</summary>
public sealed class KeyMint(IGrainFactory grains) : IKeyMint
{
    public async Task<MintedKey> Mint(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var key = ApiKeys.New();
        var owner = OwnerId.New();
        await grains.GetGrain<IUserGrain>(owner.Value).Register(name);
        await grains.GetGrain<IApiKeyGrain>(ApiKeys.Hash(key)).Bind(owner, name);
        return new MintedKey(key, owner);
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
