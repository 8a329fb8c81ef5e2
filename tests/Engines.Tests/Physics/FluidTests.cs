using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fluids;
using Xunit;

namespace Sora.Engines.Tests.Physics;

public sealed class FluidTests
{
    private const double G = PhysicsWorld.StandardGravity;

    [Theory]
    [InlineData("box")]
    [InlineData("cylinder")]
    [InlineData("hull")]
    [InlineData("capsule")]
    [InlineData("sphere")]
    public void Submersion_OfATurnedShape_GoesFromNothingToAllAndIsHalfAtTheMiddle(string kind)
    {
        var shape = kind switch
        {
            "box" => Shape.Box(new(0.3, 0.5, 0.2)),
            "cylinder" => Shape.Cylinder(0.2, 0.6),
            "hull" => ShapeTests.BoxHull(new(0.3, 0.5, 0.2)).Shape,
            "capsule" => Shape.Capsule(0.1, 0.4),
            _ => Shape.Sphere(0.2),
        };
        var placed = new Placed(shape, new(1, 2, 3), QuaternionD.FromRotationVector(new(0.7, 0.3, -0.4)));

        Assert.Equal(0, Submersion.Below(placed, 1).Volume);
        Assert.Equal(shape.Volume, Submersion.Below(placed, 3).Volume, 1e-12);
        var (half, center) = Submersion.Below(placed, 2);
        Assert.Equal(shape.Volume / 2, half, shape.Volume * 0.002);
        Assert.True(center.Y < 2);
        var last = 0.0;
        for (var level = 1.4; level <= 2.6; level += 0.01)
        {
            var volume = Submersion.Below(placed, level).Volume;
            Assert.True(volume >= last - 1e-9, $"{volume} at {level} after {last}");
            last = volume;
        }
    }

    [Theory]
    [InlineData("wood", "box")]
    [InlineData("ice", "box")]
    [InlineData("ice", "sphere")]
    [InlineData("wood", "cylinder")]
    [InlineData("wood", "capsule")]
    public void FloatingThing_AtRest_DisplacesItsOwnMass(string material, string kind)
    {
        var stuff = Materials.Find(material)!;
        var shape = kind switch
        {
            "box" => Shape.Box(new(0.4, 0.2, 0.4)),
            "sphere" => Shape.Sphere(0.15),
            "cylinder" => Shape.Cylinder(0.2, 0.15),
            _ => Shape.Capsule(0.1, 0.4),
        };
        var world = Pool();
        var body = world.Add(new Body("float", null, shape, stuff, BodyMotion.Dynamic, stuff.Density * shape.Volume) { Position = new(0, 1.1, 0) });
        if (kind == "capsule")
        {
            body.Rotation = QuaternionD.FromAxisAngle(Vector3d.UnitZ, 1.4);
        }

        RigidBodyTests.Run(world, () => false);

        Assert.Equal(stuff.Density / 1000, Submersion.Below(Placed.Of(body), 1).Volume / shape.Volume, 0.02);
        Assert.True(body.Velocity.Length < 0.02, $"{body.Velocity}");
        if (kind == "box")
        {
            // The float line itself.
            Assert.InRange((1 - (body.Position.Y - 0.1)) / 0.2 / (stuff.Density / 1000), 0.97, 1.03);
        }
    }

    [Fact]
    public void Steel_DroppedIntoThePool_SplashesOnceAndSinksSlowly()
    {
        var world = Pool();
        var ball = world.Add(RigidBodyTests.Ball("ball", Materials.Steel, 0.05, new(0, 1.8, 0)));
        var fastest = 0.0;

        RigidBodyTests.Run(world, () =>
        {
            fastest = ball.Position.Y < 0.6 ? Math.Max(fastest, -ball.Velocity.Y) : fastest;
            return world.Time > 4;
        });

        var splash = Assert.Single(world.Waters[0].Splashes);
        Assert.True(splash.Enters);
        Assert.Equal(Math.Sqrt(2 * 0.75 / G), splash.Time, 0.01);
        Assert.Equal(-2 + 0.05, ball.Position.Y, 0.01);

        // Terminal speed by its own drag: √(2(ρ − 1000)gV / (ρw·C·A)).
        Assert.True(fastest < 4.5, $"{fastest} m/s");
        Assert.NotEqual(0, Ripples.Height(world.Waters[0].Splashes, 0.3, 0, splash.Time + 0.6));
        Assert.Equal(0, Ripples.Height(world.Waters[0].Splashes, 50, 0, splash.Time + 0.6));
    }

