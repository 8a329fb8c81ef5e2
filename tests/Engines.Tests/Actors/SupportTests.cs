using Sora.Engines.Tests.Worlds;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Layouts;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Actors;

/// <summary>Who is on something is on it: seats, tops, vehicles.</summary>
public sealed class SupportTests
{
    [Theory]
    [InlineData("chair")]
    [InlineData("bench")]
    [InlineData("sofa")]
    [InlineData("stool")]
    public void Sitting_OnASeat_HasTheHipsOnItFromTheFirstFrame(string seat)
    {
        var stage = Build("room", [Shots.Member("man", "man", "on seat"), Shots.Member("seat", seat)], [Shots.Beat("man", "sit", 0.25)]);
        var (actor, thing) = (stage.Actors[0], stage.FindThing("seat")!);
        var top = Extent.Of(thing.Bodies).Low.Y + Math.Min(thing.TopHeight, thing.Size.Y);
        for (var time = 0.0; time < 2; time += 0.5)
        {
            Acting.Run(stage, time);
            var hips = actor.Pose.Pelvis.Position;
            Assert.InRange(hips.Y - top, 0.02, 0.18);
            Assert.InRange(hips.X, Extent.Of(thing.Bodies).Low.X, Extent.Of(thing.Bodies).High.X);
        }
    }

    [Fact]
    public void SitDown_FromStanding_EndsOnTheSeat()
    {
        var stage = Build("room", [Shots.Member("man", "man", "on chair"), Shots.Member("chair", "chair")], [Shots.Beat("man", "sit", 0.25) with { Manner = ["down"] }]);
        var actor = stage.Actors[0];
        Assert.True(actor.Pose.Pelvis.Position.Y > 0.48 * actor.Rig.Height, "does not stand at first");
        Acting.Run(stage, 5);

        Assert.NotNull(actor.Perch);
        Assert.InRange(actor.Pose.Pelvis.Position.Y, stage.FindThing("chair")!.TopHeight, stage.FindThing("chair")!.TopHeight + 0.2);
    }

    [Theory]
    [InlineData("wall")]
    [InlineData("table")]
    public void Standing_OnAThing_HasTheSolesOnItsTop(string noun)
    {
        var stage = Build("park", [Shots.Member("guard", "man", "on thing"), Shots.Member("thing", noun)], [Shots.Beat("guard", "stand", 0.25)]);
        Acting.Run(stage, 1);
        var (actor, top) = (stage.Actors[0], Extent.Of(stage.FindThing("thing")!.Bodies).High.Y);

        Assert.All(actor.Pose.Legs, leg => Assert.InRange(leg.Tip.Y, top - 0.01, top + 0.03));
    }

    [Fact]
    public void WalkingOff_AnEdge_FallsAndLandsOnTheGround()
    {
        var stage = Build("park", [Shots.Member("man", "man", "on table"), Shots.Member("table", "table")], [Shots.Beat("man", "walk", 0.25)]);
        var actor = stage.Actors[0];
        Acting.Run(stage, 0.1);
        Assert.InRange(actor.Mover.Ground, 0.5, 1.2);
        Acting.Run(stage, 4);

        Assert.InRange(actor.Mover.Ground, -0.001, 0.001);
        Assert.InRange(actor.Pose.Pelvis.Position.Y, 0.3 * actor.Rig.Height, 0.6 * actor.Rig.Height);
    }

    [Theory]
    [InlineData("bicycle", "ride")]
    [InlineData("car", "drive")]
    [InlineData("skateboard", "skateboard")]
    public void RiderAndVehicle_MoveTogether(string vehicle, string verb)
    {
        var stage = Build("street", [Shots.Member("man", "man"), Shots.Member("vehicle", vehicle)], [Shots.Beat("man", verb, 0.25) with { What = "vehicle" }]);
        var (actor, body) = (stage.Actors[0], stage.FindThing("vehicle")!.Main);
        Acting.Run(stage, 0.8);
        var apart = actor.Pose.Pelvis.Position - body.Position;
        var from = body.Position.X;
        Acting.Run(stage, 2.5);

        Assert.True(body.Position.X > from + 1.5, $"only {body.Position.X - from:F2} m");
        Assert.True(Vector3d.Distance(actor.Pose.Pelvis.Position - body.Position, apart) < 0.12, "the rider has left its place");
    }

    [Fact]
    public void Rider_OfWhatIsStoppedAtOnce_IsThrown()
    {
        var stage = Build("street", [Shots.Member("man", "man"), Shots.Member("vehicle", "skateboard")], [Shots.Beat("man", "skateboard", 0.25) with { What = "vehicle" }]);
        var (actor, board) = (stage.Actors[0], stage.FindThing("vehicle")!);
        Acting.Run(stage, 1);
        foreach (var body in board.Bodies)
        {
            body.Velocity = -body.Velocity;
        }

        Acting.Run(stage, 1.2);

        Assert.True(actor.Fallen);
        Assert.Null(actor.Perch);
    }

