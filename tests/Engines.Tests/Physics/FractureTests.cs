using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fracture;
using Sora.Engines.World.Scene;
using Xunit;

namespace Sora.Engines.Tests.Physics;

public sealed class FractureTests
{
    [Theory]
    [InlineData("box")]
    [InlineData("cylinder")]
    [InlineData("sphere")]
    [InlineData("capsule")]
    [InlineData("hull")]
    public void Polyhedron_OfAShape_HasItsVolume_AndIsCutWithoutLoss(string kind)
    {
        var shape = ShapeOf(kind);

        var faces = Polyhedron.Of(shape);
        var cells = CellCutter.Cut(faces, 12, new SeededRandom(5, kind), Vector3d.Zero, 0.3);

        // Flat sides within a round one leave some of it out.
        var volume = Polyhedron.VolumeOf(faces);
        Assert.InRange(volume, (kind is "box" or "hull" ? 1 - 1e-9 : 0.65) * shape.Volume, shape.Volume * (1 + 1e-9));
        Assert.Equal(volume, cells.Sum(c => c.Shape.Volume), volume * 1e-6);
    }

    [Fact]
    public void Wall_OfAHollowBall_HasTheVolumeOfItsShell()
    {
        var faces = Polyhedron.Of(Shape.Sphere(0.1));

        var wall = Polyhedron.Wall(faces, 0.002).Sum(Polyhedron.VolumeOf);

        Assert.Equal(4 * Math.PI * 0.1 * 0.1 * 0.002, wall, 0.3 * wall);
    }

    /// <summary>Random vessels and bodies, struck at random: pieces have the mass of the whole, and take over momentum and angular momentum.</summary>
    [Fact]
    public void Break_OfRandomBodiesByRandomBlows_KeepsMassMomentumAndAngularMomentum()
    {
        for (var i = 0; i < 40; i++)
        {
            var random = new SeededRandom(i, "blows");
            var world = new PhysicsWorld { Gravity = Vector3d.Zero };
            var hollow = i % 3 == 0;
            var shape = i % 5 == 4 ? Vessel(random) : ShapeOf(new[] { "box", "cylinder", "sphere", "capsule" }[i % 4], random.Between(0.3, 1.4));
            var whole = world.Add(new Body("whole", "cup", shape, Materials.Ceramic, BodyMotion.Dynamic, random.Between(0.2, 3))
            {
                Velocity = Any(random, 3),
                Spin = Any(random, 4),
                Rotation = QuaternionD.FromRotationVector(Any(random, 2)),
            });
            var at = Any(random, 1).Normalized(Vector3d.UnitX) * (shape.BoundingRadius + 0.4);
            var stone = world.Add(new Body("stone", "stone", Shape.Sphere(0.05), Materials.Stone, BodyMotion.Dynamic, 1.4) { Position = at, Velocity = whole.Velocity - (at.Normalized() * random.Between(4, 9)) });
            var breakable = new Breakable(world, whole, Shard.Of(shape, 16, hollow ? 0.004 : null, random), random.Between(0.05, 0.6));
            world.Breakables.Add(breakable);
            var (momentum, angular) = Momenta(world);

            for (var step = 0; step < 240 && breakable.BrokenAt is null; step++)
            {
                world.Step();
            }

            Assert.True(breakable.BrokenAt is not null, $"case {i} was missed");
            var (after, afterAngular) = Momenta(world);
            Assert.Equal(whole.Mass, breakable.Pieces.Sum(p => p.Mass), 1e-9);
            Assert.True(Vector3d.Distance(momentum, after) < 1e-9 * (1 + momentum.Length), $"case {i}: {momentum} became {after}");

            // The rest of the step after the blow turns about points that have moved on by millimetres.
            Assert.True(Vector3d.Distance(angular, afterAngular) < 0.02 * (1 + angular.Length), $"case {i}: {angular} became {afterAngular}");
            Assert.All(breakable.Pieces, p => Assert.True(p.Active && p.Velocity.Length < 60, $"case {i}: {p.Id} {p.Velocity}"));
            _ = stone;
        }
    }

