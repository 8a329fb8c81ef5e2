using System.Diagnostics;
using Microsoft.Playwright;
using Sora.Client.Tests.Fakes;
using Sora.TestKit;

namespace Sora.Client.Tests.Page;

/// <summary>Debian's Chromium, the built page, and a small film to play.</summary>
public sealed class PageFixture : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly TempFolder folder = new();
    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = null!;

    public string PageFolder { get; private set; } = null!;

    /// <summary>Films in a few colours: picture, sound, thumbnail and spritesheet of each shape.</summary>
    internal SampleFilm Wide { get; private set; } = null!;

    internal SampleFilm Upright { get; private set; } = null!;

    internal SampleFilm Dusk { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        PageFolder = await BuiltPage();
        Wide = await SampleFilm.Make(folder.Combine("wide"), 640, 360, "0x3b5b92:0xf0b27a");
        Upright = await SampleFilm.Make(folder.Combine("upright"), 360, 640, "0x1d3b35:0xd8e2b0");
        Dusk = await SampleFilm.Make(folder.Combine("dusk"), 640, 360, "0x2b1b3d:0xe8766a");
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("SORA_CHROMIUM") ?? "/usr/bin/chromium",
            Args = Flags,
        });
    }

    public async Task DisposeAsync()
    {
        await Browser.CloseAsync();
        playwright?.Dispose();
        folder.Dispose();
    }

    /// <summary>Starts a server with the page.</summary>
    internal Task<ClientHost> Serve() => ClientHost.Start(PageFolder);

    /// <summary>The repository's page, built if it was not.</summary>
    private static async Task<string> BuiltPage()
    {
        var web = SourceFolder();
        var built = Path.Combine(web, "dist");
        if (!File.Exists(Path.Combine(built, "index.html")))
        {
            await Run("npm", web, "ci", "--no-audit", "--no-fund");
            await Run("npm", web, "run", "build");
        }

        return built;
    }

    internal static string SourceFolder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var web = Path.Combine(at.FullName, "Client", "Web");
            if (File.Exists(Path.Combine(web, "package.json")))
            {
                return web;
            }
        }

        throw new DirectoryNotFoundException($"Client/Web is not above {AppContext.BaseDirectory}; run the tests from a clone of the repository.");
    }

    internal static async Task Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await output}{await error}");
    }
}

[CollectionDefinition(nameof(PageCollection))]
public sealed class PageCollection : ICollectionFixture<PageFixture>;

/// <summary>A real film of a second, as small as it gets.</summary>
internal sealed record SampleFilm(byte[] Video, byte[] Thumbnail, byte[] Spritesheet, byte[] Preview)
{
    public static async Task<SampleFilm> Make(string folder, int width, int height, string colours)
    {
        Directory.CreateDirectory(folder);
        var (first, second) = (colours.Split(':')[0], colours.Split(':')[1]);
        var picture = $"gradients=s={width}x{height}:r=24:d=1:n=2:c0={first}:c1={second}:x0=0:y0=0:x1={width / 3}:y1={height}:speed=0.01:seed=1";
        await PageFixture.Run(
            "ffmpeg", folder, "-v", "error", "-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", "sine=frequency=330:duration=1:sample_rate=48000",
            "-c:v", "libx264", "-pix_fmt", "yuv420p", "-preset", "ultrafast", "-c:a", "aac", "-movflags", "+faststart", "film.mp4");
        await PageFixture.Run("ffmpeg", folder, "-v", "error", "-i", "film.mp4", "-frames:v", "1", "thumbnail.webp");
        await PageFixture.Run("ffmpeg", folder, "-v", "error", "-i", "film.mp4", "-frames:v", "1", "sheet.jpg");
        var sheet = await File.ReadAllBytesAsync(Path.Combine(folder, "sheet.jpg"));
        return new SampleFilm(
            await File.ReadAllBytesAsync(Path.Combine(folder, "film.mp4")),
            await File.ReadAllBytesAsync(Path.Combine(folder, "thumbnail.webp")),
            sheet,
            sheet);
    }

    public void Complete(FakeVideoGrain video) => video.Complete(Video, Thumbnail, Spritesheet);
}
