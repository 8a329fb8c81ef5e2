using Sora.TestKit;

namespace Sora.Client.Tests.Page;

/// <summary>Six small real films in the shapes and colours that the page's answers speak of: <c>1.mp4</c>, <c>1.webp</c>, <c>1.vtt</c> and so on.</summary>
internal static class SampleFilms
{
    private static readonly (string First, string Second)[] Colours =
    [
        ("0x3b5b92", "0xdfe6ee"), ("0x8a5a34", "0xe8dcc6"), ("0x2b1b3d", "0xe8766a"), ("0x5d7a5a", "0xd9e2d2"), ("0x2f6fa8", "0xcfe6f2"), ("0x0c1220", "0x51433a"),
    ];

    public static Task Make(string folder) => Task.WhenAll(Colours.Select((colours, i) => Make(folder, i + 1, colours)));

    private static async Task Make(string folder, int number, (string First, string Second) colours)
    {
        var (width, height) = number % 2 == 1 ? (360, 640) : (640, 360);
        var picture = $"gradients=s={width}x{height}:r=24:d=2:n=2:c0={colours.First}:c1={colours.Second}:x0=0:y0=0:x1={width / 3}:y1={height}:speed=0.01:seed=1";
        await WebPage.Run(
            "ffmpeg", folder, "-v", "error", "-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", "sine=frequency=330:duration=2:sample_rate=48000",
            "-c:v", "libx264", "-pix_fmt", "yuv420p", "-preset", "ultrafast", "-c:a", "aac", "-movflags", "+faststart", $"{number}.mp4");
        await WebPage.Run("ffmpeg", folder, "-v", "error", "-i", $"{number}.mp4", "-frames:v", "1", $"{number}.webp");
        await File.WriteAllTextAsync(Path.Combine(folder, $"{number}.vtt"), "WEBVTT\n\n00:00.000 --> 00:02.000\n[soft wind]\n");
    }
}
