using Sora.Grains.Ids;

namespace Sora.Grains.Users;

/// <summary>Makes API keys.</summary>
public interface IKeyMint
{
    /// <summary>Makes a key, which is stored nowhere and cannot be shown again.</summary>
    /// <param name="owner">Whose it will be; null registers a new owner of the key's name.</param>
    Task<MintedKey> Mint(KeyTerms terms, OwnerId? owner = null);
}

/// <summary>A key and whose it is.</summary>
/// <param name="Key">sk-sora- and 43 characters.</param>
public sealed record MintedKey(string Key, OwnerId Owner);
