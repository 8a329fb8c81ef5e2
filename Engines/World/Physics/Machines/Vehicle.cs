using Sora.Engines.World.Physics.Joints;

namespace Sora.Engines.World.Physics.Machines;

/// <summary>A chassis on four wheels that really roll: hinges with motors and brakes, the front ones on knuckles that steer.</summary>
internal sealed class Vehicle
{
    private const double KnuckleShare = 0.02;
    private const double WheelShare = 0.03;
    private const double SteeringTorque = 900;

    private readonly List<HingeJoint> _axles = [];
    private readonly List<HingeJoint> _steering = [];
    private readonly double _radius;
    private double _wantedSpeed, _torque, _wantedAngle;

    /// <param name="world">Bodies and joints are added to it.</param>
    /// <param name="id">Of the chassis; wheels are id.wheel1 …</param>
    /// <param name="cast">Cast id, or null.</param>
    /// <param name="at">Middle of the ground below it; it looks along +X.</param>
    /// <param name="size">Full extents with the wheels: length, height, width.</param>
    /// <param name="mass">Kilograms in all.</param>
    /// <param name="wheelRadius">Metres.</param>
    /// <param name="group">Collision group of all its bodies.</param>
    public Vehicle(PhysicsWorld world, string id, string? cast, Vector3d at, Vector3d size, double mass, double wheelRadius, int group)
    {
        _radius = wheelRadius;
        double clearance = wheelRadius * 0.8, width = 0.16 * size.Z;
        Chassis = world.Add(new Body(id, cast, Shape.Box(new(size.X, size.Y - clearance, size.Z - (2 * width))), Physics.Materials.Steel, BodyMotion.Dynamic, mass * (1 - (4 * WheelShare) - (2 * KnuckleShare)), 0.1)
        {
            Position = at + new Vector3d(0, clearance + ((size.Y - clearance) / 2), 0),
            Group = group,
        });
        for (var i = 0; i < 4; i++)
        {
            var front = i < 2;
            var hub = at + new Vector3d((front ? 1 : -1) * 0.32 * size.X, wheelRadius, ((i & 1) == 0 ? 1 : -1) * ((size.Z / 2) - (width / 2)));
            var wheel = world.Add(new Body($"{id}.wheel{i + 1}", cast, Shape.Cylinder(wheelRadius, width), Physics.Materials.Rubber, BodyMotion.Dynamic, mass * WheelShare, 0.5)
            {
                Position = hub,
                Rotation = QuaternionD.FromAxisAngle(Vector3d.UnitX, Math.PI / 2),
                Group = group,
            });
            Wheels.Add(wheel);
            var holder = Chassis;
            if (front)
            {
                holder = world.Add(new Body($"{id}.knuckle{i + 1}", cast, Shape.Sphere(wheelRadius * 0.3), Physics.Materials.Steel, BodyMotion.Dynamic, mass * KnuckleShare) { Position = hub, Group = group });
                _steering.Add(world.Add(new HingeJoint(Chassis, holder, hub, Vector3d.UnitY) { Least = -0.6, Most = 0.6, MotorTorque = SteeringTorque * mass / 1000 }));
            }

            // About −Z, so that a positive speed drives along +X.
            _axles.Add(world.Add(new HingeJoint(holder, wheel, hub, -Vector3d.UnitZ)));
        }
    }

    public Body Chassis { get; }

    /// <summary>Front left, front right, rear left, rear right.</summary>
    public List<Body> Wheels { get; } = [];

    /// <summary>Metres a second ahead.</summary>
    public double Speed => Vector3d.Dot(Chassis.Velocity, Chassis.Rotation.Rotate(Vector3d.UnitX));

    /// <summary>Strives for a speed with a torque in newton metres at each driven (rear) wheel; speed 0 brakes with all four.</summary>
    public void Drive(double speed, double torque) => (_wantedSpeed, _torque) = (speed, torque);

    /// <summary>Turns the front wheels, radians to the left.</summary>
    public void Steer(double angle) => _wantedAngle = Math.Clamp(angle, -0.55, 0.55);

    /// <summary>Before each step.</summary>
    public void Control()
    {
        for (var i = 0; i < 4; i++)
        {
            var driven = i >= 2 || _wantedSpeed == 0;
            _axles[i].MotorSpeed = _wantedSpeed / _radius;
            _axles[i].MotorTorque = driven ? _torque : 0;
        }

        foreach (var knuckle in _steering)
        {
            knuckle.MotorSpeed = Math.Clamp(8 * (_wantedAngle - knuckle.Angle), -3, 3);
        }
    }
}
