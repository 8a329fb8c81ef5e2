using System.ComponentModel;
using System.Diagnostics;
using FFMpegCore.Exceptions;

namespace FFMpegCore.Processes;

/// <summary>A started program whose lines are collected and, as they come, passed on.</summary>
internal sealed class ChildProcess : IDisposable
{
    private readonly Process process;
    private readonly List<string> output = [];
    private readonly List<string> errors = [];
    private readonly TaskCompletionSource outputEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource errorsEnded = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Starts on the calling thread: whoever ties a child's life to a thread counts on that.</summary>
    /// <exception cref="FFMpegException">The program could not be started.</exception>
    public ChildProcess(string program, string arguments, FFOptions options, Action<string>? onOutput = null, Action<string>? onError = null)
    {
        process = new Process
        {
            StartInfo = new ProcessStartInfo(program, arguments)
            {
                CreateNoWindow = true,
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = options.Encoding,
                StandardErrorEncoding = options.Encoding,
                WorkingDirectory = options.WorkingDirectory,
            },
        };
        process.OutputDataReceived += (_, line) => Collect(line.Data, output, outputEnded, onOutput);
        process.ErrorDataReceived += (_, line) => Collect(line.Data, errors, errorsEnded, onError);
        try
        {
            process.Start();
        }
        catch (Win32Exception notStarted)
        {
            process.Dispose();
            throw new FFMpegException(FFMpegExceptionType.Operation, $"{program} was not found on your system", notStarted);
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public IReadOnlyList<string> Output => Copy(output);

    public IReadOnlyList<string> Errors => Copy(errors);

    /// <summary>The exit status, when the program ended and its last line was read.</summary>
    public async Task<int> WaitForExitAsync()
    {
        await process.WaitForExitAsync().ConfigureAwait(false);
        await Task.WhenAll(outputEnded.Task, errorsEnded.Task).ConfigureAwait(false);
        return process.ExitCode;
    }

    public void SendInput(string input)
    {
        if (process.HasExited)
        {
            return;
        }

        process.StandardInput.Write(input);
        process.StandardInput.Flush();
    }

    public void Kill() => process.Kill();

    public void Dispose() => process.Dispose();

    private static void Collect(string? line, List<string> lines, TaskCompletionSource ended, Action<string>? notify)
    {
        if (line is null)
        {
            ended.TrySetResult();
            return;
        }

        lock (lines)
        {
            lines.Add(line);
        }

        notify?.Invoke(line);
    }

    private static string[] Copy(List<string> lines)
    {
        lock (lines)
        {
            return [.. lines];
        }
    }
}