    [Theory]
    [InlineData("rubber", 0.11, 0.6)]
    [InlineData("steel", 0.05, 4.1)]
    public void OrdinaryBall_FallingThroughAir_KeepsTheParabola(string material, double radius, double mass)
    {
        var world = new PhysicsWorld { Air = new Air() };
        var ball = world.Add(new Body("ball", null, Shape.Sphere(radius), Materials.Find(material)!, BodyMotion.Dynamic, mass) { Position = new(0, 3, 0) });

        RigidBodyTests.Run(world, () => world.Time >= 0.7);

        Assert.Equal(3 - (G * world.Time * world.Time / 2), ball.Position.Y, 1e-6);
    }

    [Fact]
    public void PingPongBall_FallingFar_ReachesItsTerminalSpeed()
    {
        var world = new PhysicsWorld { Air = new Air() };
        var ball = world.Add(new Body("ball", null, Shape.Sphere(0.02), Materials.Celluloid, BodyMotion.Dynamic, 0.0027, 0.06) { Position = new(0, 200, 0) });

        RigidBodyTests.Run(world, () => world.Time >= 6);

        // √(2mg/(ρCA)) less the lift: 8.5 m/s as Hubbard and others measured 8 to 9.
        Assert.Equal(Air.TerminalSpeed(ball), -ball.Velocity.Y, 0.1);
        Assert.InRange(-ball.Velocity.Y, 8, 9.5);
    }

    [Fact]
    public void Balloon_OfHelium_Rises_AndALeafFallsSlowlyAndSideways()
    {
        var world = RigidBodyTests.Ground(Materials.Grass);
        world.Air = new Air();
        var balloon = world.Add(new Body("balloon", null, Shape.Sphere(0.15), Materials.Rubber, BodyMotion.Dynamic, 0.006, 0.01) { Position = new(0, 1, 0) });
        var leaf = world.Add(new Body("leaf", null, Shape.Box(new(0.08, 0.001, 0.05)), Materials.Paper, BodyMotion.Dynamic, 0.0006)
        {
            Position = new(3, 3, 0),
            Rotation = QuaternionD.FromAxisAngle(Vector3d.UnitZ, 0.4),
        });
        double strays = 0, fastest = 0;

        RigidBodyTests.Run(world, () =>
        {
            strays = Math.Max(strays, Math.Abs(leaf.Position.X - 3));
            fastest = Math.Max(fastest, -leaf.Velocity.Y);
            return world.Time >= 1.5;
        });

        Assert.True(balloon.Position.Y > 2, $"{balloon.Position}");
        Assert.True(strays > 0.03 && fastest < 3.5, $"strays {strays} m, falls {fastest} m/s");
    }

    [Fact]
    public void Wind_CarriesAnEmptyBag_AndLeavesAStoneWhereItLies()
    {
        var world = RigidBodyTests.Ground(Materials.Asphalt);
        world.Air = new Air { Wind = new(8, 0, 0), Gusts = 0.4 };
        var bag = world.Add(new Body("bag", null, Shape.Sphere(0.12), Materials.Paper, BodyMotion.Dynamic, 0.01, 0.01) { Position = new(0, 0.12, 0) });
        var stone = world.Add(RigidBodyTests.Ball("stone", Materials.Stone, 0.1, new(0, 0.1, 2)));

        RigidBodyTests.Run(world, () => world.Time >= 2);

        Assert.True(bag.Position.X > 2, $"{bag.Position}");
        Assert.True(Math.Abs(stone.Position.X) < 0.01);
    }

    private static PhysicsWorld Pool()
    {
        var world = new PhysicsWorld();
        world.Add(new Body("bottom", null, Shape.Plane, Materials.Tile, BodyMotion.Static) { Position = new(0, -2, 0) });
        world.Waters.Add(new Water(1, new(-5, -2, -5), new(5, 1, 5)));
        return world;
    }
}
