using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Sora.EndToEnd.Tests.App;

/// <summary>Two people in two browsers on one grid, from the invitation to the block.</summary>
public sealed partial class TwoPeopleTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Sentence = "A red ball falls from a shelf onto a wooden floor and bounces";
    private const string Caption = "Gravity at home";
    private const string RemixCaption = "Gravity by night";

    [Fact]
    public async Task Invited_Joins_SeesWhy_Likes_Comments_Remixes_AndIsBlocked()
    {
        var author = await app.Operator(1440, 900);
        var guest = await Join(await Invite(author));

        var film = await Publish(author, await Make());
        await SeeInTheFeed(guest);
        await LikeInTwoTabs(guest, film);
        await Comment(guest);
        await BeTold(author);
        await Remix(guest);
        await FindTheRemixInTheFamily(author, film);

        await Block(author);
        await guest.GotoAsync(film);
        await guest.GetByText("This film is not here").First.WaitForAsync();
        await guest.GotoAsync("/");
        await guest.GetByText("You have seen it all").WaitForAsync();
        await guest.GotoAsync("/search?q=gravity");
        await guest.GetByRole(AriaRole.Link, new() { NameRegex = new(RemixCaption) }).WaitForAsync();
        await Assertions.Expect(guest.GetByText(Caption)).ToHaveCountAsync(0);
        await guest.GotoAsync("/@owner");
        await guest.GetByText("This person is not here").First.WaitForAsync();
    }

    private static async Task<string> Invite(IPage author)
    {
        await author.GotoAsync("/settings/invites");
        await Button(author, "Make a code").ClickAsync();
        return await author.Locator("code").First.InnerTextAsync();
    }

    private async Task<IPage> Join(string code)
    {
        var guest = await app.Visitor(390, 844);
        await guest.GotoAsync("/join?code=" + Uri.EscapeDataString(code));
        await guest.GetByLabel("Handle").FillAsync("wren");
        await guest.GetByText("wren is free.").WaitForAsync();
        await guest.GetByLabel("Display name").FillAsync("Wren");
        await guest.GetByLabel("Password").FillAsync("a fox in the first snow");
        await guest.GetByLabel("Date of birth").FillAsync("1990-04-01");
        await Button(guest, "Join").ClickAsync();
        await guest.GetByText("You have seen it all").WaitForAsync();
        return guest;
    }

    /// <summary>A small film, beside the page, since the smallest that the page asks for takes a minute.</summary>
    private async Task<string> Make()
    {
        var outcome = await SoraProgram.Run("make", Sentence, "--out", Path.Combine(app.Grid.Folder, "film.mp4"), "--data", app.Grid.Data, "--size", "180x320", "--seconds", "1");
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        return outcome.OutputLines[0];
    }

    private static async Task<string> Publish(IPage author, string video)
    {
        await author.GotoAsync($"/films/{video}");
        await Button(author, "Publish").ClickAsync();
        await author.GetByLabel("Caption").FillAsync(Caption);
        await author.GetByLabel("Tags").FillAsync("ball physics");
        await author.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await author.WaitForURLAsync(FilmAddress());
        return author.Url;
    }

    private static async Task SeeInTheFeed(IPage guest)
    {
        await guest.GotoAsync("/");
        await guest.GetByRole(AriaRole.Article, new() { Name = $"owner: {Caption}" }).WaitForAsync();
        await guest.WaitForFunctionAsync("() => document.querySelector('[role=feed] video')?.currentTime > 0");
        await guest.GetByRole(AriaRole.Button, new() { NameRegex = WhyThisIsHere() }).ClickAsync();
        await guest.GetByRole(AriaRole.Dialog).GetByText("The terms add up to").WaitForAsync();
        await guest.Keyboard.PressAsync("Escape");
    }

    private static async Task Comment(IPage guest)
    {
        await guest.GetByLabel("Write a comment").FillAsync("It bounces!");
        await Button(guest, "Send").ClickAsync();
        await guest.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "It bounces!" }).WaitForAsync();
        await guest.GetByText("1 comment", new() { Exact = true }).WaitForAsync();
    }

    private static async Task BeTold(IPage author)
    {
        await author.GotoAsync("/notifications");
        await author.GetByText("Wren likes your film").WaitForAsync();
        await author.GetByText("Wren commented on your film").WaitForAsync();
    }

    private static async Task Remix(IPage guest)
    {
        await guest.GetByRole(AriaRole.Button, new() { NameRegex = new("^Remix") }).ClickAsync();
        await guest.GetByLabel("What should be different?").FillAsync("make it night");
        await Button(guest, "See what would change").ClickAsync();
        await guest.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Listitem).Filter(new() { HasText = "night" }).WaitForAsync();
        await Button(guest, "Make the remix").ClickAsync();
        await guest.WaitForURLAsync("**/films/*");
        await Button(guest, "Publish").ClickAsync();
        await guest.GetByLabel("Caption").FillAsync(RemixCaption);
        await guest.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await guest.WaitForURLAsync(FilmAddress());
        await guest.GetByText("Remix of").WaitForAsync();
    }

    private static async Task FindTheRemixInTheFamily(IPage author, string film)
    {
        await author.GotoAsync(film + "/family");
        await author.GetByText("It all began here.").WaitForAsync();
        await Button(author, RemixCaption).ClickAsync();
        await author.GetByRole(AriaRole.Heading, new() { Name = $"Remix of: {Caption}" }).WaitForAsync();
        await author.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "night" }).WaitForAsync();
    }

    private static async Task Block(IPage author)
    {
        await author.GotoAsync("/@wren");
        await Button(author, "More").ClickAsync();
        await Button(author, "Block Wren").ClickAsync();
        await Button(author, "Unblock").WaitForAsync();
    }

    /// <summary>A second tab that shows the film as not yet liked; its like changes nothing more.</summary>
    private static async Task LikeInTwoTabs(IPage guest, string film)
    {
        var second = await guest.Context.NewPageAsync();
        foreach (var tab in new[] { guest, second })
        {
            await tab.GotoAsync(film);
            await tab.GetByRole(AriaRole.Button, new() { NameRegex = new("^Like, 0 likes") }).WaitForAsync();
        }

        foreach (var tab in new[] { guest, second })
        {
            await tab.GetByRole(AriaRole.Button, new() { NameRegex = new("^Like") }).ClickAsync();
            await Assertions.Expect(tab.GetByRole(AriaRole.Button, new() { NameRegex = new("^Like, 1 like") })).ToHaveAttributeAsync("aria-pressed", "true");
        }

        await second.CloseAsync();
        await guest.ReloadAsync();
        await guest.GetByRole(AriaRole.Button, new() { NameRegex = new("^Like, 1 like") }).WaitForAsync();
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    [GeneratedRegex("/f/video_[0-9a-f]{32}$")]
    private static partial Regex FilmAddress();

    [GeneratedRegex("^Why this is here")]
    private static partial Regex WhyThisIsHere();
}
