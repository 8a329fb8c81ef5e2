using FFMpegCore;
using FFMpegCore.Exceptions;

namespace Sora.Media;

/// <summary>What a file holds.</summary>
/// <param name="Duration">Of the longest track, to the millisecond.</param>
/// <param name="VideoCodec">Such as h264; null without a picture.</param>
/// <param name="FrameCount">Duration of the picture times its rate, rounded.</param>
/// <param name="Sounds">The sound tracks in order.</param>
public sealed record MediaFacts(
    TimeSpan Duration, string FormatName, string? VideoCodec, string? VideoProfile, int Width, int Height, double FramesPerSecond, int FrameCount,
    IReadOnlyList<SoundFacts> Sounds)
{
    /// <summary>What the film says it was made from; null when it says nothing.</summary>
    public string? Recipe { get; init; }
}

/// <summary>A sound track: its codec, its rate, and the name that a master gave it.</summary>
public sealed record SoundFacts(string Codec, int SampleRateHz, int Channels, TimeSpan Duration, string Name);

/// <summary>Asks ffprobe what a file holds.</summary>
public sealed class MediaProbe(MediaTools tools)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="demuxer">The only reader that may touch the file; null lets ffprobe choose, which is for our own files.</param>
    /// <exception cref="MediaException">Absent, not a film, or ffprobe took longer than 30 s.</exception>
    public async Task<MediaFacts> ProbeAsync(string path, CancellationToken cancellation, string? demuxer = null)
    {
        var full = Path.GetFullPath(path);
        if (full.Contains('"', StringComparison.Ordinal))
        {
            throw new MediaException($"The path {full} contains a quotation mark: choose another.");
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            var probing = await tools.Spawner
                .Start(() => FFProbe.AnalyseAsync(full, MediaTools.RunOptions, limit.Token, "-protocol_whitelist file" + (demuxer is null ? "" : $" -f {demuxer}")))
                .ConfigureAwait(false);
            return Facts(await probing.ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new MediaException($"{full} could not be read within {Patience.TotalSeconds:0} s.");
        }
        catch (Exception unreadable) when (unreadable is FFMpegException or FFProbeException or System.Text.Json.JsonException)
        {
            throw new MediaException(File.Exists(full) ? $"{full} is not a film that can be read." : $"{full} does not exist.", unreadable);
        }
    }

    private static MediaFacts Facts(IMediaAnalysis analysis)
    {
        var video = analysis.PrimaryVideoStream;
        var rate = video is { FrameRate: > 0 and < 1000 } ? video.FrameRate : 0;
        var frames = video is null ? 0 : (int)Math.Round(video.Duration.TotalSeconds * rate, MidpointRounding.AwayFromZero);
        var sounds = analysis.AudioStreams
            .OrderBy(stream => stream.Index)
            .Select(stream => new SoundFacts(stream.CodecName, stream.SampleRateHz, stream.Channels, stream.Duration, NameOf(stream)));
        return new MediaFacts(
            analysis.Duration, analysis.Format.FormatName, video?.CodecName, video?.Profile, video?.Width ?? 0, video?.Height ?? 0, rate, frames, [.. sounds])
        {
            Recipe = analysis.Format.Tags?.GetValueOrDefault(FilmMetadata.RecipeKey),
        };
    }

    private static string NameOf(AudioStream stream) => stream.Tags?.GetValueOrDefault("handler_name") ?? string.Empty;
}
