using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Sora.Client.Tests.Page;

/// <summary>A browser window on the page. Anything the browser complains of (a script's fault, a broken policy, a missing file) fails the test at its end.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>Only what never happens takes so long.</summary>
    private const float MostWaitMilliseconds = 60_000;

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];
    private readonly List<string> allowed = [];

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

    /// <param name="fixture">Its browser is used.</param>
    /// <param name="path">Of the page, with a query.</param>
    /// <param name="screen">Null is a desktop.</param>
    /// <param name="locale">What the browser says of its reader's language.</param>
    public static async Task<Visit> Open(PageFixture fixture, string path = "/", Screen? screen = null, string locale = "en-GB")
    {
        screen ??= Screen.Desktop;
        var context = await fixture.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = fixture.Preview.ToString(),
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            ColorScheme = screen.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = screen.Still ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            DeviceScaleFactor = 1,
            Locale = locale,
            TimezoneId = "UTC",
        });
        context.SetDefaultTimeout(MostWaitMilliseconds);
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.Go(path);
        return visit;
    }

    public IBrowserContext Context => context;

    /// <summary>Opens another page and waits for its heading.</summary>
    public async Task Go(string path)
    {
        await Page.GotoAsync(path);
        await Page.Locator("#content h1").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Heading(string name) => Page.GetByRole(AriaRole.Heading, new() { Name = name }).First;

    /// <summary>Goes by Tab until the condition on <c>document.activeElement</c> (named <c>at</c>) holds; what it rests on must show it.</summary>
    public async Task TabUntil(string condition)
    {
        const int MostSteps = 60;
        for (var i = 0; i < MostSteps; i++)
        {
            if (await Page.EvaluateAsync<bool>($"() => {{ const at = document.activeElement; return {condition}; }}"))
            {
                Assert.True(await Page.EvaluateAsync<bool>("() => document.activeElement.matches(':focus-visible')"), $"{condition} shows no focus.");
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{condition} is not reached by Tab.");
    }

    /// <summary>Nothing that axe knows of stands in the way of anybody.</summary>
    /// <param name="name">What is looked at.</param>
    /// <param name="within">A dialog, whose surroundings nobody reaches but axe; null is all of the page.</param>
    public async Task CheckAccess(string name, ILocator? within = null)
    {
        var result = await (within is null ? Page.RunAxe() : within.RunAxe());
        Assert.True(
            result.Violations.Length == 0,
            name + ": " + string.Join('\n', result.Violations.Select(fault => $"{fault.Id}: {fault.Help} {string.Join(" | ", fault.Nodes.Select(node => node.Html + " " + string.Join(';', node.Any.Select(any => any.Message))))}")));
    }

    /// <summary>Nothing is wider than the window; and a picture for people, where the environment names a folder for them.</summary>
    public async Task Look(string name)
    {
        var overflow = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (Environment.GetEnvironmentVariable("SORA_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png"), FullPage = false });
        }

        Assert.True(overflow <= 0, $"{name} is {overflow} pixels wider than the window.");
    }

    /// <summary>Complaints that the test provoked on purpose, and others of their kind that may follow.</summary>
    public void Expect(string part)
    {
        Assert.Contains(complaints, complaint => complaint.Contains(part, StringComparison.Ordinal));
        Allow(part);
    }

    /// <summary>Complaints that may come: the page asks for what may not be there yet.</summary>
    public void Allow(string part) => allowed.Add(part);

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        var others = complaints.Where(complaint => !allowed.Exists(part => complaint.Contains(part, StringComparison.Ordinal))).ToList();
        Assert.True(others.Count == 0, string.Join('\n', others));
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

    /// <summary>One that is looked at: nothing moves on it.</summary>
    public static Screen Named(string name) => All.Single(screen => screen.Name == name) with { Still = true };

    public override string ToString() => Name;
}
