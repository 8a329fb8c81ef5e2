using System.Globalization;
using System.Text.Json;

namespace Sora.EndToEnd.Tests;

/// <summary>A film as another program sees it: ffprobe's facts, decoded pixels, decoded samples.</summary>
internal sealed record FilmFile(string Path)
{
    public async Task<JsonElement> Probe() =>
        JsonDocument.Parse(await SoraProgram.Tool("ffprobe", "-v", "error", "-show_streams", "-show_format", "-count_frames", "-of", "json", Path)).RootElement;

    /// <summary>Mean x, mean y and area, in pixels, of what is clearly red in each frame.</summary>
    public async Task<IReadOnlyList<RedBlob>> TrackRed(int width, int height)
    {
        var pixels = await SoraProgram.Tool("ffmpeg", "-v", "error", "-i", Path, "-f", "rawvideo", "-pix_fmt", "rgb24", "-");
        var frame = width * height * 3;
        return [.. Enumerable.Range(0, pixels.Length / frame).Select(i => Blob(pixels.AsSpan(i * frame, frame), width))];
    }

    /// <summary>One channel at 48 kHz.</summary>
    public async Task<float[]> Samples()
    {
        var bytes = await SoraProgram.Tool("ffmpeg", "-v", "error", "-i", Path, "-f", "f32le", "-ac", "1", "-ar", "48000", "-");
        return [.. Enumerable.Range(0, bytes.Length / 4).Select(i => BitConverter.ToSingle(bytes, i * 4))];
    }

    public async Task<string> DecodedHash() =>
        System.Text.Encoding.ASCII.GetString(await SoraProgram.Tool("ffmpeg", "-v", "error", "-i", Path, "-f", "streamhash", "-hash", "sha256", "-"));

    public static double Number(JsonElement element, string name) => double.Parse(element.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    private static RedBlob Blob(ReadOnlySpan<byte> rgb, int width)
    {
        double x = 0, y = 0;
        var area = 0;
        for (var i = 0; i < rgb.Length; i += 3)
        {
            if (rgb[i] > 90 && rgb[i] > 2 * rgb[i + 1] && rgb[i] > 2 * rgb[i + 2])
            {
                x += i / 3 % width;
                y += i / 3 / width;
                area++;
            }
        }

        return new RedBlob(area == 0 ? double.NaN : x / area, area == 0 ? double.NaN : y / area, area);
    }
}

/// <summary>Where the red is.</summary>
internal readonly record struct RedBlob(double X, double Y, int Area);
