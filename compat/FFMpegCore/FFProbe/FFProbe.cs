using System.Text.Json;
using FFMpegCore.Exceptions;
using FFMpegCore.Processes;

namespace FFMpegCore;

/// <summary>Asks ffprobe what is in a file.</summary>
public static class FFProbe
{
    /// <exception cref="FFMpegException">There is no such file, or ffprobe ended with an error.</exception>
    /// <exception cref="FFProbeException">ffprobe is missing or said nothing.</exception>
    public static async Task<IMediaAnalysis> AnalyseAsync(
        string filePath, FFOptions? ffOptions = null, CancellationToken cancellationToken = default, string? customArguments = null)
    {
        if (!File.Exists(filePath))
        {
            throw new FFMpegException(FFMpegExceptionType.File, $"No file found at '{filePath}'");
        }

        var options = ffOptions ?? GlobalFFOptions.Current;
        ProgramCheck.VerifyFFProbe(options);
        var arguments = $"-loglevel error -print_format json -show_format -sexagesimal -show_streams -show_chapters \"{filePath}\" {customArguments}";
        using var process = new ChildProcess(GlobalFFOptions.GetFFProbeBinaryPath(options), arguments, options);
        await using var stop = cancellationToken.Register(process.Kill);
        var status = await process.WaitForExitAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (status != 0)
        {
            var said = string.Join("\n", process.Errors);
            throw new FFMpegException(FFMpegExceptionType.Process, $"ffprobe exited with non-zero exit-code ({status} - {said})", null, said);
        }

        using var json = JsonDocument.Parse(string.Concat(process.Output));
        return new MediaAnalysis(json.RootElement, process.Errors);
    }
}
