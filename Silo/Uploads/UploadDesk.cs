using System.Security.Cryptography;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Uploads;
using Sora.Grains.Videos;
using Sora.Media;
using Sora.Media.Uploads;
using Sora.Silo.FilmMaking;

namespace Sora.Silo.Uploads;

/// <summary>Takes what users bring: looked at, bounded, decoded by one program that can touch nothing else, and kept as pixels only.</summary>
internal sealed class UploadDesk(IBlobStore blobs, IIndexReader index, IGrainFactory grains, MediaDesk media) : IUploads
{
    private const int HeaderBytes = 64 * 1024;
    private const int FilmsAtOnce = 100;
    private const int MostFilms = 2_000;

    public async Task<UploadedPicture> TakePicture(OwnerId owner, Stream content, PictureSize? mustBe, CancellationToken cancellation)
    {
        await using var file = await Scratch.Keep(media.Scratch, content, UploadLimits.PictureBytes, cancellation);
        var start = await file.Start(HeaderBytes, cancellation);
        var kind = FileKind.Of(start) is { IsPicture: true } picture ? picture : throw new UploadException("image_type", "The picture is no JPEG, PNG or WebP; send one of these.");
        var size = SizeOf(kind, kind == FileKind.Jpeg ? await file.Start((int)file.Length, cancellation) : start);
        if (mustBe is { } wanted && size != wanted)
        {
            throw new UploadException("image_size_mismatch", $"The picture is {size}, the film {wanted}; make them equal.");
        }

        await using var png = Scratch.Empty(media.Scratch);
        await Guarded(reader => reader.ToPngAsync(file.Path, kind, png.Path, cancellation));
        var bytes = await File.ReadAllBytesAsync(png.Path, cancellation);
        var shown = SizeOf(FileKind.Png, bytes);
        if (mustBe is not null && shown != size)
        {
            throw new UploadException("image_size_mismatch", $"The picture is {shown} when it is turned as it says, the film {mustBe}; make them equal.");
        }

        var key = Convert.ToHexStringLower(SHA256.HashData(bytes));
        await blobs.Put(BlobKeys.Picture(owner, key), (path, stop) => File.WriteAllBytesAsync(path, bytes, stop), cancellation);
        return new UploadedPicture(key, shown);
    }

    public async Task<UploadedPicture?> FindPicture(OwnerId owner, string key, CancellationToken cancellation)
    {
        await using var stored = IsKey(key) ? await blobs.Open(BlobKeys.Picture(owner, key), cancellation) : null;
        if (stored is null)
        {
            return null;
        }

        var start = new byte[HeaderBytes];
        var count = await stored.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
        return new UploadedPicture(key, SizeOf(FileKind.Png, start.AsSpan(0, count)));
    }

    public async Task<SeenClip> LookAtClip(Stream content, CancellationToken cancellation)
    {
        await using var file = await Scratch.Keep(media.Scratch, content, UploadLimits.ClipBytes, cancellation);
        var kind = FileKind.Of(await file.Start(FileKind.TellingBytes, cancellation)) is { IsPicture: false } clip ? clip : throw new UploadException("clip_type", "The clip is no MP4, QuickTime or WebM; send one of these.");
        var facts = await Probe(file.Path, kind, cancellation);
        if (facts.VideoCodec is null || facts.Width == 0)
        {
            throw new UploadException("clip_damaged", $"The {kind.Name} has no picture that can be read; send a whole one.");
        }

        if (facts.Width is < 1 or > UploadLimits.ClipEdge || facts.Height is < 1 or > UploadLimits.ClipEdge)
        {
            throw new UploadException("clip_size", $"The clip is {facts.Width}x{facts.Height}; send one of 1 to {UploadLimits.ClipEdge} pixels a side.");
        }

        if (facts.Duration.TotalSeconds is <= 0 or > UploadLimits.ClipSeconds)
        {
            throw new UploadException("clip_duration", FormattableString.Invariant($"The clip lasts {facts.Duration.TotalSeconds:0.##} s; send one of at most {UploadLimits.ClipSeconds} s."));
        }

        await using var tiny = Scratch.Empty(media.Scratch);
        await using var colour = Scratch.Empty(media.Scratch);
        await Guarded(reader => reader.ToTinyFramesAsync(file.Path, kind, tiny.Path, cancellation));
        await Guarded(reader => reader.ToColourAsync(file.Path, kind, colour.Path, cancellation));
        var rgb = await File.ReadAllBytesAsync(colour.Path, cancellation);
        return new SeenClip(
            facts.Duration.TotalSeconds, new PictureSize(facts.Width, facts.Height), facts.Sounds.Count > 0, rgb is [var red, var green, var blue, ..] ? (red << 16) | (green << 8) | blue : 0,
            FilmPrints.Of(await File.ReadAllBytesAsync(tiny.Path, cancellation)));
    }

