using Sora.Engines.Tests.Worlds;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Xunit;

namespace Sora.Engines.Tests.Actors;

public sealed class ActorTests
{
    [Theory]
    [InlineData("man", "walk")]
    [InlineData("child", "run")]
    [InlineData("dog", "walk")]
    [InlineData("horse", "run")]
    [InlineData("cat", "jump")]
    [InlineData("man", "sneak")]
    [InlineData("man", "limp")]
    [InlineData("man", "march")]
    [InlineData("woman", "stagger")]
    [InlineData("man", "trot")]
    [InlineData("horse", "gallop")]
    [InlineData("penguin", "waddle")]
    [InlineData("spider", "walk")]
    [InlineData("duck", "walk")]
    public void Feet_WhilePlanted_DoNotSlide(string noun, string verb)
    {
        var (stage, actor) = Stage(noun, verb);
        var before = Snapshot(actor);
        var steps = 0;
        Run(stage, 3, () =>
        {
            var after = Snapshot(actor);
            for (var i = 0; i < after.Length; i++)
            {
                if (before[i].Planted && after[i].Planted)
                {
                    Assert.True(Vector3d.Distance(before[i].At, after[i].At) < 1e-9, $"foot {i} slid at {stage.World.Time:F3} s");
                    Assert.True(Vector3d.Distance(before[i].Toe, after[i].Toe) < 1e-9, $"toe {i} slid at {stage.World.Time:F3} s");
                }

                steps += !before[i].Planted && after[i].Planted ? 1 : 0;
            }

            before = after;
        });

        Assert.True(steps >= actor.Gait.Feet.Length, $"only {steps} steps");
        Assert.Equal(steps, actor.Footfalls.Count);
    }

    [Theory]
    [InlineData("man")]
    [InlineData("dog")]
    public void Jump_InFlight_FallsAsGravitySays(string noun)
    {
        var (stage, actor) = Stage(noun, "jump");
        var flight = new List<double>();
        Run(stage, 2, () =>
        {
            if (actor.InFlight)
            {
                flight.Add((actor.Pose.Pelvis.Position.Y + actor.Pose.Chest.Position.Y) / 2);
            }
        });

        const double h = PhysicsWorld.StepSeconds;
        Assert.True(flight.Count * h > 0.2, $"in the air for {flight.Count * h:F2} s only");
        var fall = Enumerable.Range(1, flight.Count - 2).Average(i => (flight[i + 1] - (2 * flight[i]) + flight[i - 1]) / (h * h));
        Assert.InRange(fall, -PhysicsWorld.StandardGravity * 1.03, -PhysicsWorld.StandardGravity * 0.97);
    }

    [Fact]
    public void Standing_Breathes_AndStaysOnItsFeet()
    {
        var (stage, actor) = Stage("woman", "stand");
        var chest = new List<double>();
        Run(stage, 4, () => chest.Add(actor.Pose.Chest.Position.Y - actor.Pose.Pelvis.Position.Y));

        Assert.InRange(chest.Max() - chest.Min(), 0.002, 0.05);
        Assert.All(actor.Gait.Feet, f => Assert.True(f.Planted));
        Assert.Empty(actor.Footfalls);
    }

    [Fact]
    public void Head_FollowsTheBallThatMoves()
    {
        var stage = StageBuilder.Build(Shots.BallPastDog());
        var dog = stage.FindActor("dog")!;
        var ball = stage.FindThing("ball")!.Main;
        Run(stage, 0.45, () => { });

        var looks = dog.Pose.Head.Rotation.Rotate(Vector3d.UnitZ);
        var wants = (ball.Position - dog.Pose.Head.Position).Normalized();
        Assert.True(Vector3d.Dot(looks, wants) > 0.8, $"looks along {looks}, the ball is along {wants}");
    }

    [Fact]
    public void Ball_ThrownAtAnimal_BouncesOff()
    {
        var stage = StageBuilder.Build(Shots.Of("park", 2, [Shots.Member("ball", "ball", null, "red"), Shots.Member("cow", "cow")], []));
        var cow = stage.FindActor("cow")!;
        var ball = stage.FindThing("ball")!.Main;
        ball.Position = cow.Pose.Chest.Position + new Vector3d(0, 0, 2);
        ball.Velocity = new(0, 1, -8);
        Run(stage, 1, () => { });

        Assert.Contains(stage.World.Impacts, i => stage.World.Bodies[i.B].Cast == "cow" || stage.World.Bodies[i.A].Cast == "cow");
        Assert.True(ball.Position.Z > cow.Position.Z);
    }

    private static (Stage Stage, Actor Actor) Stage(string noun, string verb)
    {
        var stage = StageBuilder.Build(Shots.Acting(noun, verb, "park", 4));
        return (stage, stage.Actors[0]);
    }

    private static (bool Planted, Vector3d At, Vector3d Toe)[] Snapshot(Actor actor) =>
        [.. actor.Gait.Feet.Select((f, i) => (f.Planted, f.At, actor.Pose.Legs[i].Tip))];

    private static void Run(Stage stage, double seconds, Action afterStep)
    {
        var released = 0;
        while (stage.World.Time < seconds)
        {
            released = ShotSimulation.Advance(stage, released);
            afterStep();
        }
    }
}
