using Microsoft.Playwright;
using Sora.Client.Tests.Fakes;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Tests.Page;

/// <summary>Every view on every screen: nothing overflows, axe finds nothing. With SORA_SCREENSHOTS=FOLDER the pictures are kept.</summary>
[Collection(nameof(PageCollection))]
public sealed class LookTests(PageFixture fixture)
{
    public static TheoryData<string> Screens => new(Screen.All.Select(screen => screen.Name));

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task SignIn_OnEveryScreen(string name)
    {
        await using var host = await fixture.Serve();
        await using var visit = await Visit.Open(fixture, host, Still(name));
        await visit.Page.GetByLabel("Key").WaitForAsync();
        await visit.Look($"sign-in-{name}");
        await visit.CheckAccess();
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task EmptyStudio_OnEveryScreen(string name)
    {
        await using var host = await fixture.Serve();
        await using var visit = await Visit.SignedIn(fixture, host, Still(name));
        await visit.Page.GetByText("Nothing here yet").WaitForAsync();
        await visit.Look($"empty-{name}");
        await visit.CheckAccess();
        await visit.Page.GetByText("Advanced").ClickAsync();
        await visit.Look($"advanced-{name}");
        await visit.CheckAccess();
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task FullStudioAndFilm_OnEveryScreen(string name)
    {
        await using var host = await fixture.Serve();
        await using var visit = await Visit.SignedIn(fixture, host, Still(name));
        await Fill(host, visit);
        await visit.Page.GetByText("Frame 41 of 96").WaitForAsync();
        await visit.Page.WaitForFunctionAsync("() => [...document.images].every(image => image.complete && image.naturalWidth > 0)");
        await visit.Look($"studio-{name}");
        await visit.CheckAccess();

        await visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("A glass marble") }).ClickAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('video')?.readyState >= 2");
        await visit.Look($"film-{name}");
        await visit.CheckAccess();

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await visit.Look($"delete-{name}");
        await visit.CheckAccess();
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "All films" }).ClickAsync();

        await visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("A paper boat") }).ClickAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('video')?.readyState >= 2");
        await visit.Look($"film-upright-{name}");
        await visit.CheckAccess();
    }

    private static Screen Still(string name) => Screen.All.Single(screen => screen.Name == name) with { Still = true };

    private async Task Fill(ClientHost host, Visit visit)
    {
        string[] wide = ["A glass marble rolls past a sleeping dog at dusk", "A stack of wooden boxes tumbles down a foggy hill, seen from a low camera", "A copper ball drops into a metal bowl and circles until it rests"];
        foreach (var (prompt, film) in wide.Zip(new[] { fixture.Dusk, fixture.Wide, fixture.Dusk }))
        {
            film.Complete(await visit.Make(host, prompt));
        }

        await visit.Page.GetByText("Upright").ClickAsync();
        foreach (var prompt in new[] { "A paper boat drifts under a bridge in the rain", "A cat leaps from stone to stone" })
        {
            fixture.Upright.Complete(await visit.Make(host, prompt));
        }

        await visit.Page.GetByText("Wide", new() { Exact = true }).ClickAsync();
        fixture.Wide.Complete(await visit.Make(host, "A horse walks along a beach while the sun comes up behind it"));
        (await visit.Make(host, "A very tall tower of cards")).Fail("engine_failed", "Too many bodies for one shot; ask for fewer cards.");

        var rendering = await visit.Make(host, "A red ball falls from a shelf onto a wooden floor and bounces");
        var video = rendering.Current!;
        var preview = BlobKeys.Preview(video.Owner, video.Id, 1);
        host.Grid.Blobs.Add(preview, fixture.Wide.Preview);
        rendering.Render(41, 96, 23, preview);
        (await visit.Make(host, "A dog jumps over a low stone wall and lands in snow")).Move(update => update with
        {
            Video = update.Video with { Stage = VideoStage.Queued },
            QueuePlace = 2,
            EtaSeconds = 100,
        });
    }
}
