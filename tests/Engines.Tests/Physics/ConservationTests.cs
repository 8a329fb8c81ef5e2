using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Xunit;

namespace Sora.Engines.Tests.Physics;

public sealed class ConservationTests
{
    private const int Scenes = 16;

    [Fact]
    public void Momentum_InFreeCollisions_IsKept()
    {
        for (var seed = 0; seed < Scenes; seed++)
        {
            var world = Scatter(seed, gravity: false);
            Vector3d linear = Momentum(world), angular = AngularMomentum(world);

            RigidBodyTests.Run(world, () => world.Time >= 2);

            var size = world.Bodies.Sum(b => b.Mass * b.Velocity.Length);
            Assert.True(world.Impacts.Count > 0, $"seed {seed}: nothing met");
            Assert.True(Vector3d.Distance(linear, Momentum(world)) < 1e-9 * size, $"seed {seed}: momentum {linear} became {Momentum(world)}");
            Assert.True(Vector3d.Distance(angular, AngularMomentum(world)) < 0.01 * size, $"seed {seed}: angular {angular} became {AngularMomentum(world)}");
        }
    }

    [Fact]
    public void Energy_InClosedWorlds_NeverGrows()
    {
        for (var seed = 0; seed < Scenes; seed++)
        {
            var world = Scatter(seed, gravity: true);
            var last = world.Energy;
            var first = Math.Abs(last);
            RigidBodyTests.Run(world, () =>
            {
                Assert.True(world.Energy <= last + (2e-4 * first), $"seed {seed} at {world.Time:F3} s: {last} J became {world.Energy} J");
                last = Math.Min(last, world.Energy);
                return world.Time >= 3;
            });
            foreach (var body in world.Bodies)
            {
                Assert.True(double.IsFinite(body.Position.LengthSquared), $"seed {seed}: {body.Id} is nowhere");
                Assert.True(body.Shape.Kind == ShapeKind.Plane || body.Position.Y > 0.9 * body.Shape.InnerRadius, $"seed {seed}: {body.Id} sank to {body.Position.Y}");
            }
        }
    }

    [Fact]
    public void SameWorld_SteppedTwice_GivesTheSameBits()
    {
        PhysicsWorld a = Scatter(7, gravity: true), b = Scatter(7, gravity: true);
        RigidBodyTests.Run(a, () => a.Time >= 2);
        RigidBodyTests.Run(b, () => b.Time >= 2);
        Assert.Equal(a.Bodies.Select(x => x.State), b.Bodies.Select(x => x.State));
    }

    [Theory]
    [InlineData(1.0, 1.0)]
    [InlineData(2.0, 0.5)]
    public void TwoBalls_MeetingHeadOn_PartAsNewtonSays(double massA, double massB)
    {
        var world = new PhysicsWorld { Gravity = Vector3d.Zero };
        var a = world.Add(new Body("a", "a", Shape.Sphere(0.1), Materials.Rubber, BodyMotion.Dynamic, massA) { Velocity = new(2, 0, 0) });
        var b = world.Add(new Body("b", "b", Shape.Sphere(0.1), Materials.Rubber, BodyMotion.Dynamic, massB) { Position = new(1, 0, 0), Velocity = new(-1, 0, 0) });
        var e = MaterialPairs.RestitutionOf(Materials.Rubber, Materials.Rubber);

        RigidBodyTests.Run(world, () => world.Impacts.Count > 0);

        Assert.Equal(3 * e, b.Velocity.X - a.Velocity.X, 1e-9);
        Assert.Equal((2 * massA) - massB, (massA * a.Velocity.X) + (massB * b.Velocity.X), 1e-9);
        Assert.Equal((1 + e) * 3 * massA * massB / (massA + massB), world.Impacts[0].Impulse, 1e-9);
    }

    private static Vector3d Momentum(PhysicsWorld world) =>
        world.Bodies.Aggregate(Vector3d.Zero, (sum, b) => sum + (b.Velocity * b.Mass));

    private static Vector3d AngularMomentum(PhysicsWorld world) =>
        world.Bodies.Aggregate(Vector3d.Zero, (sum, b) => sum + Vector3d.Cross(b.Position, b.Velocity * b.Mass) + b.AngularMomentum);

    /// <summary>Balls and boxes of all sizes thrown together; with gravity above a floor.</summary>
    private static PhysicsWorld Scatter(int seed, bool gravity)
    {
        var random = new Random(seed);
        double Between(double a, double b) => a + ((b - a) * random.NextDouble());
        var world = gravity ? RigidBodyTests.Ground(Materials.Wood) : new PhysicsWorld { Gravity = Vector3d.Zero };
        Material[] materials = [Materials.Rubber, Materials.Steel, Materials.Wood, Materials.Glass];
        for (var i = 0; i < 8; i++)
        {
            Vector3d at = new(Between(-0.2, 0.2) + (0.8 * (i % 2)), 0.6 + (gravity ? 0.6 * i : 0.8 * (i / 4)), Between(-0.2, 0.2) + (0.8 * (i / 2 % 2)));
            var material = materials[random.Next(materials.Length)];
            var body = random.Next(2) == 0
                ? RigidBodyTests.Ball("ball" + i, material, Between(0.05, 0.25), at)
                : RigidBodyTests.Box("box" + i, material, new(Between(0.1, 0.4), Between(0.1, 0.4), Between(0.1, 0.4)), at);
            var center = new Vector3d(0.4, gravity ? at.Y : 1, 0.4);
            body.Velocity = (center - at).Normalized(Vector3d.UnitX) * Between(0.5, 4);
            body.Spin = new(Between(-6, 6), Between(-6, 6), Between(-6, 6));
            world.Add(body);
        }

        return world;
    }
}
