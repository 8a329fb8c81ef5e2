using Sora.Engines.Direction;
using Sora.Grains.Generation;
using Sora.Grains.Videos;
using Sora.Silo.EngineHost;
using Sora.Storyboards;

namespace Sora.Silo.Directing;

/// <summary>A job's first work: its prompt becomes a storyboard.</summary>
internal sealed class DirectionWork(IDirector director, IGrainFactory grains) : IWork
{
    public WorkKind Kind => WorkKind.Direct;

    public async Task Do(LeasedWork work, ISlot slot, CancellationToken cancellation)
    {
        var board = "";
        await slot.Compute(() => board = StoryboardJson.Write(director.Direct(new DirectionRequest(work.Prompt, work.Seconds, work.Seed))));
        cancellation.ThrowIfCancellationRequested();
        await grains.GetGrain<IVideoWorkGrain>(work.Lease.Video.Value).Directed(work.Lease.Epoch, board);
    }
}
