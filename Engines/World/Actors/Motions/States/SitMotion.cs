using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Actors;

/// <summary>Sits: on what it is on, on the seat that is meant once it has gone there, or on the ground with the hands propped behind.</summary>
internal sealed class SitMotion : IMotion
{
    private const double LowerSeconds = 0.9;
    private Thing? _seat;
    private bool _looked;

    public BodyParts Parts => BodyParts.Lower | BodyParts.Spine | BodyParts.Arms;

    public double Seconds => double.PositiveInfinity;

    public bool Grounded => true;

    public double EaseIn => _seat is null ? 1.0 : 0.4;

    public void Enter(Performance p)
    {
        var meant = p.Action.What ?? p.Action.Toward ?? p.Action.With ?? Where.Of(p.Actor.Member).Id;
        _seat = p.Actor.Perch?.Thing ?? p.Stage.FindThing(meant);
        _looked = p.Actor.Perch is not null || _seat is null;
    }

    public bool Step(Performance p, BodyGoals goals)
    {
        if (p.Actor.Perch is { } perch)
        {
            SeatedPose.Write(p, goals, perch);
            return true;
        }

        if (!_looked && _seat is { } seat && Seats.On(seat, p.Rig, "sit") is { } place)
        {
            GoAndSit(p, place);
            return true;
        }

        OnTheGround(goals);
        return true;
    }

    /// <summary>To the front of the seat, round, and down.</summary>
    private void GoAndSit(Performance p, Perch place)
    {
        var (at, turn) = place.After(0);
        var ahead = turn.Rotate(Vector3d.UnitZ).Flat().Normalized(Vector3d.UnitZ);
        var before = at + (ahead * (0.20 * p.Rig.Height));
        var away = (before - p.Actor.Position).Flat().Length;
        if (away > 0.12 && p.Time < 6 && !p.Superseded)
        {
            p.Face(before);
            p.GoAt(Math.Min(Travelling.Speed(p.Rig, p.Rig.WalkFroude), 0.15 + (1.6 * away)));
            return;
        }

        var heading = Mathematics.DeterministicMath.Atan2(ahead.X, ahead.Z);
        p.Face(heading);
        if (Math.Abs(Easing.WrapAngle(heading - p.Actor.Heading)) < 0.12 && p.Actor.Mover.Speed < 0.1)
        {
            _looked = true;
            p.Actor.Mount(place, LowerSeconds);
        }
    }

    private static void OnTheGround(BodyGoals goals)
    {
        goals.Shift = new(0, -0.97, -0.35);
        goals.Hips = new(-0.35, 0, 0);
        goals.Spine = new(0.30, 0, 0);
        for (var i = 0; i < 2; i++)
        {
            goals.Leg(i) = new() { Free = 1, Swing = 1.95 + (0.1 * i), Spread = 0.10, Bend = 1.75 + (0.15 * i), Point = 0.15 };
            goals.Arm(i) = new() { Swing = -0.55, Spread = 0.25, Twist = 0.4, Bend = 0.15 };
        }
    }
}
