using System.Globalization;
using FFMpegCore;
using FFMpegCore.Arguments;
using Sora.Media.Processes;

namespace Sora.Media.Uploads;

/// <summary>
/// Decodes files that users brought. ffmpeg gets the one demuxer that the content calls for, may open this file and no other, has no network, and is
/// stopped after a while.
/// </summary>
public sealed class UploadReader(MediaTools tools)
{
    private const string OnlyFiles = "-protocol_whitelist file";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Writes the picture as PNG, without anything that it carried beside its pixels.</summary>
    /// <exception cref="MediaException">It cannot be decoded.</exception>
    public Task ToPngAsync(string path, FileKind kind, string output, CancellationToken cancellation) => RunAsync(
        path, kind, output, options => options
            .WithCustomArgument("-map 0:v:0 -map_metadata -1 -pix_fmt rgb24")
            .WithVideoCodec("png")
            .WithFrameOutputCount(1)
            .WithCustomArgument("-update 1")
            .WithCustomArgument(CommandText.BitExact)
            .ForceFormat("image2"),
        cancellation);

    /// <summary>The picture as one frame of a film: planes Y, U, V, BT.709, limited range, scaled to the size.</summary>
    /// <exception cref="MediaException">It cannot be decoded.</exception>
    public Task ToFrameAsync(string path, FileKind kind, int width, int height, string output, CancellationToken cancellation) => RunAsync(
        path, kind, output, options => options
            .WithCustomArgument(string.Create(
                CultureInfo.InvariantCulture,
                $"-map 0:v:0 -vf \"scale={width}:{height}:flags=lanczos+accurate_rnd+full_chroma_int+bitexact:out_color_matrix=bt709:out_range=tv,format=yuv420p\""))
            .WithVideoCodec("rawvideo")
            .WithFrameOutputCount(1)
            .ForceFormat("rawvideo"),
        cancellation);

    /// <summary>Small pictures of a clip, one a second from half a second on, grey, 9x8 pixels each, one after another.</summary>
    /// <exception cref="MediaException">It cannot be decoded.</exception>
    public Task ToTinyFramesAsync(string path, FileKind kind, string output, CancellationToken cancellation) => RunAsync(
        path, kind, output, options => options
            .WithCustomArgument("-map 0:v:0 -vf \"fps=2,select='eq(mod(n\\,2)\\,1)',scale=9:8:flags=area+accurate_rnd+bitexact,format=gray\" -fps_mode passthrough")
            .WithVideoCodec("rawvideo")
            .ForceFormat("rawvideo"),
        cancellation);

    /// <summary>A piece of a clip as frames of a film, one after another: planes Y, U, V, BT.709, limited range, the whole picture fitted in, the rest black.</summary>
    /// <exception cref="MediaException">It cannot be decoded.</exception>
    public Task ToFramesAsync(string path, FileKind kind, double from, double seconds, int width, int height, int framesPerSecond, string output, CancellationToken cancellation) => RunAsync(
        path, kind, output, options => options
            .WithCustomArgument(string.Create(
                CultureInfo.InvariantCulture,
                $"-map 0:v:0 -vf \"fps={framesPerSecond},trim=start={from}:duration={seconds},scale={width}:{height}:force_original_aspect_ratio=decrease:force_divisible_by=2:flags=bicubic+accurate_rnd+bitexact:out_color_matrix=bt709:out_range=tv,pad={width}:{height}:(ow-iw)/2:(oh-ih)/2,format=yuv420p\" -fps_mode passthrough"))
            .WithVideoCodec("rawvideo")
            .ForceFormat("rawvideo"),
        cancellation);

    /// <summary>The beginning of a clip's sound: 48 kHz, stereo, 32-bit float.</summary>
    /// <exception cref="MediaException">It cannot be decoded.</exception>
    public Task ToSamplesAsync(string path, FileKind kind, double seconds, string output, CancellationToken cancellation) => RunAsync(
        path, kind, output, options => options
            .WithCustomArgument(string.Create(CultureInfo.InvariantCulture, $"-map 0:a:0 -t {seconds} -ar 48000 -ac 2"))
            .WithAudioCodec("pcm_f32le")
            .ForceFormat("f32le"),
        cancellation);

    /// <summary>The mean colour of the middle of a clip's first second: three bytes.</summary>
    /// <exception cref="MediaException">It cannot be decoded.</exception>
    public Task ToColourAsync(string path, FileKind kind, string output, CancellationToken cancellation) => RunAsync(
        path, kind, output, options => options
            .WithCustomArgument("-map 0:v:0 -vf \"crop=iw/2:ih/2,scale=1:1:flags=area+accurate_rnd+bitexact,format=rgb24\"")
            .WithVideoCodec("rawvideo")
            .WithFrameOutputCount(1)
            .ForceFormat("rawvideo"),
        cancellation);

    private async Task RunAsync(string path, FileKind kind, string output, Action<FFMpegArgumentOptions> configure, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        var command = FFMpegArguments
            .FromFileInput(ProgramRun.FileUrl(path), false, options => options
                .WithCustomArgument("-nostdin")
                .WithCustomArgument(OnlyFiles)
                .UsingThreads(1)
                .ForceFormat(kind.Demuxer))
            .WithGlobalOptions(options => options.WithVerbosityLevel(VerbosityLevel.Error))
            .OutputToFile(ProgramRun.FileUrl(output), true, configure);
        try
        {
            await ProgramRun.RunAsync(tools, command, output, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new MediaException($"The {kind.Name} could not be read within {Patience.TotalSeconds:0} s.");
        }
    }
}
