using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene.Machines;

/// <summary>
/// What flies by thrust and lift: forces within what such an engine or wing can give bring it to the speed that its beats want, and a
/// steadying torque keeps it level, as a pilot or its tail does.
/// </summary>
internal sealed class Flyer(Thing thing) : IMachine
{
    // Metres a second squared that thrust and lift can give beside holding the weight.
    private const double MostAcceleration = 6;

    // A sounding rocket leaves its pad at several times the weight of what it lifts.
    private const double RocketAcceleration = 55;
    private const double RocketSpeed = 220;
    private const double Response = 0.8;
    private const double Steadiness = 9;

    // Metres a second, away from the eye.
    private static readonly Vector3d Away = new(0, 0, -140);
    private readonly List<(double At, Vector3d Velocity)> _plan = [];

    public bool Does(ThingAction action) => action is ThingAction.Rise or ThingAction.Fly or ThingAction.Drive or ThingAction.Fall or ThingAction.Drift or ThingAction.Float or ThingAction.Roll;

    public void Plan(ThingBeat beat, double speed)
    {
        var family = thing.Noun.Archetype;
        var upward = IsRocket(thing) || family.StartsWith("aircraft.spaceship", StringComparison.Ordinal);
        var away = beat.Beat.Verb is "shrink" or "recede" or "vanish" or "disappear" or "fade" ? Away : Vector3d.Zero;
        var slow = family.StartsWith("aircraft.balloon", StringComparison.Ordinal);
        Vector3d wanted = beat.Action switch
        {
            ThingAction.Rise or ThingAction.Fly when upward => new(0, IsRocket(thing) ? RocketSpeed : 60, 0),
            ThingAction.Rise => slow ? new(0.4, 1.6, 0) : new(6, 4, 0),
            ThingAction.Fall => slow ? new(0.3, -1, 0) : new(5, -2.5, 0),
            ThingAction.Drift or ThingAction.Float => new(1.2, 0, 0),
            _ => slow ? new(1.5, 0.2, 0) : new(9, 0, 0),
        };
        wanted = away != Vector3d.Zero ? away + new Vector3d(0, 0.16 * wanted.Y, 0) : wanted;
        var held = away != Vector3d.Zero || (beat.Action is ThingAction.Fly or ThingAction.Drive or ThingAction.Drift or ThingAction.Float or ThingAction.Fall && !upward);
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

        if (IsRocket(thing) && beat.Action is ThingAction.Rise or ThingAction.Fly)
        {
            var low = new Vector3d(thing.Main.Position.X, Layouts.Extent.Of(thing.Bodies).Low.Y, thing.Main.Position.Z);
            thing.Exhaust ??= new(thing.Main, low - thing.Main.Position, Math.Min(thing.Size.X, 0.14 * thing.Size.Y), _plan[0].At, !held);
        }
    }

    private static bool IsRocket(Thing thing) => thing.Noun.Archetype.StartsWith("aircraft.rocket", StringComparison.Ordinal);

    public void Step(double time)
    {
        var body = thing.Main;
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
        pull *= Math.Min(1, (IsRocket(thing) ? RocketAcceleration : MostAcceleration) / Math.Max(1e-9, pull.Length));
        var mass = thing.Bodies.Sum(b => b.Mass);
        body.Force += (pull + new Vector3d(0, PhysicsWorld.StandardGravity, 0)) * mass;

        // Level, a little nose-up while it climbs.
        var (rise, run) = DeterministicMath.SinCos(Math.Clamp(v.X > 0 ? v.Y / (4 * v.X) : 0, -0.25, 0.25));
        var lean = Vector3d.Cross(body.Rotation.Rotate(Vector3d.UnitY), new(-rise, run, 0)) + Vector3d.Cross(body.Rotation.Rotate(Vector3d.UnitX), new(run, rise, 0));
        var wantedTurn = (lean * Steadiness) - (body.Spin * Math.Sqrt(Steadiness) * 2);
        body.Torque += body.Rotation.Rotate(body.Inertia * body.Rotation.Unrotate(wantedTurn));
    }
}
