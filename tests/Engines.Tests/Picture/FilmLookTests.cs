using Sora.Engines.World.Looks.Styles;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Picture;

/// <summary>Looks change the picture, each in its own way, and the same on any number of threads.</summary>
public sealed class FilmLookTests
{
    private const int Width = 160;
    private const int Height = 90;

    private static readonly List<string> Known = [.. FilmLooks.Styles, .. FilmLooks.Grades];

    public static TheoryData<string> Words => [.. Known];

    [Theory]
    [MemberData(nameof(Words))]
    public void Render_EveryWord_ChangesThePictureTheSameOnAnyThreads(string word)
    {
        var look = FilmLooks.Of(new Look { Style = word });
        var one = RendererTests.Render("room", Width, Height, 1, look);
        Assert.Equal(RendererTests.Hash(one), RendererTests.Hash(RendererTests.Render("room", Width, Height, 3, look)));
        Assert.NotEqual(RendererTests.Hash(RendererTests.Render("room", Width, Height, 2)), RendererTests.Hash(one));
        Assert.All(one[..(Width * Height)], luma => Assert.InRange(luma, 16, 235));
    }

    [Fact]
    public void Of_EveryWord_GivesADifferentPicture()
    {
        var hashes = Known.Where(w => w != "letterbox").Select(w => RendererTests.Hash(RendererTests.Render("meadow", Width, Height, 2, FilmLooks.Of(new Look { Style = w }))));
        Assert.Equal(Known.Count(w => w != "letterbox"), hashes.Distinct().Count());
    }

    [Theory]
    [InlineData("1920s", 18)]
    [InlineData("1960s", null)]
    [InlineData("1980s", null)]
    public void Of_Era_DevelopsAsThen(string era, int? picturesPerSecond)
    {
        var look = FilmLooks.Of(new Look { Style = "realistic", Era = era, Monochrome = era is "1920s" or "1960s" ? true : null });
        Assert.Equal(picturesPerSecond, look.PicturesPerSecond);
        var frame = RendererTests.Render("meadow", Width, Height, 2, look);
        var chroma = frame[(Width * Height)..].Max(c => Math.Abs(c - 128));
        Assert.True(era == "1980s" ? chroma > 20 : chroma < 20, $"{era}: chroma reaches {chroma}.");
    }

    [Fact]
    public void Of_Realistic_CostsNothing() => Assert.Empty(FilmLooks.Of(new Look { Style = "realistic" }).Passes);

    [Fact]
    public void Letterbox_WidePicture_HasBlackBarsOfTheRightHeight()
    {
        var frame = RendererTests.Render("meadow", 240, 136, 2, FilmLooks.Of(new Look { Style = "realistic letterbox" }));
        var bar = (int)((136 - (240 / 2.39)) / 2);
        Assert.All(Enumerable.Range(0, 240), x => Assert.Equal(16, frame[(240 * (bar - 1)) + x]));
        Assert.Contains(Enumerable.Range(0, 240), x => frame[(240 * (bar + 2)) + x] > 40);
    }

    [Theory]
    [InlineData(12, new[] { 0, 0, 2, 2, 4, 4, 6, 6 })]
    [InlineData(18, new[] { 0, 0, 2, 3, 4, 4, 6, 7 })]
    public void Shown_FewerPicturesThanFrames_HoldsThem(double rate, int[] shown) =>
        Assert.Equal(shown, Enumerable.Range(0, 8).Select(i => new FilmLook { PicturesPerSecond = rate }.Shown(i, 24)));
}
