using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Xunit;

namespace Sora.Engines.Tests.Physics;

public sealed class ShapeTests
{
    private const double G = PhysicsWorld.StandardGravity;

    [Theory]
    [InlineData(0.1, 0.3)]
    [InlineData(0.3, 0.05)]
    public void Cylinder_OnIncline_RollsAsASolidRollerDoes(double radius, double height)
    {
        const double Slope = 0.2;
        var tilt = QuaternionD.FromAxisAngle(Vector3d.UnitZ, -Slope);
        var world = new PhysicsWorld();
        world.Add(new Body("ramp", null, Shape.Box(new(20, 1, 4)), Materials.Wood, BodyMotion.Static) { Rotation = tilt, Position = tilt.Rotate(new(0, -0.5, 0)) });
        var roller = world.Add(Cylinder("roller", Materials.Wood, radius, height, tilt.Rotate(new(-5, radius, 0))));
        roller.Rotation = tilt * QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2);
        var start = roller.Position;

        RigidBodyTests.Run(world, () => world.Time >= 2);

        var resistance = MaterialPairs.RollingOf(Materials.Wood, Materials.Wood);
        var expected = G * (Math.Sin(Slope) - (resistance * Math.Cos(Slope))) / 1.5 * 2 * 2 / 2;
        Assert.InRange(Vector3d.Distance(roller.Position, start) / expected, 0.98, 1.02);
        Assert.Equal(roller.Velocity.Length, roller.Spin.Length * radius, 0.01);
    }

    [Theory]
    [InlineData(0.03, 0.12)]
    [InlineData(0.3, 0.9)]
    [InlineData(0.012, 0.002)]
    public void Cylinder_StoodOnABoxOrTheGround_StaysThere(double radius, double height)
    {
        var world = RigidBodyTests.Ground(Materials.Wood);
        world.Add(new Body("table", null, Shape.Box(new(1, 0.7, 1)), Materials.Wood, BodyMotion.Static) { Position = new(0, 0.35, 0) });
        var above = world.Add(Cylinder("above", Materials.Ceramic, radius, height, new(0.1, 0.7 + (height / 2), 0.05)));
        var below = world.Add(Cylinder("below", Materials.Ceramic, radius, height, new(3, height / 2, 0)));
        Vector3d a = above.Position, b = below.Position;

        RigidBodyTests.Run(world, () => world.Time >= 3);

        Assert.True(Vector3d.Distance(above.Position, a) < 1e-3, $"{above.Position}");
        Assert.True(Vector3d.Distance(below.Position, b) < 1e-3, $"{below.Position}");
        Assert.True(above.Asleep && below.Asleep);
    }

    /// <summary>A plate and an arm anywhere: what is a centimetre clear of the other is never said to lie in it, and what lies so deep in it is never said to be clear.</summary>
    [Fact]
    public void Separation_OfPlateAndLimbAtRandom_HasTheSignOfTheTruth()
    {
        const double Radius = 0.13, Half = 0.0125, Limb = 0.048;
        var random = new SeededRandom(3, "plate and limb");
        Vector3d Any(double size) => new(random.Between(-size, size), random.Between(-size, size), random.Between(-size, size));
        var limb = new Body("limb", null, Shape.Capsule(Limb, 0.3), Materials.Flesh, BodyMotion.Driven);
        var plate = new Body("plate", null, Shape.Cylinder(Radius, 2 * Half), Materials.Ceramic, BodyMotion.Driven);
        for (var i = 0; i < 20_000; i++)
        {
            plate.Rotation = QuaternionD.FromRotationVector(Any(3));
            (limb.Position, limb.Rotation) = (Any(0.25), QuaternionD.FromRotationVector(Any(3)));
            var truth = double.PositiveInfinity;
            for (var at = -1.0; at <= 1; at += 0.01)
            {
                var p = plate.Rotation.Unrotate(limb.Position + limb.Rotation.Rotate(new(0, at * limb.Shape.HalfAxis, 0)));
                double r = Math.Sqrt((p.X * p.X) + (p.Z * p.Z)) - Radius, y = Math.Abs(p.Y) - Half;
                truth = Math.Min(truth, (r > 0 && y > 0 ? Math.Sqrt((r * r) + (y * y)) : Math.Max(r, y)) - Limb);
            }

            var told = Collision.Separation(plate, limb, 0.01);
            Assert.True(Math.Abs(truth) < 0.01 || (truth < 0) == (told < 0), $"try {i}: {told} instead of {truth}");
        }
    }

    [Theory]
    [InlineData(0.2, false)]
    [InlineData(0.4, true)]
    public void Cylinder_Leaning_TopplesOnlyBeyondItsBalance(double lean, bool topples)
    {
        // Balance is lost at atan(r / half height) = 0.32.
        var world = RigidBodyTests.Ground(Materials.Rubber);
        var turn = QuaternionD.FromAxisAngle(Vector3d.UnitZ, -lean);
        var can = world.Add(Cylinder("can", Materials.Steel, 0.1, 0.6, Vector3d.Zero));
        can.Rotation = turn;
        can.Position = new Vector3d(0.1, 0, 0) - turn.Rotate(new(0.1, -0.3, 0));

        RigidBodyTests.Run(world, () => world.Time >= 4);

        Assert.Equal(topples ? 0.1 : 0.3, can.Position.Y, 0.005);
    }

    [Fact]
    public void TenBoxes_Stacked_StayUp()
    {
        var world = RigidBodyTests.Ground(Materials.Wood);
        var boxes = Enumerable.Range(0, 10).Select(i => world.Add(RigidBodyTests.Box("box" + i, Materials.Wood, new(0.3, 0.3, 0.3), new(0, 0.15 + (0.3 * i), 0)))).ToArray();

        RigidBodyTests.Run(world, () => false);

        for (var i = 0; i < boxes.Length; i++)
        {
            Assert.True(Vector3d.Distance(boxes[i].Position, new(0, 0.15 + (0.3 * i), 0)) < 0.005, $"{boxes[i].Id} at {boxes[i].Position}");
        }

        Assert.True(boxes.All(b => b.Asleep));
    }

    [Fact]
    public void Dominoes_FirstPushed_AllFall()
    {
        var world = RigidBodyTests.Ground(Materials.Wood);
        var stones = Enumerable.Range(0, 12).Select(i => world.Add(RigidBodyTests.Box("stone" + i, Materials.Plastic, new(0.01, 0.06, 0.03), new(0.03 * i, 0.03, 0)))).ToArray();
        stones[0].Spin = new(0, 0, -6);
        stones[0].Velocity = new(0.18, 0, 0);

        RigidBodyTests.Run(world, () => world.Time >= 3);

        Assert.All(stones, s => Assert.True(Math.Abs(s.Rotation.Rotate(Vector3d.UnitY).Y) < 0.7, $"{s.Id} still stands at {s.Position}"));
    }

    [Fact]
    public void Compound_OfTwoBalls_HasTheDumbbellsInertia()
    {
        var (shape, center) = Compound.Join(
            (Shape.Sphere(0.1), new(1, 0, 0), QuaternionD.Identity, 3), (Shape.Sphere(0.1), new(2, 0, 0), QuaternionD.Identity, 1));

        var inertia = shape.Inertia(4, shell: false);

        Assert.Equal(1.25, center.X, 1e-12);
        Assert.Equal(4 * 0.4 * 0.01, inertia.Xx, 1e-12);
        Assert.Equal((4 * 0.4 * 0.01) + (3 * 0.0625) + (1 * 0.5625), inertia.Yy, 1e-12);
    }

    [Fact]
    public void Hull_OfABox_HasTheBoxesMassProperties()
    {
        var (shape, center) = BoxHull(new(0.2, 0.5, 0.9));
        var box = Shape.Box(new(0.2, 0.5, 0.9));

        Assert.Equal(box.Volume, shape.Volume, 1e-12);
        Assert.True(center.Length < 1e-12);
        Assert.True((shape.Inertia(2, false) - box.Inertia(2, false)).Diagonals.Length < 1e-12);
    }

    [Fact]
    public void Table_Dropped_LandsOnItsLegs_AndCarriesABall()
    {
        var world = RigidBodyTests.Ground(Materials.Wood);
        var (shape, center) = Table();
        var table = world.Add(new Body("table", "table", shape, Materials.Wood, BodyMotion.Dynamic, 18) { Position = center + new Vector3d(0, 0.2, 0) });
        var ball = world.Add(RigidBodyTests.Box("book", Materials.Paper, new(0.2, 0.03, 0.15), new(0.1, 1.0, 0)));

        RigidBodyTests.Run(world, () => world.Time >= 4);

        Assert.True(Vector3d.Distance(table.Position, center) < 0.05, $"{table.Position} for {center}");
        Assert.Equal(0.75 + 0.015, ball.Position.Y, 0.01);
        Assert.True(table.Asleep && ball.Asleep);
    }

    [Theory]
    [InlineData("hull")]
    [InlineData("cylinder")]
    [InlineData("compound")]
    [InlineData("disc")]
    public void Shape_HitByAFastBall_IsNotPassedThrough(string kind)
    {
        var shape = kind switch
        {
            "hull" => BoxHull(new(0.02, 1, 1)).Shape,
            "cylinder" => Shape.Cylinder(0.5, 1),
            "disc" => Shape.Cylinder(0.5, 0.01),
            _ => Compound.Join((Shape.Box(new(0.02, 1, 1)), default, QuaternionD.Identity, 1), (Shape.Box(new(1, 0.02, 1)), new(0.5, 0.5, 0), QuaternionD.Identity, 1)).Shape,
        };
        var world = new PhysicsWorld { Gravity = Vector3d.Zero };
        var wall = world.Add(new Body("wall", null, shape, Materials.Steel, BodyMotion.Static) { Position = new(3, 0, 0) });
        wall.Rotation = kind == "disc" ? QuaternionD.FromAxisAngle(Vector3d.UnitZ, Math.PI / 2) : QuaternionD.Identity;
        var ball = world.Add(RigidBodyTests.Ball("ball", Materials.Rubber, 0.02, Vector3d.Zero));
        ball.Velocity = new(120, 0, 0);

        RigidBodyTests.Run(world, () => world.Time > 0.3);

        Assert.True(ball.Velocity.X < 0 && world.Impacts.Count == 1, $"{ball.Position} {ball.Velocity}");
    }

    [Fact]
    public void Box_OnARamp_SlidesAsOnAnIncline()
    {
        var (shape, center) = ConvexHull.Ramp(4, 3, 2);
        var world = new PhysicsWorld();
        world.Add(new Body("ramp", null, shape, Materials.Wood, BodyMotion.Static) { Position = center });
        var turn = QuaternionD.FromAxisAngle(Vector3d.UnitZ, Math.Atan2(3, 4));
        var box = world.Add(RigidBodyTests.Box("box", Materials.Wood, new(0.3, 0.1, 0.3), turn.Rotate(new(4, 0.05, 0)) - new Vector3d(2, 0, 0)));
        box.Rotation = turn;
        var start = box.Position;

        RigidBodyTests.Run(world, () => world.Time >= 0.8);

        var friction = MaterialPairs.FrictionOf(Materials.Wood, Materials.Wood);
        Assert.InRange(Vector3d.Distance(box.Position, start) / (G * (0.6 - (friction * 0.8)) * 0.32), 0.98, 1.02);
    }

    [Fact]
    public void Ball_InAValley_ComesToRestAtItsBottom()
    {
        const int Posts = 41;
        const double Cell = 0.25;
        var heights = new double[Posts * Posts];
        for (var i = 0; i < heights.Length; i++)
        {
            double x = ((i % Posts) - 20) * Cell, z = ((i / Posts) - 20) * Cell;
            heights[i] = 0.08 * ((x * x) + (z * z));
        }

        var world = new PhysicsWorld();
        world.Add(new Body("valley", null, Shape.Terrain(new HeightField(heights, Posts, Cell)), Materials.Grass, BodyMotion.Static));
        var ball = world.Add(RigidBodyTests.Ball("ball", Materials.Rubber, 0.15, new(2.5, 1, 0.5)));
        var crate = world.Add(RigidBodyTests.Box("crate", Materials.Wood, new(0.4, 0.4, 0.4), new(-3, 1.2, -3)));

        RigidBodyTests.Run(world, () => false);

        Assert.True(ball.Position.Flat().Length < 0.6, $"{ball.Position}");
        Assert.InRange(ball.Position.Y, 0.14, 0.3);
        Assert.InRange(crate.Position.Y, 0.19, 1.8);
    }

    internal static (Shape Shape, Vector3d Center) Table()
    {
        static (Shape, Vector3d, QuaternionD, double) Board(Vector3d at, Vector3d size) => (Shape.Box(size), at, QuaternionD.Identity, size.X * size.Y * size.Z);
        return Compound.Join(
            Board(new(0, 0.735, 0), new(1.2, 0.03, 0.8)),
            Board(new(0.55, 0.36, 0.35), new(0.05, 0.72, 0.05)),
            Board(new(-0.55, 0.36, 0.35), new(0.05, 0.72, 0.05)),
            Board(new(0.55, 0.36, -0.35), new(0.05, 0.72, 0.05)),
            Board(new(-0.55, 0.36, -0.35), new(0.05, 0.72, 0.05)));
    }

    internal static (Shape Shape, Vector3d Center) BoxHull(Vector3d size)
    {
        var h = size / 2;
        var vertices = Enumerable.Range(0, 8).Select(i => new Vector3d((i & 1) == 0 ? -h.X : h.X, (i & 2) == 0 ? -h.Y : h.Y, (i & 4) == 0 ? -h.Z : h.Z)).ToArray();
        return ConvexHull.Build(vertices, [[0, 4, 6, 2], [1, 3, 7, 5], [0, 1, 5, 4], [2, 6, 7, 3], [0, 2, 3, 1], [4, 5, 7, 6]]);
    }

    internal static Body Cylinder(string id, Material material, double radius, double height, Vector3d at) =>
        new(id, id, Shape.Cylinder(radius, height), material, BodyMotion.Dynamic, material.Density * Shape.Cylinder(radius, height).Volume) { Position = at };
}
