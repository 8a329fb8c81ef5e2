using System.Diagnostics;
using System.Text.Json;
using Sora.Engines.World.Picture;

namespace Sora.Bench.World;

/// <summary>
/// Renders the prototype's scene with the prototype and with the renderer, frame by frame in turn, both to yuv420p in memory, and
/// compares the medians; then the films of the development prompts (<see cref="FilmBench"/>). The last line is one JSON object.
/// </summary>
internal static class WorldBench
{
    private const int WarmUpFrames = 60;
    private const int MeasuredFrames = 96;
    private const float FramesPerSecond = 24;
    private static readonly (int Width, int Height)[] Sizes = [(1280, 720), (854, 480)];

    /// <param name="only">Words: of the development prompts, those that hold one of them; none takes all.</param>
    public static int Run(TextWriter output, IReadOnlyList<string> only)
    {
        var sizes = Sizes.ToDictionary(size => $"{size.Width}x{size.Height}", size => Measure(size.Width, size.Height));
        foreach (var (size, result) in sizes)
        {
            Console.Error.WriteLine($"{size}: {result.RendererMs:f2} ms a frame, prototype {result.PrototypeMs:f2} ms, ratio {result.Ratio:f3}");
        }

        var films = Sizes.ToDictionary(size => $"{size.Width}x{size.Height}", size => FilmBench.Measure(size.Width, size.Height, only));
        using var process = Process.GetCurrentProcess();
        var peakMegabytes = process.PeakWorkingSet64 >> 20;
        foreach (var (size, result) in films)
        {
            Console.Error.WriteLine($"{size}: real-time factor median {result.MedianFactor:f2}, least {result.LeastFactor:f2}; latest first frame {result.LatestFirstFrameMs:f0} ms; peak memory {peakMegabytes} MB");
        }

        output.WriteLine(JsonSerializer.Serialize(
            new { bench = "world", threads = Environment.ProcessorCount, frames = MeasuredFrames, sizes, films, peakMegabytes }, JsonSerializerOptions.Web));
        return 0;
    }

    private static Result Measure(int width, int height)
    {
        var prototype = new SdfR(width, height);
        using var renderer = new Renderer(width, height);
        var scene = new PictureScene();
        var (frame, prototypeFrame) = (new byte[width * height * 3 / 2], new byte[width * height * 3 / 2]);
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var i = -WarmUpFrames; i < MeasuredFrames; i++)
        {
            var source = new global::Scene(Math.Max(i, 0) / FramesPerSecond);
            PrototypeScene.Fill(scene, source);
            var started = Stopwatch.GetTimestamp();
            prototype.Render(source);
            Yuv.Convert(prototype.Out, prototypeFrame, width, height);
            var between = Stopwatch.GetTimestamp();
            renderer.Render(scene, frame);
            var ended = Stopwatch.GetTimestamp();
            if (i >= 0)
            {
                theirs.Add(Stopwatch.GetElapsedTime(started, between).TotalMilliseconds);
                ours.Add(Stopwatch.GetElapsedTime(between, ended).TotalMilliseconds);
            }
        }

        var (oursMs, theirsMs) = (Median(ours), Median(theirs));
        return new Result(Math.Round(oursMs, 3), Math.Round(theirsMs, 3), Math.Round(oursMs / theirsMs, 4));
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    /// <summary>Median milliseconds a frame, and ours over the prototype's.</summary>
    private sealed record Result(double RendererMs, double PrototypeMs, double Ratio);
}
