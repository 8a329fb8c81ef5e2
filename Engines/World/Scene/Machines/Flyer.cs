using Sora.Engines.World.Cast;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Scene.Machines;

/// <summary>
/// What flies by thrust and lift: forces within what such an engine or wing can give bring it to the speed that its beats want, and a
/// steadying torque keeps it level, as a pilot or its tail does.
/// </summary>
internal sealed class Flyer(Thing thing) : IMachine
{
    // Metres a second squared that thrust and lift can give beside holding the weight.
    private const double MostAcceleration = 6;
    private const double Response = 0.8;
    private const double Steadiness = 9;
    private readonly List<(double At, Vector3d Velocity)> _plan = [];
    private HingeJoint? _rotor;

    public bool Does(ThingAction action) => action is ThingAction.Rise or ThingAction.Fly or ThingAction.Drive or ThingAction.Fall or ThingAction.Drift or ThingAction.Float or ThingAction.Roll;

    public void Plan(ThingBeat beat, double speed)
    {
        var family = thing.Noun.Archetype;
        var upward = family.StartsWith("aircraft.rocket", StringComparison.Ordinal) || family.StartsWith("aircraft.spaceship", StringComparison.Ordinal);
        var slow = family.StartsWith("aircraft.balloon", StringComparison.Ordinal);
        Vector3d wanted = beat.Action switch
        {
            ThingAction.Rise or ThingAction.Fly when upward => new(0, 60, 0),
            ThingAction.Rise => slow ? new(0.4, 1.6, 0) : new(6, 4, 0),
            ThingAction.Fall => slow ? new(0.3, -1, 0) : new(5, -2.5, 0),
            ThingAction.Drift or ThingAction.Float => new(1.2, 0, 0),
            _ => slow ? new(1.5, 0.2, 0) : new(9, 0, 0),
        };
        var held = beat.Action is ThingAction.Fly or ThingAction.Drive or ThingAction.Drift or ThingAction.Float or ThingAction.Fall && !upward;
        if (_plan.Count == 0 && held)
        {
            // It was in the air before.
            thing.Shift(new(0, Math.Max(3, 1.2 * thing.Size.Y), 0));
            _plan.Add((0, wanted * speed));
            foreach (var body in thing.Bodies)
            {
                body.Velocity = wanted * speed;
            }
        }
        else
        {
            _plan.Add((beat.At, wanted * speed));
        }
    }

    public static void Build(Thing thing, string id)
    {
        double w = thing.Size.X, h = thing.Size.Y, length = thing.Size.Z;
        var paint = Surfaces.Of(thing.Material, thing.Member.Adjectives);
        var scale = length / Math.Max(1e-6, thing.Noun.Size.Z);
        var mass = (thing.Noun.MassKg > 0 ? thing.Noun.MassKg : 100) * scale * scale * scale;
        var kind = thing.Noun.Archetype.Split('/')[0];
        var round = kind is "aircraft.rocket" or "aircraft.balloon";
        var shape = kind == "aircraft.rocket" ? Shape.Cylinder(w / 2, h)
            : kind == "aircraft.balloon" ? Shape.Sphere(Math.Min(w, h) / 2)
            : Shape.Box(new(length, h * 0.6, Math.Min(w, 0.22 * length)));
        var fill = Math.Clamp(mass / (thing.Material.Density * shape.Volume), 0.001, 1);
        var body = new Body(id, thing.Member.Id, shape, thing.Material, BodyMotion.Dynamic, mass, fill) { Position = new(0, shape.Half.Y, 0), Group = 0x10000000 | (id.Length * 7919) };
        thing.Bodies.Add(body);
        var machine = new Flyer(thing);
        thing.Machine = machine;
        if (round)
        {
            ShowRound(thing, body, kind, paint, w, h);
            return;
        }

        double r = shape.Half.Z, half = shape.Half.Y;
        thing.Show(body, Part.Cone(new(-length * 0.48, 0.1 * h, 0), r * 0.35, new(length * 0.38, 0, 0), Math.Min(r, half), paint));
        if (kind == "aircraft.helicopter" || kind == "aircraft.drone")
        {
            machine.AddRotor(thing, body, id, 0.9 * Math.Max(w, length) / 2, mass);
        }
        else
        {
            thing.Show(body, Part.Box(new(0, 0, 0), new(length * 0.09, 0.02 * length, w / 2), 0.01 * length, paint));
            thing.Show(body, Part.Box(new(-length * 0.44, 0.1 * h, 0), new(length * 0.05, 0.012 * length, w * 0.17), 0.006 * length, paint));
        }

        thing.Show(body, Part.Box(new(-length * 0.45, 0.32 * h, 0), new(length * 0.05, 0.28 * h, 0.012 * length), 0.006 * length, paint));
    }

