using Sora.Grains.Ids;

namespace Sora.Grains.Stores;

/// <summary>Answers what is asked of many keys or many jobs, from the relational index.</summary>
public interface IKeyReader
{
    /// <summary>Fingerprint of a key: the key of its grain; null when there is none.</summary>
    Task<string?> Find(KeyId key, CancellationToken cancellation);

    /// <summary>Fingerprints of keys, newest first.</summary>
    /// <param name="owner">Whose; null everybody's.</param>
    /// <param name="limit">1 to 100.</param>
    /// <param name="after">The last of the page before; null begins.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<KeyPage> List(OwnerId? owner, int limit, KeyId? after, CancellationToken cancellation);

    /// <summary>What a key's jobs took, by the day on which they ended, oldest first.</summary>
    /// <param name="key">Whose.</param>
    /// <param name="from">The first day, UTC.</param>
    /// <param name="until">The last day.</param>
    /// <param name="cancellation">Stops the query.</param>
    Task<IReadOnlyList<DayOfUse>> Usage(KeyId key, DateOnly from, DateOnly until, CancellationToken cancellation);
}

/// <summary>One page of keys, and whether more follow.</summary>
public sealed record KeyPage(IReadOnlyList<string> Fingerprints, bool HasMore);

/// <summary>What a key's jobs took on one day.</summary>
/// <param name="FilmSeconds">Length of the films that were completed.</param>
/// <param name="EngineSeconds">Devices' time for them.</param>
public sealed record DayOfUse(DateOnly Day, int Completed, int Failed, double FilmSeconds, double EngineSeconds);
