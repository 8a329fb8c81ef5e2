using Microsoft.Playwright;
using Sora.Client.Tests.Fakes;
using Sora.TestKit;

namespace Sora.Client.Tests.Page;

/// <summary>Debian's Chromium, the built page, and a small film to play.</summary>
public sealed class PageFixture : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private IPlaywright? playwright;
    private PagePreview? preview;

    public IBrowser Browser { get; private set; } = null!;

    public string PageFolder { get; private set; } = null!;

    /// <summary>Where the page is served with answers out of memory (<c>Client/Web/fixtures</c>).</summary>
    public Uri Preview => preview!.Address;

    public async Task InitializeAsync()
    {
        PageFolder = await WebPage.Built();
        await SampleFilms.Make(folder.Path);
        preview = await PagePreview.Start(WebPage.SourceFolder(), folder.Path);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium.Program,
            Args = Chromium.Flags,
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
}

[CollectionDefinition(nameof(PageCollection))]
public sealed class PageCollection : ICollectionFixture<PageFixture>;
