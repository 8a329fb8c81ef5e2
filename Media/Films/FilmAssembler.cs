using System.Globalization;
using Sora.Media.Films;
using Sora.Media.Pipes;
using Sora.Media.Processes;
using Sora.Media.Sound;

namespace Sora.Media;

/// <summary>
/// Makes a film of shots' masters, one after another (cuts; other transitions are not made yet): MP4 with its index in front, H.264 High, 4:2:0,
/// BT.709, and AAC, 48 kHz stereo. The same masters give the same bytes on the same machine.
/// </summary>
public sealed class FilmAssembler(MediaTools tools)
{
    /// <param name="masters">Files of <see cref="MasterWriter"/>, all of one size and rate, in the order of the film.</param>
    /// <param name="output">The file to write; removed again when anything fails.</param>
    /// <param name="progress">Told from 0 to 1, rising; null when nobody asks.</param>
    /// <exception cref="MediaException">A master cannot be read or does not fit the first; the encoder failed; the disk is full.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the encoder is dead and the file gone.</exception>
    public async Task AssembleAsync(
        IReadOnlyList<string> masters, string output, FilmMetadata metadata, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(masters);
        ArgumentNullException.ThrowIfNull(metadata);
        ArgumentException.ThrowIfNullOrEmpty(output);
        ArgumentOutOfRangeException.ThrowIfZero(masters.Count);
        var shots = await ReadShotsAsync(masters, cancellation).ConfigureAwait(false);
        var rate = (int)Math.Round(shots[0].Facts.FramesPerSecond);
        var (mix, level) = await MixAsync(shots, rate, cancellation).ConfigureAwait(false);
        await EncodeAsync(shots, rate, mix, output, metadata with { Comment = $"{metadata.Comment} {level}" }, progress, cancellation).ConfigureAwait(false);
    }

    private async Task<List<Shot>> ReadShotsAsync(IReadOnlyList<string> masters, CancellationToken cancellation)
    {
        var probe = new MediaProbe(tools);
        var known = new Dictionary<string, MediaFacts>(StringComparer.Ordinal);
        foreach (var master in masters.Where(master => !known.ContainsKey(master)))
        {
            var facts = known[master] = await probe.ProbeAsync(master, cancellation).ConfigureAwait(false);
            var first = known[masters[0]];
            if (facts.FrameCount == 0)
            {
                throw new MediaException($"{master} has no picture: it is not a shot's master.");
            }

            if ((facts.Width, facts.Height) != (first.Width, first.Height) || Math.Abs(facts.FramesPerSecond - first.FramesPerSecond) > 1e-3)
            {
                throw new MediaException($"{master} is {Describe(facts)}, the first shot {Describe(first)}: render all shots of a film alike.");
            }
        }

        return [.. masters.Select(master => new Shot(master, known[master]))];
    }

    private static string Describe(MediaFacts facts) =>
        string.Create(CultureInfo.InvariantCulture, $"{facts.Width}x{facts.Height} at {facts.FramesPerSecond:0.###} frames a second");

    private async Task<(Mix Mix, LevelChoice Level)> MixAsync(List<Shot> shots, int rate, CancellationToken cancellation)
    {
        var sources = new List<StemSource>();
        long frames = 0;
        foreach (var (master, facts) in shots)
        {
            // Counted from the film's start each time, so that rounding never adds up.
            var begin = MasterFormat.SoundFramesFor(frames, rate);
            frames += facts.FrameCount;
            sources.Add(new StemSource(master, facts.Sounds.Count, begin, MasterFormat.SoundFramesFor(frames, rate) - begin));
        }

        var mix = new Mix(MasterFormat.SoundFramesFor(frames, rate));
        await StemReader.AddToAsync(tools, mix, sources, cancellation).ConfigureAwait(false);
        return (mix, Levels.Apply(mix.Samples));
    }

    private async Task EncodeAsync(
        List<Shot> shots, int rate, Mix mix, string output, FilmMetadata metadata, IProgress<double>? progress, CancellationToken cancellation)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var pictures = new SocketPipe(tools);
        using var sound = new SocketPipe(tools);
        using var text = new SocketPipe(tools);
        var frames = shots.Sum(shot => shot.Facts.FrameCount);
        var command = FilmCommand.Build(pictures, sound, text, output, rate, tools.Options.EncoderThreads);
        if (progress is not null)
        {
            command.NotifyOnProgress(percent => progress.Report(Math.Clamp(percent / 100, 0, 1)), TimeSpan.FromSeconds((double)frames / rate));
        }

        var list = FilmCommand.List(shots.Select(shot => (shot.Master, shot.Facts.FrameCount)), rate);
        Task[] flows =
        [
            pictures.SendAsync(SamplePieces.Single(list), gone.Token),
            sound.SendAsync(SamplePieces.Of(mix.Samples, mix.Samples.Length, gone.Token), gone.Token),
            text.SendAsync(SamplePieces.Single(metadata.ToBytes()), gone.Token),
        ];
        try
        {
            await ProgramRun.RunAsync(tools, command, output, cancellation).ConfigureAwait(false);
        }
        finally
        {
            await gone.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(flows).ConfigureAwait(false);
        }
    }

    private sealed record Shot(string Master, MediaFacts Facts);
}
