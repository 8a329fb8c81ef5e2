using System.Text.RegularExpressions;
using Sora.Engines.Direction;
using Sora.Engines.Direction.Editing;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Direction.Editing;

public sealed partial class StoryboardEditorTests
{
    private const long Seed = 99;

    private static readonly StoryboardEditor Editor = new(new Director());

    private static EditResult Edit(string instruction, Storyboard? board = null) => Editor.Edit(new EditRequest(board ?? Boards.Park, instruction, Seed));

    [Theory]
    [MemberData(nameof(EditCases.All), MemberType = typeof(EditCases))]
    public void Edit_Instruction_ChangesExactlyWhatItSays(string name, string instruction, string[] changes)
    {
        var board = name == "Park" ? Boards.Park : Boards.Kitchen;

        var result = Edit(instruction, board);

        Assert.Null(result.Refusal);
        Assert.Empty(StoryboardValidator.Validate(result.Board!));
        var found = StoryboardDifference.Between(board, result.Board!).Select(Line).ToList();
        Assert.True(changes.Length == found.Count && changes.Zip(found).All(pair => Matches(pair.First, pair.Second)), $"{instruction}\nexpected:\n{string.Join('\n', changes)}\nfound:\n{string.Join('\n', found)}");
    }

    [Fact]
    public void Cases_AreManyAndOverBothBoards()
    {
        var boards = EditCases.All.Select(row => (string)row[0]).ToList();
        Assert.True(boards.Count(name => name == "Park") >= 40 && boards.Count(name => name == "Kitchen") >= 40);
    }

    [Theory]
    [InlineData("qwertz uiop", "say what should change, such as \"make it night\"")]
    [InlineData("", "is not understood")]
    [InlineData("what happens next?", "is not understood")]
    [InlineData("make it more exciting", "is not understood")]
    [InlineData("夜にして", "is not understood")]
    [InlineData("replace the dog with", "is not understood")]
    [InlineData("replace the unicorn with a dog", "is not understood")]
    [InlineData("in shot 7 at night", "There is no shot 7: the film has one shot.")]
    [InlineData("delete the first shot", "A film needs at least one shot")]
    [InlineData("make it 130 seconds long", "The film would last 130 seconds")]
    [InlineData("the dog should not jump", "The dog does not jump in this film")]
    public void Edit_NotToBeDone_RefusesAndSaysWhy(string instruction, string reason)
    {
        var result = Edit(instruction);
        Assert.Null(result.Board);
        Assert.Contains(reason, result.Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Edit_PartlyUnderstood_DoesItAndListsTheRest()
    {
        var result = Edit("make it night and qwertz the frobnitz");
        Assert.Equal(["qwertz", "frobnitz"], result.Unplaced);
        Assert.Equal(["qwertz", "frobnitz"], result.Board!.Unplaced!);
        Assert.Equal("night", result.Board.Shots[0].Setting.Time);
    }

    [Fact]
    public void Edit_OneOfTwoImpossible_DoesTheOtherAndNotesIt()
    {
        var result = Edit("in shot 7 add rain. make it night");
        Assert.Equal("There is no shot 7: the film has one shot.", Assert.Single(result.Notes));
        Assert.Equal(("night", "clear"), (result.Board!.Shots[0].Setting.Time, result.Board.Shots[0].Setting.Weather));
    }

    [Fact]
    public void Edit_AlreadySo_ChangesNothing()
    {
        var result = Edit("make it morning", Boards.Kitchen);
        Assert.Empty(result.Changes);
        Assert.Equal(StoryboardJson.Write(Boards.Kitchen), StoryboardJson.Write(result.Board!));
    }

    [Theory]
    [InlineData("make it night", "time day → night")]
    [InlineData("replace the dog with a small robot", "the dog becomes a small robot")]
    [InlineData("make the ball blue", "the ball red → blue")]
    [InlineData("he should miss", "the man, kick, outcome as it comes → failure")]
    [InlineData("add two birds", "2 × bird added")]
    [InlineData("let her whisper", "line the girl say: \"Go!\" → the girl whisper: \"Go!\"")]
    public void Edit_Changes_AreToldInWords(string instruction, string told) => Assert.Equal(told, Assert.Single(Edit(instruction).Changes));

    [Fact]
    public void Edit_UnconcernedShots_AreTheSameObjects()
    {
        var result = Edit("the second shot from above and remove the woman from the last shot", Boards.Kitchen);
        Assert.Same(Boards.Kitchen.Shots[0], result.Board!.Shots[0]);
        Assert.NotEqual(Boards.Kitchen.Shots[1], result.Board.Shots[1]);
        Assert.Equal(Boards.Kitchen.Shots.Select(shot => (shot.Id, shot.Seed, shot.StartState)), result.Board.Shots.Select(shot => (shot.Id, shot.Seed, shot.StartState)));
    }

    [Fact]
    public void Edit_NewIds_ContinueTheFilmsOwn()
    {
        var first = Edit("add a dog", Boards.Park).Board!;
        var second = Edit("add another shot where the dog sleeps", first).Board!;
        Assert.Contains(first.Shots[0].Cast, member => member.Id == "dog-2");
        Assert.Equal(["shot-1", "shot-2"], second.Shots.Select(shot => shot.Id));
    }

    [Fact]
    public void Edit_ReplacedMember_IsReplacedWhereverItIsNamed()
    {
        var json = StoryboardJson.Write(Edit("replace the cat with a lion", Boards.Kitchen).Board!);
        Assert.DoesNotContain("cat-1", json, StringComparison.Ordinal);
        Assert.Contains("\"source\":\"lion-1\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Edit_UnsoundBoard_IsRefused() =>
        Assert.Contains("is not sound", Edit("make it night", Boards.Park with { Shots = [] }).Refusal, StringComparison.Ordinal);

    [Fact]
    public void Edit_SameRequest_GivesTheSameBytes() =>
        Assert.Equal(StoryboardJson.Write(Edit("add a shot where the dog sleeps").Board!), StoryboardJson.Write(Edit("add a shot where the dog sleeps").Board!));

    private static string Line(Change change)
    {
        var sign = change.Kind switch { ChangeKind.Added => '+', ChangeKind.Removed => '-', _ => '~' };
        var path = change.Path.StartsWith("shots[shot-", StringComparison.Ordinal) ? change.Path[11..].Remove(1, 1) : change.Path;
        return Archetype().Replace($"{sign} {path} {change.After}", "").TrimEnd();
    }

    private static bool Matches(string expected, string found) => expected == found || (expected.Count(c => c == ' ') == 1 && found.StartsWith(expected + " ", StringComparison.Ordinal));

    [GeneratedRegex("\"archetype\":\"[^\"]*\",", RegexOptions.CultureInvariant)]
    private static partial Regex Archetype();
}
