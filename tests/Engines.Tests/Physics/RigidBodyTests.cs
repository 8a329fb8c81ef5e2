using Sora.Engines.World.Physics;
using Xunit;

namespace Sora.Engines.Tests.Physics;

public sealed class RigidBodyTests
{
    private static readonly Vector3d Up = Vector3d.UnitY;

    [Theory]
    [InlineData("rubber", "wood", 1.0)]
    [InlineData("rubber", "stone", 0.4)]
    [InlineData("steel", "stone", 2.0)]
    [InlineData("glass", "wood", 0.7)]
    [InlineData("leather", "grass", 1.5)]
    public void Ball_DroppedFromHeight_ReboundsToRestitutionSquared(string ball, string floor, double height)
    {
        var (world, body) = Drop(Materials.Find(ball)!, Materials.Find(floor)!, height);
        var e = MaterialPairs.RestitutionOf(body.Material, Materials.Find(floor)!);

        Run(world, () => world.Impacts.Count == 1);
        var top = 0.0;
        Run(world, () =>
        {
            top = Math.Max(top, body.Position.Y - body.Shape.Radius);
            return body.Velocity.Y < 0 && top > 0;
        });

        Assert.InRange(top / (e * e * height), 0.98, 1.02);
    }

    [Fact]
    public void Ball_DroppedFromHeight_LandsAtItsOwnTimeBetweenSteps()
    {
        var (world, _) = Drop(Materials.Rubber, Materials.Wood, 1.2345);

        Run(world, () => world.Impacts.Count == 1);

        Assert.Equal(Math.Sqrt(2 * 1.2345 / PhysicsWorld.StandardGravity), world.Impacts[0].Time, 1e-6);
        Assert.Equal(Math.Sqrt(2 * 1.2345 * PhysicsWorld.StandardGravity), world.Impacts[0].ClosingSpeed, 1e-4);
    }

    [Fact]
    public void Ball_FallingFreely_FollowsTheParabola()
    {
        var world = new PhysicsWorld();
        var ball = world.Add(Ball("ball", Materials.Rubber, 0.1, new(0, 50, 0)));
        ball.Velocity = new(3, 4, -1);

        Run(world, () => world.Time >= 1);

        var t = world.Time;
        var expected = new Vector3d(3 * t, 50 + (4 * t) - (PhysicsWorld.StandardGravity * t * t / 2), -t);
        Assert.True(Vector3d.Distance(ball.Position, expected) < 1e-9);
    }

    [Fact]
    public void Ball_ThrownFastAtThinWall_DoesNotPassThrough()
    {
        var world = new PhysicsWorld { Gravity = Vector3d.Zero };
        world.Add(new Body("wall", null, Shape.Box(new(0.01, 4, 4)), Materials.Steel, BodyMotion.Static) { Position = new(2, 0, 0) });
        var ball = world.Add(Ball("ball", Materials.Rubber, 0.02, Vector3d.Zero));
        ball.Velocity = new(120, 0, 0);

        Run(world, () => world.Time > 0.5);

        Assert.True(ball.Position.X < 2);
        Assert.Equal(-120 * MaterialPairs.RestitutionOf(Materials.Rubber, Materials.Steel), ball.Velocity.X, 1e-6);
    }

    [Fact]
    public void BoxStack_OfFive_StaysWhereItWasPut()
    {
        var world = Ground(Materials.Wood);
        var boxes = Enumerable.Range(0, 5).Select(i => world.Add(Box("box" + i, Materials.Wood, new(0.3, 0.3, 0.3), new(0, 0.15 + (0.3 * i), 0)))).ToArray();

        Run(world, () => world.Time >= 5);

        for (var i = 0; i < boxes.Length; i++)
        {
            Assert.True(Vector3d.Distance(boxes[i].Position, new(0, 0.15 + (0.3 * i), 0)) < 0.003, $"{boxes[i].Id} at {boxes[i].Position}");
            Assert.True(boxes[i].Asleep);
        }
    }

