namespace Sora.Grains.Stores;

/// <summary>
/// Intents: grains whose projection may lag behind their state. A row is written before the state and removed after the projection, so whatever a crash
/// cut off is found here.
/// </summary>
public interface IPendingProjections
{
    /// <summary>Durable once it returns; a row that is there stays.</summary>
    /// <param name="kind">The name of the grain's state.</param>
    /// <param name="key">The grain's key.</param>
    Task Add(string kind, string key);

    /// <summary>Absent is fine.</summary>
    Task Remove(string kind, string key);

    /// <summary>All.</summary>
    Task<IReadOnlyList<PendingProjection>> List(CancellationToken cancellation);
}

/// <summary>A grain that may have to be projected.</summary>
public sealed record PendingProjection(string Kind, string Key);
