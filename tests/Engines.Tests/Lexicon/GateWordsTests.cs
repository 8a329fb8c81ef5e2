using Sora.Engines.Lexicon;
using Xunit;

namespace Sora.Engines.Tests.Lexicon;

public sealed class GateWordsTests
{
    [Theory]
    [InlineData("Taylor Swift dances on a beach", "taylor swift", "public-figure")]
    [InlineData("TAYLOR  SWIFT'S concert", "taylor swift", "public-figure")]
    [InlineData("a man who looks like Barack   Obama", "barack obama", "public-figure")]
    [InlineData("mi.ckey m0use waves", "mickey mouse", "protected-character")]
    [InlineData("MickeyMouse waves", "mickey mouse", "protected-character")]
    [InlineData("m i c k e y   mouse waves", "mickey mouse", "protected-character")]
    [InlineData("spider man swings", "spider-man", "protected-character")]
    [InlineData("Pikachus jump", "pikachu", "protected-character")]
    [InlineData("Beyoncé sings", "beyonce", "public-figure")]
    [InlineData("a can of Coca-Cola", "coca-cola", "brand")]
    [InlineData("two McDonald’s bags", "mcdonald's", "brand")]
    [InlineData("a n@ked man", "naked", "sexual")]
    [InlineData("he wants to kill himself", "kill himself", "self-harm")]
    [InlineData("a swastika on a wall", "swastika", "hate")]
    [InlineData("a decapitated head", "decapitated", "violence")]
    [InlineData("a campaign rally", "campaign rally", "politics")]
    [InlineData("two little girls", "girls", "minor")]
    [InlineData("a 7-year-old at the pool", "7-year-old", "minor")]
    [InlineData("she is 12 years old", "12-year-old", "minor")]
    public void Find_WhatTheGateMustSee_IsFound(string text, string word, string kind) =>
        Assert.Contains(GateWords.Find(text), match => match.Word == word && match.Kind == kind);

    [Theory]
    [InlineData("A rubber ball falls from a shelf and rolls under a chair")]
    [InlineData("the pen is on the table")]
    [InlineData("a therapist reads a book in the grass")]
    [InlineData("a trump card lies on the table")]
    [InlineData("a swift river runs past a house")]
    [InlineData("a goofy dog waves at a woody hill")]
    [InlineData("an assassin bug's classic bass")]
    [InlineData("a 70-year-old man")]
    [InlineData("a Maine coon cat naps in spic and span rooms")]
    public void Find_InnocentWords_FindsNothingPlain(string text) => Assert.DoesNotContain(GateWords.Find(text), match => match.Level > 1 || match.Kind is "public-figure" or "protected-character" or "minor");

    [Fact]
    public void Find_AMatch_SaysWhereItStands()
    {
        const string Text = "See: Lionel Messi, alone.";
        var match = Assert.Single(GateWords.Find(Text));

        Assert.Equal("Lionel Messi", Text[match.Start..match.End]);
    }

    [Fact]
    public void Find_LongHostileText_EndsInTime()
    {
        foreach (var text in new[] { new string('a', 32_000), string.Concat(Enumerable.Repeat("a ", 16_000)), string.Concat(Enumerable.Repeat("1!", 16_000)), string.Concat(Enumerable.Repeat("mickey ", 4_500)), new string('\ud83d', 1000) })
        {
            _ = GateWords.Find(text);
        }
    }
}
