using FsCheck;
using FsCheck.Fluent;
using Sora.Storyboards;
using Xunit;

namespace Sora.Storyboard.Tests;

public sealed class StoryboardDifferenceTests
{
    private static Change Only(Storyboards.Storyboard after) => Assert.Single(StoryboardDifference.Between(Boards.Ball, after));

    [Fact]
    public void Between_Equal_FindsNothing() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(50), Prop.ForAll(Boards.Any, board =>
        StoryboardDifference.Between(board, StoryboardJson.Read(StoryboardJson.Write(board))).Count == 0));

    [Fact]
    public void Between_Different_FindsSomethingBothWays() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Boards.Any, Boards.Any, (one, other) =>
        (StoryboardDifference.Between(one, other).Count == 0) == (StoryboardJson.Write(one) == StoryboardJson.Write(other))
        && StoryboardDifference.Between(one, other).Count == StoryboardDifference.Between(other, one).Count));

    [Fact]
    public void Between_Night_ChangesOnePath()
    {
        var change = Only(Boards.With(shot => shot with { Setting = shot.Setting with { Time = "night" } }));
        Assert.Equal(new Change(ChangeKind.Changed, "shots[shot-1].setting.time", "\"day\"", "\"night\""), change);
        Assert.Equal("changed shots[shot-1].setting.time: \"day\" to \"night\"", change.ToString());
    }

    [Fact]
    public void Between_NewMember_IsAddedById()
    {
        var change = Only(Boards.With(shot => shot with { Cast = [new CastMember { Id = "dog-1", Noun = "dog", Count = 1 }, .. shot.Cast] }));
        Assert.Equal((ChangeKind.Added, "shots[shot-1].cast[dog-1]"), (change.Kind, change.Path));
        Assert.Null(change.Before);
        Assert.Equal("{\"id\":\"dog-1\",\"noun\":\"dog\",\"count\":1}", change.After);
    }

    [Fact]
    public void Between_OptionalGone_IsRemoved() =>
        Assert.Equal(
            new Change(ChangeKind.Removed, "shots[shot-1].cast[ball-1].adjectives", "[\"red\"]", null),
            Only(Boards.With(shot => shot with { Cast = [shot.Cast[0] with { Adjectives = null }, shot.Cast[1]] })));

    [Fact]
    public void Between_ShotInserted_LeavesTheOthersUntouched()
    {
        var change = Only(Boards.Ball with { Shots = [Boards.Ball.Shots[0] with { Id = "shot-0" }, Boards.Ball.Shots[0]] });
        Assert.Equal((ChangeKind.Added, "shots[shot-0]"), (change.Kind, change.Path));
    }

    [Fact]
    public void Between_ShotsSwapped_IsAChangeOfOrder()
    {
        Storyboards.Storyboard Two(params string[] ids) => Boards.Ball with { Shots = [.. ids.Select(id => Boards.Ball.Shots[0] with { Id = id })] };
        var change = Assert.Single(StoryboardDifference.Between(Two("a", "b"), Two("b", "a")));
        Assert.Equal(new Change(ChangeKind.Changed, "shots.order", "a, b", "b, a"), change);
    }

    [Fact]
    public void Between_BeatChanged_IsNamedByIndex() =>
        Assert.Equal("shots[shot-1].beats[0].verb", Only(Boards.With(shot => shot with { Beats = [shot.Beats[0] with { Verb = "roll" }] })).Path);
}
