using FsCheck;
using FsCheck.Fluent;
using Sora.Storyboards;
using Xunit;

namespace Sora.Storyboard.Tests;

public sealed class StoryboardChangesTests
{
    private static Storyboards.Storyboard Two(Func<Shot, Shot>? first = null, Func<Shot, Shot>? second = null)
    {
        var shot = Boards.Ball.Shots[0];
        return Boards.Ball with { Shots = [(first ?? (same => same))(shot), (second ?? (same => same))(shot with { Id = "shot-2" })] };
    }

    private static Shot Night(Shot shot) => shot with { Setting = shot.Setting with { Time = "night" } };

    private static Shot Cube(Shot shot) => shot with
    {
        Cast = [new CastMember { Id = "cube-1", Noun = "cube", Count = 1, Adjectives = ["small"], Where = "on shelf-1" }, shot.Cast[1]],
        Camera = shot.Camera with { Subject = "cube-1" },
        Beats = [shot.Beats[0] with { Who = "cube-1" }],
    };

    [Fact]
    public void Between_Equal_SaysNothing() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(50), Prop.ForAll(Boards.Any, board =>
        StoryboardChanges.Between(board, StoryboardJson.Read(StoryboardJson.Write(board))).Count == 0));

    [Fact]
    public void Between_AnyTwo_NeverThrows() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(100), Prop.ForAll(Boards.Any, Boards.Any, (one, other) =>
        StoryboardChanges.Between(one, other).All(line => line.Length > 0)));

    [Fact]
    public void Between_OneShot_NamesIt() => Assert.Equal(["shot 2: time day → night"], StoryboardChanges.Between(Two(), Two(second: Night)));

    [Fact]
    public void Between_AllShots_IsSaidOnceWithoutThem() => Assert.Equal(["time day → night"], StoryboardChanges.Between(Two(), Two(Night, Night)));

    [Fact]
    public void Between_SomebodyElseInAPlace_Becomes() => Assert.Equal(["the ball becomes a small cube"], StoryboardChanges.Between(Two(), Two(Cube, Cube)));

    [Fact]
    public void Between_ShotsSwappedAddedAndDeleted_SaysSo()
    {
        var shots = Two().Shots;
        Assert.Equal(["the order of the shots is now 2, 1"], StoryboardChanges.Between(Two(), Two() with { Shots = [shots[1], shots[0]] }));
        Assert.Equal(["shot 2: new: a red ball, a shelf, fall"], StoryboardChanges.Between(Two() with { Shots = [shots[0]] }, Two()));
        Assert.Equal(["shot 1 deleted (a red ball, a shelf, fall)"], StoryboardChanges.Between(Two(), Two() with { Shots = [shots[1]] }));
    }

    [Fact]
    public void Between_EveryKindOfPart_IsTold()
    {
        Shot Change(Shot shot) => shot with
        {
            Seconds = 5,
            Seed = 4,
            Transition = "fade",
            Look = new Look { Style = "anime", Era = "1960s", Monochrome = true, SlowMotion = 2 },
            Camera = shot.Camera with { Framing = "close-up", Angle = "low", Move = "orbit", Lens = 50, Subject = "shelf-1" },
            Setting = new Setting("beach", "night", "rain"),
            Cast = [shot.Cast[0] with { Count = 2, Adjectives = ["blue"], Wears = [new Garment("hat")], Where = null, Cameo = "cameo_1" }, shot.Cast[1]],
            Beats = [shot.Beats[0] with { Verb = "roll", Outcome = "failure", Manner = ["slowly"] }],
            Speech = [new SpeechLine { Who = "narrator", Text = "Hi" }],
            Sounds = [new SoundCue { Name = "splash" }],
            Music = new Music { Mood = "sad" },
            Text = [new TextOverlay("Fin", "title")],
        };

        Assert.Equal(
            [
                "length 4 s → 5 s", "place room → beach", "time day → night", "weather clear → rain", "style realistic → anime", "era none → 1960s", "picture colour → black and white", "slow motion none → 2",
                "framing wide → close-up", "camera angle eye → low", "camera move static → orbit", "camera looks at the ball → the shelf", "lens none → 50", "transition cut → fade",
                "how many of the ball 1 → 2", "the ball red → blue", "the ball is on the shelf → anywhere", "the ball has the looks of nobody → cameo_1", "the ball wears a hat",
                "action the ball: fall → the ball: roll", "the ball, roll, how plain → slowly", "the ball, roll, outcome as it comes → failure",
                "line added: the narrator say: \"Hi\"", "sound added: splash", "music none → sad", "title added: \"Fin\"", "take (seed) the film's → 4",
            ],
            StoryboardChanges.Between(Boards.Ball, Boards.With(Change)));
    }

    [Fact]
    public void Between_Words_AreNamedByThemselvesInPaths() =>
        Assert.Equal("shots[shot-1].cast[ball-1].adjectives[blue]", StoryboardDifference.Between(Boards.Ball, Boards.With(shot => shot with { Cast = [shot.Cast[0] with { Adjectives = ["red", "blue"] }, shot.Cast[1]] })).Single().Path);
}
