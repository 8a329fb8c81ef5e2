using Sora.Engines;
using Sora.Grains.Generation;
using Sora.Grains.Moderation;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Silo.EngineHost;

namespace Sora.Silo.FilmMaking;

/// <summary>A job's second work: its storyboard becomes a film, shot by shot. Whenever the video refuses to go on, so does this.</summary>
internal sealed class FilmMaker(IEngine engine, ShotMaker shots, FilmFiles files, IBlobStore blobs, IAdmissionGate gate, IGrainFactory grains, TimeProvider time)
    : IWork
{
    public WorkKind Kind => WorkKind.Render;

    public async Task Do(LeasedWork work, ISlot slot, CancellationToken cancellation)
    {
        var epoch = work.Lease.Epoch;
        var video = grains.GetGrain<IVideoWorkGrain>(work.Lease.Video.Value);
        var plan = FilmPlan.Of(work, engine);
        if (!await video.Rendering(epoch, [.. plan.Shots.Select(shot => shot.Key)]))
        {
            return;
        }

        var progress = new FilmProgress(slot, plan.FrameCount, time);
        var previews = new PreviewPublisher(work, blobs, progress, time);
        foreach (var shot in plan.Shots)
        {
            var (made, notes) = await Master(shot, plan, work, slot, progress, previews, cancellation);
            if (notes.Length > 0 && !await video.Noted(epoch, shot.Key, notes))
            {
                return;
            }

            var decision = await gate.Ask(Question(work, shot), cancellation);
            if (!await video.ShotMastered(epoch, shot.Key, made, decision))
            {
                return;
            }
        }

        if (await video.Assembling(epoch))
        {
            await files.Make(plan, work, cancellation);
            await video.Complete(epoch);
        }
    }

    /// <summary>Whether the master was made rather than found, and what it shows otherwise than asked for.</summary>
    private async Task<(bool Made, string[] Notes)> Master(
        PlannedShot shot, FilmPlan plan, LeasedWork work, ISlot slot, FilmProgress progress, PreviewPublisher previews, CancellationToken cancellation)
    {
        await grains.GetGrain<IMasterGrain>(shot.MasterKey).Acquire(work.Lease.Video);
        if (await shots.IsMade(shot, work.WithTrace, cancellation))
        {
            progress.Found(shot.FrameCount);
            return (false, []);
        }

        return (true, await shots.Make(shot, plan, work, slot, progress, previews, cancellation));
    }

    private static AdmissionRequest Question(LeasedWork work, PlannedShot shot) =>
        new(AdmissionMoment.Frames, work.Owner, work.Lease.Video, work.Prompt, work.Seconds, work.Width, work.Height, work.Storyboard!, shot.Key);
}
