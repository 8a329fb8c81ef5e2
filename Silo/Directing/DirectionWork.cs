using Microsoft.Extensions.Logging;
using Sora.Engines.Direction;
using Sora.Grains.Generation;
using Sora.Grains.Videos;
using Sora.Silo.EngineHost;
using Sora.Storyboards;

namespace Sora.Silo.Directing;

/// <summary>A job's first work: its prompt becomes a storyboard, or is refused with the reason.</summary>
internal sealed partial class DirectionWork(IDirector director, DerivedDirection derived, IGrainFactory grains, ILogger<DirectionWork> logger) : IWork
{
    public WorkKind Kind => WorkKind.Direct;

    public async Task Do(LeasedWork work, ISlot slot, CancellationToken cancellation)
    {
        DirectionResult? result = null;
        await slot.Compute(() => result = work.SourceBoard is null
            ? director.Direct(new DirectionRequest(CalledCharacters.Describe(work), work.Seconds - (work.Footage?.Seconds ?? 0), work.Seed), cancellation)
            : derived.Direct(work, cancellation));
        cancellation.ThrowIfCancellationRequested();
        foreach (var note in result!.Notes)
        {
            LogNote(work.Lease.Video, note);
        }

        var video = grains.GetGrain<IVideoWorkGrain>(work.Lease.Video.Value);
        if (result.Board is { } board)
        {
            await video.Directed(work.Lease.Epoch, StoryboardJson.Write(CalledCharacters.Cast(board, work)));
        }
        else
        {
            await video.Fail(work.Lease.Epoch, new WorkFailure(MayRetry: false, new VideoError(VideoErrors.PromptNotUnderstood, result.Refusal!)));
        }
    }
}
