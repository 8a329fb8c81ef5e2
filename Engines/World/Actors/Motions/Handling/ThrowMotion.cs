using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>
/// Throws what is in hand, overarm with one hand or from the chest with both. The hand speeds up evenly along the line of flight and lets go at the velocity that the aim asks for.
/// </summary>
/// <param name="overhead">From above the head, as at a basket.</param>
internal sealed class ThrowMotion(bool overhead = false) : IMotion
{
    private const double WindUpSeconds = 0.5;
    private const double FollowSeconds = 0.55;
    private readonly Taking _taking = new();
    private double _time;
    private double? _released;
    private Vector3d _start, _end, _velocity;
    private bool _aimed;

    public BodyParts Parts => BodyParts.Upper | BodyParts.Hips;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals)
    {
        if (_released is null && !_taking.Done(p, goals))
        {
            return true;
        }

        if (_time == 0)
        {
            p.Change();
        }

        _time += p.Dt * Math.Max(0.7, p.Manner.Pace);
        if (p.Stage.Locate(p.Action.Toward) is { } goal)
        {
            p.Face(goal);
            p.Watch(goal);
        }

        var grip = p.Actor.Grips.Of(Holding.ThingOf(p));
        var both = grip?.Kind == GripKind.Both || overhead;
        if (_released is { } since)
        {
            Follow(p, goals, both, _time - since);
            return _time - since < FollowSeconds;
        }

        if (_time < WindUpSeconds)
        {
            WindUp(goals, both, Easing.SmootherStep(_time / WindUpSeconds));
            return true;
        }

        Swing(p, goals, grip, both);
        return true;
    }

    private void WindUp(BodyGoals goals, bool both, double t)
    {
        if (both)
        {
            Both(goals, overhead ? new(0, 0.16 + (0.1 * t), 0.34) : new(0, -0.32, 0.50 - (0.22 * t)));
            goals.Shift += new Vector3d(0, -0.10 * t, 0);
            goals.Lean(-0.10 * t);
            return;
        }

        goals.Spine.Yaw -= 0.65 * t;
        goals.Hips.Yaw -= 0.20 * t;
        goals.Lean(-0.12 * t);
        goals.RightArm = Hands.Chest(-0.42 - (0.2 * t), 0.42 * t, 0.30 - (0.62 * t), 0.8) with { Spread = 1.3 * t };
        goals.LeftArm = new() { Swing = 1.3 * t, Spread = 0.2, Bend = 0.25 };
    }

    /// <summary>Even acceleration along the line of flight from rest to the aim's velocity.</summary>
    private void Swing(Performance p, BodyGoals goals, Grip? grip, bool both)
    {
        var pose = p.Actor.Pose;
        if (!_aimed)
        {
            _aimed = true;
            _start = both ? (Grips.Palm(pose, 0) + Grips.Palm(pose, 1)) / 2 : Grips.Palm(pose, 1);
            var unit = Approach.UnitOf(p.Rig);
            var chest = pose.Chest.Position;
            _end = chest + (p.Actor.Mover.Forward * (overhead ? 0.45 * unit : 0.70 * unit)) + new Vector3d(0, (overhead ? 0.80 : both ? 0.02 : 0.30) * unit, 0);
            _velocity = grip is null ? (_end - _start) * 6 : Aim.Velocity(p, _end, grip.Thing);
        }

        // The hand comes in on a curve that ends along the velocity: a cubic from rest at the start to the velocity at the end.
        var way = Math.Max(0.15, Vector3d.Distance(_start, _end));
        var seconds = Math.Clamp(1.9 * way / Math.Max(1, _velocity.Length), 0.06, 0.5);
        var t = Math.Min(1, (_time - WindUpSeconds) / (seconds * Math.Max(0.7, p.Manner.Pace)));
        var at = Curve.Hermite(_start, _end, _velocity * seconds, t);
        if (both)
        {
            var half = QuaternionD.FromAxisAngle(Vector3d.UnitY, p.Actor.Heading).Rotate(Vector3d.UnitX) * HalfApart(p, grip);
            goals.LeftArm = Hands.World(at + half, 0.3);
            goals.RightArm = Hands.World(at - half, 0.3);
            goals.Lean(-0.10 + (0.22 * t));
            goals.Shift += new Vector3d(0, -0.10 + (0.10 * t), 0);
        }
        else
        {
            goals.RightArm = Hands.World(at, 0.8);
            goals.Spine.Yaw += -0.65 + (1.1 * t);
            goals.Hips.Yaw += -0.20 + (0.35 * t);
            goals.Lean(-0.12 + (0.36 * t));
            goals.LeftArm = new() { Swing = 1.3 - (1.5 * t), Spread = 0.3, Bend = 0.6 };
        }

        if (t >= 1)
        {
            if (grip is not null)
            {
                grip.Open(p.Stage);
                grip.Thing.Main.Launch(_velocity);
                p.Stage.World.Wake(grip.Thing.Main);
            }

            _released = _time;
            p.Change(0.12);
        }
    }

    private static void Follow(Performance p, BodyGoals goals, bool both, double since)
    {
        var t = Easing.SmootherStep(since / FollowSeconds);
        if (both)
        {
            Both(goals, new(0, 0.45 - (0.55 * t), 0.80 - (0.3 * t)));
            goals.Lean(0.12 * (1 - t));
            return;
        }

        goals.RightArm = Hands.Chest(-0.25 + (0.45 * t), 0.30 - (0.75 * t), 0.72 - (0.22 * t), 0.1);
        goals.Spine.Yaw += 0.45 * (1 - (0.6 * t));
        goals.Lean(0.24 * (1 - t));
        goals.LeftArm = new() { Swing = -0.3, Spread = 0.35, Bend = 0.6 };
    }

    private static double HalfApart(Performance p, Grip? grip) => grip is null ? 0.12 : Math.Min(0.5 * Approach.UnitOf(p.Rig), grip.Thing.Size.X / 2);

    private static void Both(BodyGoals goals, Vector3d middle)
    {
        goals.LeftArm = Hands.Chest(middle.X + 0.18, middle.Y, middle.Z, 0.3) with { Spread = 0.6 };
        goals.RightArm = Hands.Chest(middle.X - 0.18, middle.Y, middle.Z, 0.3) with { Spread = 0.6 };
    }
}
