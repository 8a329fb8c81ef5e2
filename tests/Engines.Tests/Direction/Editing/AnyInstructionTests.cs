using FsCheck;
using FsCheck.Fluent;
using Sora.Engines.Direction;
using Sora.Engines.Direction.Editing;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Direction.Editing;

/// <summary>Whatever the instruction, the editor answers with a sound storyboard or with words.</summary>
public sealed class AnyInstructionTests
{
    private static readonly string[] Pieces =
    [
        "make", "it", "the", "a", "an", "dog", "cat", "woman", "man", "ball", "he", "her", "them", "replace", "with", "remove", "add", "swap", "shots", "shot", "1", "2", "and", "3", "to", "in", "second", "first",
        "last", "all", "everywhere", "night", "rain", "slower", "faster", "twice as long", "9 seconds", "should", "not", "miss", "jump", "say", "\"Hi\"", "\"\"", "'x'", "text", "title", "music", "no", "undo", "instead", "of",
        "from above", "zoom in", "blue", "bigger", "hat", "wear", "under", "table", "before", "after", "where", "two", "999", "more", "another", "delete", "move", "repeat", "take", ",", ".", ";", "\0", "\ud800",
        "😀", "\u202e", "zorple", "give", "put", "on", "change", "turn", "into", "becomes", "it's", "girl's", "camera", "follow", "closer", "sound of", "reverse", "order", "shot 64", "until", "-1", "0", "please",
    ];

    private static readonly StoryboardEditor Editor = new(new Director());

    private static EditResult Sound(Storyboard board, string instruction)
    {
        var result = Editor.Edit(new EditRequest(board, instruction, instruction.Length));
        Assert.Equal(result.Board is null, result.Refusal is not null);
        if (result.Board is not null)
        {
            Assert.Empty(StoryboardValidator.Validate(result.Board));
            Assert.Equal(StoryboardJson.Write(result.Board), StoryboardJson.Write(Editor.Edit(new EditRequest(board, instruction, instruction.Length)).Board!));
        }

        return result;
    }

    [Fact]
    public void Edit_AnyString_NeverThrows() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => { Sound(Boards.Park, text ?? ""); }));

    [Fact]
    public void Edit_AnyMixOfItsOwnWords_GivesASoundStoryboardOrARefusal()
    {
        var instructions = Gen.Elements(Pieces).ArrayOf().Select(words => string.Join(' ', words));
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1_500).WithEndSize(30),
            Prop.ForAll(instructions.ToArbitrary(), Gen.Elements(Boards.Park, Boards.Kitchen).ToArbitrary(), (text, board) => { Sound(board, text); }));
    }

    [Fact]
    public void Edit_AnyCaseInOneShot_LeavesTheOthersAsTheyWere()
    {
        var cases = EditCases.All.Select(row => (string)row[1]).Where(text => !text.Contains("shot", StringComparison.OrdinalIgnoreCase) && !text.Contains("everywhere", StringComparison.Ordinal) && !text.Contains("film", StringComparison.Ordinal) && !text.Contains('.', StringComparison.Ordinal)).ToList();
        Assert.True(cases.Count > 60);
        Assert.All(cases, text =>
        {
            var result = Sound(Boards.Kitchen, $"in the second shot, {text}");
            Assert.All((int[])[0, 2], i => Assert.Same(Boards.Kitchen.Shots[i], (result.Board ?? Boards.Kitchen).Shots[i]));
        });
    }

    [Fact]
    public void Edit_LongestInstruction_IsBounded()
    {
        Sound(Boards.Park, string.Concat(Enumerable.Repeat("make it night and ", 222)));
        Sound(Boards.Park, string.Concat(Enumerable.Repeat("the dog and ", 333)));
        Assert.Contains("4000", Sound(Boards.Park, new string('x', 4_001)).Refusal, StringComparison.Ordinal);
    }
}