    public void Step(double time)
    {
        var body = thing.Main;
        if (_rotor is not null)
        {
            (_rotor.MotorSpeed, _rotor.MotorTorque) = _plan.Count > 0 ? (26, 40 * _rotor.B.Mass) : (0, 0);
        }

        var wanted = (Vector3d?)null;
        foreach (var (at, velocity) in _plan)
        {
            wanted = at <= time + 1e-9 ? velocity : wanted;
        }

        if (wanted is not { } v)
        {
            return;
        }

        body.Wake();
        var pull = (v - body.Velocity) / Response;
        pull *= Math.Min(1, MostAcceleration / Math.Max(1e-9, pull.Length));
        var mass = thing.Bodies.Sum(b => b.Mass);
        body.Force += (pull + new Vector3d(0, PhysicsWorld.StandardGravity, 0)) * mass;

        // Level, a little nose-up while it climbs.
        var (rise, run) = DeterministicMath.SinCos(Math.Clamp(v.X > 0 ? v.Y / (4 * v.X) : 0, -0.25, 0.25));
        var lean = Vector3d.Cross(body.Rotation.Rotate(Vector3d.UnitY), new(-rise, run, 0)) + Vector3d.Cross(body.Rotation.Rotate(Vector3d.UnitX), new(run, rise, 0));
        var arm = body.Shape.BoundingRadius;
        body.Torque += ((lean * Steadiness) - (body.Spin * Math.Sqrt(Steadiness) * 2)) * (mass * arm * arm / 6);
    }

    private static void ShowRound(Thing thing, Body body, string kind, Surface paint, double w, double h)
    {
        if (kind == "aircraft.balloon")
        {
            var r = body.Shape.Radius;
            thing.Show(body, Part.Sphere(Vector3d.Zero, r, paint));
            thing.Show(body, Part.Box(new(0, -r * 0.9, 0), new(r * 0.1, r * 0.09, r * 0.1), 0.01 * r, Surface.FromSrgb(SurfaceMaterial.Wood, 0x8A6238)));
            return;
        }

        thing.Show(body, Part.Cone(new(0, (-h / 2) + (w * 0.5), 0), w * 0.5, new(0, (h / 2) - (w * 0.8), 0), w * 0.48, paint));
        thing.Show(body, Part.Cone(new(0, (h / 2) - (w * 0.9), 0), w * 0.47, new(0, h / 2, 0), w * 0.04, paint));
        for (var i = 0; i < 4; i++)
        {
            var turn = QuaternionD.FromAxisAngle(Vector3d.UnitY, i * Math.PI / 2);
            thing.Show(body, Part.Box(turn.Rotate(new(w * 0.7, (-h / 2) + (w * 0.7), 0)), new(w * 0.3, w * 0.6, w * 0.04), 0.02 * w, turn, paint));
        }
    }

    private void AddRotor(Thing self, Body body, string id, double reach, double mass)
    {
        var height = body.Shape.Half.Y + (0.05 * reach);
        var blade = new Body($"{id}.rotor", self.Member.Id, Shape.Box(new(2 * reach, 0.02 * reach, 0.1 * reach)), Physics.Materials.Steel, BodyMotion.Dynamic, 0.03 * mass, 0.4)
        {
            Position = body.Position + new Vector3d(0, height, 0),
            Group = body.Group,
        };
        self.Bodies.Add(blade);
        var steel = Surface.FromSrgb(SurfaceMaterial.Metal, 0x5A5D60);
        self.Show(blade, Part.Box(Vector3d.Zero, new(reach, 0.01 * reach, 0.05 * reach), 0.004, steel));
        self.Show(blade, Part.Box(Vector3d.Zero, new(0.05 * reach, 0.01 * reach, reach), 0.004, steel));
        self.Assembly.Add(world => _rotor = world.Add(new HingeJoint(body, blade, blade.Position, Vector3d.UnitY)));
    }
}
