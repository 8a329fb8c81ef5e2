using System.Globalization;
using FFMpegCore;
using FFMpegCore.Arguments;
using FFMpegCore.Enums;
using Sora.Media.Pipes;
using Sora.Media.Processes;

namespace Sora.Media.Masters;

/// <summary>
/// The command line for one master. H.264 at quantiser 0 with the ultrafast preset is lossless and, of all that were measured, the cheapest:
/// 6 ms of processor time for a 720p frame, against 9 (crf 4, 64 dB), 21 (FFV1) and 5 at three times the size (UT Video).
/// QuickTime rather than Matroska, because its time stamps are exact: Matroska rounds them to the millisecond.
/// </summary>
internal static class MasterCommand
{
    /// <summary>Stems first: ffmpeg opens its inputs one after another and the frames come last.</summary>
    public static FFMpegArgumentProcessor Build(
        MasterFormat format, IReadOnlyList<MasterStem> stems, IReadOnlyList<SocketPipe> sounds, SocketPipe frames, SocketPipe preview, string path, int threads)
    {
        FFMpegArguments? inputs = null;
        foreach (var sound in sounds)
        {
            inputs = Add(inputs, sound.Url, Sound);
        }

        var pictures = sounds.Count.ToString(CultureInfo.InvariantCulture);
        return Add(inputs, frames.Url, options => Frames(options, format))
            .WithGlobalOptions(options => options.WithVerbosityLevel(VerbosityLevel.Error))
            .MultiOutput(outputs => outputs
                .OutputToFile(ProgramRun.FileUrl(path), true, options => Master(options, format, stems, pictures, threads))
                .OutputToFile(preview.Url, true, options => Preview(options, format, pictures)));
    }

    private static FFMpegArguments Add(FFMpegArguments? inputs, string url, Action<FFMpegArgumentOptions> options) =>
        inputs?.AddFileInput(url, false, options)
        ?? FFMpegArguments.FromFileInput(url, false, first => options(first.WithCustomArgument("-nostdin")));

    private static void Sound(FFMpegArgumentOptions options) => options
        .WithCustomArgument(CommandText.LocalOnly)
        .WithCustomArgument("-probesize 32 -analyzeduration 0 -ar 48000 -ac 2")
        .ForceFormat("f32le");

    private static void Frames(FFMpegArgumentOptions options, MasterFormat format) => options
        .WithCustomArgument(CommandText.LocalOnly)
        .WithCustomArgument("-probesize 32 -analyzeduration 0 -thread_queue_size 1")
        .WithCustomArgument(string.Create(CultureInfo.InvariantCulture, $"-video_size {format.Width}x{format.Height} -framerate {format.FramesPerSecond}"))
        .WithCustomArgument(CommandText.Bt709)
        .ForcePixelFormat("yuv420p")
        .ForceFormat("rawvideo");

    private static void Master(FFMpegArgumentOptions options, MasterFormat format, IReadOnlyList<MasterStem> stems, string pictures, int threads)
    {
        options.WithCustomArgument($"-map {pictures}:v:0");
        for (var index = 0; index < stems.Count; index++)
        {
            options.WithCustomArgument(string.Create(CultureInfo.InvariantCulture, $"-map {index}:a:0 -metadata:s:a:{index} handler_name={stems[index].Name}"));
        }

        options
            .WithVideoCodec("libx264")
            .WithSpeedPreset(Speed.UltraFast)
            .WithCustomArgument(string.Create(CultureInfo.InvariantCulture, $"-qp 0 -g {format.FramesPerSecond} -flags +cgop"))
            .UsingThreads(threads)
            .WithCustomArgument(CommandText.Bt709)
            .WithAudioCodec("pcm_f32le")
            .WithCustomArgument(CommandText.BitExact)
            .ForceFormat("mov");
    }

    private static void Preview(FFMpegArgumentOptions options, MasterFormat format, string pictures)
    {
        const int LongestSide = 480;
        var every = Math.Max(1, format.FramesPerSecond / 2);
        options
            .WithCustomArgument($"-map {pictures}:v:0 -fps_mode vfr -flush_packets 1")
            .WithCustomArgument(string.Create(CultureInfo.InvariantCulture, $"-vf \"select=not(mod(n\\,{every})),{CommandText.FitInto(LongestSide)}:out_range=pc,format=yuvj420p\""))
            .WithVideoCodec("mjpeg")
            .WithCustomArgument("-q:v 5")
            .UsingThreads(1)
            .ForceFormat("mpjpeg");
    }
}
