using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Storyboards;
using Xunit;
using Vehicle = Sora.Engines.World.Scene.Machines.Vehicle;

namespace Sora.Engines.Tests.Worlds.Scenes;

public sealed class VehicleTests
{
    [Theory]
    [InlineData("car")]
    [InlineData("truck")]
    [InlineData("bus")]
    [InlineData("bicycle")]
    [InlineData("cart")]
    [InlineData("skateboard")]
    public void Drive_AtItsSpeed_RollsWithoutSlip(string noun)
    {
        var (stage, vehicle, body) = Build(noun, Shots.Beat("it", "drive", 0.2));
        Run(stage, 2);

        Assert.True(body.Velocity.X > 0.5, $"{noun} goes at {body.Velocity.X} m/s");
        Assert.All(vehicle.Wheels, wheel => Assert.InRange(-wheel.Spin.Z * vehicle.WheelRadius / wheel.Velocity.X, 0.98, 1.02));
        Assert.True(body.Rotation.Rotate(Vector3d.UnitY).Y > 0.97, $"{noun} has fallen over");
    }

    [Theory]
    [InlineData("asphalt")]
    [InlineData("ice")]
    public void Brake_WithLockedWheels_StopsByFriction(string ground)
    {
        var shot = Shots.Of(ground == "ice" ? "ice" : "road", 6, [Shots.Member("it", "car")], [Shots.Beat("it", "brake", 0.5)]);
        var stage = StageBuilder.Build(shot);
        var body = stage.FindThing("it")!.Main;
        var released = 0;
        while (stage.World.Time < 0.5)
        {
            released = ShotSimulation.Advance(stage, released);
        }

        var (from, speed) = (body.Position.X, body.Velocity.X);
        while (body.Velocity.X > 0.05 && stage.World.Time < 20)
        {
            released = ShotSimulation.Advance(stage, released);
        }

        var friction = MaterialPairs.FrictionOf(Materials.Rubber, stage.Place.Floor);
        Assert.InRange((body.Position.X - from) / (speed * speed / (2 * friction * PhysicsWorld.StandardGravity)), 0.9, 1.1);
    }

    [Theory]
    [InlineData("wall")]
    [InlineData("man")]
    public void Brake_BeforeSomethingOrSomebody_HasRoomToStop(string before)
    {
        var brake = Shots.Beat("it", "brake", 0.25) with { Toward = "other", Manner = ["in front of"] };
        Beat[] beats = before == "man" ? [brake, Shots.Beat("other", "walk", 1.15)] : [brake];
        var stage = StageBuilder.Build(Shots.Of("road", 5, [Shots.Member("it", "car"), Shots.Member("other", before)], beats));
        var car = stage.FindThing("it")!.Main;
        var start = car.Position.X;
        Run(stage, 4);

        Assert.True(car.Velocity.Length < 0.1, $"it still goes at {car.Velocity.Length} m/s");
        Assert.True(car.Position.X > start + 2, "it has not come nearer");
        Assert.DoesNotContain(stage.World.Impacts, i => Touches(i, stage.World.Bodies));
    }

    [Fact]
    public void Car_ThatRunsIntoSomebody_ThrowsThemNoFasterThanItself()
    {
        var stage = StageBuilder.Build(Shots.Of("road", 4, [Shots.Member("it", "car"), Shots.Member("other", "man")], [Shots.Beat("it", "drive", 0.2)]));
        var (car, man) = (stage.FindThing("it")!, stage.FindActor("other")!);
        double fastest = 0, speed = 0;
        car.Shift(man.Position - car.Main.Position with { Y = 0 } - new Vector3d(4, 0, 0));
        var released = 0;
        while (stage.World.Time < 3)
        {
            released = ShotSimulation.Advance(stage, released);
            speed = Math.Max(speed, car.Main.Velocity.Length);
            fastest = man.Fallen ? Math.Max(fastest, man.Bodies.Max(b => b.Velocity.Length)) : fastest;
        }

        Assert.True(fastest > 0, "it has missed");
        Assert.InRange(fastest, 1, (1.2 * speed) + 8);
    }

    private static bool Touches(Impact impact, IReadOnlyList<Body> bodies) =>
        (bodies[impact.A].Cast, bodies[impact.B].Cast) is ("it", "other") or ("other", "it");

    [Fact]
    public void TakeOff_Rocket_RisesUpright()
    {
        var shot = Shots.Of("launch pad", 4, [Shots.Member("it", "rocket")], [Shots.Beat("it", "lift", 0.5) with { Manner = ["off"] }]);
        var stage = StageBuilder.Build(shot);
        var body = stage.FindThing("it")!.Main;
        var start = body.Position.Y;
        Run(stage, 0.4);
        Assert.Equal(start, body.Position.Y, 0.02);
        Run(stage, 3.5);

        Assert.True(body.Position.Y > start + 10, $"it is {body.Position.Y - start} m up");
        Assert.True(body.Rotation.Rotate(Vector3d.UnitY).Y > 0.99);
    }

    private static (Stage Stage, Vehicle Vehicle, Body Body) Build(string noun, Beat beat)
    {
        var stage = StageBuilder.Build(Shots.Of("road", 4, [Shots.Member("it", noun)], [beat]));
        var thing = stage.FindThing("it")!;
        return (stage, Assert.IsType<Vehicle>(thing.Machine), thing.Main);
    }

    private static void Run(Stage stage, double until)
    {
        var released = 0;
        while (stage.World.Time < until)
        {
            released = ShotSimulation.Advance(stage, released);
        }
    }
}
