using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Sora.Storyboards;
using Xunit;

namespace Sora.Storyboard.Tests;

public sealed class StoryboardJsonTests
{
    [Fact]
    public void Write_Read_GivesTheSameBytes() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Boards.Any, board =>
    {
        var text = StoryboardJson.Write(board);
        var again = StoryboardJson.Read(text);
        return StoryboardJson.Write(again) == text && StoryboardJson.Write(StoryboardJson.Read(StoryboardJson.WriteIndented(board))) == text;
    }));

    [Fact]
    public void Write_Generated_ValidatesAndHoldsNoWhiteSpaceOrNull() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Boards.Any, board =>
    {
        Assert.Empty(StoryboardValidator.Validate(board));
        var text = StoryboardJson.Write(board);
        Assert.DoesNotContain(":null", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
    }));

    [Fact]
    public void Write_Ball_IsTheseBytes() => Assert.Equal(
        """
        {"version":1,"prompt":"a red ball falls from a shelf","seed":3,"shots":[{"id":"shot-1","seconds":4,"look":{"style":"realistic"},"camera":{"framing":"wide","angle":"eye","move":"static","subject":"ball-1"},"setting":{"place":"room","time":"day","weather":"clear"},"cast":[{"id":"ball-1","noun":"ball","archetype":"ball","count":1,"adjectives":["red"],"where":"on shelf-1"},{"id":"shelf-1","noun":"shelf","count":1}],"beats":[{"at":0.5,"who":"ball-1","verb":"fall"}]}]}
        """,
        StoryboardJson.Write(Boards.Ball));

    [Fact]
    public void Read_MembersInOtherOrder_GivesTheCanonicalBytes()
    {
        var shot = StoryboardJson.Write(Boards.Ball.Shots[0]);
        var text = $$""" { "shots": [ {{shot}} ], "seed": 3, "prompt": "a red ball falls from a shelf", "version": 1 } """;
        Assert.Equal(StoryboardJson.Write(Boards.Ball), StoryboardJson.Write(StoryboardJson.Read(text)));
    }

    [Theory]
    [InlineData("", "input")]
    [InlineData("null", "null")]
    [InlineData("[]", "$")]
    [InlineData("{\"version\":1}", "prompt")]
    [InlineData("{\"version\":1,\"prompt\":\"\",\"seed\":0,\"shots\":[],\"extra\":1}", "extra")]
    [InlineData("{\"version\":1,\"prompt\":\"\",\"seed\":0,\"seed\":1,\"shots\":[]}", "seed")]
    [InlineData("{\"version\":1,\"prompt\":null,\"seed\":0,\"shots\":[]}", "prompt")]
    [InlineData("{\"version\":1,\"prompt\":\"\",\"seed\":\"0\",\"shots\":[]}", "seed")]
    [InlineData("{\"version\":1,\"prompt\":\"\",\"seed\":0,\"shots\":null}", "shots")]
    [InlineData("{\"version\":1,\"prompt\":\"\",\"seed\":0,\"shots\":[{\"id\":\"x\",\"setting\":{\"place\":\"room\"}}]}", "time")]
    public void Read_NoStoryboard_SaysWhere(string text, string named) =>
        Assert.Contains(named, Assert.Throws<JsonException>(() => StoryboardJson.Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_TooDeep_Throws()
    {
        var text = $$"""{"version":1,"prompt":"","seed":0,"shots":{{new string('[', 10_000)}}""";
        Assert.Throws<JsonException>(() => StoryboardJson.Read(text));
    }

    [Fact]
    public void Read_TooLong_NamesLengthAndLimit()
    {
        var message = Assert.Throws<JsonException>(() => StoryboardJson.Read(new string(' ', StoryboardLimits.JsonCharacters + 1))).Message;
        Assert.Contains("4000001", message, StringComparison.Ordinal);
        Assert.Contains("4000000", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DamagedText_ThrowsJsonExceptionOrReadsSomethingTheValidatorSurvives()
    {
        var edits = from at in Gen.Choose(0, 100_000)
                    from length in Gen.Choose(0, 12)
                    from text in Gen.Elements("", "\"", "{", "}", "[", "]", ",", ":", "null", "-1", "1e999", "true", "\\u0000", "\\ud800", "\u0000", "é", "9999999999999999999999")
                    select (at, length, text);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1_500), Prop.ForAll(Boards.Any, edits.ToArbitrary(), (board, edit) =>
        {
            var text = new StringBuilder(StoryboardJson.Write(board));
            var at = edit.at % text.Length;
            text.Remove(at, Math.Min(edit.length, text.Length - at)).Insert(at, edit.text);
            try
            {
                StoryboardValidator.Validate(StoryboardJson.Read(text.ToString()));
            }
            catch (JsonException)
            {
                // The answer to what is no storyboard.
            }
        }));
    }
}
