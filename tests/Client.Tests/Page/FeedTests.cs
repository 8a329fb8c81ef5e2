using Microsoft.Playwright;

namespace Sora.Client.Tests.Page;

/// <summary>What people do with the feed.</summary>
[Collection(nameof(PageCollection))]
public sealed class FeedTests(PageFixture fixture)
{
    private const string Shown = """
        () => {
          const feed = document.querySelector('[role=feed]');
          return feed && Math.round(feed.scrollTop / feed.clientHeight);
        }
        """;

    private const string Playing = "document.querySelectorAll('[role=feed] > *')[{0}]?.querySelector('video')";

    [Fact]
    public async Task Keys_GoThroughTheFeed_AndThreePlayersAreEnough()
    {
        await using var visit = await Visit.Open(fixture);
        var page = visit.Page;
        await WaitFor(page, $"{At(0)}?.currentTime > 0 && {At(0)}.muted");

        for (var step = 1; step <= 5; step++)
        {
            await page.Keyboard.PressAsync(step % 2 == 0 ? "PageDown" : "ArrowDown");
            await WaitFor(page, $"{At(step)}?.currentTime > 0");
            Assert.InRange(await page.Locator("[role=feed] video").CountAsync(), 1, 3);
        }

        await page.Keyboard.PressAsync("ArrowUp");
        await WaitFor(page, $"{At(4)}?.currentTime > 0 && {At(4)}.paused === false && {At(5)}.paused");

        await page.Keyboard.PressAsync("Space");
        await WaitFor(page, $"{At(4)}.paused");
        await page.Keyboard.PressAsync("m");
        await WaitFor(page, $"!{At(4)}.muted");
        await page.Keyboard.PressAsync("c");
        await WaitFor(page, $"{At(4)}.textTracks[0].mode === 'showing'");

        var like = page.GetByRole(AriaRole.Article).Nth(4).GetByRole(AriaRole.Button, new() { NameRegex = new("^Like") });
        await page.Keyboard.PressAsync("l");
        await Assertions.Expect(like).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task Feed_IsOneToAssistiveTechnology()
    {
        await using var visit = await Visit.Open(fixture, screen: Screen.Named("phone-dark"));
        var articles = visit.Page.GetByRole(AriaRole.Feed).GetByRole(AriaRole.Article);
        await articles.First.WaitForAsync();
        await Assertions.Expect(articles.Nth(1)).ToHaveAttributeAsync("aria-posinset", "2");
        await Assertions.Expect(articles.Nth(1)).ToHaveAccessibleNameAsync(new System.Text.RegularExpressions.Regex("Mika Tanaka: Gravity"));
    }

    [Fact]
    public async Task ReducedMotion_NothingPlaysByItself()
    {
        await using var visit = await Visit.Open(fixture, screen: Screen.Named("phone-light"));
        var page = visit.Page;
        await WaitFor(page, $"{At(0)}?.readyState >= 2");
        Assert.True(await page.EvaluateAsync<bool>($"() => {At(0)}.paused"));
        await visit.Button("Play").First.ClickAsync();
        await WaitFor(page, $"{At(0)}.currentTime > 0");
    }

    [Fact]
    public async Task Reason_IsToldWithItsTerms()
    {
        await using var visit = await Visit.Open(fixture);
        await visit.Button("Why this is here: You follow them").First.ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByText("People who saw it made remixes").WaitForAsync();
        await dialog.GetByText("The terms add up to 2.41").WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Steering_InWords_BecomesAChip_AndTheFeedBeginsAnew()
    {
        await using var visit = await Visit.Open(fixture);
        var page = visit.Page;
        await page.Keyboard.PressAsync("ArrowDown");
        await visit.Button("Tune your feed").ClickAsync();
        await page.GetByLabel("What to see more or less of").FillAsync("more ceramics");
        await visit.Button("Tune").ClickAsync();
        await page.GetByText("Not understood: gloopy").WaitForAsync();
        await visit.Button("Less more ceramics").ClickAsync();
        await page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "more ceramics" }).GetByText("less", new() { Exact = true }).WaitForAsync();
        var again = page.WaitForRequestAsync(request => request.Url.EndsWith("/app/v1/feed", StringComparison.Ordinal));
        await visit.Button("Close").ClickAsync();
        await again;
    }

    [Fact]
    public async Task Question_IsAsked_AndItsOfferSteers()
    {
        await using var visit = await Visit.Open(fixture, screen: Screen.Named("phone-light"));
        await visit.Page.GetByText("How does your feed feel today?").WaitForAsync();
        await visit.Button("Tiring").ClickAsync();
        await visit.Button("Adjust my feed").ClickAsync();
        await Assertions.Expect(visit.Page.GetByLabel("What to see more or less of")).ToHaveValueAsync("more birds, less rain");
    }

    [Fact]
    public async Task Block_TakesTheAuthorOutOfTheFeed()
    {
        await using var visit = await Visit.Open(fixture);
        var page = visit.Page;
        var first = page.GetByRole(AriaRole.Article).First;
        await first.GetByText("Juno Okafor").First.WaitForAsync();
        await first.GetByRole(AriaRole.Button, new() { Name = "More", Exact = true }).ClickAsync();
        await visit.Button("Block Juno Okafor").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Feed).GetByText("Juno Okafor")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Like_WithoutANetwork_IsTakenBack_AndSaid()
    {
        await using var visit = await Visit.Open(fixture);
        var like = visit.Page.GetByRole(AriaRole.Article).Nth(1).GetByRole(AriaRole.Button, new() { NameRegex = new("^Like") });
        await like.WaitForAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.WaitForFunctionAsync($"() => ({Shown})() === 1");
        await visit.Context.SetOfflineAsync(true);
        await like.ClickAsync();
        await visit.Page.GetByText("The server could not be reached.").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Assertions.Expect(like).ToHaveAttributeAsync("aria-pressed", "false");
        await visit.Context.SetOfflineAsync(false);
        visit.Expect("ERR_INTERNET_DISCONNECTED");
    }

    [Fact]
    public async Task ComingBack_TheFeedIsWhereItWasLeft()
    {
        await using var visit = await Visit.Open(fixture);
        var page = visit.Page;
        await page.GetByRole(AriaRole.Article).First.WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await WaitFor(page, $"({Shown})() === 2");
        await page.GetByRole(AriaRole.Link, new() { Name = "Search" }).ClickAsync();
        await visit.Page.GetByLabel("Search films, people and tags").WaitForAsync();
        await page.GoBackAsync();
        await WaitFor(page, $"({Shown})() === 2");
    }

    private static string At(int index) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Playing, index);

    private static Task WaitFor(IPage page, string condition) => page.WaitForFunctionAsync($"() => {condition}");
}
