using FFMpegCore;
using FFMpegCore.Exceptions;

namespace Sora.Media.Processes;

/// <summary>One run of ffmpeg: started on the spawner's thread, killed at once when cancelled, its failures told in one line.</summary>
internal static class ProgramRun
{
    /// <param name="output">The file that is written, removed when the run fails; null when the output is not a file.</param>
    /// <exception cref="DiskFullException">The disk is full.</exception>
    /// <exception cref="MediaException">ffmpeg failed.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; ffmpeg is dead.</exception>
    public static async Task RunAsync(MediaTools tools, FFMpegArgumentProcessor processor, string? output, CancellationToken cancellation)
    {
        var errors = new ErrorTail();
        try
        {
            cancellation.ThrowIfCancellationRequested();
            processor.NotifyOnError(errors.Add).CancellableThrough(out var cancel);
            var running = await tools.Spawner.Start(() => processor.ProcessAsynchronously(true, MediaTools.RunOptions)).ConfigureAwait(false);

            // Registered only now: FFMpegCore forgets a cancel that comes while it starts the program.
            await using var registration = cancellation.Register(() => Cancel(cancel));
            await running.ConfigureAwait(false);
            if (errors.DiskIsFull)
            {
                // ffmpeg can end with status 0 although the last write, after the encoder's end, failed.
                throw new DiskFullException(output ?? "a file");
            }
        }
        catch (Exception failure)
        {
            Remove(output);
            throw failure switch
            {
                MediaException => failure,
                _ when cancellation.IsCancellationRequested => new OperationCanceledException("Cancelled.", failure, cancellation),
                FFMpegException when errors.DiskIsFull => new DiskFullException(output ?? "a file"),
                FFMpegException => new MediaException($"ffmpeg failed: {errors.Summary}", failure),
                _ => failure,
            };
        }
    }

    /// <summary>Address of a file for ffmpeg, whatever its name looks like.</summary>
    public static string FileUrl(string path) => "file:" + Escape(Path.GetFullPath(path));

    /// <summary>Removes a file that was not finished; absent is fine.</summary>
    public static void Remove(string? output)
    {
        try
        {
            if (output is not null)
            {
                File.Delete(output);
            }
        }
        catch (Exception stays) when (stays is IOException or UnauthorizedAccessException)
        {
            // The failure itself matters more than its leftover, which is under a temporary name.
        }
    }

    private static string Escape(string text) => text.Replace("\"", "\\\"", StringComparison.Ordinal);

    private static void Cancel(Action cancel)
    {
        try
        {
            cancel();
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException)
        {
            // It ended in the meantime and its standard input with it.
        }
    }
}
