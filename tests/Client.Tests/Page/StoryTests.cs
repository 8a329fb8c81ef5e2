using System.Net;
using Microsoft.Playwright;
using Sora.Client.Tests.Fakes;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Tests.Page;

/// <summary>What people do on the page, from beginning to end.</summary>
[Collection(nameof(PageCollection))]
public sealed class StoryTests(PageFixture fixture)
{
    [Fact]
    public async Task SignIn_Create_Watch_Delete()
    {
        await using var host = await fixture.Serve();
        await using var visit = await Visit.SignedIn(fixture, host);
        var page = visit.Page;

        await page.GetByText("8 s", new() { Exact = true }).ClickAsync();
        await page.GetByText("Upright").ClickAsync();
        await page.GetByText("1080p").ClickAsync();
        await page.GetByText("Advanced").ClickAsync();
        await page.GetByLabel("Seed").FillAsync("42");
        var grain = await visit.Make(host, "A red ball bounces");
        var video = grain.Current!;
        Assert.Equal((1080, 1920, 8d, 42L, "sora-2-pro"), (video.Width, video.Height, video.Seconds, video.Seed, video.Model));

        grain.Move(update => update with { Video = update.Video with { Stage = VideoStage.Queued }, QueuePlace = 3 });
        await page.Locator("#content").GetByText("Number 3 in line").WaitForAsync();
        var preview = BlobKeys.Preview(video.Owner, video.Id, 1);
        host.Grid.Blobs.Add(preview, fixture.Upright.Preview);
        grain.Render(96, 192, 30, preview);
        await page.GetByText("Frame 96 of 192").WaitForAsync();
        await page.GetByText("about 30 seconds left").WaitForAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('article img')?.naturalWidth > 0");
        Assert.Equal("0.5", await page.GetByRole(AriaRole.Progressbar).GetAttributeAsync("value"));
        grain.Move(update => update with { Video = update.Video with { Stage = VideoStage.Assembling } });
        await page.Locator("#content").GetByText("Cutting picture and sound together").WaitForAsync();

        fixture.Upright.Complete(grain);
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("A red ball bounces") }).ClickAsync();
        await page.WaitForFunctionAsync("() => { const film = document.querySelector('video'); return film.videoWidth === 360 && film.currentTime > 0; }");
        Assert.Equal("1080 × 1920", await page.Locator("dd").Nth(1).InnerTextAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Delete", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete for good" }).ClickAsync();
        await page.GetByText("Nothing here yet").WaitForAsync();
        Assert.Empty(host.Grid.Videos);
    }

    [Fact]
    public async Task KeyboardAlone_IsEnough()
    {
        await using var host = await fixture.Serve();
        await using var visit = await Visit.Open(fixture, host);
        var page = visit.Page;
        await page.GetByLabel("Key").WaitForAsync();
        await TabTo(page, "#key");
        await page.Keyboard.InsertTextAsync(host.OwnerKey);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "What should happen?" }).WaitForAsync();

        await TabTo(page, "#prompt");
        await page.Keyboard.InsertTextAsync("A bell rings");
        await TabTo(page, "input[name=seconds]");
        await page.Keyboard.PressAsync("ArrowRight");
        await TabTo(page, "input[name=shape]");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.GetByRole(AriaRole.Article).WaitForAsync();
        var video = Assert.Single(host.Grid.Videos);
        Assert.Equal((8d, 720), (video.Seconds, video.Width));
        fixture.Upright.Complete(host.Grid.Video(video.Id.Value));

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("A bell rings") }).WaitForAsync();
        await TabTo(page, "li a");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "A bell rings" }).WaitForAsync();
        await TabToText(page, "Delete");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await TabToText(page, "Delete for good");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Nothing here yet").WaitForAsync();
    }

    [Fact]
    public async Task Cancel_ShowsTheFilmAsNotMade()
    {
        await using var host = await fixture.Serve();
        await using var visit = await Visit.SignedIn(fixture, host);
        var grain = await visit.Make(host, "A long film");
        grain.Render(1, 96, 100);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel “A long film”" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Not made.*A long film") }).ClickAsync();
        await visit.Page.GetByText("You cancelled it.").WaitForAsync();
        Assert.Equal(VideoStage.Cancelled, grain.Current!.Stage);
    }

    [Fact]
    public async Task WrongKey_IsSaidKindly_AndTheFieldHasTheFocus()
    {
        await using var host = await fixture.Serve();
        await using var visit = await Visit.Open(fixture, host);
        await visit.Page.GetByLabel("Key").FillAsync("not-the-key");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "owner.key" }).WaitForAsync();
        await visit.Page.WaitForFunctionAsync("() => document.activeElement.id === 'key'");
        visit.Expect("401");
    }

    [Fact]
    public async Task TwoOwners_SeeTheirOwnFilmsOnly()
    {
        await using var host = await fixture.Serve();
        await using var ada = await Visit.SignedIn(fixture, host);
        var grain = await ada.Make(host, "Ada's film");
        fixture.Wide.Complete(grain);
        await ada.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Ada's film") }).WaitForAsync();

        await using var bob = await Visit.SignedIn(fixture, host, key: host.Grid.AddOwner("bob"));
        await bob.Page.GetByText("Nothing here yet").WaitForAsync();
        await bob.Page.GotoAsync($"/films/{grain.Current!.Id}");
        await bob.Page.GetByText("This film does not exist").WaitForAsync();
        bob.Expect("404");
    }

    [Fact]
    public async Task Session_SurvivesAReload_AndEndsWithSignOut()
    {
        await using var host = await fixture.Serve();
        await using var visit = await Visit.SignedIn(fixture, host);
        await visit.Page.ReloadAsync();
        await visit.Page.GetByText("Signed in as ada").WaitForAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await visit.Page.GetByLabel("Key").WaitForAsync();
        await visit.Page.ReloadAsync();
        await visit.Page.GetByLabel("Key").WaitForAsync();
    }

    [Fact]
    public async Task Library_IsPaged()
    {
        await using var host = await fixture.Serve();
        for (var i = 0; i < 30; i++)
        {
            (await Videos.CreateTests.New(host, $"Film number {i}.")).Fail("engine_failed", "No.");
        }

        await using var visit = await Visit.SignedIn(fixture, host);
        await Assertions.Expect(visit.Page.Locator("li")).ToHaveCountAsync(24);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show more" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("li")).ToHaveCountAsync(30);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show more" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task ReducedMotion_NothingPlaysByItself()
    {
        await using var host = await fixture.Serve();
        await using var visit = await Visit.SignedIn(fixture, host, Screen.Desktop with { Still = true });
        fixture.Wide.Complete(await visit.Make(host, "A still film"));
        await visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("A still film") }).ClickAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('video')?.readyState >= 2");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.querySelector('video').paused"));
    }

    [Fact]
    public async Task Policy_ForbidsInlineScriptsAndOtherOrigins()
    {
        await using var host = await fixture.Serve();
        await using var visit = await Visit.Open(fixture, host);
        await visit.Page.GetByLabel("Key").WaitForAsync();
        await visit.Page.EvaluateAsync("() => { const script = document.createElement('script'); script.textContent = 'window.injected = true'; document.body.append(script); }");
        Assert.False(await visit.Page.EvaluateAsync<bool>("() => 'injected' in window"));
        visit.Expect("Content Security Policy");
    }

    [Fact]
    public async Task WithoutAPage_TheStartSaysHowToBuildIt_AndTheApiWorks()
    {
        await using var host = await ClientHost.Start();
        using var response = await host.Http.GetAsync("/");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("npm run build", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await host.Http.GetAsync("/v1/videos").Json();
    }

    private static Task TabTo(IPage page, string selector) => TabUntil(page, $"document.activeElement.matches('{selector}')", selector);

    private static Task TabToText(IPage page, string text) => TabUntil(page, $"document.activeElement.textContent.trim() === '{text}'", text);

    private static async Task TabUntil(IPage page, string condition, string what)
    {
        const int MostSteps = 40;
        for (var i = 0; i < MostSteps; i++)
        {
            if (await page.EvaluateAsync<bool>($"() => {condition}"))
            {
                Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches(':focus-visible')"), $"{what} shows no focus.");
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{what} is not reached by Tab.");
    }
}
