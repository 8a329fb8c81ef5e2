using System.Diagnostics;
using Sora.Engines;
using Sora.Engines.Tracing;
using Sora.Engines.World;
using Sora.Storyboards;

namespace Sora.EndToEnd.Tests.Measured;

/// <summary>A finished mp4, looked at frame by frame, and the trace that came with it.</summary>
internal sealed class Film
{
    public const int Width = 1280;
    public const int Height = 720;
    public const int FramesPerSecond = 24;
    public const double FrameSeconds = 1.0 / FramesPerSecond;

    private Film(Seen seen, ShotTrace trace) => (Red, Water, Ice, Clothes, Trace) = (seen.Red, seen.Water, seen.Ice, seen.Clothes, trace);

    /// <summary>The red things of every frame, from left to right.</summary>
    public IReadOnlyList<List<Outline>> Red { get; }

    /// <summary>Row of the water's surface beside the largest red thing of every frame; null where there is none.</summary>
    public IReadOnlyList<double?> Water { get; }

    /// <summary>The block of ice of every frame and the row of the water beside it; null where there is none.</summary>
    public IReadOnlyList<(Outline Block, double WaterRow)?> Ice { get; }

    /// <summary>How somebody in a red shirt and blue trousers lies in every frame; null where neither is seen.</summary>
    public IReadOnlyList<ShirtAndTrousers?> Clothes { get; }

    public ShotTrace Trace { get; }

    public TracedBody Body(string cast) => Trace.Bodies.First(b => b.Cast == cast);

    /// <summary>As a user makes it.</summary>
    public static async Task<Film> OfPrompt(string prompt, double seconds, long seed)
    {
        var folder = Directory.CreateTempSubdirectory("sora-measured-").FullName;
        try
        {
            string path = Path.Combine(folder, "film.mp4"), trace = Path.Combine(folder, "trace.json");
            var outcome = await SoraProgram.Run(
                "make", prompt, "--out", path, "--trace", trace, "--seconds", SoraProgram.Text(seconds), "--seed", SoraProgram.Text(seed), "--data", Path.Combine(folder, "data"));
            Assert.True(outcome.ExitCode == 0, outcome.Error);
            return new Film(await Look(path), TraceJson.Read(await File.ReadAllBytesAsync(trace)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Of a storyboard, encoded as the product encodes films.</summary>
    public static async Task<Film> OfShot(Shot shot)
    {
        var folder = Directory.CreateTempSubdirectory("sora-measured-").FullName;
        try
        {
            var path = Path.Combine(folder, "film.mp4");
            using var sink = new Mp4Sink(path);
            using var engine = new WorldEngine();
            await Task.Run(() => engine.Render(new(shot, new(Width, Height, FramesPerSecond), WithTrace: true), sink, CancellationToken.None));
            await sink.Finish();
            return new Film(await Look(path), sink.Traced!);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static async Task<Seen> Look(string path)
    {
        using var process = Process.Start(new ProcessStartInfo("ffmpeg", ["-v", "error", "-i", path, "-f", "rawvideo", "-pix_fmt", "rgb24", "-"]) { RedirectStandardOutput = true })!;
        var seen = new Seen([], [], [], []);
        var frame = new byte[Width * Height * 3];
        while (await process.StandardOutput.BaseStream.ReadAtLeastAsync(frame, frame.Length, throwOnEndOfStream: false) == frame.Length)
        {
            seen.Red.Add(Outline.FindAll(frame, Width, Height));
            seen.Water.Add(seen.Red[^1].Count > 0 ? WaterLine.Beside(frame, Width, Height, seen.Red[^1].MaxBy(o => o.Area)) : null);
            seen.Ice.Add(FloatingIce.Find(frame, Width, Height));
            seen.Clothes.Add(ShirtAndTrousers.Find(frame, Width));
        }

        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return seen;
    }

    /// <summary>What is found in each frame.</summary>
    internal sealed record Seen(List<List<Outline>> Red, List<double?> Water, List<(Outline Block, double WaterRow)?> Ice, List<ShirtAndTrousers?> Clothes);

    private sealed class Mp4Sink : IShotSink, IDisposable
    {
        private readonly Process _encoder;

        public Mp4Sink(string path)
        {
            string[] arguments =
            [
                "-v", "error", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-colorspace", "bt709", "-color_range", "tv", "-s", $"{Width}x{Height}", "-r", $"{FramesPerSecond}", "-i", "-",
                "-c:v", "libx264", "-preset", "veryfast", "-crf", "18", "-pix_fmt", "yuv420p", "-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709", path,
            ];
            _encoder = Process.Start(new ProcessStartInfo("ffmpeg", arguments) { RedirectStandardInput = true })!;
        }

        public ShotTrace? Traced { get; private set; }

        public void Sound(IReadOnlyList<SoundStem> stems)
        {
            // Only the picture is measured.
        }

        public void Frame(ReadOnlySpan<byte> i420) => _encoder.StandardInput.BaseStream.Write(i420);

        public void Trace(ShotTrace trace) => Traced = trace;

        public void Complete() => _encoder.StandardInput.Close();

        public async Task Finish()
        {
            await _encoder.WaitForExitAsync();
            Assert.Equal(0, _encoder.ExitCode);
        }

        public void Dispose() => _encoder.Dispose();
    }
}
