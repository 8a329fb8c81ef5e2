using Sora.Engines;
using Sora.Engines.Tracing;
using Sora.Grains.Generation;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Media;
using Sora.Media.Uploads;
using Sora.Silo.Uploads;
using Sora.Storyboards;

namespace Sora.Silo.FilmMaking;

/// <summary>Makes the files of a film from its shots' masters and puts them into the store. A file that is there already is left as it is.</summary>
internal sealed class FilmFiles(IEngine engine, IBlobStore blobs, MediaDesk media)
{
    public async Task Make(FilmPlan plan, LeasedWork work, CancellationToken cancellation)
    {
        await MakeFilm(plan, work, cancellation);
        await using (var film = await LocalBlob.Open(blobs, Key(work, MediaVariant.Video), media.Scratch, cancellation))
        {
            var stills = new Stills(media.Tools);
            await blobs.Put(Key(work, MediaVariant.Thumbnail), (path, stop) => stills.ThumbnailAsync(film.Path, path, stop), cancellation);
            await blobs.Put(Key(work, MediaVariant.Spritesheet), (path, stop) => stills.SpritesheetAsync(film.Path, path, stop), cancellation);
            await MakePrints(film.Path, work, cancellation);
        }

        await MakeCaptions(plan, work, cancellation);
        if (work.WithTrace)
        {
            await MakeTrace(plan, work, cancellation);
        }
    }

    private static string Key(LeasedWork work, string variant) => BlobKeys.Variant(work.Owner, work.Lease.Video, work.Revision, variant);

    private async Task MakeFilm(FilmPlan plan, LeasedWork work, CancellationToken cancellation)
    {
        var masters = new List<LocalBlob>();
        try
        {
            foreach (var shot in plan.Shots)
            {
                masters.Add(await LocalBlob.Open(blobs, shot.MasterKey, media.Scratch, cancellation));
            }

            string[] paths = [.. masters.Select(master => master.Path)];
            var metadata = new FilmMetadata(Title(work.Prompt), $"Made by Sora, engine {engine.Name} {engine.Version}, seed {work.Seed}.")
            {
                Recipe = Recipe.Write(new Recipe(engine.Name, engine.Version, work.Width, work.Height, StoryboardJson.Read(work.Storyboard!))),
            };
            var assembler = new FilmAssembler(media.Tools);
            await blobs.Put(Key(work, MediaVariant.Video), (path, stop) => assembler.AssembleAsync(paths, path, metadata, null, stop), cancellation);
        }
        finally
        {
            foreach (var master in masters)
            {
                await master.DisposeAsync();
            }
        }
    }

    private async Task MakePrints(string film, LeasedWork work, CancellationToken cancellation)
    {
        await using var tiny = Scratch.Empty(media.Scratch);
        await new UploadReader(media.Tools).ToTinyFramesAsync(film, FileKind.Mp4, tiny.Path, cancellation);
        var prints = FilmPrints.Write(FilmPrints.Of(await File.ReadAllBytesAsync(tiny.Path, cancellation)));
        await blobs.Put(Key(work, MediaVariant.Prints), (path, stop) => File.WriteAllBytesAsync(path, prints, stop), cancellation);
    }

    private async Task MakeCaptions(FilmPlan plan, LeasedWork work, CancellationToken cancellation)
    {
        var captions = new List<Caption>();
        var frames = 0;
        foreach (var shot in plan.Shots)
        {
            var begin = (double)frames / plan.Format.FramesPerSecond;
            frames += shot.FrameCount;
            if (await blobs.Find(BlobKeys.CaptionsOf(shot.MasterKey), cancellation) is not null)
            {
                await using var stored = await LocalBlob.Open(blobs, BlobKeys.CaptionsOf(shot.MasterKey), media.Scratch, cancellation);
                captions.AddRange(CaptionJson.Read(await File.ReadAllBytesAsync(stored.Path, cancellation)).Select(caption => caption with { Start = begin + caption.Start, End = begin + caption.End }));
            }
        }

        await blobs.Put(Key(work, MediaVariant.Captions), (path, stop) => File.WriteAllTextAsync(path, WebVtt.Write(captions), stop), cancellation);
    }

    private async Task MakeTrace(FilmPlan plan, LeasedWork work, CancellationToken cancellation)
    {
        var traces = new List<ShotTrace>();
        foreach (var shot in plan.Shots)
        {
            await using var stored = await LocalBlob.Open(blobs, BlobKeys.TraceOf(shot.MasterKey), media.Scratch, cancellation);
            var trace = TraceJson.Read(await File.ReadAllBytesAsync(stored.Path, cancellation));

            // A master is shared by shots of other names.
            traces.Add(trace with { Shots = [.. trace.Shots.Select(one => one with { Id = shot.Shot.Id })] });
        }

        var merged = TraceJson.Write(TraceMerger.Merge(traces));
        await blobs.Put(Key(work, MediaVariant.Trace), (path, stop) => File.WriteAllBytesAsync(path, merged, stop), cancellation);
    }

    /// <summary>Players show a title in one line.</summary>
    private static string Title(string prompt)
    {
        const int mostCharacters = 200;
        var line = string.Join(' ', prompt.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= mostCharacters ? line : line[..(mostCharacters - 1)] + "…";
    }
}
