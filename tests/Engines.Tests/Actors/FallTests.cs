using Sora.Engines.Tests.Worlds;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Xunit;

namespace Sora.Engines.Tests.Actors;

/// <summary>Who loses balance falls as bodies fall, and may get up.</summary>
public sealed class FallTests
{
    [Theory]
    [InlineData("man", "slip")]
    [InlineData("woman", "faint")]
    [InlineData("man", "trip")]
    [InlineData("dog", "slip")]
    public void WhoLosesBalance_FallsAndLiesStill(string noun, string action)
    {
        var (stage, actor) = Acting.Begin(noun, action, 6);
        var chest = double.PositiveInfinity;
        var speed = double.PositiveInfinity;
        Acting.Run(stage, 4, () =>
        {
            if (actor.Fallen)
            {
                (chest, speed) = (actor.Pose.Chest.Position.Y, actor.Bodies.Max(b => b.Velocity.Length));
                Assert.All(actor.Bodies, b => Assert.True(b.Position.Y > -0.02, $"{b.Id} is {b.Position.Y:F3} m below the ground"));
                Assert.All(actor.Pose.Legs, l => Assert.InRange(Vector3d.Distance(l.Root, l.Middle), 0.9 * actor.Rig.UpperLeg, 1.1 * actor.Rig.UpperLeg));
            }
        });

        Assert.True(chest < 0.6 * actor.Rig.HipHeight, $"chest at {chest:F2} m");
        Assert.True(speed < 1, $"a limb still moves at {speed:F2} m/s");
    }

    [Fact]
    public void WhoSlipped_GetsUpAgain()
    {
        var (stage, actor) = Acting.Begin("man", "slip", 9);
        Acting.Run(stage, 8.5);

        Assert.False(actor.Fallen);
        Assert.True(actor.Pose.Head.Position.Y > 0.85 * actor.Rig.Height, $"head at {actor.Pose.Head.Position.Y:F2} m");
    }

    [Fact]
    public void WhoFainted_StaysDown()
    {
        var (stage, actor) = Acting.Begin("man", "faint", 9);
        Acting.Run(stage, 6);

        Assert.True(actor.Fallen);
    }

    [Theory]
    [InlineData("cannonball", 9, true)]
    [InlineData("tennis ball", 9, false)]
    public void Blow_KnocksOverOnlyWhenItIsHeavy(string ballNoun, double speed, bool falls)
    {
        var stage = StageBuilder.Build(Shots.Of("park", 3, [Shots.Member("ball", ballNoun), Shots.Member("actor", "woman")], [Shots.Beat("actor", "stand", 0)]));
        var actor = stage.Actors[0];
        var ball = stage.FindThing("ball")!.Main;
        ball.Position = actor.Pose.Chest.Position + new Vector3d(0, 0, 1.5);
        ball.Velocity = new(0, 0.5, -speed);
        var fell = false;
        Acting.Run(stage, 1.5, () => fell |= actor.Fallen);

        Assert.Equal(falls, fell);
    }

    [Fact]
    public void TwoWalkers_DoNotPassThroughEachOther()
    {
        var stage = StageBuilder.Build(Shots.Of("park", 6, [Shots.Member("ann", "woman"), Shots.Member("ben", "man")], [Shots.Beat("ann", "walk", 0), Shots.Beat("ben", "walk", 0)]));
        stage.Actors[0].Place(new(-2.5, 0, 0));
        stage.Actors[1].Place(new(2.5, 0, 0.05));
        var (left, right) = (stage.Actors[0].Mover, stage.Actors[1].Mover);
        var closest = double.PositiveInfinity;
        var passed = false;
        Acting.Run(stage, 5, () =>
        {
            right.Heading = stage.World.Time < 0.02 ? -Math.PI / 2 : right.Heading;
            right.WantedHeading = -Math.PI / 2;
            closest = Math.Min(closest, (left.At - right.At).Flat().Length);
            passed |= left.At.X > right.At.X + 0.3;
        });

        Assert.True(passed, "they never got past each other");
        Assert.True(closest > 0.35, $"their middles came within {closest:F2} m");
    }
}
