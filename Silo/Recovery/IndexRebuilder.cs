using Sora.Grains.Films;
using Sora.Grains.Members;
using Sora.Grains.Stores;
using Sora.Grains.Users;
using Sora.Grains.Videos;

namespace Sora.Silo.Recovery;

/// <summary>Makes the relational index anew from grain state. Meant for a grid that takes no requests: what changes meanwhile is still indexed by its own events.</summary>
public sealed class IndexRebuilder(IIndexWriter index, IKeyIndex keys, IPeopleWriter people, IGrainStateScan states, IGrainFactory grains)
{
    /// <summary>Gives the number of videos written; what stays of deleted ones is passed over.</summary>
    public async Task<int> Rebuild(CancellationToken cancellation)
    {
        await index.Truncate(cancellation);
        await people.Truncate(cancellation);
        var written = await Reproject(GrainStorage.VideoState, key => grains.GetGrain<IVideoWorkGrain>(key).Reproject(), cancellation);
        await Reproject(GrainStorage.MemberState, key => grains.GetGrain<IMemberGrain>(key).Reproject(), cancellation);
        await Reproject(GrainStorage.PublicationState, key => grains.GetGrain<IPublicationGrain>(key).Reproject(), cancellation);
        await Reproject(GrainStorage.ApiKeyState, fingerprint => AddKey(fingerprint, cancellation), cancellation);
        return written;
    }

    private async Task<bool> AddKey(string fingerprint, CancellationToken cancellation)
    {
        if (await grains.GetGrain<IApiKeyGrain>(fingerprint).GetKey() is not { } key)
        {
            return false;
        }

        await keys.Add(fingerprint, key.Owner, key.CreatedAt, cancellation);
        return true;
    }

    private async Task<int> Reproject(string state, Func<string, Task<bool>> reproject, CancellationToken cancellation)
    {
        var written = 0;
        await foreach (var key in states.Keys(state, cancellation))
        {
            if (await reproject(key))
            {
                written++;
            }
        }

        return written;
    }
}
