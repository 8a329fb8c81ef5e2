using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Silo.Recovery;

/// <summary>Makes the relational index anew from grain state. Meant for a grid that takes no requests: what changes meanwhile is still indexed by its own events.</summary>
public sealed class IndexRebuilder(IIndexWriter index, IGrainStateScan states, IGrainFactory grains)
{
    /// <summary>Gives the number of grains read.</summary>
    public async Task<int> Rebuild(CancellationToken cancellation)
    {
        await index.Truncate(cancellation);
        var read = 0;
        await foreach (var video in states.Videos(cancellation))
        {
            await grains.GetGrain<IVideoWorkGrain>(video.Value).Reproject();
            read++;
        }

        return read;
    }
}
