using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Cloths;
using Sora.Engines.World.Physics.Fracture;
using Sora.Engines.World.Physics.Particles;
using Sora.Engines.World.Scene;
using Xunit;

namespace Sora.Engines.Tests.Physics;

public sealed class SoftTests
{
    [Fact]
    public void Flag_InWind_StandsOut_AndHangsWithoutIt()
    {
        double Lean(double wind)
        {
            var flag = new Cloth(new(0, 3, 0), new(1.2, 0, 0), new(0, -0.8, 0), 13, 9, 0.12);
            for (var row = 0; row < 9; row++)
            {
                flag.Pin(0, row);
            }

            for (var i = 0; i < 480; i++)
            {
                flag.Step([], new(0, -9.81, 0), new(wind, 0, 0.1 * wind), PhysicsWorld.StepSeconds);
            }

            Assert.True(flag.Stretch < 1.1, $"threads stretch to {flag.Stretch}");
            return flag.Posts[12].X;
        }

        double blown = Lean(9), still = Lean(0);
        Assert.True(blown > 0.75 && still < 0.7 * blown, $"{blown} m in the wind, {still} m without");
    }

    [Fact]
    public void Cloth_DroppedOnABall_LiesOnItAndTheGround()
    {
        var floor = new Body("floor", null, Shape.Plane, Materials.Wood, BodyMotion.Static);
        var ball = new Body("ball", null, Shape.Sphere(0.3), Materials.Wood, BodyMotion.Static) { Position = new(0, 0.3, 0) };
        var cloth = new Cloth(new(-0.7, 0.9, -0.7), new(1.4, 0, 0), new(0, 0, 1.4), 21, 21, 0.15);

        for (var i = 0; i < 600; i++)
        {
            cloth.Step([floor, ball], new(0, -9.81, 0), Vector3d.Zero, PhysicsWorld.StepSeconds);
        }

        var top = 0.0;
        foreach (var post in cloth.Posts)
        {
            Assert.True(post.Y > -0.001 && Vector3d.Distance(post, ball.Position) > 0.299, $"{post}");
            top = Math.Max(top, post.Y);
        }

        Assert.InRange(top, 0.59, 0.65);
    }

    [Fact]
    public void Pieces_OfABox_FillItAndHaveItsMassCentre()
    {
        var pieces = CellCutter.Cut(Polyhedron.Box(new(0.5, 0.01, 0.3)), 14, new SeededRandom(3, "cut"), Vector3d.Zero, 0.5);

        Assert.Equal(14, pieces.Count);
        Assert.Equal(0.012, pieces.Sum(p => p.Shape.Volume), 1e-9);
        Assert.True(pieces.Aggregate(Vector3d.Zero, (sum, p) => sum + (p.Center * p.Shape.Volume)).Length < 1e-9);
    }

    [Theory]
    [InlineData(0.03, false)]
    [InlineData(1.5, true)]
    public void Pane_Dropped_BreaksOnlyFromAHeight_AndKeepsItsMomentum(double height, bool breaks)
    {
        var world = RigidBodyTests.Ground(Materials.Stone);
        var pane = world.Add(RigidBodyTests.Box("pane", Materials.Glass, new(0.4, 0.004, 0.3), new(0, height, 0)));
        pane.Spin = new(0, 0, 0.1);
        var breakable = new Breakable(world, pane, 10, Breakable.BearableImpulse(Materials.Glass, 0.004), new SeededRandom(4, "pane"));
        world.Breakables.Add(breakable);
        Vector3d before = default, after = default;

        RigidBodyTests.Run(world, () =>
        {
            if (breakable.BrokenAt is { } at && after == default)
            {
                before = pane.Velocity * pane.Mass;
                after = breakable.Pieces.Aggregate(Vector3d.Zero, (sum, p) => sum + (p.Velocity * p.Mass));
            }

            return world.Time >= 3;
        });

        Assert.Equal(breaks, breakable.BrokenAt is not null);
        Assert.Equal(breaks, !pane.Active);
        if (breaks)
        {
            Assert.True(Vector3d.Distance(before, after) < 1e-9, $"{before} became {after}");
            Assert.All(breakable.Pieces, p => Assert.True(p.Position.Y is > -0.01 and < 1.5 && p.Velocity.Length < 4, $"{p.Id} {p.Position} {p.Velocity}"));
        }
    }

    [Fact]
    public void Snow_AskedForInAnyOrder_IsTheSameAndFallsAtItsSpeed()
    {
        var snow = new Falling(Fallen.Snow, new(-5, 0, -5), new(5, 6, 5), new(1, 0, 0), 11);

        var (later, _, _) = snow.At(5, 2.1);
        var (now, velocity, _) = snow.At(5, 2.0);

        Assert.Equal(later, snow.At(5, 2.1).Position);
        Assert.Equal(velocity.Y * 0.1, later.Y - now.Y, 1e-9);
        Assert.All(Enumerable.Range(0, 200), i => Assert.InRange(snow.At(i, 3.3).Position.Y, 0, 6));
        var burst = new Burst(Flying.Spark, 1, Vector3d.Zero, new(0, 3, 0), 1, 2);
        Assert.Null(burst.At(0, 0.9));
        Assert.True(burst.At(0, 1.2)!.Value.Position.Y > 0);
    }
}
