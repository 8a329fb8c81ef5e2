using FsCheck;
using FsCheck.Fluent;
using Sora.Engines.Direction;
using Sora.Engines.Direction.Editing;
using Sora.Storyboards;
using Xunit;
using Xunit.Abstractions;

namespace Sora.Engines.Tests.Direction.Editing;

/// <summary>Whatever the instruction, the editor answers with a sound storyboard or with words.</summary>
public sealed class AnyInstructionTests(ITestOutputHelper output)
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

    [Fact]
    public void Edit_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() => Editor.Edit(new EditRequest(Boards.Park, "make it night", 1), new CancellationToken(canceled: true)));

    [Fact]
    public void Edit_BoardAndInstructionAtTheirLimits_Answers()
    {
        var board = Largest();
        Assert.Empty(StoryboardValidator.Validate(board));
        var begun = System.Diagnostics.Stopwatch.GetTimestamp();
        var result = Editor.Edit(new EditRequest(board, string.Concat(Enumerable.Repeat("big red one the ", 250)), 1));
        output.WriteLine($"nothing meant: {System.Diagnostics.Stopwatch.GetElapsedTime(begun).TotalSeconds:0.00} s");
        Assert.NotNull(result.Refusal);

        begun = System.Diagnostics.Stopwatch.GetTimestamp();
        var night = Editor.Edit(new EditRequest(board, "make it night and remove the thing 77", 1));
        output.WriteLine($"night: {System.Diagnostics.Stopwatch.GetElapsedTime(begun).TotalSeconds:0.00} s");
        Assert.All(night.Board!.Shots, shot => Assert.Equal("night", shot.Setting.Time));
    }

    [Fact]
    public void Index_UnchangedShots_IsMadeOnce()
    {
        var draft = new BoardDraft(Boards.Kitchen, 1);
        var index = draft.Index;
        Assert.Same(index, draft.IndexOf([0, 1, 2]));
        Assert.Same(draft.IndexOf([1]), draft.IndexOf([1]));

        draft.Shots[1] = draft.Shots[1] with { Cast = [] };
        Assert.NotSame(index, draft.Index);
        Assert.Empty(draft.IndexOf([1]).Members);
    }

    private static Storyboard Largest()
    {
        var shots = Enumerable.Range(0, StoryboardLimits.Shots).Select(shot => Boards.Park.Shots[0] with
        {
            Id = $"shot-{shot + 1}",
            Seconds = 0.5,
            Camera = Boards.Park.Shots[0].Camera with { Subject = null },
            Beats = [],
            Speech = null,
            Cast = [.. Enumerable.Range(shot * StoryboardLimits.Cast, StoryboardLimits.Cast).Select(i => new CastMember { Id = $"m-{i}", Noun = $"dog keeper {i % 97} {i}", Archetype = "biped", Count = 1 })],
        });
        return Boards.Park with { Shots = [.. shots] };
    }
}
