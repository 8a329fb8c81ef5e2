using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Going with regard to someone who moves: heading and speed follow where they are now.</summary>
internal enum PursuitKind
{
    Chase,
    Flee,
    Approach,
    Follow,
    Leave,
}

/// <summary>Chases, flees, approaches, follows at a distance or leaves.</summary>
internal sealed class Pursuit(PursuitKind kind) : ITravel
{
    private const double FollowDistance = 1.6;
    private double _going;

    public BodyParts Parts => BodyParts.All & ~BodyParts.Face;

    public double Seconds => double.PositiveInfinity;

    public double SpeedOf(Rig rig) => Travelling.Speed(rig, kind is PursuitKind.Chase or PursuitKind.Flee ? 1.2 * rig.RunFroude : rig.WalkFroude);

    public void Enter(Performance p)
    {
        if (p.Target is null)
        {
            p.Face(kind is PursuitKind.Leave or PursuitKind.Flee ? -p.Actor.Heading : Travelling.AxisOf(p));
        }
    }

    public bool Step(Performance p, BodyGoals goals)
    {
        var away = kind is PursuitKind.Flee or PursuitKind.Leave;
        var gap = double.PositiveInfinity;
        if (p.Target is { } target)
        {
            var to = (target - p.Actor.Position).Flat();
            gap = to.Length - (p.Rig.Width / 2);
            p.Face(DeterministicMath.Atan2(away ? -to.X : to.X, away ? -to.Z : to.Z));
        }

        var goes = !p.Over && kind switch
        {
            PursuitKind.Chase => gap > 0.35,
            PursuitKind.Approach => gap > 0.6,
            PursuitKind.Follow => gap > FollowDistance,
            _ => true,
        } && !p.Actor.BlockedAhead(0.2);
        if (goes)
        {
            p.GoAt(SpeedOf(p.Rig) * p.Manner.Pace);
            p.Steps(GaitStyle.AtEase);
        }

        _going += ((goes ? 1 : 0) - _going) * Math.Min(1, 4 * p.Dt);
        if (p.Rig.Upright)
        {
            Bear(p, goals);
        }

        return goes || kind is PursuitKind.Chase or PursuitKind.Follow && !p.Over || p.Actor.Mover.Speed > 0.05;
    }

    private void Bear(Performance p, BodyGoals goals)
    {
        switch (kind)
        {
            case PursuitKind.Chase:
                // A hand already stretched out for it.
                goals.Lean(0.22 * _going);
                goals.RightArm = ArmGoal.Mix(goals.RightArm, new() { Swing = 1.45 + (0.12 * p.Wave(2.3)), Spread = 0.05, Bend = 0.35 }, _going);
                break;
            case PursuitKind.Flee:
                // Over the shoulder it looks back; hands up.
                var back = Easing.SmoothStep((p.Wave(0.35) * 2) + 0.6) * _going;
                goals.Head.Yaw += 1.3 * back;
                goals.Spine.Yaw += 0.35 * back;
                goals.Gaze = 0;
                for (var i = 0; i < 2; i++)
                {
                    goals.Arm(i) = ArmGoal.Mix(goals.Arm(i), new() { Swing = 2.1 + (0.4 * p.Wave(2.2, i * 0.5)), Spread = 0.55, Bend = 1.1 }, 0.8 * _going);
                }

                break;
            case PursuitKind.Leave:
                goals.Gaze = 0;
                goals.Head.Pitch += 0.12 * _going;
                break;
        }
    }
}
