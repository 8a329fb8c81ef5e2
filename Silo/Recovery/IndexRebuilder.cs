using Sora.Grains.Stores;
using Sora.Grains.Users;
using Sora.Grains.Videos;

namespace Sora.Silo.Recovery;

/// <summary>Makes the relational index anew from grain state. Meant for a grid that takes no requests: what changes meanwhile is still indexed by its own events.</summary>
public sealed class IndexRebuilder(IIndexWriter index, IKeyIndex keys, IGrainStateScan states, IGrainFactory grains)
{
    /// <summary>Gives the number of videos written; what stays of deleted ones is passed over.</summary>
    public async Task<int> Rebuild(CancellationToken cancellation)
    {
        await index.Truncate(cancellation);
        var written = 0;
        await foreach (var video in states.Videos(cancellation))
        {
            if (await grains.GetGrain<IVideoWorkGrain>(video.Value).Reproject())
            {
                written++;
            }
        }

        await foreach (var fingerprint in states.ApiKeys(cancellation))
        {
            if (await grains.GetGrain<IApiKeyGrain>(fingerprint).GetKey() is { } key)
            {
                await keys.Add(fingerprint, key.Owner, key.CreatedAt, cancellation);
            }
        }

        return written;
    }
}
