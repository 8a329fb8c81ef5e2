using Microsoft.Playwright;
using Sora.TestKit;

namespace Sora.EndToEnd.Tests.App;

/// <summary>A grid that runs, its built page, and a browser to visit it with.</summary>
public sealed class RunningApp : IAsyncLifetime
{
    /// <summary>Only what never happens takes so long; a film may take a while.</summary>
    private const float MostWaitMilliseconds = 240_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public RunningGrid Grid { get; } = new();

    public async Task InitializeAsync()
    {
        await WebPage.Built();
        await Grid.InitializeAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Program, Args = Chromium.Flags });
    }

    /// <summary>Somebody else's window: cookies of its own.</summary>
    public async Task<IPage> Visitor(int width, int height)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Grid.Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = "en-GB",
            TimezoneId = "UTC",
        });
        context.SetDefaultTimeout(MostWaitMilliseconds);
        return await context.NewPageAsync();
    }

    /// <summary>The operator's window, signed in with the key of the data folder.</summary>
    public async Task<IPage> Operator(int width, int height)
    {
        var page = await Visitor(width, height);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a key instead" }).ClickAsync();
        await page.GetByLabel("Key").FillAsync((await File.ReadAllTextAsync(Path.Combine(Grid.Data, "owner.key"))).Trim());
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).WaitForAsync();
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        await Grid.DisposeAsync();
    }
}
