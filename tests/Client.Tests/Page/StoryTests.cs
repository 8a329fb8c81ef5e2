using System.Text.Json;
using Microsoft.Playwright;
using Sora.Client.Tests.Fakes;
using Sora.TestKit;

namespace Sora.Client.Tests.Page;

/// <summary>What people do on the page, from beginning to end.</summary>
[Collection(nameof(PageCollection))]
public sealed class StoryTests(PageFixture fixture)
{
    private const string Film = "/f/video_00000000000000000000000000000003";
    private const string Draft = "/films/video_00000000000000000000000000000103";

    [Fact]
    public async Task Invited_Joins()
    {
        await using var visit = await Visit.Open(fixture, "/join?code=wrong");
        var page = visit.Page;
        await page.GetByText("This code does not hold.").WaitForAsync();
        visit.Expect("404");
        await page.GetByLabel("Invitation code").FillAsync("amber-falcon-41");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Juno Okafor").WaitForAsync();
        await page.GetByLabel("Handle").FillAsync("juno");
        await page.GetByText("This handle is taken.").WaitForAsync();
        await page.GetByLabel("Handle").FillAsync("wren");
        await page.GetByText("wren is free.").WaitForAsync();
        await page.GetByLabel("Password").FillAsync("a fox in the first snow");
        await page.GetByLabel("Date of birth").FillAsync("1990-04-01");
        var sent = page.WaitForRequestAsync("**/app/v1/members");
        await visit.Button("Join").ClickAsync();
        Assert.Equal(
            """{"code":"amber-falcon-41","handle":"wren","password":"a fox in the first snow","birth_date":"1990-04-01"}""", (await sent).PostData);
        await page.GetByRole(AriaRole.Feed).WaitForAsync();
    }

