using Microsoft.Playwright;

namespace Sora.Client.Tests.Page;

/// <summary>Every page on a phone and a desktop, light and dark: nothing overflows, axe finds nothing. With SORA_SCREENSHOTS=FOLDER the pictures are kept.</summary>
[Collection(nameof(PageCollection))]
public sealed class LookTests(PageFixture fixture)
{
    /// <summary>A name, an address, and what to do there before looking (a button's name, or nothing).</summary>
    private static readonly (string Name, string Path, string? Press)[] Pages =
    [
        ("feed", "/", null),
        ("feed-why", "/", "Why this is here: You follow them"),
        ("feed-tune", "/", "Tune your feed"),
        ("feed-more", "/", "More"),
        ("create", "/create", null),
        ("create-shots", "/create?by=shots", null),
        ("films", "/films", null),
        ("films-published", "/films?shown=published", null),
        ("video", Draft, null),
        ("video-publish", Draft, "Publish"),
        ("video-delete", Draft, "Delete"),
        ("storyboard", Draft + "/storyboard", null),
        ("film", Film, null),
        ("family", Film + "/family", null),
        ("profile", "/@juno", null),
        ("profile-message", "/@juno", "Message"),
        ("followers", "/@juno/followers", null),
        ("search", "/search", null),
        ("search-films", "/search?q=fox", null),
        ("search-people", "/search?q=fox&kind=people", null),
        ("search-tags", "/search?q=fox&kind=tags", null),
        ("search-nothing", "/search?q=nothing", null),
        ("top", "/top", null),
        ("news", "/notifications", null),
        ("messages", "/messages", null),
        ("chat", "/messages/chat_1", null),
        ("chat-request", "/messages/chat_3?box=requests", null),
        ("settings", "/settings", null),
        ("settings-feed", "/settings/feed", null),
        ("settings-privacy", "/settings/privacy", null),
        ("settings-access", "/settings/access", null),
        ("settings-invites", "/settings/invites", null),
        ("settings-look", "/settings/look", null),
        ("settings-library", "/settings/library", null),
        ("sign-in", "/sign-in", null),
        ("join", "/join", null),
        ("join-invited", "/join?code=amber-falcon-41", null),
        ("missing", "/nothing/here", null),
    ];

    private const string Draft = "/films/video_00000000000000000000000000000103";
    private const string Film = "/f/video_00000000000000000000000000000003";

    [Theory]
    [InlineData("phone-dark")]
    public Task EveryPage_IsOpenToAllAndFitsTheWindow(string screen) => LookAtEveryPage(screen);

    [Theory, Trait("Duration", "Long")]
    [InlineData("desktop-light")]
    [InlineData("desktop-dark")]
    [InlineData("phone-light")]
    public Task EveryPage_OnTheOtherScreens_IsOpenToAllAndFitsTheWindow(string screen) => LookAtEveryPage(screen);

    private async Task LookAtEveryPage(string screen)
    {
        await using var visit = await Visit.Open(fixture, screen: Screen.Named(screen));
        foreach (var (name, path, press) in Pages)
        {
            await visit.Go(path);
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            if (press is not null)
            {
                await visit.Button(press).First.ClickAsync();
                await visit.Page.GetByRole(AriaRole.Dialog).WaitForAsync();
            }

            await visit.Look($"{name}-{screen}");
            await visit.CheckAccess(name, press is null ? null : visit.Page.GetByRole(AriaRole.Dialog));
        }

        // A draft's page asks whether it is published.
        visit.Expect("404");
    }

    [Fact, Trait("Duration", "Long")]
    public async Task EveryPage_WrittenFromRightToLeft_FitsTheWindow()
    {
        await using var visit = await Visit.Open(fixture, screen: Screen.Named("phone-light"));
        foreach (var (name, path, _) in Pages)
        {
            await visit.Go(path);
            await visit.Page.EvaluateAsync("() => { document.documentElement.dir = 'rtl'; }");
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            await visit.Look($"{name}-right-to-left");
        }

        visit.Expect("404");
    }
}
