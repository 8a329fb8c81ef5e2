using Sora.Engines.Tests.Worlds.Audit;
using Sora.Engines.World.Actors;
using Sora.Engines.World.Audit;
using Sora.Engines.World.Physics;
using Xunit;

namespace Sora.Engines.Tests.Actors;

/// <summary>Bodies move on from where they were, over the ground and not through it.</summary>
public sealed class PoseContinuityTests
{
    [Theory]
    [InlineData("A knight rides a horse across a field", 1)]
    [InlineData("A woman jumps over a fence", 3)]
    public void Film_OfABodyThatLeaps_HasNoSpeedThatMusclesDoNotGive(string prompt, double seconds)
    {
        var violations = TraceAudit.Check(Traces.OfPrompt(prompt, seconds)).Where(v => v.Rule == "speed").ToList();
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Fact]
    public void Follow_PoseThatLeaps_GetsThereWithoutALeap()
    {
        const double dt = PhysicsWorld.StepSeconds;
        var start = Acting.Begin("man", "stand").Actor.Pose;
        var there = start.Moved(new(0.5, 0, 0));
        var continuity = new Continuity();
        var pose = start;
        var fastest = 0.0;
        for (var i = 0; i < 120; i++)
        {
            var next = continuity.Follow(pose, there, [], flies: false, dt);
            fastest = Math.Max(fastest, Vector3d.Distance(next.Head.Position, pose.Head.Position) / dt);
            pose = next;
        }

        Assert.Equal(there.Head.Position.X, pose.Head.Position.X, 9);
        Assert.InRange(fastest, 1, 14);
    }

    [Fact]
    public void Lift_FootUnderTheGround_BringsItUpWithTheBonesAsLongAsTheyWere()
    {
        var actor = Acting.Begin("dog", "stand").Actor;
        var leg = actor.Pose.Legs[0];
        var down = new Vector3d(0, -0.05, 0);
        var sunk = actor.Pose with { Legs = [leg with { Middle = leg.Middle + down, End = leg.End + down, Tip = leg.Tip + down, Root = leg.Root + down }, .. actor.Pose.Legs[1..]] };

        var lifted = GroundClearance.Lift(sunk, actor.Rig, _ => 0).Legs[0];

        Assert.True(lifted.End.Y > 0 && lifted.Tip.Y >= 0, $"ankle at {lifted.End.Y:F3} m, toe at {lifted.Tip.Y:F3} m");
        Assert.Equal(Vector3d.Distance(leg.Root, leg.Middle), Vector3d.Distance(lifted.Root, lifted.Middle), 6);
        Assert.Equal(Vector3d.Distance(leg.Middle, leg.End), Vector3d.Distance(lifted.Middle, lifted.End), 6);
    }
}
