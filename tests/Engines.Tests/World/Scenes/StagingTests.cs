using Sora.Engines.Direction;
using Sora.Engines.Tests.Worlds.Audit;
using Sora.Engines.World;
using Sora.Engines.World.Audit;
using Sora.Engines.World.Cast.People;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Places;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Layouts;
using Sora.Engines.World.Scene.Staged;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Worlds.Scenes;

/// <summary>What a viewer relies on: who and what a prompt names is in the picture, large enough and not behind others, and looks like what it is.</summary>
public sealed class StagingTests
{
    private static readonly PictureFormat Format = new(320, 180, 12);
    private const double Aspect = 16.0 / 9;

    public static TheoryData<string> Prompts => DevelopmentPrompts.All();

    [Theory]
    [MemberData(nameof(Prompts))]
    public void Subject_OfADevelopmentPrompt_FillsATenthOfThePicture(string prompt)
    {
        foreach (var play in Plays(prompt))
        {
            if (play.Shot.Camera.Subject is { } subject)
            {
                var share = Enumerable.Range(0, play.Frames.Count).Max(frame => Share(play, subject, frame));
                Assert.True(share is null or >= 0.1, $"{subject} fills {share:0.000} of {play.Shot.Id} at most");
            }
        }
    }

    [Theory]
    [InlineData("A rocket lifts off from a launch pad", "rocket-1")]
    [InlineData("A rocket launches at dawn, wide shot", "rocket-1")]
    public void Rocket_ThatLiftsOff_ClimbsAHundredMetresOnAFlame(string prompt, string id)
    {
        var play = Plays(prompt).Single();
        var rocket = play.Stage.FindThing(id)!;

        Assert.True(Height(play, rocket, ^1) - Height(play, rocket, 0) > 100, $"it climbed {Height(play, rocket, ^1) - Height(play, rocket, 0):0} m");
        Assert.NotNull(rocket.Exhaust);
        Assert.True(Share(play, id, 0) > 0.3, "it is seen large before it leaves");
    }

    [Theory]
    [InlineData("A magician pulls a rabbit from a hat, the crowd gasps", "magician-1", "crowd-1")]
    [InlineData("A girl blows out five candles on a birthday cake, everyone claps", "girl-1", "people-1")]
    [InlineData("A clown juggles three balls while children laugh", "clown-1", "child-1")]
    public void Onlookers_OfAnAct_StandBehindIt(string prompt, string performer, string onlookers)
    {
        var play = Plays(prompt).Single();
        var acts = play.Stage.FindActor(performer)!;
        var crowd = play.Stage.Actors.FindAll(a => a.Member.Id == onlookers);

        Assert.True(crowd.Count > 2, string.Join(' ', play.Shot.Cast.Select(m => m.Id)));
        Assert.All(crowd, one => Assert.True(one.Position.Z < acts.Position.Z, $"{one.Id} stands at {one.Position}, {performer} at {acts.Position}"));
        Assert.True(Share(play, performer, 0) > 0.3);
    }

    [Fact]
    public void Band_ThatMarches_PlaysADifferentInstrumentEach()
    {
        var play = Plays("A marching band marches through a stadium").Single();
        var band = play.Stage.Actors;

        Assert.True(band.Count > 3);
        Assert.Equal(Math.Min(6, band.Count), band.Select(one => Role.Find(one.Member.Noun)!.ToolOf(one.Copy)).Distinct().Count());
        var trumpeter = band.FindIndex(one => Role.Find(one.Member.Noun)!.ToolOf(one.Copy) == "trumpet");
        var pose = play.Frames[play.Frames.Count / 2].Actors[trumpeter];
        Assert.All(pose.Arms, arm => Assert.True(arm.Tip.Y > arm.Middle.Y + 0.1, "a trumpet is held before the face, not beside the hips"));
        Assert.Equal("stadium", play.Shot.Setting.Place);
    }

    [Theory]
    [InlineData("castle", "castle")]
    [InlineData("prison", "prison")]
    [InlineData("street", null)]
    public void Guard_SomewhereInParticular_IsTheGuardOfThatPlace(string place, string? said)
    {
        var shot = Staging.Complete(Shots.Acting("guard", "stand", place));

        Assert.Equal(said, shot.Cast[0].Adjectives?.Single());
        Assert.Equal(said is null, Role.Find("guard") == Role.Find("guard", shot.Cast[0].Adjectives));
    }

    [Theory]
    [InlineData("tower")]
    [InlineData("tree")]
    public void Tightrope_BetweenTwo_EndsAtBoth(string noun)
    {
        var shot = Shots.Of("meadow", 2, [Shots.Member("walker", "tightrope walker"), Shots.Member("pair", noun) with { Count = 2 }], [Shots.Beat("walker", "wobble", 0.2) with { Toward = "pair", Manner = ["between"] }]);
        var stage = StageBuilder.Build(shot);
        var rope = Extent.Of(stage.Things.Single(Tightrope.Is).Bodies);
        var pair = stage.Things.FindAll(t => t.Member.Id == "pair").ConvertAll(t => Extent.Of(t.Bodies));

        Assert.Equal(2, pair.Count);
        Assert.InRange(rope.Low.X - pair.Min(e => e.High.X), -0.05, 0.05);
        Assert.InRange(pair.Max(e => e.Low.X) - rope.High.X, -0.05, 0.05);
        Assert.Equal(rope.High.Y, stage.Actors.Single().Position.Y, 1e-3);
    }