    [Fact]
    public async Task WrongPassword_IsSaidKindly_AndTheFieldHasTheFocus()
    {
        await using var visit = await Visit.Open(fixture, "/sign-in");
        await visit.Page.GetByLabel("Handle").FillAsync("ada");
        await visit.Page.GetByLabel("Password").FillAsync("wrong");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "do not fit together" }).WaitForAsync();
        await visit.Page.WaitForFunctionAsync("() => document.activeElement.id === 'handle'");
        visit.Expect("401");
    }

    [Fact]
    public async Task KeyboardAlone_MakesAFilm_AndPublishesADraft()
    {
        await using var visit = await Visit.Open(fixture, "/create");
        var page = visit.Page;

        // Whether a video is published is asked of the films.
        visit.Allow("404");
        await visit.TabUntil("at.id === 'prompt'");
        await page.Keyboard.InsertTextAsync("A bell rings");
        await visit.TabUntil("at.name === 'seconds'");
        await page.Keyboard.PressAsync("ArrowRight");
        await visit.TabUntil("at.name === 'look'");
        await page.Keyboard.PressAsync("ArrowRight");
        await visit.TabUntil("at.textContent.trim() === 'Make a draft'");
        var made = page.WaitForRequestAsync(request => request.Method == "POST" && request.Url.EndsWith("/app/v1/videos", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Enter");
        using var body = JsonDocument.Parse((await made).PostData!);
        Assert.Equal(
            ("A bell rings. In a cinematic look.", "12", "720x1280", true),
            (Text(body, "prompt"), Text(body, "seconds"), Text(body, "size"), body.RootElement.GetProperty("draft").GetBoolean()));
        await page.GetByText("Frame 41 of 96").First.WaitForAsync();

        await visit.Go(Draft);
        await visit.TabUntil("at.textContent.trim() === 'Publish'");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await visit.TabUntil("at.name === 'audience'");
        await page.Keyboard.PressAsync("ArrowDown");
        await visit.TabUntil("at.type === 'submit'");
        var published = page.WaitForRequestAsync("**/publish");
        await page.Keyboard.PressAsync("Enter");
        Assert.Contains("\"audience\":\"followers\"", (await published).PostData, StringComparison.Ordinal);
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/f/"));
    }

    [Fact]
    public async Task Remix_ShowsItsDifferences_BeforeItIsMade()
    {
        await using var visit = await Visit.Open(fixture, Film, Screen.Named("phone-light"));
        var page = visit.Page;

        // Whether a video is published is asked of the films.
        visit.Allow("404");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Remix") }).ClickAsync();
        await page.GetByLabel("What should be different?").FillAsync("make it night, let it rain");
        await visit.Button("See what would change").ClickAsync();
        await page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "weather snow" }).WaitForAsync();
        await visit.Button("Make the remix").ClickAsync();
        await page.WaitForURLAsync("**/films/*");
        await page.GetByText("Filming").First.WaitForAsync();
    }

    [Fact]
    public async Task Family_IsWalkedByArrows_AndEachEdgeTellsWhatChanged()
    {
        await using var visit = await Visit.Open(fixture, Film + "/family");
        var page = visit.Page;
        await page.GetByText("place forest").WaitForAsync();
        await visit.TabUntil("at.id.startsWith('node-')");
        await page.Keyboard.PressAsync("ArrowRight");
        await visit.Heading("Edit of: Sunday, 8 pm, no phone").WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await visit.Heading("A film you cannot see").WaitForAsync();
        await page.GetByText("What changed is not shown here.").WaitForAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.GetByText("It all began here.").WaitForAsync();
    }

    [Fact]
    public async Task Storyboard_ChangedByHand_IsSentWhole()
    {
        await using var visit = await Visit.Open(fixture, Draft + "/storyboard");
        var page = visit.Page;

        // Whether a video is published is asked of the films.
        visit.Allow("404");
        await page.GetByLabel("Time of day").SelectOptionAsync("night");
        await page.GetByLabel("Somebody or something to add").FillAsync("small white cat");
        await page.Keyboard.PressAsync("Enter");
        await visit.Button("Move later").ClickAsync();
        await visit.Button("Add a shot").ClickAsync();
        var made = page.WaitForRequestAsync(request => request.Method == "POST" && request.Url.EndsWith("/app/v1/videos", StringComparison.Ordinal));
        await visit.Button("Make a draft").ClickAsync();
        using var body = JsonDocument.Parse((await made).PostData!);
        var shots = body.RootElement.GetProperty("storyboard").GetProperty("shots");
        Assert.Equal(["shot-2", "shot-1", "shot-3", "shot-4"], shots.EnumerateArray().Select(shot => shot.GetProperty("id").GetString()));
        Assert.Equal("night", shots[1].GetProperty("setting").GetProperty("time").GetString());
        Assert.Equal("cat-3", shots[1].GetProperty("cast")[2].GetProperty("id").GetString());
        Assert.Equal("camera.angle", shots[1].GetProperty("implied")[0].GetString());
    }

    [Fact]
    public async Task Comment_IsShownAtOnce_AndCounted()
    {
        await using var visit = await Visit.Open(fixture, "/f/video_00000000000000000000000000000001");
        await visit.Page.GetByLabel("Write a comment").FillAsync("Such a fox!");
        await visit.Button("Send").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Such a fox!" }).GetByText("Ada Moreau").WaitForAsync();
        await visit.Page.GetByText("4 comments").WaitForAsync();
    }

    [Fact]
    public async Task Request_IsAccepted()
    {
        await using var visit = await Visit.Open(fixture, "/messages/chat_3", Screen.Named("phone-dark"));
        var accepted = visit.Page.WaitForRequestAsync("**/chats/chat_3/accept");
        await visit.Button("Accept").ClickAsync();
        await accepted;
    }

    [Fact]
    public async Task SecondLanguage_IsTheBrowsers_AndCanBeChanged()
    {
        await using var visit = await Visit.Open(fixture, "/create", locale: "de-DE");
        await visit.Heading("Was soll geschehen?").WaitForAsync();
        Assert.Equal("de", await visit.Page.GetAttributeAsync("html", "lang"));
        await visit.CheckAccess("create in German");
        await visit.Go("/settings/look");
        await visit.Page.GetByLabel("Sprache", new() { Exact = true }).SelectOptionAsync("en");
        await visit.Heading("Look and language").WaitForAsync();
    }

    [Fact]
    public void Catalogues_HaveTheSameTexts_WithTheSameHoles()
    {
        var folder = Path.Combine(WebPage.SourceFolder(), "src", "text");
        var (english, german) = (Catalogue(Path.Combine(folder, "en.json")), Catalogue(Path.Combine(folder, "de.json")));
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), german.Keys.Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.Equal(Holes(text.Value), Holes(german[text.Key])));
    }

    [Fact]
    public async Task WithoutANetwork_ThePageStillOpens_AndSaysSo()
    {
        await using var visit = await Visit.Open(fixture, "/create");
        await visit.Page.EvaluateAsync("() => navigator.serviceWorker.ready");
        await visit.Page.ReloadAsync();
        await visit.Heading("What should happen?").WaitForAsync();
        await visit.Context.SetOfflineAsync(true);
        await visit.Page.ReloadAsync();
        await visit.Page.GetByText("The server could not be reached.").WaitForAsync();
        var kept = await visit.Page.EvaluateAsync<string[]>("async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(request => new URL(request.url).pathname)))).flat()");
        Assert.Contains("/", kept);
        Assert.All(kept, path => Assert.True(path == "/" || path.StartsWith("/assets/", StringComparison.Ordinal), $"{path} is kept."));
        visit.Expect("Failed to load resource");
    }

    [Fact]
    public async Task WithoutAPage_TheStartSaysHowToBuildIt_AndTheApiWorks()
    {
        await using var host = await ClientHost.Start();
        using var response = await host.Http.GetAsync("/");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("npm run build", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await host.Http.GetAsync("/v1/videos").Json();
    }

    private static string? Text(JsonDocument body, string name) => body.RootElement.GetProperty(name).GetString();

    private static Dictionary<string, string> Catalogue(string path) => JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(path))!;

    private static IEnumerable<string> Holes(string text) => System.Text.RegularExpressions.Regex.Matches(text, @"\{\w+\}").Select(match => match.Value).Order(StringComparer.Ordinal);
}