    [Theory]
    [InlineData("stone", true)]
    [InlineData("wood", true)]
    [InlineData("foam", false)]
    [InlineData("carpet", false)]
    public void Vessel_FallenFromATable_BreaksOnWhatIsHardOnly(string floor, bool breaks)
    {
        var world = RigidBodyTests.Ground(Materials.Find(floor)!);
        var shape = Vessel(new SeededRandom(1, "cup"));
        var cup = world.Add(new Body("cup", "cup", shape, Materials.Ceramic, BodyMotion.Dynamic, 0.9) { Position = new(0, 0.9, 0) });
        var breakable = new Breakable(world, cup, Shard.Of(shape, 20, null, new SeededRandom(2, "cracks")), 4 * Breakable.BearableImpulse(Materials.Ceramic, 0.0045));
        world.Breakables.Add(breakable);

        RigidBodyTests.Run(world, () => world.Time >= 1.5);

        Assert.Equal(breaks, breakable.BrokenAt is not null);
    }

    [Fact]
    public void Pane_ThatIsHeld_LetsAStoneThroughThatBreaksIt()
    {
        var world = new PhysicsWorld();
        var shape = Shape.Box(new(0.008, 1, 1));
        var pane = world.Add(new Body("pane", "window", shape, Materials.Glass, BodyMotion.Static, 10) { Position = new(0, 1.5, 0) });
        var stone = world.Add(new Body("stone", "stone", Shape.Sphere(0.06), Materials.Stone, BodyMotion.Dynamic, 2.35) { Position = new(-1, 1.5, 0), Velocity = new(18, 0, 0) });
        world.Breakables.Add(new Breakable(world, pane, Shard.Of(shape, 24, null, new SeededRandom(7, "cracks")), Breakable.BearableImpulse(Materials.Glass, 0.004)));

        RigidBodyTests.Run(world, () => world.Time >= 0.2);

        Assert.False(pane.Active);
        Assert.True(stone.Position.X > 0.5, $"the stone is at {stone.Position}");
        Assert.True(stone.Velocity.X < 18, "glass takes some of its momentum");
    }

    private static (Vector3d Linear, Vector3d Angular) Momenta(PhysicsWorld world)
    {
        Vector3d linear = default, angular = default;
        foreach (var body in world.Bodies.Where(b => b is { IsDynamic: true, Active: true }))
        {
            linear += body.Velocity * body.Mass;
            angular += body.AngularMomentum + Vector3d.Cross(body.Position, body.Velocity * body.Mass);
        }

        return (linear, angular);
    }

    private static Vector3d Any(SeededRandom random, double most) => new(random.Between(-most, most), random.Between(-most, most), random.Between(-most, most));

    private static Shape ShapeOf(string kind, double scale = 1) => kind switch
    {
        "box" => Shape.Box(new Vector3d(0.3, 0.2, 0.25) * scale),
        "cylinder" => Shape.Cylinder(0.12 * scale, 0.3 * scale),
        "capsule" => Shape.Capsule(0.08 * scale, 0.2 * scale),
        "hull" => ConvexHull.Ramp(0.4 * scale, 0.2 * scale, 0.3 * scale).Shape,
        _ => Shape.Sphere(0.15 * scale),
    };

    /// <summary>A bottom and four sides, open at the top.</summary>
    private static Shape Vessel(SeededRandom random)
    {
        double wide = random.Between(0.08, 0.2), high = random.Between(0.1, 0.3);
        const double Wall = 0.006;
        var parts = new List<(Shape, Vector3d, QuaternionD, double)> { (Shape.Box(new(wide, Wall, wide)), Vector3d.Zero, QuaternionD.Identity, wide * wide) };
        for (var i = 0; i < 4; i++)
        {
            var turn = QuaternionD.FromAxisAngle(Vector3d.UnitY, i * Math.PI / 2);
            parts.Add((Shape.Box(new(Wall, high, wide - (2 * Wall))), turn.Rotate(new((wide - Wall) / 2, (high / 2) + Wall, 0)), turn, high * wide));
        }

        return Compound.Join([.. parts]).Shape;
    }
}
