using Sora.Engines.Tests.Worlds;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Storyboards;
using Xunit;

namespace Sora.Engines.Tests.Actors;

/// <summary>What actors do with things: the things move by physics, and hands hold them by joints.</summary>
public sealed class HandlingTests
{
    [Fact]
    public void Carried_Thing_GoesAlongInBothHands()
    {
        var (stage, actor, thing) = Stage("carry", "box");
        var start = thing.Main.Position;
        Run(stage, 3);

        Assert.NotNull(actor.Grips.Of(thing));
        Assert.True(thing.Main.Position.X > start.X + 0.8, $"from {start.X:F2} to {thing.Main.Position.X:F2}");
        Assert.InRange(thing.Main.Position.Y, 0.5 * actor.Rig.Height, 0.9 * actor.Rig.Height);
        Assert.All([0, 1], arm => Assert.True(Vector3d.Distance(Grips.Palm(actor.Pose, arm), thing.Main.Position) < thing.Size.Length, "a hand is off"));
    }

    [Fact]
    public void PickedUp_Thing_NeverLeapsToTheHand()
    {
        var (stage, actor, thing) = Stage("pick_up", "box");
        var before = thing.Main.Position;
        var most = 0.0;
        Run(stage, 4, () =>
        {
            most = Math.Max(most, Vector3d.Distance(before, thing.Main.Position));
            before = thing.Main.Position;
        });

        Assert.NotNull(actor.Grips.Of(thing));
        Assert.True(thing.Main.Position.Y > 0.45 * actor.Rig.Height, $"only {thing.Main.Position.Y:F2} m up");
        Assert.True(most < 4 * PhysicsWorld.StepSeconds, $"{most:F4} m in a step");
    }

    [Fact]
    public void PutDown_Thing_RestsOnTheFloorUnheld()
    {
        var (stage, actor, thing) = Stage("put", "box");
        Run(stage, 4);

        Assert.Null(actor.Grips.Of(thing));
        Assert.InRange(thing.Main.Position.Y, (thing.Size.Y / 2) - 0.01, (thing.Size.Y / 2) + 0.05);
    }

    [Fact]
    public void Dropped_Thing_FallsWhenTheHandOpens()
    {
        var (stage, actor, thing) = Stage("drop", "ball");
        var held = thing.Main.Position.Y;
        Run(stage, 0.3);
        Assert.NotNull(actor.Grips.Of(thing));
        Run(stage, 2.5);

        Assert.Null(actor.Grips.Of(thing));
        Assert.True(thing.Main.Position.Y < held - 0.3, $"from {held:F2} to {thing.Main.Position.Y:F2}");
    }

    [Fact]
    public void Thrown_Ball_ComesToItsGoal()
    {
        var shot = ShotOf("throw", "ball") with { };
        shot = shot with
        {
            Cast = [.. shot.Cast, Shots.Member("bucket", "bucket")],
            Beats = [shot.Beats[0] with { Toward = "bucket" }],
        };
        var stage = StageBuilder.Build(shot);
        var goal = stage.FindThing("bucket")!.Main;
        goal.Position = stage.Actors[0].Position + new Vector3d(4, goal.Position.Y, 0.5);
        var ball = stage.FindThing("thing")!.Main;
        var nearest = double.PositiveInfinity;
        Run(stage, 3, () => nearest = Math.Min(nearest, Vector3d.Distance(ball.Position, goal.Position)));

        Assert.True(nearest < 0.45, $"passed {nearest:F2} m from the bucket");
    }

    [Fact]
    public void Kicked_Ball_FliesAheadByContact()
    {
        var (stage, actor, thing) = Stage("kick", "football");
        var start = thing.Main.Position;
        Run(stage, 2.5);

        Assert.Contains(stage.World.Impacts, i => IsFootOn(stage, actor, thing, i));
        Assert.True(thing.Main.Position.X > start.X + 2, $"from {start.X:F2} to {thing.Main.Position.X:F2}");
    }

    [Fact]
    public void Handed_Thing_EndsWithTheOther()
    {
        var shot = ShotOf("give", "book");
        shot = shot with { Cast = [.. shot.Cast, Shots.Member("woman", "woman")], Beats = [shot.Beats[0] with { Toward = "woman" }] };
        var stage = StageBuilder.Build(shot);
        Run(stage, 6);

        var thing = stage.FindThing("thing")!;
        Assert.Null(stage.FindActor("actor")!.Grips.Of(thing));
        Assert.NotNull(stage.FindActor("woman")!.Grips.Of(thing));
        Assert.DoesNotContain(stage.Actors, a => a.Fallen);
    }

    [Fact]
    public void Juggled_Balls_StayInTheAir()
    {
        var shot = ShotOf("juggle", "tennis ball");
        shot = shot with { Cast = [shot.Cast[0], shot.Cast[1] with { Count = 3 }] };
        var stage = StageBuilder.Build(shot);
        Run(stage, 1);
        var lowest = double.PositiveInfinity;
        var throws = 0;
        var held = 3;
        Run(stage, 5, () =>
        {
            lowest = Math.Min(lowest, stage.Things.Min(t => t.Main.Position.Y));
            var now = stage.Things.Count(t => stage.Actors[0].Grips.Of(t) is not null);
            throws += Math.Max(0, held - now);
            held = now;
        });

        Assert.True(lowest > 0.6, $"one came down to {lowest:F2} m");
        Assert.True(throws >= 6, $"{throws} throws");
    }

    private static bool IsFootOn(Stage stage, Actor actor, Thing thing, Impact impact)
    {
        var (a, b) = (stage.World.Bodies[impact.A], stage.World.Bodies[impact.B]);
        return (a == thing.Main && b.Cast == actor.Member.Id) || (b == thing.Main && a.Cast == actor.Member.Id);
    }

    private static (Stage Stage, Actor Actor, Thing Thing) Stage(string verb, string noun)
    {
        var stage = StageBuilder.Build(ShotOf(verb, noun));
        return (stage, stage.Actors[0], stage.Things[0]);
    }

    private static Shot ShotOf(string verb, string noun)
    {
        var shot = Shots.Of("park", 6, [Shots.Member("actor", "man"), Shots.Member("thing", noun)], []);
        return shot with { Beats = [new Beat { At = 0.1, Who = "actor", Verb = verb, What = "thing" }] };
    }

    private static void Run(Stage stage, double until, Action? afterStep = null)
    {
        var released = 0;
        while (stage.World.Time < until)
        {
            released = ShotSimulation.Advance(stage, released);
            afterStep?.Invoke();
        }
    }
}
