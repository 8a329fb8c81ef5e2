using System.Diagnostics;

namespace Sora.Bench.Chaos;

/// <summary>A run of the real program that may be killed: only itself, never what it has started.</summary>
internal sealed class Victim : IDisposable
{
    private readonly Process _process;
    private readonly TaskCompletionSource<string?> _firstLine = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Victim(Process process)
    {
        _process = process;
        _process.OutputDataReceived += (_, line) => _firstLine.TrySetResult(line.Data);
        _process.ErrorDataReceived += (_, line) => LastError = line.Data ?? LastError;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public string LastError { get; private set; } = "";

    /// <summary>The first line on stdout; null when the program ended without one.</summary>
    public Task<string?> FirstLine => _firstLine.Task;

    public bool HasExited => _process.HasExited;

    public static Victim Make(ChaosOptions options, ChaosPlace place, ChaosFilm film) => Start(
        options, place, "make", film.Prompt, "--out", place.Out(film), "--seconds", ChaosFilm.SecondsText, "--size", ChaosFilm.SizeText, "--seed", film.SeedText, "--data", place.Data);

    public static Victim Up(ChaosOptions options, ChaosPlace place) => Start(options, place, "up", "--port", $"{FreePort.Find()}", "--data", place.Data);

    /// <summary>SIGKILL.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: false);
        }

        _process.WaitForExit();
    }

    /// <summary>SIGTERM, and waits for the end.</summary>
    public async Task<int> Stop()
    {
        using (var term = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
        {
            await term.WaitForExitAsync();
        }

        return await Exit();
    }

    public async Task<int> Exit()
    {
        await _process.WaitForExitAsync().WaitAsync(ChaosPlace.Patience);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private static Victim Start(ChaosOptions options, ChaosPlace place, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [options.Program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TMPDIR"] = place.Temporary;

        // As the launcher has it: the runtime's debugging sockets would stay in the temporary folder after a kill.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return new Victim(Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start."));
    }
}
