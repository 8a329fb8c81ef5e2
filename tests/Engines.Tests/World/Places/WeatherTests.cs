using Sora.Engines.World.Picture;
using Xunit;

namespace Sora.Engines.Tests.Worlds.Places;

public sealed class WeatherTests
{
    /// <summary>Codes of mean luma and chroma together that two times of day differ by at least.</summary>
    private const double VisibleDifference = 4;

    private static readonly string[] Times = ["dawn", "morning", "noon", "afternoon", "sunset", "dusk", "night"];

    [Theory]
    [InlineData("clear", 0.002)]
    [InlineData("cloudy", 0.002)]
    [InlineData("rain", 0.03)]
    [InlineData("storm", 0.05)]
    [InlineData("snow", 0.02)]
    [InlineData("fog", 0.0005)]
    [InlineData("wind", 0.004)]
    public void Render_Weather_MovesBetweenFrames(string weather, double share)
    {
        var place = Pictures.Build("park", "day", weather);

        var changed = Pictures.Changed(Pictures.Render(place, 1), Pictures.Render(place, 1.5));

        Assert.True(changed > share, $"{weather}: {changed:P2} of the pixels changed");
    }

    [Fact]
    public void Render_EveryPairOfWeathers_LooksDifferent()
    {
        string[] weathers = ["clear", "cloudy", "rain", "snow", "fog", "storm"];
        var frames = weathers.Select(weather => Pictures.Render(Pictures.Build("meadow", "day", weather))).ToArray();

        Assert.All(Pairs(weathers.Length), pair =>
            Assert.True(Pictures.Changed(frames[pair.A], frames[pair.B]) > 0.3, $"{weathers[pair.A]} looks like {weathers[pair.B]}"));
    }

    [Fact]
    public void Render_EveryPairOfTimes_DiffersInMeanColour()
    {
        var means = Times.Select(time => Pictures.Mean(Pictures.Render(Pictures.Build("meadow", time)))).ToArray();

        Assert.All(Pairs(Times.Length), pair =>
        {
            var (a, b) = (means[pair.A], means[pair.B]);
            var apart = Math.Abs(a.Y - b.Y) + Math.Abs(a.U - b.U) + Math.Abs(a.V - b.V);
            Assert.True(apart > VisibleDifference, $"{Times[pair.A]} and {Times[pair.B]} are {apart:F1} codes apart");
        });
    }

    [Fact]
    public void Render_Storm_FlashesNowAndThen()
    {
        var place = Pictures.Build("meadow", "night", "storm");

        var luma = Enumerable.Range(0, 48).Select(i => Pictures.Mean(Pictures.Render(place, i / 12.0)).Y).ToArray();

        Assert.True(luma.Max() > luma.Order().ElementAt(24) + 20, $"brightest {luma.Max():F0}, usual {luma.Order().ElementAt(24):F0}");
    }

    [Theory]
    [InlineData((int)SkyWonder.Rainbow, "day")]
    [InlineData((int)SkyWonder.NorthernLights, "night")]
    public void Render_Wonder_ColoursTheSky(int wonder, string time)
    {
        var with = Pictures.Render(Pictures.Build("snowfield", time, wonder: (SkyWonder)wonder), 1);
        var without = Pictures.Render(Pictures.Build("snowfield", time), 1);

        Assert.True(Pictures.Changed(with, without) > 0.02);
    }

    private static IEnumerable<(int A, int B)> Pairs(int count) =>
        Enumerable.Range(0, count).SelectMany(a => Enumerable.Range(a + 1, count - a - 1).Select(b => (a, b)));
}
