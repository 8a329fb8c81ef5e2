using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>
/// Walks up, swings the right leg back and through the ball: the foot is a driven body, so physics makes the ball fly. The toe's path is the line of
/// flight that the aim asks for; without a ball it kicks the air.
/// </summary>
internal sealed class KickMotion : IMotion
{
    private const double BackSeconds = 0.40;
    private const double FollowSeconds = 0.50;

    // Seconds over which the foot loses its speed behind the ball.
    private const double FollowWay = 0.05;

    // Of a ball on a boot; the foot does not give way, so the ball leaves (1 + e) times as fast.
    private const double Restitution = 0.6;
    private const double FlatterThanThrown = 1.3;
    private double? _since;
    private Vector3d _from, _through, _speed;
    private bool _aimed;

    public BodyParts Parts => BodyParts.All;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals)
    {
        var ball = Holding.ThingOf(p);
        var radius = ball is null ? 0 : ball.Size.Z / 2;
        if (_since is null && !Approach.Reached(p, (0.50 * p.Rig.LegReach / Approach.UnitOf(p.Rig)) + (radius / Approach.UnitOf(p.Rig))))
        {
            return true;
        }

        if (_since is null)
        {
            p.Change();
        }

        _since = (_since ?? 0) + (p.Dt * Math.Max(0.7, p.Manner.Pace));
        var t = _since.Value;
        var leg = Math.Min(1, goals.Legs - 1);
        Balance(goals, t);
        if (t < BackSeconds)
        {
            var back = Easing.SmootherStep(t / BackSeconds);
            goals.Leg(leg) = new() { Free = back, Swing = -0.75 * back, Bend = 1.35 * back, Point = 0.5 };
            return true;
        }

        if (!_aimed)
        {
            _aimed = true;
            p.Change(0.06);
            var ahead = p.Actor.Mover.Forward;
            _speed = ball is null
                ? (ahead * 5) + new Vector3d(0, 2.2, 0)
                : Aim.Velocity(p, ball.Main.Position, ball, p.Stage.Locate(p.Action.Toward) ?? (ball.Main.Position + (ahead * 7 * p.Manner.Size)), FlatterThanThrown) / (1 + Restitution);
            var line = _speed.Normalized(ahead);
            var middle = ball?.Main.Position ?? (p.Actor.Position + (ahead * (0.6 * p.Rig.LegReach)) + new Vector3d(0, 0.15, 0));
            var at = middle - (line * (radius + (p.Rig.AnkleHeight * 0.5)));
            _through = at with { Y = Math.Max(at.Y, p.Actor.Position.Y + 0.03) };
            _from = p.Actor.Pose.Legs[leg].Tip;
        }

        // A cubic from rest behind to the aim's speed at the ball; beyond it the foot slows down.
        var up = p.Actor.Mover.Forward * p.Rig.FootLength;
        var seconds = Math.Clamp(1.9 * Vector3d.Distance(_from, _through) / Math.Max(1, _speed.Length), 0.07, 0.30);
        var strike = t - BackSeconds - seconds;
        var toe = strike < 0
            ? Curve.Hermite(_from, _through, _speed * seconds, 1 + (strike / seconds))
            : _through + (_speed * (FollowWay * (1 - (1 / (1 + (strike / FollowWay))))));
        var sole = toe - up;
        var home = Easing.SmoothStep((strike - 0.2) / FollowSeconds);
        goals.Leg(leg) = new()
        {
            Free = 1 - home,
            Swing = 0.9,
            Bend = 0.4,
            Point = 0.5,
            Foot = Reach.To(sole with { Y = Math.Max(sole.Y, p.Actor.Position.Y + 0.015) }, 1 - home),
        };
        return strike < 0.2 + FollowSeconds;
    }

    private static void Balance(BodyGoals goals, double t)
    {
        double back = Easing.SmootherStep(t / BackSeconds), through = Easing.SmootherStep((t - BackSeconds) / 0.25);
        var end = 1 - Easing.SmoothStep((t - BackSeconds - 0.5) / 0.4);
        goals.Lean(((0.14 * back) - (0.42 * through)) * end);
        goals.Spine.Yaw += ((-0.30 * back) + (0.65 * through)) * end;
        goals.Shift += new Vector3d(0.10 * back * end, -0.06 * back * end, 0.06 * through * end);
        goals.LeftArm = new() { Swing = (0.9 * back) - (0.9 * through), Spread = 0.75 * back * end, Bend = 0.4 };
        goals.RightArm = new() { Swing = (-0.6 * back) + (1.1 * through), Spread = 0.5 * back * end, Bend = 0.5 };
    }
}
