using System.Security.Cryptography;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Users;

namespace Sora.Client.Health;

/// <summary>Whether a grain can be activated and answers, which takes the grid and its state store.</summary>
internal sealed class GridCheck(IGrainFactory grains, TimeProvider time) : IHealthCheck
{
    /// <summary>Longer than any grain turn should take, shorter than a load balancer waits.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // A fresh key each time: an activation that is in memory already would say nothing of the store.
        await grains.GetGrain<IApiKeyGrain>(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32))).GetKey().WaitAsync(Patience, time, cancellationToken);
        return HealthCheckResult.Healthy();
    }
}

/// <summary>Whether the index can be read.</summary>
internal sealed class IndexCheck(IIndexReader index) : IHealthCheck
{
    private static readonly OwnerId Nobody = new(OwnerId.Prefix + new string('0', 32));

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await index.ListVideos(Nobody, limit: 1, after: null, newestFirst: true, cancellationToken);
        return HealthCheckResult.Healthy();
    }
}

/// <summary>Whether media can be written. Writing costs a disk flush, so the answer is kept for a few seconds.</summary>
internal sealed class BlobCheck(IBlobStore blobs, TimeProvider time) : IHealthCheck, IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);
    private static readonly byte[] Probe = "sora"u8.ToArray();

    private readonly SemaphoreSlim gate = new(1);
    private DateTimeOffset writtenAt = DateTimeOffset.MinValue;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            if (time.GetUtcNow() - writtenAt > Kept)
            {
                await WriteAndRemove(cancellationToken);
                writtenAt = time.GetUtcNow();
            }

            return HealthCheckResult.Healthy();
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task WriteAndRemove(CancellationToken cancellation)
    {
        var key = $"health/{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8))}";
        await blobs.Put(key, (path, stop) => File.WriteAllBytesAsync(path, Probe, stop), cancellation);
        await blobs.Delete(key, cancellation);
    }
}
