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
    private PagePreview? preview;

    public IBrowser Browser { get; private set; } = null!;

    public string PageFolder { get; private set; } = null!;

    /// <summary>Where the page is served with answers out of memory (<c>Client/Web/fixtures</c>).</summary>
    public Uri Preview => preview!.Address;

    public async Task InitializeAsync()
    {
        PageFolder = await BuiltPage();
        await SampleFilms.Make(folder.Path);
        preview = await PagePreview.Start(SourceFolder(), folder.Path);
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
        preview?.Dispose();
        folder.Dispose();
    }

    /// <summary>Starts a server with the page.</summary>
    internal Task<ClientHost> Serve() => ClientHost.Start(PageFolder);

    /// <summary>The repository's page, built if it was not.</summary>
    private static async Task<string> BuiltPage()
    {
        var web = SourceFolder();
        var built = Path.Combine(web, "dist");
        if (!Directory.Exists(Path.Combine(web, "node_modules", "vite")))
        {
            await Run("npm", web, "ci", "--no-audit", "--no-fund");
        }

        if (!File.Exists(Path.Combine(built, "index.html")))
        {
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
