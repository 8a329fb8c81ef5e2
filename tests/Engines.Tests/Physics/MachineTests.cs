using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fluids;
using Sora.Engines.World.Physics.Machines;
using Xunit;

namespace Sora.Engines.Tests.Physics;

public sealed class MachineTests
{
    [Fact]
    public void Vehicle_Driven_RollsWithoutSlip_Brakes_AndSteers()
    {
        var world = RigidBodyTests.Ground(Materials.Asphalt);
        var car = new Vehicle(world, "car", "car", Vector3d.Zero, new(4, 1.4, 1.8), 1200, 0.32, group: 5);
        car.Drive(8, 900);
        Drive(world, car, 4);

        Assert.InRange(car.Speed, 7, 8.2);
        Assert.Equal(car.Wheels[3].Spin.Length * 0.32, car.Speed, 0.2);
        Assert.Equal(0, car.Chassis.Position.Z, 0.3);
        car.Steer(0.3);
        Drive(world, car, 5.5);
        Assert.True(car.Chassis.Position.Z < -1, $"{car.Chassis.Position}");
        car.Drive(0, 1200);
        Drive(world, car, 9);
        Assert.True(car.Chassis.Velocity.Length < 0.2, $"{car.Chassis.Velocity}");
        Assert.True(car.Chassis.Rotation.Rotate(Vector3d.UnitY).Y > 0.98);
    }

    [Fact]
    public void SeeSaw_WithALoadAtOneEnd_TipsToThatSide()
    {
        var world = RigidBodyTests.Ground(Materials.Grass);
        var plank = SimpleMachines.SeeSaw(world, "seesaw", null, Vector3d.Zero, 3, 0.3, 0.5);
        world.Add(RigidBodyTests.Box("load", Materials.Stone, new(0.2, 0.2, 0.2), new(1.3, 0.65, 0)));

        RigidBodyTests.Run(world, () => world.Time >= 2);

        Assert.True(plank.Rotation.Rotate(Vector3d.UnitX).Y < -0.25);
    }

    [Fact]
    public void WreckingBall_LetGo_KnocksAWallDown()
    {
        var world = RigidBodyTests.Ground(Materials.Concrete);
        SimpleMachines.WreckingBall(world, "ball", null, new(0, 6, 0), 4.6, 0.4, 0.9, group: 4);
        var bricks = Enumerable.Range(0, 12).Select(i =>
            world.Add(RigidBodyTests.Box("brick" + i, Materials.Brick, new(0.25, 0.3, 0.5), new(0.7, 0.15 + (0.3 * (i / 3)), 0.52 * ((i % 3) - 1))))).ToList();

        RigidBodyTests.Run(world, () => world.Time >= 3);

        Assert.True(bricks.Count(b => b.Position.X > 1) >= 4, $"{bricks.Count(b => b.Position.X > 1)} bricks fell");
    }

    [Fact]
    public void Swing_LetGo_SwingsInItsPlane()
    {
        var world = new PhysicsWorld();
        var seat = SimpleMachines.Swing(world, "swing", null, new(0, 3, 0), 2, 0.5, 0.6);
        var farthest = 0.0;

        RigidBodyTests.Run(world, () =>
        {
            farthest = Math.Min(farthest, seat.Position.X);
            return world.Time >= 2;
        });

        Assert.InRange(farthest, -1.2, -1.0);
        Assert.Equal(0, seat.Position.Z, 0.02);
    }

    [Fact]
    public void Dominoes_Built_FallOneAfterTheOther()
    {
        var world = RigidBodyTests.Ground(Materials.Wood);
        var stones = SimpleMachines.Dominoes(world, "domino", null, Materials.Plastic, Vector3d.Zero, new(1, 0, 1), 15, 0.05);
        (stones[0].Velocity, stones[0].Spin) = (new(0.12, 0, 0.12), new(5, 0, -5));

        RigidBodyTests.Run(world, () => world.Time >= 3);

        Assert.All(stones, s => Assert.True(Math.Abs(s.Rotation.Rotate(Vector3d.UnitY).Y) < 0.75, $"{s.Id}"));
    }

    [Fact]
    public void Hull_Heeled_RightsItself()
    {
        var world = new PhysicsWorld();
        world.Waters.Add(new Water(0, new(-20, -5, -20), new(20, 0, 20)));
        var boat = world.Add(new Body("boat", null, Shape.Box(new(4, 0.8, 1.6)), Materials.Wood, BodyMotion.Dynamic, 4 * 0.8 * 1.6 * 350)
        {
            Rotation = QuaternionD.FromAxisAngle(Vector3d.UnitX, 0.35),
        });

        RigidBodyTests.Run(world, () => false);

        Assert.True(boat.Rotation.Rotate(Vector3d.UnitY).Y > 0.998, $"{boat.Rotation.Rotate(Vector3d.UnitY)}");
        Assert.Equal(0.4 - (0.8 * 0.35), boat.Position.Y, 0.02);
    }

    private static void Drive(PhysicsWorld world, Vehicle car, double until)
    {
        while (world.Time < until)
        {
            car.Control();
            world.Step();
        }
    }
}
