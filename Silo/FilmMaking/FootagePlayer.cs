using System.Runtime.InteropServices;
using Sora.Engines;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Media.Uploads;
using Sora.Silo.Uploads;

namespace Sora.Silo.FilmMaking;

/// <summary>Plays a clip that its owner brought in place of an engine: fitted into the film's picture, at the film's rate, with its sound. Decoded two seconds at a time.</summary>
internal sealed class FootagePlayer(IBlobStore blobs, MediaDesk media)
{
    private const int PieceSeconds = 2;

    /// <exception cref="EngineException">The clip is not stored.</exception>
    public async Task Play(PlannedShot shot, OwnerId owner, PictureFormat format, IShotSink sink, CancellationToken cancellation)
    {
        var key = shot.Shot.Footage!;
        if (!UploadDesk.IsKey(key) || await blobs.Find(BlobKeys.Clip(owner, key), cancellation) is null)
        {
            throw new EngineException($"The footage {key} of the shot {shot.Shot.Id} is not stored; send the clip again.");
        }

        await using var clip = await LocalBlob.Open(blobs, BlobKeys.Clip(owner, key), media.Scratch, cancellation);
        var kind = await KindOf(clip.Path, cancellation);
        var reader = new UploadReader(media.Tools);
        await Sound(reader, clip.Path, kind, shot, format, sink, cancellation);
        var size = format.Width * format.Height * 3 / 2;
        byte[]? last = null;
        var shown = 0;
        for (var from = 0; shown < shot.FrameCount; from += PieceSeconds)
        {
            await using var piece = Scratch.Empty(media.Scratch);
            await reader.ToFramesAsync(clip.Path, kind, from, PieceSeconds, format.Width, format.Height, format.FramesPerSecond, piece.Path, cancellation);
            await using var frames = File.OpenRead(piece.Path);
            var frame = new byte[size];
            while (shown < shot.FrameCount && await frames.ReadAtLeastAsync(frame, size, throwOnEndOfStream: false, cancellation) == size)
            {
                sink.Frame(frame);
                last = frame;
                shown++;
            }

            if (frames.Length < size)
            {
                break;
            }
        }

        for (; shown < shot.FrameCount; shown++)
        {
            // The clip's picture ended a little before its length did.
            sink.Frame(last ?? throw new EngineException($"The footage {key} has no picture; send another clip."));
        }

        sink.Complete();
    }

    private async Task Sound(UploadReader reader, string path, FileKind kind, PlannedShot shot, PictureFormat format, IShotSink sink, CancellationToken cancellation)
    {
        var samples = new float[(int)((long)shot.FrameCount * SoundStem.SampleRateHz / format.FramesPerSecond) * SoundStem.Channels];
        await using var sound = Scratch.Empty(media.Scratch);
        if ((await new Media.MediaProbe(media.Tools).ProbeAsync(path, cancellation, kind.Demuxer)).Sounds.Count > 0)
        {
            await reader.ToSamplesAsync(path, kind, shot.Shot.Seconds, sound.Path, cancellation);
            var bytes = await File.ReadAllBytesAsync(sound.Path, cancellation);
            var heard = MemoryMarshal.Cast<byte, float>(bytes);
            heard[..Math.Min(heard.Length, samples.Length)].CopyTo(samples);
        }

        sink.Sound([new SoundStem("effects", samples)]);
    }

    private static async Task<FileKind> KindOf(string path, CancellationToken cancellation)
    {
        var start = new byte[FileKind.TellingBytes];
        await using var file = File.OpenRead(path);
        await file.ReadExactlyAsync(start, cancellation);
        return FileKind.Of(start)!;
    }
}
