using Xunit;

namespace Sora.Engines.Tests.Direction.Reading;

/// <summary>Who does what to what, one sentence for each way of saying it.</summary>
public sealed class PlainReaderTests
{
    [Theory]
    [InlineData("A dog catches a frisbee", "dog | catch | frisbee")]
    [InlineData("Clay frog hops across lily pads", "clay frog | hop | across: lily pad*")]
    [InlineData("A truck brakes hard on a wet road and its load of barrels rolls off", "truck | brake | on: wet road {hard}\nAnd: its load of barrel* | roll_off |")]
    [InlineData("A girl blows out five candles", "girl | blow_out | 5× candle*")]
    [InlineData("A guard shouts and does not fall", "guard | shout |\nAnd: guard | not fall |")]
    [InlineData("Two penguins waddle across the ice; one slips", "2× penguin* | waddle | across: ice\nAnd: 1× one | slip |")]
    public void Read_Sentence_TellsWhoDoesWhat(string text, string expected) => Assert.Equal(expected, Readings.Write(text));
}
