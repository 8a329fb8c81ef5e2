using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>With which velocity something must leave to come where it is wanted.</summary>
internal static class Aim
{
    // What a grown person's throw gives a light ball at most: about 150 J and 25 m/s; a trained one does twice that.
    private const double MostJoules = 150;
    private const double MostSpeed = 25;
    private const double UsualMass = 70;
    private const double DefaultWay = 4.5;

    // A little more than the least speed that gets there: flatter than 45°.
    private const double Surplus = 1.08;

    /// <param name="p">Who throws and towards what; the search for outcomes may have it throw otherwise.</param>
    /// <param name="from">Where it leaves.</param>
    /// <param name="thing">What flies.</param>
    /// <param name="goal">Where to; null takes the beat's target, or some metres ahead.</param>
    /// <param name="surplus">Times the least speed that gets there, at least 1: more is flatter.</param>
    public static Vector3d Velocity(Performance p, Vector3d from, Thing thing, Vector3d? goal = null, double surplus = Surplus)
    {
        var to = goal ?? GoalOf(p, from);
        var lever = p.Stage.Levers.Of(p.Actor.Member.Id);
        var flat = (to - from).Flat();
        double d = Math.Max(0.3, flat.Length), rise = to.Y - from.Y;
        const double g = PhysicsWorld.StandardGravity;

        // The least speed that reaches (d, rise): v² = g (rise + √(rise² + d²)); the lower of the two angles for a little more.
        var least = Math.Sqrt(g * (rise + Math.Sqrt((rise * rise) + (d * d))));
        var most = Math.Min(MostSpeed, Math.Sqrt(2 * MostJoules * p.Rig.Mass / UsualMass / thing.Main.Mass));
        var speed = Math.Min(least * surplus * (1 + (0.35 * p.Manner.Tension)), Math.Max(most, 1));
        double v2 = speed * speed, under = Math.Max(0, (v2 * v2) - (g * ((g * d * d) + (2 * rise * v2))));
        var angle = DeterministicMath.Atan2(v2 - Math.Sqrt(under), g * d) + lever.Elevation;
        var heading = DeterministicMath.Atan2(flat.X, flat.Z) + lever.Azimuth;
        speed *= lever.Speed;
        var (sin, cos) = DeterministicMath.SinCos(angle);
        var (sinH, cosH) = DeterministicMath.SinCos(heading);
        return new Vector3d(sinH * cos, sin, cosH * cos) * speed;
    }

    /// <summary>What it is thrown at; else some metres ahead on the ground.</summary>
    private static Vector3d GoalOf(Performance p, Vector3d from)
    {
        var goal = p.Stage.Locate(p.Action.Toward) ?? (p.Action.With is { } with && p.Stage.FindActor(with) is { } other ? other.Pose.Chest.Position : null);
        return goal ?? (from + (p.Actor.Mover.Forward * (DefaultWay * p.Manner.Size))) with { Y = p.Actor.Position.Y + 0.1 };
    }
}