    [Theory]
    [InlineData("man", "box")]
    [InlineData("dog", "box")]
    [InlineData("man", "bench")]
    public void JumpOver_Hurdle_ClearsItAndGoesOn(string noun, string hurdle)
    {
        var stage = Build("park", [Shots.Member("who", noun), Shots.Member("hurdle", hurdle)], [Shots.Beat("who", "jump", 0.25) with { Toward = "hurdle", Manner = ["over"] }], 5);
        var (actor, thing) = (stage.Actors[0], stage.FindThing("hurdle")!);
        var extent = Extent.Of(thing.Bodies);
        var lowest = double.PositiveInfinity;
        Acting.Run(stage, 4.5, () =>
        {
            foreach (var leg in actor.Pose.Legs.Where(l => l.Tip.X > extent.Low.X && l.Tip.X < extent.High.X))
            {
                lowest = Math.Min(lowest, leg.Tip.Y - extent.High.Y);
            }
        });

        Assert.True(actor.Position.X > extent.High.X, $"at {actor.Position.X:F2} before {extent.High.X:F2}");
        Assert.False(actor.Fallen);
        Assert.True(lowest > -0.03, $"a foot was {-lowest:F2} m inside");
    }

    [Fact]
    public void Trip_WithAStackOfPlates_LetsThemFall()
    {
        var stage = Build(
            "park",
            [Shots.Member("waiter", "waiter"), Shots.Member("plate", "plate", null, "stacked") with { Count = 5 }, Shots.Member("cat", "cat")],
            [Shots.Beat("waiter", "carry", 0.25) with { What = "plate" }, Shots.Beat("waiter", "trip", 1.6) with { Toward = "cat", Manner = ["over"] }],
            6);
        var actor = stage.FindActor("waiter")!;
        Acting.Run(stage, 1.5);
        Assert.All(stage.Things, plate => Assert.InRange(plate.Main.Position.Y, 0.5 * actor.Rig.Height, 0.9 * actor.Rig.Height));
        Acting.Run(stage, 5.8);

        Assert.True(actor.Footfalls.Count > 2);
        Assert.False(actor.Grips.Any);
        Assert.All(stage.Things, plate => Assert.True(plate.Main.Position.Y < 0.5, $"a plate is {plate.Main.Position.Y:F2} m up"));
    }

    [Fact]
    public void Chopping_BringsTableKnifeAndHandsTogether()
    {
        var stage = Build("room", [Shots.Member("chef", "chef"), Shots.Member("carrot", "carrot") with { Count = 3 }], [Shots.Beat("chef", "chop", 0.25) with { What = "carrot" }]);
        Acting.Run(stage, 1.5);
        var (actor, carrot) = (stage.Actors[0], stage.FindThing("carrot")!);
        var table = stage.Things.Find(t => t.Noun.Archetype.StartsWith("furniture.table", StringComparison.Ordinal))!;

        Assert.InRange(carrot.Main.Position.Y, Extent.Of(table.Bodies).High.Y, Extent.Of(table.Bodies).High.Y + 0.1);
        Assert.NotNull(actor.Grips.In(GripKind.Right));
        Assert.All([0, 1], arm => Assert.True(Vector3d.Distance(Grips.Palm(actor.Pose, arm), carrot.Main.Position) < 0.35, "a hand is off the work"));
    }

    [Fact]
    public void Tightrope_Walker_StaysOnTheRope()
    {
        var stage = Build("circus", [Shots.Member("walker", "tightrope walker")], [Shots.Beat("walker", "wobble", 0.25)]);
        Acting.Run(stage, 3);
        var actor = stage.Actors[0];

        Assert.False(actor.Fallen);
        Assert.True(actor.Pose.Legs.Min(l => l.Tip.Y) > 2, "not on the rope");
        Assert.All(actor.Pose.Legs, leg => Assert.InRange(leg.End.Z - stage.Things[0].Main.Position.Z, -0.08, 0.08));
    }

    [Fact]
    public void Staging_Twice_ChangesNothingMore()
    {
        var shot = Shots.Of("room", 4, [Shots.Member("chef", "chef"), Shots.Member("carrot", "carrot")], [Shots.Beat("chef", "chop", 0.25) with { What = "carrot" }]);
        var once = World.Scene.Staged.Staging.Complete(shot);

        Assert.NotEqual(shot.Cast.Count, once.Cast.Count);
        Assert.Same(once, World.Scene.Staged.Staging.Complete(once));
        Assert.All(once.Cast.Skip(shot.Cast.Count), member => Assert.True(member.Implied));
    }

    private static Stage Build(string place, CastMember[] cast, Beat[] beats, double seconds = 4) => StageBuilder.Build(Shots.Of(place, seconds, cast, beats));
}
