using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Sora.Grains.Ids;
using Sora.Grains.Videos;
using Sora.Host.Data;
using Sora.Host.Desk;
using Sora.Host.Terminal;

namespace Sora.Host.Commands;

/// <summary><c>make "PROMPT" --out FILE</c>: hands the sentence in, shows how far it is, writes the film.</summary>
internal static class MakeCommand
{
    /// <summary>Seconds since 1970 at which the launcher had built the program; unset when there was nothing to build.</summary>
    private const string BuiltAt = "SORA_BUILT_AT";

    public static Command Create()
    {
        var prompt = FilmOptions.Prompt();
        var output = new Option<string>("--out") { Description = "Where the film goes (mp4).", Required = true };
        var seconds = FilmOptions.Seconds();
        var size = FilmOptions.Size();
        var seed = FilmOptions.Seed();
        var trace = new Option<string?>("--trace") { Description = "Where what physically happened goes (JSON)." };
        var captions = new Option<string?>("--captions") { Description = "Where what is said and heard goes (WebVTT)." };
        var stems = new Option<string?>("--stems") { Description = "Folder for the layers of the sound (WAV, before the film's level)." };
        var data = FilmOptions.Data();
        var command = new Command("make", "Makes a film of one sentence.") { prompt, output, seconds, size, seed, trace, captions, stems, data };
        command.SetAction(async (given, cancellation) =>
        {
            var chosen = given.GetValue(size);
            var traceFile = given.GetValue(trace);
            var order = new FilmOrder(VideoId.New(), given.GetValue(prompt)!, given.GetValue(seconds), chosen.Width, chosen.Height, given.GetValue(seed), traceFile is not null);
            var film = OutputFile.Open("--out", given.GetValue(output)!, ".mp4");
            var physics = traceFile is null ? null : OutputFile.Open("--trace", traceFile, ".json");
            List<Extra> extras = physics is null ? [] : [new(MediaVariant.Trace, physics)];
            if (given.GetValue(captions) is { } captionFile)
            {
                extras.Add(new(MediaVariant.Captions, OutputFile.Open("--captions", captionFile, ".vtt")));
            }

            return await Make(order, film, extras, given.GetValue(stems), DataFolder.Open(given.GetValue(data)!), cancellation);
        });
        return command;
    }

    /// <summary>Hands the order in, follows it, and writes its files.</summary>
    public static async Task<int> Make(FilmOrder order, OutputFile film, List<Extra> extras, string? stems, DataFolder folder, CancellationToken cancellation)
    {
        await using var desk = new ReopeningDesk(stop => Desks.Open(folder, TimeProvider.System, stop));
        var answer = await desk.Submit(order, cancellation);
        if (answer.Refusal is { } refusal)
        {
            throw new IOException(refusal.Message);
        }

        Console.WriteLine(order.Id);
        var (last, firstFrame) = await Follow(desk, order.Id, cancellation);
        if (last.Stage != VideoStage.Completed)
        {
            throw new IOException(last.Error?.Message ?? $"{order.Id} was deleted while it was made");
        }

        await film.Fill(folder, stream => desk.Fetch(order.Id, MediaVariant.Video, stream, cancellation));
        foreach (var (variant, file) in extras)
        {
            await file.Fill(folder, stream => desk.Fetch(order.Id, variant, stream, cancellation));
        }

        if (stems is not null)
        {
            await StemFolder.Fill(stems, stream => desk.Fetch(order.Id, GridDesk.Stems, stream, cancellation), cancellation);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{film.Path}  {last.Seconds:0.##} s, {last.Width}x{last.Height}, made in {SinceStart().TotalSeconds:0.0} s (first frame after {firstFrame.TotalSeconds:0.00} s)"));
        foreach (var note in last.Notes?.Split('\n') ?? [])
        {
            Console.WriteLine($"note: {note}");
        }

        await desk.Settle(cancellation);
        return CommandLine.Done;
    }

    /// <summary>Shows progress until the film has ended; an interrupt cancels it.</summary>
    private static async Task<(Video Last, TimeSpan FirstFrame)> Follow(IFilmDesk desk, VideoId id, CancellationToken cancellation)
    {
        var bar = new ProgressBar(Console.Error, redraw: !Console.IsErrorRedirected);
        Video? last = null;
        TimeSpan? firstFrame = null;
        try
        {
            await foreach (var update in desk.Watch(id, cancellation))
            {
                bar.Show(update);
                last = update.Video;
                if (update.Step > 0)
                {
                    firstFrame ??= SinceStart();
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            bar.End();
            await desk.Cancel(id, CancellationToken.None);
            throw;
        }

        bar.End();
        return (last ?? throw new IOException($"{id} was deleted while it was made"), firstFrame ?? SinceStart());
    }

    /// <summary>Since the command was typed (the launcher becomes this process, so its start is ours), or since the program was built for it.</summary>
    private static TimeSpan SinceStart()
    {
        if (double.TryParse(Environment.GetEnvironmentVariable(BuiltAt), NumberStyles.Float, CultureInfo.InvariantCulture, out var built) && double.IsFinite(built))
        {
            return TimeProvider.System.GetUtcNow() - DateTimeOffset.FromUnixTimeMilliseconds((long)(Math.Clamp(built, 0, int.MaxValue) * 1000));
        }

        using var self = Process.GetCurrentProcess();
        return TimeProvider.System.GetUtcNow() - self.StartTime.ToUniversalTime();
    }

    /// <summary>A file that is wanted beside the film.</summary>
    internal sealed record Extra(string Variant, OutputFile File);
}
