using System.Globalization;
using FFMpegCore;
using FFMpegCore.Arguments;
using Sora.Media.Processes;

namespace Sora.Media;

/// <summary>How a spritesheet is laid out: tiles row by row from the top left; tile i shows frame ⌊i × frames ÷ Tiles⌋.</summary>
public sealed record SpritesheetLayout(int Columns, int Rows, int Tiles);

/// <summary>Single pictures of a film.</summary>
public sealed class Stills(MediaTools tools)
{
    private const int ThumbnailSide = 640;
    private const int TileSide = 160;
    private const int Columns = 5;
    private const int MostTiles = 25;

    /// <summary>A later frame says more than the first: something has begun to happen.</summary>
    private const double ThumbnailAt = 0.4;

    /// <summary>Writes one frame as WebP, at most 640 pixels a side.</summary>
    /// <exception cref="MediaException">Not a film, or the file cannot be written.</exception>
    public async Task ThumbnailAsync(string film, string output, CancellationToken cancellation)
    {
        var facts = await ReadAsync(film, cancellation).ConfigureAwait(false);
        var frame = (int)(facts.FrameCount * ThumbnailAt);
        await ProgramRun.RunAsync(tools, Command(film, output, [frame], CommandText.FitInto(ThumbnailSide), "libwebp", "-quality 82", "webp"), output, cancellation)
            .ConfigureAwait(false);
    }

    /// <summary>Writes up to 25 frames as one JPEG, five to a row, each at most 160 pixels a side.</summary>
    /// <exception cref="MediaException">Not a film, or the file cannot be written.</exception>
    public async Task<SpritesheetLayout> SpritesheetAsync(string film, string output, CancellationToken cancellation)
    {
        var facts = await ReadAsync(film, cancellation).ConfigureAwait(false);
        var tiles = Math.Min(MostTiles, facts.FrameCount);
        var layout = new SpritesheetLayout(Columns, (tiles + Columns - 1) / Columns, tiles);
        var frames = Enumerable.Range(0, tiles).Select(tile => (int)((long)tile * facts.FrameCount / tiles));
        var filter = string.Create(CultureInfo.InvariantCulture, $"{CommandText.FitInto(TileSide)}:out_range=pc,format=yuvj420p,tile={layout.Columns}x{layout.Rows}");
        await ProgramRun.RunAsync(tools, Command(film, output, frames, filter, "mjpeg", "-q:v 3", "mjpeg"), output, cancellation).ConfigureAwait(false);
        return layout;
    }

    private async Task<MediaFacts> ReadAsync(string film, CancellationToken cancellation)
    {
        var facts = await new MediaProbe(tools).ProbeAsync(film, cancellation).ConfigureAwait(false);
        return facts.FrameCount > 0 ? facts : throw new MediaException($"{film} has no picture.");
    }

    private static FFMpegArgumentProcessor Command(
        string film, string output, IEnumerable<int> frames, string filter, string codec, string quality, string format)
    {
        var wanted = string.Join('+', frames.Select(frame => string.Create(CultureInfo.InvariantCulture, $"eq(n\\,{frame})")));
        return FFMpegArguments
            .FromFileInput(ProgramRun.FileUrl(film), false, options => options
                .WithCustomArgument("-nostdin")
                .WithCustomArgument(CommandText.LocalOnly)
                .UsingThreads(1))
            .WithGlobalOptions(options => options.WithVerbosityLevel(VerbosityLevel.Error))
            .OutputToFile(ProgramRun.FileUrl(output), true, options => options
                .WithCustomArgument($"-map 0:v:0 -fps_mode passthrough -vf \"select={wanted},{filter}\"")
                .WithVideoCodec(codec)
                .WithCustomArgument(quality)
                .WithFrameOutputCount(1)
                .WithCustomArgument("-map_metadata -1")
                .WithCustomArgument(CommandText.BitExact)
                .ForceFormat(format));
    }
}
