using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sora.Engines.Direction;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Direction;

/// <summary>Whatever the text, the director answers with a sound storyboard.</summary>
public sealed class AnyPromptTests
{
    private static readonly string[] Pieces =
    [
        "a", "the", "two", "999", "red", "ball", "dogs", "drops", "drop", "on", "from", "wooden", "floor", "and", "while", "it", "does not", "without", "\"", "“", "hello", "”", ",", ".", ":",
        "Shot 2:", "cut to", "close-up", "at night", "wearing", "hat", "says", "who", "with", "piano", "splash", "beach", "wet", "-", "'", "\n", "\0", "\ud800", "\udc00", "😀", "\u202e", "zorple",
        "itself", "no", "one", "1920s", "ice cube", "rolls", "off", "quickly", "((((", "<div>", "Ａ",
    ];

    private static void IsSound(string prompt, double seconds, long seed)
    {
        var result = new Director().Direct(new DirectionRequest(prompt, seconds, seed), default);
        if (result.Refusal is { } refusal)
        {
            // Random letters may be mostly of another script.
            Assert.Contains("Director:Endpoint", refusal, StringComparison.Ordinal);
            return;
        }

        var board = result.Board!;
        Assert.Empty(StoryboardValidator.Validate(board));
        Assert.Equal(seconds, board.Shots.Sum(shot => shot.Seconds), 9);
        var text = StoryboardJson.Write(board);
        Assert.Equal(text, StoryboardJson.Write(StoryboardJson.Read(text)));
    }

    [Fact]
    public void Direct_AnyString_GivesASoundStoryboard() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyString>(), ArbMap.Default.ArbFor<long>(), (text, seed) => IsSound(text.Get, 4, seed)));

    [Fact]
    public void Direct_AnyMixOfItsOwnWords_GivesASoundStoryboard()
    {
        var prompts = Gen.Elements(Pieces).ArrayOf().Where(words => words.Length > 0).Select(words => string.Join(' ', words));
        var seconds = Gen.Elements(0.01, 0.3, 1.0 / 3, 4, 7.1, 60);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3_000).WithEndSize(400),
            Prop.ForAll(prompts.ToArbitrary(), seconds.ToArbitrary(), (text, length) => IsSound(text, length, text.Length)));
    }

    [Theory]
    [InlineData("a ")]
    [InlineData("a dog kicks a ball and ")]
    [InlineData("\"x\" ")]
    [InlineData("Shot 1: it is a b. ")]
    [InlineData("😀")]
    [InlineData("((")]
    [InlineData("x")]
    [InlineData("200 dogs, 200 cats, 200 cows ")]
    [InlineData("a fzrs gfzs ")]
    public void Direct_LongestPrompt_GivesASoundStoryboard(string piece)
    {
        var text = new StringBuilder();
        while (text.Length + piece.Length <= 32_000)
        {
            text.Append(piece);
        }

        IsSound(text.ToString(), 60, 3);
    }
}
