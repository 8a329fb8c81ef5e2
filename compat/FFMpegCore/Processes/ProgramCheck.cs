using FFMpegCore.Exceptions;

namespace FFMpegCore.Processes;

/// <summary>Asks each program once for its version, to tell a missing one before it is needed.</summary>
internal static class ProgramCheck
{
    private static bool ffmpegVerified;
    private static bool ffprobeVerified;

    public static void VerifyFFMpeg(FFOptions options)
    {
        ffmpegVerified = ffmpegVerified || Answers(GlobalFFOptions.GetFFMpegBinaryPath(options), options);
        if (!ffmpegVerified)
        {
            throw new FFMpegException(FFMpegExceptionType.Operation, "ffmpeg was not found on your system");
        }
    }

    public static void VerifyFFProbe(FFOptions options)
    {
        ffprobeVerified = ffprobeVerified || Answers(GlobalFFOptions.GetFFProbeBinaryPath(options), options);
        if (!ffprobeVerified)
        {
            throw new FFProbeException("ffprobe was not found on your system");
        }
    }

    private static bool Answers(string program, FFOptions options)
    {
        using var process = new ChildProcess(program, "-version", options);
        return process.WaitForExitAsync().GetAwaiter().GetResult() == 0;
    }
}
