using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Fluids;

namespace Sora.Engines.World.Scene.Machines;

/// <summary>
/// What drives a hull: wind on its sails, oars or a propeller. Water lifts and slows it (<see cref="Physics.Fluids.Water"/>); it heels because the wind
/// presses high and the keel holds low, and comes up again by its weight.
/// </summary>
/// <param name="thing">Whose only body is the hull.</param>
/// <param name="drag">How water slows it.</param>
internal sealed class Boat(Thing thing, HullDrag drag) : IMachine
{
    /// <summary>Radians between the boom and the boat's length.</summary>
    public const double SheetAngle = 0.45;

    // Normal force of a sail over pressure and area (Marchaj, Aero-Hydrodynamics of Sailing, 1979, part 2: 1.2 to 1.5 from 15° to 90°).
    private const double SailCoefficient = 1.3;

    // Metres a second squared that oars and propellers give at most, and in which seconds they make up for a difference.
    private const double OarAcceleration = 0.5;
    private const double PropellerAcceleration = 1.5;
    private const double Response = 1.2;
    private const double StrokeSeconds = 1.7;

    // Froude number √: hulls go at about 0.25·√(g·L) with ease.
    private const double EasySpeed = 0.25;

    // A gust is so many times the wind, and lasts so long when nothing ends it; it swells and dies within the seconds.
    private const double GustStrength = 1.35;
    private const double GustSeconds = 1.8;
    private const double GustSwell = 0.7;
    private const double WakeSeconds = 0.22;
    private readonly List<(double At, double Speed)> _plan = [];
    private readonly List<(double From, double To)> _gusts = [];
    private PhysicsWorld? _world;
    private Water? _water;
    private double _nextWake;

    public required double Length { get; init; }

    /// <summary>Square metres; 0 without sails.</summary>
    public required double SailArea { get; init; }

    /// <summary>Of the sails' middle above the deck, metres.</summary>
    public required double SailHeight { get; init; }

    /// <summary>Middle of the keel from the centre of mass.</summary>
    public required Vector3d Keel { get; init; }

    /// <summary>Height of the deck from the centre of mass.</summary>
    public required double Deck { get; init; }

    /// <summary>Where its crew is.</summary>
    public required BoatDeck Aboard { get; init; }

    private double StrokeShare => thing.Noun.Archetype is "boat.row" or "boat.canoe" ? 1 : 0;

    public bool Does(ThingAction action) =>
        action is ThingAction.Drive or ThingAction.Float or ThingAction.Drift or ThingAction.Topple or ThingAction.Shake or ThingAction.Roll or ThingAction.Fly or ThingAction.Slide or ThingAction.Meet or ThingAction.Brake;

    public void Plan(ThingBeat beat, double speed)
    {
        if (beat.Beat.Verb is "heel" || beat.Action is ThingAction.Topple)
        {
            _gusts.Add((beat.At, beat.At + GustSeconds));
            return;
        }

        if (beat.Beat.Verb is "right" && _gusts.Count > 0)
        {
            _gusts[^1] = (_gusts[^1].From, beat.At + (0.3 * GustSwell));
            return;
        }

        if (beat.Action is ThingAction.Float or ThingAction.Shake or ThingAction.Drift)
        {
            return;
        }

        var wanted = beat.Action == ThingAction.Brake ? 0 : speed * CruisingSpeed(beat);
        if (_plan.Count == 0 && beat.At <= 0.6)
        {
            // It was on its way before.
            _plan.Add((0, wanted));
            thing.Main.Velocity = new(wanted, 0, 0);
        }
        else
        {
            _plan.Add((beat.At, wanted));
        }
    }

    /// <summary>Metres a second that it goes at with ease, or when it races.</summary>
    public double CruisingSpeed(ThingBeat beat) =>
        EasySpeed * Math.Sqrt(PhysicsWorld.StandardGravity * Length) * (beat.Beat?.Verb is "race" or "speed" or "rush" or "zoom" or "roar" ? 3 : thing.Noun.Archetype == "boat.motor" ? 2 : 1);

