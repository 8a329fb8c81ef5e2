using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>An act on someone or something within reach: whoever is too far walks there first, and only then does its time begin.</summary>
/// <param name="parts">What the act itself takes.</param>
/// <param name="seconds">How long the act takes once there; infinity goes on as long as the beat.</param>
/// <param name="gap">How near it must be, in arm's lengths from the target's middle (leg reaches of an animal).</param>
/// <param name="shape">Writes the goals of a step, by the seconds since it arrived.</param>
/// <param name="toReceiver">It goes to whom it is meant for instead of to what it is about.</param>
internal sealed class ContactMotion(BodyParts parts, double seconds, double gap, Action<Performance, BodyGoals, double> shape, bool toReceiver = false) : IMotion
{
    private double? _since;

    public BodyParts Parts => parts | BodyParts.Legs;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals)
    {
        if (_since is null && !Approach.Reached(p, gap + Approach.HalfOf(p), toReceiver ? p.Receiver : p.Target))
        {
            return true;
        }

        if (_since is null)
        {
            p.Change();
        }

        _since = (_since ?? 0) + (p.Dt * p.Manner.Pace);
        shape(p, goals, _since.Value);
        return double.IsInfinity(seconds) ? p.Time < p.Action.End - p.Action.Start : _since < seconds;
    }
}

/// <summary>Going up to what one acts on.</summary>
internal static class Approach
{
    private const double Slack = 0.06;

    // Whoever stands closer than this to where it should steps back.
    private const double TooNear = 0.12;

    /// <summary>Whether the target is near enough; else walks towards it for this step.</summary>
    /// <param name="gap">Arm's lengths (leg reaches of an animal) over the ground from the body's middle to the target's.</param>
    public static bool Reached(Performance p, double gap) => Reached(p, gap, p.Target);

    /// <param name="goal">Where to; null is everywhere.</param>
    public static bool Reached(Performance p, double gap, Vector3d? goal)
    {
        if (goal is not { } target)
        {
            return true;
        }

        p.Face(target);
        p.Watch(target);
        var left = (target - p.Actor.Position).Flat().Length - (gap * UnitOf(p.Rig));
        var mover = p.Actor.Mover;
        if (left < -TooNear && !p.Actor.BlockedAhead(0))
        {
            p.GoAt(-0.45);
            return false;
        }

        if (left <= Slack || p.Actor.BlockedAhead(0))
        {
            return Math.Abs(mover.Speed) < 0.12;
        }

        // As fast as it can still stop in time.
        var most = Math.Sqrt(2 * mover.Acceleration * left);
        p.GoAt(Math.Min(most, Travelling.Speed(p.Rig, p.Rig.WalkFroude)));
        return false;
    }

    /// <summary>Half the width of the thing that it acts on, in arm's lengths; 0 of anybody.</summary>
    public static double HalfOf(Performance p) =>
        Holding.ThingOf(p) is { } thing && !p.Actor.Grips.Holds(thing.Member.Id) ? Math.Min(thing.Size.X, thing.Size.Z) / 2 / UnitOf(p.Rig) : 0;

    /// <summary>The point of the target that a hand comes to: the near side of a thing, or its top when it is low; the middle of anybody.</summary>
    public static Vector3d? Surface(Performance p)
    {
        if (Holding.ThingOf(p) is not { } thing || p.Target is not { } middle)
        {
            return p.Target;
        }

        var top = middle.Y + (thing.Size.Y / 2);
        var near = (p.Actor.Position - middle).Flat().Normalized() * (Math.Min(thing.Size.X, thing.Size.Z) / 2);
        return middle + (top < p.Actor.Position.Y + (0.55 * p.Rig.Height) ? (near * 0.6) with { Y = thing.Size.Y / 2 } : near);
    }

    /// <summary>Length of an arm to its grip, or of an animal's leg, in metres.</summary>
    public static double UnitOf(Rig rig) => rig.UpperArm > 0 ? rig.UpperArm + rig.LowerArm + (LimbSolver.GripShare * rig.Hand) : rig.LegReach;

    /// <summary>The point at a share of an arm's length from the shoulder towards the target; straight ahead when there is none.</summary>
    public static Vector3d Along(Performance p, int arm, double share, double lift = 0)
    {
        var shoulder = p.Actor.Pose.Arms[arm].Root;
        var ahead = p.Actor.Mover.Forward + new Vector3d(0, lift, 0);
        var to = p.Target is { } target ? target - shoulder : ahead;
        return shoulder + (to.Normalized(ahead) * (share * UnitOf(p.Rig)));
    }
}
