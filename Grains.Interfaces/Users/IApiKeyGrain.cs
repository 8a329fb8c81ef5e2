using Orleans.Concurrency;
using Sora.Grains.Ids;

namespace Sora.Grains.Users;

/// <summary>One API key. Key: lower-case hexadecimal SHA-256 of the key's text, so that the key itself is stored nowhere.</summary>
[Alias("sora.IApiKeyGrain")]
public interface IApiKeyGrain : IGrainWithStringKey
{
    /// <summary>Binds the key to an owner; again with the same owner changes nothing. False when it is bound to another.</summary>
    [Alias("Bind")]
    Task<bool> Bind(OwnerId owner, string name);

    /// <summary>Whose key it is; null when it is none of ours.</summary>
    [ReadOnly, Alias("GetOwner")]
    Task<OwnerId?> GetOwner();
}
