using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Sora.Client.Tests.Fakes;

namespace Sora.Client.Tests.Page;

/// <summary>A browser window on the page. Anything the browser complains of (a script's fault, a broken policy, a missing file) fails the test at its end.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>Only what never happens takes so long.</summary>
    private const float MostWaitMilliseconds = 60_000;

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    private Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Add($"{message.Text} ({message.Location})");
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    public static async Task<Visit> Open(PageFixture fixture, ClientHost host, Screen? screen = null, string path = "/")
    {
        screen ??= Screen.Desktop;
        var context = await fixture.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = host.Address.ToString(),
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = screen.Still ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            DeviceScaleFactor = 1,
            Locale = "en-GB",
            TimezoneId = "UTC",
        });
        context.SetDefaultTimeout(MostWaitMilliseconds);
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.Page.GotoAsync(path);
        return visit;
    }

    public static async Task<Visit> SignedIn(PageFixture fixture, ClientHost host, Screen? screen = null, string? key = null)
    {
        var visit = await Open(fixture, host, screen);
        await visit.SignIn(key ?? host.OwnerKey);
        return visit;
    }

    public async Task SignIn(string key)
    {
        await Page.GetByLabel("Key").FillAsync(key);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Come in" }).ClickAsync();
        await Page.GetByRole(AriaRole.Heading, new() { Name = "What should happen?" }).WaitForAsync();
    }

    /// <summary>Writes a sentence and has it made; gives the grain.</summary>
    public async Task<FakeVideoGrain> Make(ClientHost host, string prompt)
    {
        var known = host.Grid.Videos.Select(video => video.Id).ToHashSet();
        await Page.GetByLabel("Describe the film").FillAsync(prompt);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Make the film" }).ClickAsync();
        await Page.GetByRole(AriaRole.Article).Filter(new() { HasText = prompt }).First.WaitForAsync();
        return host.Grid.Video(host.Grid.Videos.Single(video => !known.Contains(video.Id)).Id.Value);
    }

    /// <summary>Nothing that axe knows of stands in the way of anybody.</summary>
    public async Task CheckAccess()
    {
        var result = await Page.RunAxe();
        Assert.True(
            result.Violations.Length == 0,
            string.Join('\n', result.Violations.Select(fault => $"{fault.Id}: {fault.Help} {string.Join(" | ", fault.Nodes.Select(node => node.Html + " " + string.Join(';', node.Any.Select(any => any.Message))))}")));
    }

    /// <summary>Nothing is wider than the window; and a picture for people, where the environment names a folder for them.</summary>
    public async Task Look(string name)
    {
        var overflow = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (Environment.GetEnvironmentVariable("SORA_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }

        Assert.True(overflow <= 0, $"{name} is {overflow} pixels wider than the window.");
    }

    /// <summary>Complaints that the test provoked on purpose.</summary>
    public void Expect(string part)
    {
        Assert.Contains(complaints, complaint => complaint.Contains(part, StringComparison.Ordinal));
        complaints.RemoveAll(complaint => complaint.Contains(part, StringComparison.Ordinal));
    }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}

/// <summary>What the page is looked at with.</summary>
internal sealed record Screen(string Name, int Width, int Height, bool Dark = false, bool Still = false)
{
    public static readonly Screen Desktop = new("desktop-light", 1440, 900);

    public static readonly Screen[] All =
    [
        Desktop,
        new("desktop-dark", 1440, 900, Dark: true),
        new("phone-light", 390, 844),
        new("phone-dark", 390, 844, Dark: true),
    ];

    public override string ToString() => Name;
}