    public async Task<VideoId?> Recognise(OwnerId owner, SeenClip clip, CancellationToken cancellation)
    {
        var seen = 0;
        VideoId? after = null;
        VideoPage page;
        do
        {
            page = await index.ListVideos(owner, FilmsAtOnce, after, newestFirst: true, cancellation);
            foreach (var id in page.Ids)
            {
                if ((await grains.GetGrain<IVideoGrain>(id.Value).Get(owner)).Video is { Stage: VideoStage.Completed } video
                    && await PrintsOf(video, cancellation) is { } prints
                    && FilmPrints.Match(prints, clip.Prints))
                {
                    return id;
                }
            }

            seen += page.Ids.Count;
            after = page.Ids.Count > 0 ? page.Ids[^1] : after;
        }
        while (page.HasMore && seen < MostFilms);
        return null;
    }

    public async Task<string> KeepClip(OwnerId owner, Stream content, CancellationToken cancellation)
    {
        await using var file = await Scratch.Keep(media.Scratch, content, UploadLimits.ClipBytes, cancellation);
        await using var reading = File.OpenRead(file.Path);
        var key = Convert.ToHexStringLower(await SHA256.HashDataAsync(reading, cancellation));
        await blobs.Put(
            BlobKeys.Clip(owner, key),
            async (path, stop) =>
            {
                reading.Position = 0;
                await using var kept = File.Create(path);
                await reading.CopyToAsync(kept, stop);
            },
            cancellation);
        return key;
    }

    /// <summary>Whether a text may be the key of a picture.</summary>
    public static bool IsKey(string key) => key.Length == 2 * SHA256.HashSizeInBytes && key.All(char.IsAsciiHexDigitLower);

    private static PictureSize SizeOf(FileKind kind, ReadOnlySpan<byte> start)
    {
        if (PictureHeader.SizeOf(kind, start) is not { } size)
        {
            throw new UploadException("image_damaged", $"The {kind.Name} says nowhere how large it is; send a whole one.");
        }

        return size.Width is >= 1 and <= UploadLimits.PictureEdge && size.Height is >= 1 and <= UploadLimits.PictureEdge
            ? new PictureSize(size.Width, size.Height)
            : throw new UploadException("image_too_large", $"The picture is {size.Width}x{size.Height}; send one of at most {UploadLimits.PictureEdge} pixels a side.");
    }

    private async Task<MediaFacts> Probe(string path, FileKind kind, CancellationToken cancellation)
    {
        try
        {
            return await new MediaProbe(media.Tools).ProbeAsync(path, cancellation, kind.Demuxer);
        }
        catch (MediaException fault) when (fault is not MediaToolMissingException)
        {
            throw new UploadException("clip_damaged", $"The {kind.Name} cannot be read; send a whole one.", fault);
        }
    }

    private async Task<IReadOnlyList<ulong>?> PrintsOf(Video video, CancellationToken cancellation)
    {
        await using var stored = await blobs.Open(BlobKeys.Variant(video.Owner, video.Id, video.Revision, MediaVariant.Prints), cancellation);
        if (stored is null)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        await stored.CopyToAsync(bytes, cancellation);
        return FilmPrints.Read(bytes.ToArray());
    }

    private async Task Guarded(Func<UploadReader, Task> read)
    {
        try
        {
            await read(new UploadReader(media.Tools));
        }
        catch (MediaException fault) when (fault is not (MediaToolMissingException or DiskFullException))
        {
            throw new UploadException("file_damaged", "The file cannot be decoded; send a whole one.", fault);
        }
    }
}
