using Microsoft.Extensions.Logging;
using Sora.Engines;
using Sora.Engines.Tracing;
using Sora.Grains.Generation;
using Sora.Grains.Stores;
using Sora.Media;
using Sora.Silo.EngineHost;
using Sora.Storyboards;

namespace Sora.Silo.FilmMaking;

/// <summary>Sees to it that a shot's master lies in the store: found by key, or rendered.</summary>
internal sealed partial class ShotMaker(IEngine engine, IBlobStore blobs, MediaDesk media, ShotPictures pictures, FootagePlayer footage, ILogger<ShotMaker> logger)
{
    public async Task<bool> IsMade(PlannedShot shot, bool withTrace, CancellationToken cancellation) =>
        await blobs.Find(shot.MasterKey, cancellation) is not null
        && (!withTrace || await blobs.Find(BlobKeys.TraceOf(shot.MasterKey), cancellation) is not null);

    /// <summary>Renders what is missing; returns what the shot shows otherwise than asked for.</summary>
    public async Task<string[]> Make(
        PlannedShot shot, FilmPlan plan, LeasedWork work, ISlot slot, FilmProgress progress, PreviewPublisher previews, CancellationToken cancellation)
    {
        var request = new ShotRequest(shot.Shot, plan.Format, work.WithTrace) { StartState = await StartOf(shot, work, cancellation), CastSeed = shot.CastSeed, Cameos = await pictures.LooksOf(shot, work.Owner) };
        if (await blobs.Find(shot.MasterKey, cancellation) is not null)
        {
            var traced = new TraceSink(cancellation);
            await slot.Compute(() => engine.Render(request, traced, cancellation));
            await KeepTrace(shot, traced.Traced, cancellation);
            progress.Found(shot.FrameCount);
            return [.. traced.Notes];
        }

        var format = new MasterFormat(plan.Format.Width, plan.Format.Height, plan.Format.FramesPerSecond, shot.FrameCount);
        string[] notes = [];
        await blobs.Put(shot.MasterKey, (path, _) => Render(path), cancellation);
        return notes;

        async Task Render(string path)
        {
            try
            {
                using var sink = new EncodingSink(media.Tools, format, path, progress, previews, cancellation);
                var picture = await pictures.OpeningOf(shot, work.Owner, plan.Format, cancellation);
                IShotSink shown = picture is null ? sink : new OpeningSink(sink, picture, shot.FrameCount);
                if (shot.Shot.Footage is null)
                {
                    await slot.Compute(() => engine.Render(request, shown, cancellation));
                }
                else
                {
                    await footage.Play(shot, work.Owner, plan.Format, shown, cancellation);
                }

                await sink.Finish();
                notes = [.. sink.Notes];
                foreach (var note in notes)
                {
                    LogNote(work.Lease.Video, shot.Shot.Id, note);
                }

                await blobs.Put(BlobKeys.CaptionsOf(shot.MasterKey), (to, stop) => File.WriteAllBytesAsync(to, CaptionJson.Write(sink.Heard), stop), cancellation);
                if (sink.Ended is { } state)
                {
                    await blobs.Put(BlobKeys.StateOf(shot.MasterKey), (to, stop) => File.WriteAllBytesAsync(to, state, stop), cancellation);
                }

                if (work.WithTrace)
                {
                    // Before the master becomes visible, so that a master that was made with a trace always has it.
                    await KeepTrace(shot, sink.Traced, cancellation);
                }
            }
            finally
            {
                await previews.Rest();
            }
        }
    }

    /// <summary>The end state of the shot whose key the storyboard names, among the same owner's.</summary>
    private async Task<ReadOnlyMemory<byte>?> StartOf(PlannedShot shot, LeasedWork work, CancellationToken cancellation)
    {
        if (shot.Shot.StartState is not { } key)
        {
            return null;
        }

        var stored = IsShotKey(key) ? await blobs.Open(BlobKeys.StateOf(BlobKeys.Master(work.Owner, key)), cancellation) : null;
        if (stored is null)
        {
            throw new EngineException($"The start state {key} of the shot {shot.Shot.Id} is not stored; make the shot that it comes from again, or leave startState out.");
        }

        await using (stored)
        {
            using var bytes = new MemoryStream();
            await stored.CopyToAsync(bytes, cancellation);
            return bytes.ToArray();
        }
    }

    private static bool IsShotKey(string key) => key.Length == 2 * System.Security.Cryptography.SHA256.HashSizeInBytes && key.All(char.IsAsciiHexDigitLower);

    private Task KeepTrace(PlannedShot shot, ShotTrace? trace, CancellationToken cancellation)
    {
        if (trace is null)
        {
            throw new EngineException($"The engine {engine.Name} gives no trace; send the request without one.");
        }

        return blobs.Put(BlobKeys.TraceOf(shot.MasterKey), (path, stop) => File.WriteAllBytesAsync(path, TraceJson.Write(trace), stop), cancellation);
    }
}
