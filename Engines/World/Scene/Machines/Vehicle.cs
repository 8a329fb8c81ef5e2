using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;

namespace Sora.Engines.World.Scene.Machines;

/// <summary>
/// A body on wheels that turn on hinges. Its motor turns the wheels and its brakes hold them; what moves it is the friction of the tyres.
/// It goes along +X.
/// </summary>
internal sealed class Vehicle(Thing thing, IReadOnlyList<Body> wheels) : IMachine
{
    // Newton metres for each kilogram and metre of wheel: 4 m/s² when all wheels drive; brakes lock the wheels.
    private const double DriveAcceleration = 4;
    private const double LockingFactor = 12;
    private const double UsualSpeed = 5;
    private const double RaceSpeed = 9;
    private const double UsualLength = 4.4;

    // Two wheels in line are kept up by whoever rides them, as by steering: stiffness and damping of the lean.
    private const double BalanceStiffness = 60;
    private const double BalanceDamping = 14;
    private const double Nudge = 0.9;
    private readonly List<HingeJoint> _axles = [];
    private readonly List<(double At, double Speed, bool Brakes)> _plan = [];
    private double? _fallsAt;
    private bool _balances = wheels.Count == 2;

    /// <summary>Metres a second that a beat wants of a vehicle of that length: smaller ones go slower, by dynamic similarity.</summary>
    public static double SpeedOf(ThingBeat beat, double length) => Math.Min(1.4, Math.Sqrt(length / UsualLength)) * (beat.Beat?.Verb is "race" or "speed" or "rush" ? RaceSpeed : UsualSpeed + (beat.Action == ThingAction.Brake ? 2 : 0));

    /// <summary>Metres from the start of the shot until locked wheels have brought it to rest: v·t + v²/(2·μ·g).</summary>
    public static double StoppingWay(ThingBeat beat, double length, double friction)
    {
        var speed = SpeedOf(beat, length);
        return (speed * beat.At) + (speed * speed / (2 * Math.Max(0.05, friction) * PhysicsWorld.StandardGravity));
    }

    public IReadOnlyList<Body> Wheels => wheels;

    public double WheelRadius => RadiusOf(wheels[0]);

    public bool Does(ThingAction action) =>
        action is ThingAction.Drive or ThingAction.Brake or ThingAction.Roll or ThingAction.Meet or ThingAction.Slide or ThingAction.Fly or ThingAction.Topple;

    public void Plan(ThingBeat beat, double speed)
    {
        if (beat.Action == ThingAction.Topple)
        {
            _fallsAt = beat.At;
            return;
        }

        var wanted = SpeedOf(beat, thing.Size.Z) * speed;
        if (beat.Action == ThingAction.Brake || beat.Beat.Verb == "park")
        {
            if (_plan.Count == 0)
            {
                _plan.Add((0, wanted, false));
            }

            _plan.Add((beat.At, 0, true));
        }
        else
        {
            // Something that drives when the shot has hardly begun was driving before.
            _plan.Add((beat.At <= 0.6 ? 0 : beat.At, wanted, false));
        }

        if (_plan.Count > 0 && _plan[0].At == 0 && !_plan[0].Brakes)
        {
            SetOut(_plan[0].Speed);
        }
    }

    /// <summary>Joins the wheels on.</summary>
    public void Assemble(PhysicsWorld world)
    {
        foreach (var wheel in wheels)
        {
            _axles.Add(world.Add(new HingeJoint(thing.Main, wheel, wheel.Position, -Vector3d.UnitZ)));
        }
    }

    public void Step(double time)
    {
        var now = (At: 0.0, Speed: 0.0, Brakes: true);
        foreach (var next in _plan)
        {
            now = next.At <= time + 1e-9 ? next : now;
        }

        if (_plan.Count > 0 && !(now.Brakes && thing.Main.Asleep))
        {
            thing.Main.Wake();
        }

        var push = DriveAcceleration * TotalMass / wheels.Count;
        foreach (var axle in _axles)
        {
            var radius = RadiusOf(axle.B);
            (axle.MotorSpeed, axle.MotorTorque) = now.Brakes ? (0, push * radius * LockingFactor) : (now.Speed / radius, push * radius);
        }

        if (_fallsAt is { } fall && time >= fall)
        {
            // Nobody holds it any more, and it gets a nudge.
            (_fallsAt, _balances) = (null, false);
            foreach (var body in thing.Bodies)
            {
                body.Wake();
                body.Spin = new(Nudge, 0, 0);
                body.Velocity = Vector3d.Cross(body.Spin, body.Position with { X = 0, Z = 0 });
            }
        }

        if (_balances)
        {
            var body = thing.Main;
            var up = body.Rotation.Rotate(Vector3d.UnitY);
            var inertia = TotalMass * WheelRadius * WheelRadius * 2;
            body.Torque += new Vector3d((-BalanceStiffness * up.Z) - (BalanceDamping * body.Spin.X), 0, 0) * inertia;
        }
    }

    private static double RadiusOf(Body wheel) => wheel.Shape.Radius;

    private double TotalMass => thing.Main.Mass + wheels.Sum(w => w.Mass);

    private void SetOut(double speed)
    {
        thing.Main.Velocity = new(speed, 0, 0);
        foreach (var wheel in wheels)
        {
            (wheel.Velocity, wheel.Spin) = (new(speed, 0, 0), new(0, 0, -speed / RadiusOf(wheel)));
        }
    }
}
