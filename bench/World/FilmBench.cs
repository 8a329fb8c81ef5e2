using System.Globalization;
using System.Text.Json;
using Sora.Engines;
using Sora.Engines.Direction;
using Sora.Engines.World;
using Sora.Engines.World.Scene.Outcomes;
using Sora.Media;

namespace Sora.Bench.World;

/// <summary>
/// The real-time factor of the films of the development prompts: seconds of film over seconds of work on two cores, with simulation, sound, picture,
/// the master's encoder and the film's. Pictures are sampled in runs of consecutive frames; work is processor time, so that a busy machine blames no film:
/// what runs on one core counts whole, what both cores share counts half.
/// </summary>
internal static class FilmBench
{
    private const int FramesPerSecond = 24;
    private const int SampledFrames = 24;
    private const int RunLength = 4;
    private const int Cores = 2;
    private const double FilmSeconds = 8;
    private const int Seed = 11;
    private const double TicksPerSecond = 100;

    public static FilmSummary Measure(int width, int height, IReadOnlyList<string> only)
    {
        var films = Prompts().Where(prompt => only.Count == 0 || only.Any(word => prompt.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(prompt => Measure(prompt, new PictureFormat(width, height, FramesPerSecond))).ToList();
        foreach (var film in films.OrderBy(film => film.Factor))
        {
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{width}x{height} {film.Factor,5:f2}  first frame {film.FirstFrameMs,5:f0} ms, simulated {film.SimulateMs,5:f0}, search {film.SearchMs,5:f0}, sound {film.SoundMs,5:f0}; a frame: {film.PictureMs,6:f1} picture, {film.EncodeMs,5:f1} encode  {film.Prompt}"));
        }

        var sorted = films.Select(film => film.Factor).Order().ToList();
        return new(sorted[sorted.Count / 2], sorted[0], films.Max(film => film.FirstFrameMs), films);
    }

    private static IEnumerable<string> Prompts() => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "dev-prompts.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("p").GetString()!);

    private static Film Measure(string prompt, PictureFormat format)
    {
        var board = new Director().Direct(new(prompt, FilmSeconds, Seed), CancellationToken.None).Board!;
        var folder = Directory.CreateTempSubdirectory("sora-bench").FullName;
        using var tools = MediaTools.Open(new MediaOptions(folder));
        using var painter = new ShotPainter();
        var frame = new byte[format.Width * format.Height * 3 / 2];
        double simulate = 0, search = 0, sound = 0, picture = 0, first = 0;
        var (shown, sampled) = (0, 0);
        var masters = new List<string>();
        var children = ChildrenSeconds();
        foreach (var shot in board.Shots.Select(shot => shot with { Seed = shot.Seed ?? Seed }))
        {
            search += Spent(() => OutcomeSearch.Find(shot, CancellationToken.None));
            ShotPlay? play = null;
            IReadOnlyList<SoundStem> stems = [];
            var simulated = Spent(() => play = ShotPlay.Perform(shot, format, CancellationToken.None));
            var heard = Spent(() => stems = play!.ComposeSound().Stems);
            (simulate, sound) = (simulate + simulated, sound + heard);
            var frames = Sample(play!.Frames.Count, SampledFrames / board.Shots.Count).ToList();
            var master = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{masters.Count}.mov"));
            using var writer = MasterWriter.Start(
                tools, new MasterFormat(format.Width, format.Height, FramesPerSecond, frames.Count), [.. stems.Select(stem => new MasterStem(stem.Name, stem.Samples))], master);
            var begun = Spent(() =>
            {
                painter.Begin(play, new ShotRequest(shot, format));
                painter.Paint(0, FramesPerSecond, frame);
            });
            first = masters.Count == 0 ? Math.Max(simulated - search, 0) + heard + (begun / Cores) : first;
            foreach (var index in frames)
            {
                picture += Spent(() => painter.Paint(index, FramesPerSecond, frame));
                writer.Write(frame);
            }

            writer.FinishAsync(CancellationToken.None).GetAwaiter().GetResult();
            masters.Add(master);
            (shown, sampled) = (shown + play.Frames.Count, sampled + frames.Count);
        }

        new FilmAssembler(tools).AssembleAsync(masters, Path.Combine(folder, "film.mp4"), new FilmMetadata(prompt, string.Empty), null, CancellationToken.None).GetAwaiter().GetResult();
        var encode = (ChildrenSeconds() - children) * 1000 / sampled;
        Directory.Delete(folder, recursive: true);
        var (perFrame, seconds) = (picture / sampled, shown / (double)FramesPerSecond);
        var work = simulate + sound + (shown * (perFrame + encode) / Cores);
        return new(prompt, Math.Round(seconds * 1000 / work, 3), Math.Round(first), Math.Round(simulate), Math.Round(search), Math.Round(sound), Math.Round(perFrame / Cores, 2), Math.Round(encode / Cores, 2));
    }

    /// <summary>Runs of consecutive frames, spread evenly.</summary>
    private static IEnumerable<int> Sample(int frames, int wanted)
    {
        var runs = Math.Max(1, wanted / RunLength);
        for (var run = 0; run < runs; run++)
        {
            var from = (int)((run + 0.5) * frames / runs) - (RunLength / 2);
            for (var i = Math.Max(0, from); i < Math.Min(frames, Math.Max(0, from) + RunLength); i++)
            {
                yield return i;
            }
        }
    }

    /// <summary>Processor time of this process, milliseconds.</summary>
    private static double Spent(Action work)
    {
        var before = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    /// <summary>Processor time of programs that this process started and that have ended, seconds.</summary>
    private static double ChildrenSeconds()
    {
        var fields = File.ReadAllText("/proc/self/stat").Split(") ")[1].Split(' ');
        return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }

    /// <summary>A film's factor, and milliseconds: to its first frame, simulated, searched, heard; of a frame on both cores.</summary>
    internal sealed record Film(string Prompt, double Factor, double FirstFrameMs, double SimulateMs, double SearchMs, double SoundMs, double PictureMs, double EncodeMs);

    internal sealed record FilmSummary(double MedianFactor, double LeastFactor, double LatestFirstFrameMs, IReadOnlyList<Film> Films);
}
