using Sora.Grains.Ids;

namespace Sora.Grains.Stores;

/// <summary>Writes the list of keys, a projection of their grains.</summary>
public interface IKeyIndex
{
    /// <summary>The list has the key once it returns. A key that is there stays as it is.</summary>
    Task Add(string fingerprint, OwnerId owner, DateTimeOffset createdAt, CancellationToken cancellation);
}
