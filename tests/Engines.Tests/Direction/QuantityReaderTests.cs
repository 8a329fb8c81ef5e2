using Sora.Engines.Direction;
using Sora.Engines.Direction.Quantities;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Direction;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("a ball is dropped from two metres onto stone", "from 2 m")]
    [InlineData("a ball falls from a height of one meter", "from 1 m")]
    [InlineData("it drops from 150 cm", "from 1.5 m")]
    [InlineData("dropped from half a meter", "from 0.5 m")]
    [InlineData("dropped from 10 feet", "from 3.048 m")]
    [InlineData("thrown at 3 m/s", "at 3 m/s")]
    [InlineData("slides at 36 km/h", "at 10 m/s")]
    [InlineData("thrown at an angle of 45 degrees", "at 45 degrees")]
    [InlineData("a ball on a 1 m string", "1 m")]
    [InlineData("a two metre rope", "2 m")]
    [InlineData("a 20cm cube", "0.2 m")]
    public void Find_QuantityWithUnit_IsReadInMetresAndSeconds(string text, string expected) =>
        Assert.Equal([expected], QuantityReader.Find(text).Select(quantity => quantity.Text));

    [Theory]
    [InlineData("two balls roll from the left")]
    [InlineData("a parking meter stands on the street")]
    [InlineData("he walks from 5 to 6")]
    public void Find_NoUnit_FindsNothing(string text) => Assert.Empty(QuantityReader.Find(text));

    [Fact]
    public void Direct_HeightAndLength_AreSaidOfDeedAndThingAndAreNoCast()
    {
        var board = Direct("a red ball on a 1 m string swings, then a steel ball is dropped from two metres onto the floor");

        var shot = board.Shots[0];
        Assert.DoesNotContain(shot.Cast, m => m.Noun is "metre" or "meter" or "m");
        Assert.Contains("1 m", shot.Cast.First(m => m.Noun == "string").Adjectives!);
        Assert.Contains("from 2 m", shot.Beats.First(b => b.Verb == "drop").Manner!);
    }

    [Theory]
    [InlineData("a gymnast does a backflip", "backflip")]
    [InlineData("a man performs a front flip", "flip")]
    public void Direct_FeatThatIsDone_IsTheVerbAndNoThing(string prompt, string verb)
    {
        var shot = Direct(prompt).Shots[0];

        Assert.Single(shot.Cast);
        Assert.Equal(verb, shot.Beats[0].Verb);
    }

    private static Storyboard Direct(string prompt) => new Director().Direct(new(prompt, 4, 1), CancellationToken.None).Board!;
}
