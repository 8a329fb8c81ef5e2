using Sora.Engines.World.Actors;
using Sora.Engines.World.Physics;
using Xunit;

namespace Sora.Engines.Tests.Actors;

/// <summary>Off the ground a body keeps its angular momentum and its centre of mass falls.</summary>
public sealed class FlightTests
{
    private const double Dt = PhysicsWorld.StepSeconds;

    [Theory]
    [InlineData("backflip")]
    [InlineData("somersault")]
    [InlineData("axel")]
    [InlineData("dive")]
    public void Flight_MeasuredFromTheJoints_KeepsItsAngularMomentum(string action)
    {
        var momenta = Record(action, (now, before, _) => now.MomentumSince(before, Dt));

        var first = momenta[2];
        Assert.True(first.Length > 1, $"hardly turns: {first.Length:F2} kg·m²/s");
        Assert.All(momenta.Skip(2), m => Assert.True((m - first).Length < 0.02 * first.Length, $"{m.Length:F3} against {first.Length:F3} kg·m²/s"));
    }

    [Fact]
    public void Tuck_SpinsFaster_SpinTimesInertiaStays()
    {
        // Well into the tuck and before it opens the limbs hold still, and all of L is I·ω.
        var (stage, actor) = Acting.Begin("man", "backflip");
        var rates = new List<(double Spin, double Product)>();
        var masses = new PointMasses(actor.Rig);
        Acting.Run(stage, 2, () =>
        {
            if (actor.Flight.Active)
            {
                masses.Set(actor.Pose);
                var axis = actor.Flight.Momentum.Normalized();
                var spin = Vector3d.Dot(actor.Flight.Spin, axis);
                rates.Add((spin, spin * Vector3d.Dot(axis, masses.Inertia() * axis) / actor.Flight.Momentum.Length));
            }
        });

        var tucked = rates[(int)(0.40 * rates.Count)..(int)(0.58 * rates.Count)];
        var open = rates[^6..];
        Assert.True(tucked.Average(r => r.Spin) > 1.8 * open.Average(r => r.Spin), $"{tucked.Average(r => r.Spin):F1} rad/s tucked, {open.Average(r => r.Spin):F1} open");
        Assert.All(tucked, r => Assert.InRange(r.Product, 0.98, 1.02));
    }

    [Theory]
    [InlineData("backflip", 1)]
    [InlineData("somersault", 1)]
    public void Somersault_TurnsOnceAndLandsOnItsFeet(string action, int turns)
    {
        var (stage, actor) = Acting.Begin("man", action);
        double turned = 0;
        var flew = false;
        Acting.Run(stage, 3, () =>
        {
            flew |= actor.Flight.Active;
            turned += actor.Flight.Active ? actor.Flight.Spin.Length * Dt : 0;
        });

        Assert.True(flew);
        Assert.False(actor.Fallen);
        Assert.InRange(turned / (2 * Math.PI), turns - 0.12, turns + 0.12);
        Assert.True(actor.Pose.Head.Position.Y > 0.9 * actor.Rig.HipHeight + 0.5);
    }

    [Fact]
    public void Centre_InASomersault_FallsAsGravitySays()
    {
        var heights = Record("somersault", (now, _, _) => now.Centre);

        for (var i = 3; i < heights.Count - 2; i++)
        {
            var fall = (heights[i + 1].Y - (2 * heights[i].Y) + heights[i - 1].Y) / (Dt * Dt);
            Assert.InRange(fall, -PhysicsWorld.StandardGravity * 1.01, -PhysicsWorld.StandardGravity * 0.99);
        }
    }

    private static List<Vector3d> Record(string action, Func<PointMasses, PointMasses, Actor, Vector3d> measure)
    {
        var (stage, actor) = Acting.Begin("man", action);
        PointMasses now = new(actor.Rig), before = new(actor.Rig);
        var result = new List<Vector3d>();
        var steps = 0;
        Acting.Run(stage, 3, () =>
        {
            (now, before) = (before, now);
            now.Set(actor.Pose);
            if (actor.Flight.Active && steps++ > 0)
            {
                result.Add(measure(now, before, actor));
            }
        });
        Assert.True(result.Count > 30, $"{result.Count} steps of flight");
        return result;
    }
}
