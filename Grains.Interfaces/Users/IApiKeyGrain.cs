using Orleans.Concurrency;
using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Grains.Users;

/// <summary>
/// One API key: whose it is, what it may do, how much. Key: lower-case hexadecimal SHA-256 of the key's text, so that the key itself is stored nowhere.
/// </summary>
[Alias("sora.IApiKeyGrain")]
public interface IApiKeyGrain : IGrainWithStringKey
{
    /// <summary>Binds the key to an owner; again with the same owner changes nothing. False when it is bound to another.</summary>
    [Alias("Bind")]
    Task<bool> Bind(OwnerId owner, KeyTerms terms);

    /// <summary>The key; null when it is none of ours. Revoked and expired ones are shown.</summary>
    [ReadOnly, Alias("GetKey")]
    Task<ApiKey?> GetKey();

    /// <summary>Whether a request with the key may pass now. Counts it.</summary>
    [Alias("Admit")]
    Task<KeyAdmission> Admit(KeyUse use);

    /// <summary>Changes what the key may do; null when it is none of ours or revoked.</summary>
    [Alias("Change")]
    Task<ApiKey?> Change(KeyTerms terms);

    /// <summary>Once it has returned, no request with the key passes. False when it is none of ours. Idempotent.</summary>
    [Alias("Revoke")]
    Task<bool> Revoke();

    /// <summary>Sets a job's engine time aside; null when it fits, otherwise why not. The same job again changes nothing.</summary>
    [Alias("Reserve")]
    Task<Refusal?> Reserve(KeyReservation job);

    /// <summary>The job has ended: what was set aside for it is free again, and what it took is spent. A job that is not known changes nothing.</summary>
    /// <param name="engineSeconds">0 for a job that gave no film.</param>
    [Alias("Settle")]
    Task Settle(VideoId video, double engineSeconds);

    /// <summary>How far the key's limits are used.</summary>
    [ReadOnly, Alias("GetStanding")]
    Task<KeyStanding> GetStanding();
}
