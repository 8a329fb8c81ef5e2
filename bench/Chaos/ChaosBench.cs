using System.Diagnostics;
using System.Text.Json;

namespace Sora.Bench.Chaos;

/// <summary>
/// Kills the real program with SIGKILL at seeded random moments between submit and completion, starts it again, and checks what was promised: every
/// acknowledged job completes exactly once, an unacknowledged one is wholly absent or one complete job that a retry finds, no encoder outlives the
/// program by a second, no stray file stays.
/// </summary>
internal sealed class ChaosBench(ChaosOptions options, TimeProvider time) : IDisposable
{
    private readonly ChaosPlace _place = new();
    private readonly ChaosReport _report = new();
    private readonly Random _random = new(options.Seed);

    /// <summary>The whole bench.</summary>
    public static Task<int> Run(TextWriter output) =>
        Run(new ChaosOptions(ChaosOptions.FindProgram(), ChaosOptions.ChosenRounds(), Seed: 1), output, TimeProvider.System);

    /// <summary>Ends with one JSON object on one line; 0 when every promise was kept.</summary>
    public static async Task<int> Run(ChaosOptions options, TextWriter output, TimeProvider time)
    {
        var began = time.GetTimestamp();
        using var bench = new ChaosBench(options, time);
        var report = await bench.Run();
        await output.WriteLineAsync(JsonSerializer.Serialize(new
        {
            bench = "chaos",
            rounds = report.Rounds,
            seed = options.Seed,
            acknowledged = report.Acknowledged,
            absent = report.Absent,
            whole = report.Whole,
            resumed = report.Resumed,
            violations = report.Violations,
            passed = report.Passed,
            seconds = Math.Round(time.GetElapsedTime(began).TotalSeconds, 1),
        }));
        return report.Passed ? 0 : 1;
    }

    public void Dispose() => _place.Dispose();

    /// <summary>Rounds come in pairs: one kills a make, the next a serving grid.</summary>
    private async Task<ChaosReport> Run()
    {
        var pace = await Calibrate();
        while (_report.Rounds < options.Rounds)
        {
            var made = await KillMake(pace);
            using (var grid = Victim.Up(options, _place))
            {
                using var desk = new Desk(_place);
                await desk.Ready(grid, time);
                await Check(made);
                var submitted = await KillGrid(grid, desk, pace);
                using var next = Victim.Up(options, _place);
                await desk.Ready(next, time);
                submitted = submitted with { Retried = await desk.Submit(submitted.Film) };
                await Check(submitted);
                await StopAndSweep(next);
            }

            await Console.Error.WriteLineAsync($"chaos: {_report.Rounds} of {options.Rounds} rounds, {_report.Violations.Count} violations");
        }

        return _report;
    }

    /// <summary>How long an undisturbed make takes until its job is acknowledged, and until it ends.</summary>
    private async Task<Pace> Calibrate()
    {
        var pace = new Pace(TimeSpan.Zero, TimeSpan.Zero);

        // The first run makes the data folder; the second one counts.
        for (var run = 0; run < 2; run++)
        {
            var began = time.GetTimestamp();
            using var make = Victim.Make(options, _place, ChaosFilm.Of(-1 - run));
            var id = await make.FirstLine;
            var acknowledged = time.GetElapsedTime(began);
            if (await make.Exit() != 0 || id is null)
            {
                throw new InvalidOperationException($"An undisturbed make failed: {make.LastError}");
            }

            pace = new Pace(acknowledged, time.GetElapsedTime(began));
        }

        return pace;
    }

    private async Task<Round> KillMake(Pace pace)
    {
        var film = ChaosFilm.Of(_report.Rounds);
        using var make = Victim.Make(options, _place, film);
        var from = pace.Acknowledged * 0.8;
        await Task.Delay(from + ((pace.Ended - from) * _random.NextDouble()), time);
        make.Kill();
        await Aftermath();
        var id = make.FirstLine.IsCompleted ? await make.FirstLine : null;
        return new Round(film, id, Retried: false);
    }

