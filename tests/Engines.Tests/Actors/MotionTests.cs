using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Xunit;

namespace Sora.Engines.Tests.Actors;

/// <summary>Each action does to the body what its name says.</summary>
public sealed class MotionTests
{
    [Theory]
    [InlineData("lie", 2.5)]
    [InlineData("sleep", 2.5)]
    [InlineData("swim", 2.0)]
    [InlineData("slither", 2.5)]
    [InlineData("crawl", 2.5)]
    [InlineData("lie_down", 3.2)]
    public void Trunk_OfWhoLiesOrSwims_IsLevel(string action, double at)
    {
        var pose = After("man", action, at).Pose;

        var along = (pose.Chest.Position - pose.Pelvis.Position).Normalized();
        Assert.InRange(along.Y, -0.45, 0.45);
    }

    [Theory]
    [InlineData("sit", 0.35)]
    [InlineData("kneel", 0.75)]
    [InlineData("crouch", 0.65)]
    [InlineData("lie", 0.25)]
    [InlineData("sleep", 0.35)]
    public void Hips_OfWhoGoesDown_AreLow(string action, double most)
    {
        var actor = After("man", action, 2.5);

        Assert.InRange(actor.Pose.Pelvis.Position.Y / actor.Rig.HipHeight, 0.05, most);
    }

    [Theory]
    [InlineData("jump", 0.15)]
    [InlineData("leap", 0.15)]
    [InlineData("hop", 0.04)]
    [InlineData("backflip", 0.3)]
    [InlineData("somersault", 0.3)]
    [InlineData("axel", 0.2)]
    [InlineData("vault", 0.2)]
    public void Feet_OfWhoJumps_LeaveTheGround(string action, double least)
    {
        var (stage, actor) = Acting.Begin("man", action);
        var highest = 0.0;
        Acting.Run(stage, 3, () => highest = Math.Max(highest, actor.Pose.Legs.Min(l => l.Tip.Y)));

        Assert.True(highest > least, $"both feet were never higher than {highest:F2} m");
    }

    [Theory]
    [InlineData("trot", 1.5)]
    [InlineData("gallop", 1.8)]
    [InlineData("sneak", 0.3)]
    [InlineData("limp", 0.4)]
    [InlineData("march", 0.8)]
    [InlineData("waddle", 0.3)]
    [InlineData("ski", 4)]
    [InlineData("skate", 2)]
    [InlineData("row", 1)]
    [InlineData("ride", 2.5)]
    [InlineData("crawl", 0.15)]
    public void WhoTravels_GetsSomewhere(string action, double least)
    {
        var (stage, actor) = Acting.Begin("man", action);
        Acting.Run(stage, 2.5);
        var from = actor.Position;
        Acting.Run(stage, 3.5);

        Assert.True(Vector3d.Distance(actor.Position, from) > least, $"went {Vector3d.Distance(actor.Position, from):F2} m in a second");
    }

    [Theory]
    [InlineData("man", "fly")]
    [InlineData("man", "hover")]
    [InlineData("parrot", "fly")]
    [InlineData("eagle", "glide")]
    [InlineData("bee", "hover")]
    [InlineData("dragon", "fly")]
    public void WhoFlies_TouchesNothing(string noun, string action)
    {
        var (stage, actor) = Acting.Begin(noun, action);
        Acting.Run(stage, 2);

        Assert.True(actor.Pose.Legs.All(l => l.Tip.Y > 0.3), "feet are near the ground");
    }

    [Fact]
    public void WhoBalances_StandsOnOneFoot()
    {
        var pose = After("man", "balance", 2).Pose;

        Assert.True(Math.Abs(pose.Legs[0].Tip.Y - pose.Legs[1].Tip.Y) > 0.2);
    }

    [Fact]
    public void WhoClimbs_HoldsOntoRungsAndRises()
    {
        var (stage, actor) = Acting.Begin("man", "climb", 6);
        Acting.Run(stage, 1);
        var low = actor.Pose.Pelvis.Position.Y;
        Acting.Run(stage, 4);

        Assert.True(actor.Pose.Pelvis.Position.Y > low + 0.8);
    }

    [Theory]
    [InlineData("slowly", "quickly")]
    [InlineData("tiredly", "excitedly")]
    public void Manner_OfAWalk_ChangesPaceAndBearing(string calm, string lively)
    {
        Actor Walk(string manner)
        {
            var (stage, actor) = Acting.Begin("man", "walk", manner: [manner]);
            Acting.Run(stage, 3);
            return actor;
        }

        Actor slow = Walk(calm), fast = Walk(lively);

        Assert.True(fast.Mover.Speed > 1.3 * slow.Mover.Speed);
        Assert.Contains(Enumerable.Range(0, 10), i => Vector3d.Distance(Acting.Shape(slow)[i], Acting.Shape(fast)[i]) > 0.01);
    }

    [Fact]
    public void Hands_OnABicycle_AreOnTheBarExactly()
    {
        var actor = After("man", "ride", 1.5);
        var bicycle = actor.Perch!.Thing;
        for (var i = 0; i < 2; i++)
        {
            var bar = actor.Position + actor.Frame.Rotate(SeatedPose.Bar(bicycle, actor.Rig, i == 0 ? 1 : -1));
            var arm = actor.Pose.Arms[i];
            var grip = arm.End + ((arm.End - arm.Middle).Normalized() * (LimbSolver.GripShare * actor.Rig.Hand));

            Assert.True(Vector3d.Distance(grip, bar) < 1e-6, $"grip {i} is {Vector3d.Distance(grip, bar):F4} m off");
        }
    }

    private static Actor After(string noun, string action, double at)
    {
        var (stage, actor) = Acting.Begin(noun, action);
        Acting.Run(stage, at);
        return actor;
    }
}