    /// <summary>Lays it on the water of the world.</summary>
    public void Launch(PhysicsWorld world)
    {
        _world = world;
        _water = world.Waters.Find(w => w.Covers(thing.Main.Position));
        _water?.Hulls.Add(thing.Main, drag);
    }

    public void Step(double time)
    {
        var hull = thing.Main;
        if (_world is null || _water is null)
        {
            return;
        }

        hull.Wake();
        if (SailArea > 0)
        {
            Sail(hull, time);
        }

        var wanted = (double?)null;
        foreach (var (at, speed) in _plan)
        {
            wanted = at <= time + 1e-9 ? speed : wanted;
        }

        if (wanted is { } v)
        {
            Drive(hull, v, time);
        }

        Steer(hull);
        if (time >= _nextWake)
        {
            Stir(hull, time);
            _nextWake = time + WakeSeconds;
        }
    }

    /// <summary>How hard a gust blows now, 0 to 1.</summary>
    private double GustAt(double time)
    {
        var most = 0.0;
        foreach (var (from, to) in _gusts)
        {
            most = Math.Max(most, Easing.SmoothStep((time - from) / GustSwell) * (1 - Easing.SmoothStep((time - to + GustSwell) / GustSwell)));
        }

        return most;
    }

    private void Sail(Body hull, double time)
    {
        var wind = (_world!.Air?.WindAt(time) ?? Vector3d.Zero) * (1 + (GustStrength * GustAt(time)));
        var point = hull.Position + hull.Rotation.Rotate(new(0, Deck + SailHeight, 0));
        var against = wind - hull.VelocityAt(point);

        // The boom goes to leeward; the sail takes the wind along its normal, less as it heels.
        var (sin, cos) = DeterministicMath.SinCos(SheetAngle);
        var lee = Math.Sign(hull.Rotation.Unrotate(against).Z);
        var normal = hull.Rotation.Rotate(new(sin, 0, lee * cos));
        var across = Math.Max(0, Vector3d.Dot(against, normal));
        var force = normal * (0.5 * Air.Density * SailCoefficient * SailArea * across * across);
        hull.AddForce(force, point);
    }

    private void Drive(Body hull, double wanted, double time)
    {
        var ahead = hull.Rotation.Rotate(Vector3d.UnitX).Flat().Normalized(Vector3d.UnitX);
        var stroke = StrokeShare > 0 ? Math.Max(0, 2 * DeterministicMath.Sin(2 * Math.PI * time / StrokeSeconds)) : 1;
        var missing = (wanted - Vector3d.Dot(hull.Velocity, ahead)) / Response;
        var most = thing.Noun.Archetype is "boat.motor" or "boat.ship" ? PropellerAcceleration : OarAcceleration;

        // What the hull loses to the water at that speed has to be made up for as well.
        hull.Force += ahead * (hull.Mass * Math.Clamp(missing * 3, -most, 2 * most) * stroke);
    }

    /// <summary>The rudder, or the next stroke: it holds its course.</summary>
    private void Steer(Body hull)
    {
        var ahead = hull.Rotation.Rotate(Vector3d.UnitX);
        var off = DeterministicMath.Atan2(-ahead.Z, ahead.X);
        var rate = 0.6 * Math.Sqrt(PhysicsWorld.StandardGravity / Length);
        hull.Torque += new Vector3d(0, -((0.5 * rate * rate * off) + (rate * hull.Spin.Y)) * hull.Inertia.Yy, 0);
    }

    /// <summary>Bow and stern make waves as it goes.</summary>
    private void Stir(Body hull, double time)
    {
        var speed = (hull.Velocity - _water!.Current).Flat().Length;
        if (speed > 0.35)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                _water.Stir(hull, hull.Position + hull.Rotation.Rotate(new(0.38 * Length, 0, side * drag.Beam * 0.3)), 0.12 * drag.Beam, 0.35 * speed, time);
            }
        }
    }
}
