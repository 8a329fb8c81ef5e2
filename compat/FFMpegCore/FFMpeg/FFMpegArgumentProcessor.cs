using System.Text.RegularExpressions;
using FFMpegCore.Enums;
using FFMpegCore.Exceptions;
using FFMpegCore.Processes;

namespace FFMpegCore;

/// <summary>Runs one command line.</summary>
public partial class FFMpegArgumentProcessor
{
    private readonly FFMpegArguments arguments;
    private readonly List<Action<FFOptions>> configurations = [];
    private Action<int>? cancelRunning;
    private CancellationTokenRegistration? registration;
    private volatile bool cancelled;
    private FFMpegLogLevel? logLevel;
    private Action<string>? onError;
    private Action<string>? onOutput;
    private Action<double>? onPercentage;
    private Action<TimeSpan>? onTime;
    private TimeSpan? total;

    internal FFMpegArgumentProcessor(FFMpegArguments arguments) => this.arguments = arguments;

    public string Arguments => arguments.Text;

    /// <summary>Tells percent of <paramref name="totalTimeSpan"/> whenever ffmpeg prints its time, and 100 at the end.</summary>
    public FFMpegArgumentProcessor NotifyOnProgress(Action<double> onPercentageProgress, TimeSpan totalTimeSpan)
    {
        onPercentage = onPercentageProgress;
        total = totalTimeSpan;
        return this;
    }

    public FFMpegArgumentProcessor NotifyOnProgress(Action<TimeSpan> onTimeProgress)
    {
        onTime = onTimeProgress;
        return this;
    }

    public FFMpegArgumentProcessor NotifyOnOutput(Action<string> onOutput)
    {
        this.onOutput = onOutput;
        return this;
    }

    public FFMpegArgumentProcessor NotifyOnError(Action<string> onError)
    {
        this.onError = onError;
        return this;
    }

    /// <param name="cancel">Asks ffmpeg to quit and kills it when it has not after the timeout.</param>
    /// <param name="timeout">Milliseconds.</param>
    public FFMpegArgumentProcessor CancellableThrough(out Action cancel, int timeout = 0)
    {
        cancel = () => Cancel(timeout);
        return this;
    }

    public FFMpegArgumentProcessor CancellableThrough(CancellationToken token, int timeout = 0)
    {
        token.ThrowIfCancellationRequested();
        registration?.Dispose();
        registration = token.Register(() => Cancel(timeout));
        return this;
    }

    public FFMpegArgumentProcessor Configure(Action<FFOptions> configureOptions)
    {
        configurations.Add(configureOptions);
        return this;
    }

    public FFMpegArgumentProcessor WithLogLevel(FFMpegLogLevel logLevel)
    {
        this.logLevel = logLevel;
        return this;
    }

    /// <summary>Starts ffmpeg on the calling thread, before the first await, and waits for its end.</summary>
    /// <returns>Whether it ended with status 0.</returns>
    /// <exception cref="FFMpegException">ffmpeg is missing; or it ended with an error and <paramref name="throwOnError"/> is set.</exception>
    /// <exception cref="OperationCanceledException">Cancelled, and <paramref name="throwOnError"/> is set.</exception>
    public async Task<bool> ProcessAsynchronously(bool throwOnError = true, FFOptions? ffMpegOptions = null)
    {
        var options = ffMpegOptions ?? GlobalFFOptions.Current.Clone();
        configurations.ForEach(configure => configure(options));
        ProgramCheck.VerifyFFMpeg(options);
        var status = -1;
        IReadOnlyList<string> errors = [];
        try
        {
            (status, errors) = await Run(options).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!throwOnError)
        {
        }

        if (throwOnError && status != 0)
        {
            var said = string.Join("\n", errors);
            throw new FFMpegException(FFMpegExceptionType.Process, $"ffmpeg exited with non-zero exit-code ({status} - {said})", null, said);
        }

        onPercentage?.Invoke(100.0);
        if (total is { } whole)
        {
            onTime?.Invoke(whole);
        }

        return status == 0;
    }

    [GeneratedRegex(@"time=(\d\d:\d\d:\d\d.\d\d?)")]
    private static partial Regex Time();

    private void Cancel(int timeoutMilliseconds)
    {
        cancelled = true;
        cancelRunning?.Invoke(timeoutMilliseconds);
    }

    private async Task<(int Status, IReadOnlyList<string> Errors)> Run(FFOptions options)
    {
        if (cancelled)
        {
            registration?.Dispose();
            throw new OperationCanceledException("cancelled before starting processing");
        }

        arguments.Pre();
        using var ended = new CancellationTokenSource();
        using var process = new ChildProcess(GlobalFFOptions.GetFFMpegBinaryPath(options), CommandLine(options), options, onOutput, Said);
        cancelRunning = timeout => Quit(process, ended, timeout);
        try
        {
            var exit = WaitAndRelease(process, ended);
            await Task.WhenAll(exit, arguments.During(ended.Token)).ConfigureAwait(false);
            return cancelled ? throw new OperationCanceledException("ffmpeg processing was cancelled") : (await exit.ConfigureAwait(false), process.Errors);
        }
        finally
        {
            cancelRunning = null;
            registration?.Dispose();
        }
    }

    private async Task<int> WaitAndRelease(ChildProcess process, CancellationTokenSource ended)
    {
        var status = await process.WaitForExitAsync().ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        arguments.Post();
        return status;
    }

    private static void Quit(ChildProcess process, CancellationTokenSource ended, int timeoutMilliseconds)
    {
        try
        {
            process.SendInput("q");
            if (!ended.Token.WaitHandle.WaitOne(timeoutMilliseconds))
            {
                ended.Cancel();
                process.Kill();
            }
        }
        catch (Exception gone) when (gone is InvalidOperationException or ObjectDisposedException)
        {
            // It ended by itself in the meantime.
        }
    }

    private string CommandLine(FFOptions options) =>
        (logLevel ?? options.LogLevel) is { } level ? $"{arguments.Text} -v {level.ToString().ToLowerInvariant()}" : arguments.Text;

    private void Said(string line)
    {
        onError?.Invoke(line);
        var match = Time().Match(line);
        if (!match.Success)
        {
            return;
        }

        var time = MediaAnalysisUtils.ParseDuration(match.Groups[1].Value);
        onTime?.Invoke(time);
        if (total is { } whole)
        {
            onPercentage?.Invoke(Math.Round(time.TotalSeconds / whole.TotalSeconds * 100, 2));
        }
    }
}