    [Fact]
    public void Clock_ThatSwings_StandsWhereItIs()
    {
        var play = Plays("A pendulum clock swings in an empty hall").Single();
        var clock = play.Stage.FindThing("pendulum-clock-1")!.Main;

        Assert.True((play.Frames[^1].Bodies[clock.Index].Position - play.Frames[0].Bodies[clock.Index].Position).Length < 0.01);
        Assert.InRange(Extent.Of([clock]).Low.Y, -0.01, 0.01);
    }

    [Fact]
    public void Candle_OfACloseUpByCandlelight_IsHeldInThePicture()
    {
        var play = Plays("Close-up of an old clockmaker who whispers \"Time is patient\" by candlelight").Single();
        var candle = play.Stage.Things.Single(t => t.Noun.Lemma == "candle");

        Assert.All(play.Frames, frame =>
        {
            var (x, y, _) = play.Camera[^1].Project(frame.Bodies[candle.Main.Index].Position);
            Assert.True(Math.Abs(x) < Aspect / 2 && Math.Abs(y) < 0.5, $"({x:0.00}, {y:0.00})");
        });
        Assert.True(play.Stage.Place.Sky.AmbientAbove.Y < PlaceFactory.Build(play.Shot.Setting, null, null, new SeededRandom(1, "place")).Sky.AmbientAbove.Y, "the candle is what lights the room");
    }

    [Fact]
    public void Boy_OldInALaterShot_IsTallerThereAndTheAuditKnows()
    {
        var trace = Traces.OfPrompt("Cut from a boy planting a seed in spring to the same boy, old, under a huge tree in autumn");
        float Head(int shot) => trace.Frames[shot == 0 ? 0 : trace.Shots[0].Frames].Bodies.Single(b => b.Id.EndsWith("boy-1.head", StringComparison.Ordinal)).Position.Y;

        Assert.Equal([null, true], trace.Shots.Select(shot => shot.Cast.Single(m => m.Id == "boy-1").GrownOld));
        Assert.True(Head(1) > 1.2 * Head(0), $"{Head(0)} m, then {Head(1)} m");
        Assert.DoesNotContain(TraceAudit.Check(trace), violation => violation.Rule == "cast");

        // Without the word for it, growth is a break of continuity.
        var silent = trace with { Shots = [.. trace.Shots.Select(shot => shot with { Cast = [.. shot.Cast.Select(m => m with { GrownOld = null })] })] };
        Assert.Contains(TraceAudit.Check(silent), violation => violation is { Rule: "cast", Subject: "boy-1" });
    }

    [Fact]
    public void Seasons_OfTwoShots_AreSaidAndLookDifferent()
    {
        var board = new Director().Direct(new("Cut from a tree in spring to the same tree in autumn", 4, Seed: 1), default).Board!;
        Place Of(Shot shot) => PlaceFactory.Build(shot.Setting, null, null, new SeededRandom(1, "place"));

        Assert.Equal(["spring", "autumn"], board.Shots.Select(shot => shot.Setting.Season));
        Assert.NotEqual(Of(board.Shots[0]).Ground, Of(board.Shots[1]).Ground);
        Assert.Null(new Director().Direct(new("A spring bounces on a table and a man falls", 4, Seed: 1), default).Board!.Shots[0].Setting.Season);
    }

    [Fact]
    public void Pads_ThatAFrogHopsAcross_LieOnWater()
    {
        var play = Plays("A frog hops across lily pads").Single();

        Assert.NotNull(play.Stage.Water);
        Assert.All(play.Stage.Things, pad => Assert.True(play.Stage.Water.Water.Region.DepthAt(pad.Main.Position.X, pad.Main.Position.Z) > 0, $"{pad.Main.Position} is ashore"));
    }

    private static List<ShotPlay> Plays(string prompt) =>
        [.. new Director().Direct(new(prompt, 4, Seed: 1), default).Board!.Shots.Select(shot => ShotPlay.Perform(shot with { Seed = shot.Seed ?? 1 }, Format, default))];

    private static double Height(ShotPlay play, Thing thing, Index frame) => play.Frames[frame].Bodies[thing.Main.Index].Position.Y;

    /// <summary>The larger of the shares of the picture's width and height that it spans, as far as it is in the picture; null where nothing of it is built.</summary>
    private static double? Share(ShotPlay play, string id, int frame)
    {
        List<Vector3d> points = [];
        foreach (var thing in play.Stage.Things.Where(t => t.Member.Id == id))
        {
            foreach (var body in thing.Bodies)
            {
                var pose = play.Frames[frame].Bodies[body.Index];
                for (var corner = 0; corner < 8; corner++)
                {
                    var half = body.Shape.Half;
                    points.Add(pose.Position + pose.Rotation.Rotate(body.Shape.Middle + new Vector3d((corner & 1) == 0 ? -half.X : half.X, (corner & 2) == 0 ? -half.Y : half.Y, (corner & 4) == 0 ? -half.Z : half.Z)));
                }
            }
        }

        for (var i = 0; i < play.Stage.Actors.Count; i++)
        {
            if (play.Stage.Actors[i].Member.Id == id)
            {
                var pose = play.Frames[frame].Actors[i];
                points.AddRange([pose.Head.Position, pose.Chest.Position, pose.Pelvis.Position, .. pose.Legs.Select(l => l.Tip), .. pose.Arms.Select(a => a.Tip), .. pose.Tail]);
            }
        }

        if (points.Count == 0)
        {
            return null;
        }

        var seen = points.ConvertAll(play.Camera[frame].Project).FindAll(p => p.Depth > 0);
        double Span(IEnumerable<double> along, double half) => seen.Count == 0 ? 0 : Math.Max(0, Math.Min(half, along.Max()) - Math.Max(-half, along.Min()));
        return Math.Max(Span(seen.Select(p => p.X), Aspect / 2) / Aspect, Span(seen.Select(p => p.Y), 0.5));
    }
}