    private async Task<Round> KillGrid(Victim grid, Desk desk, Pace pace)
    {
        var film = ChaosFilm.Of(_report.Rounds);
        var submitting = desk.Submit(film);
        await Task.Delay((pace.Ended - pace.Acknowledged) * _random.NextDouble(), time);
        grid.Kill();
        var acknowledged = await submitting;
        await Aftermath();
        return new Round(film, acknowledged ? film.Id.Value : null, Retried: false);
    }

    private async Task Aftermath()
    {
        _report.Rounds++;
        foreach (var encoder in await Encoders.Outliving(_place, time))
        {
            Violate($"an encoder outlived the program: {encoder}");
        }
    }

    /// <summary>The grid that runs now finishes what the one before left.</summary>
    private async Task Check(Round round)
    {
        var ledger = new Ledger(_place);
        if (!await ledger.AllAtRest(time))
        {
            Violate($"round {round.Film.Round}: jobs are still open after {ChaosPlace.Patience}");
        }

        var found = (await ledger.Jobs()).Where(job => job.Prompt == round.Film.Prompt).ToList();
        _report.Acknowledged += round.Acknowledged is not null ? 1 : 0;
        _report.Absent += round.Acknowledged is null && found.Count == 0 ? 1 : 0;
        _report.Whole += round.Acknowledged is null && found.Count == 1 ? 1 : 0;
        _report.Resumed += found.Count(job => job.Leases > 1);
        if (found.Count > 1)
        {
            Violate($"round {round.Film.Round}: {found.Count} jobs for one request");
        }

        if (found.Count == 0 && (round.Acknowledged is not null || round.Retried))
        {
            Violate($"round {round.Film.Round}: {round.Acknowledged ?? round.Film.Id.Value} was acknowledged and is lost");
        }

        foreach (var job in found)
        {
            if (job is not { Stage: "Completed", Completions: 1 } || (round.Acknowledged is { } id && id != job.Id))
            {
                Violate($"round {round.Film.Round}: {job.Id} is {job.Stage} and completed {job.Completions} times");
            }
            else
            {
                await CheckFilm(job);
            }
        }
    }

    private async Task CheckFilm(StoredJob job)
    {
        var film = Directory.EnumerateFiles(Path.Combine(_place.Data, "media"), "video", SearchOption.AllDirectories)
            .SingleOrDefault(file => file.Contains(job.Id, StringComparison.Ordinal));
        if (film is null)
        {
            Violate($"{job.Id} is completed and has no film");
            return;
        }

        string[] arguments = ["-v", "error", "-count_frames", "-select_streams", "v:0", "-show_entries", "stream=nb_read_frames", "-of", "csv=p=0", film];
        using var probe = Process.Start(new ProcessStartInfo("ffprobe", arguments) { RedirectStandardOutput = true })!;
        var frames = (await probe.StandardOutput.ReadToEndAsync()).Trim().TrimEnd(',');
        if (frames != $"{ChaosFilm.Frames}")
        {
            Violate($"{job.Id} has {frames} frames, not {ChaosFilm.Frames}");
        }
    }

    private async Task StopAndSweep(Victim grid)
    {
        if (await grid.Stop() is not 0 and var exit)
        {
            Violate($"a graceful stop ended with {exit}: {grid.LastError}");
        }

        foreach (var stray in StrayFiles.Find(_place, await new Ledger(_place).Jobs()))
        {
            Violate($"stray file: {stray}");
        }
    }

    private void Violate(string what)
    {
        _report.Violations.Add(what);
        Console.Error.WriteLine($"chaos: {what}");
    }

    /// <summary>From the command to its acknowledgement and to its end.</summary>
    private sealed record Pace(TimeSpan Acknowledged, TimeSpan Ended);

    /// <summary>A kill: the film, the id under which it was acknowledged before, and whether it was handed in again afterwards.</summary>
    private sealed record Round(ChaosFilm Film, string? Acknowledged, bool Retried);
}