    [Theory]
    [InlineData("wood", "wood", 3)]
    [InlineData("steel", "wood", 2)]
    [InlineData("wood", "stone", 4)]
    public void Box_SlidingOnLevelFloor_StopsAfterCoulombsDistance(string box, string floor, double speed)
    {
        var world = Ground(Materials.Find(floor)!);
        var body = world.Add(Box("box", Materials.Find(box)!, new(0.4, 0.2, 0.4), new(0, 0.1, 0)));
        body.Velocity = new(speed, 0, 0);
        var friction = MaterialPairs.FrictionOf(body.Material, Materials.Find(floor)!);

        Run(world, () => world.Time > 5);

        Assert.InRange(body.Position.X / (speed * speed / (2 * friction * PhysicsWorld.StandardGravity)), 0.98, 1.02);
    }

    [Theory]
    [InlineData(-0.1, false)]
    [InlineData(0.1, true)]
    public void Box_OnIncline_SlidesOnlyAboveTheFrictionAngle(double aboveFrictionAngle, bool slides)
    {
        var friction = MaterialPairs.FrictionOf(Materials.Wood, Materials.Wood);
        var tilt = QuaternionD.FromAxisAngle(Vector3d.UnitZ, -(Math.Atan(friction) + aboveFrictionAngle));
        var world = new PhysicsWorld();
        world.Add(new Body("ramp", null, Shape.Plane, Materials.Wood, BodyMotion.Static) { Rotation = tilt });
        var box = world.Add(Box("box", Materials.Wood, new(0.4, 0.1, 0.4), tilt.Rotate(Up * 0.05)));
        box.Rotation = tilt;

        Run(world, () => world.Time >= 1);

        var angle = Math.Atan(friction) + aboveFrictionAngle;
        var distance = PhysicsWorld.StandardGravity * (Math.Sin(angle) - (friction * Math.Cos(angle))) / 2;
        Assert.InRange(Vector3d.Dot(box.Position, tilt.Rotate(Vector3d.UnitX)), slides ? distance * 0.98 : -0.001, slides ? distance * 1.02 : 0.001);
    }

    [Fact]
    public void Ball_RollingWithoutSlip_SlowsByRollingResistanceOnly()
    {
        var world = Ground(Materials.Wood);
        var ball = world.Add(Ball("ball", Materials.Rubber, 0.1, new(0, 0.1, 0)));
        (ball.Velocity, ball.Spin) = (new(1, 0, 0), new(0, 0, -10));

        Run(world, () => world.Time >= 1);

        var deceleration = MaterialPairs.RollingOf(ball.Material, Materials.Wood) * PhysicsWorld.StandardGravity / (1 + (2.0 / 5));
        Assert.Equal(1 - deceleration, ball.Velocity.X, 0.01);
        Assert.Equal(ball.Velocity.X, -ball.Spin.Z * 0.1, 0.002);
    }

    private static (PhysicsWorld World, Body Ball) Drop(Material ball, Material floor, double height)
    {
        var world = Ground(floor);
        return (world, world.Add(Ball("ball", ball, 0.1, new(0, height + 0.1, 0))));
    }

    internal static PhysicsWorld Ground(Material floor)
    {
        var world = new PhysicsWorld();
        world.Add(new Body("floor", null, Shape.Plane, floor, BodyMotion.Static));
        return world;
    }

    internal static Body Ball(string id, Material material, double radius, Vector3d at) =>
        new(id, id, Shape.Sphere(radius), material, BodyMotion.Dynamic, material.Density * Shape.Sphere(radius).Volume) { Position = at };

    internal static Body Box(string id, Material material, Vector3d size, Vector3d at) =>
        new(id, id, Shape.Box(size), material, BodyMotion.Dynamic, material.Density * size.X * size.Y * size.Z) { Position = at };

    /// <summary>Steps until the condition holds, ten seconds at most.</summary>
    internal static void Run(PhysicsWorld world, Func<bool> until)
    {
        while (world.Time < 10 && !until())
        {
            world.Step();
        }
    }
}
