using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>From goals to every joint: trunk by angles, planted legs and reaching hands by inverse kinematics, head by what it watches.</summary>
internal abstract class Poser(Rig rig, double restlessness)
{
    public const double BreathsPerSecond = 0.28;

    public static Poser For(Rig rig, double restlessness) =>
        rig.Limbless ? new ChainPoser(rig, restlessness) : rig.Upright ? new UprightPoser(rig, restlessness) : new LevelPoser(rig, restlessness);

    // Bones as long as each leg has them.
    private readonly Rig[] _legs = [.. rig.Legs.Select(l => l.Length == 1 ? rig : rig with { UpperLeg = rig.UpperLeg * l.Length, LowerLeg = rig.LowerLeg * l.Length })];

    public Gaze Gaze { get; } = new(restlessness);

    protected Rig Rig => rig;

    protected double Restlessness => restlessness;

    /// <summary>Forgets where it has been, when it is put somewhere.</summary>
    public virtual void Reset()
    {
    }

    public abstract ActorPose Solve(in Root root, BodyGoals goals, Gait gait, double time);

    /// <summary>−1 to 1.</summary>
    public double BreathAt(double time) => Mathematics.DeterministicMath.Sin(2 * Math.PI * BreathsPerSecond * (time + restlessness));

    /// <summary>The highest lift of the hips at which every planted foot can still be reached.</summary>
    /// <param name="shift">Of the hips, metres, in the body's frame.</param>
    public double ReachLimit(Vector3d at, double heading, Vector3d shift, Gait gait, BodyGoals goals)
    {
        var least = double.PositiveInfinity;
        var (sin, cos) = Mathematics.DeterministicMath.SinCos(heading);
        var moved = at + new Vector3d((shift.Z * sin) + (shift.X * cos), 0, (shift.Z * cos) - (shift.X * sin));
        for (var i = 0; i < gait.Feet.Length; i++)
        {
            var foot = gait.Feet[i];
            var free = goals.Leg(i).Free;
            if (!foot.Planted || free >= 1)
            {
                continue;
            }

            var root = gait.Home(i, moved, heading);
            var reach = rig.LegReach * rig.Legs[i].Length * 0.998;

            // A heel that may rise lends the leg some length.
            var heel = rig.FootLength * 0.7;
            var flat = Math.Max(0, (foot.At - root).Flat().Length - heel);
            var high = Math.Sqrt(Math.Max(0.05 * reach * reach, (reach * reach) - (flat * flat)));

            // A leg that is being freed asks for less and less.
            least = Math.Min(least, high + rig.AnkleHeight - rig.JointHeight(i) + (foot.At.Y - root.Y) + (free * free * rig.LegReach));
        }

        return double.IsInfinity(least) ? rig.LegReach : least;
    }

    /// <summary>All legs: root joints from the trunk, feet from gait and goals.</summary>
    protected LimbPose[] Legs(in Root root, BodyGoals goals, Gait gait, BodyPose hips, BodyPose shoulders)
    {
        var legs = new LimbPose[rig.Legs.Length];
        for (var i = 0; i < legs.Length; i++)
        {
            var plan = rig.Legs[i];
            var trunk = plan.Along >= 0.5 ? shoulders : hips;
            var joint = rig.Upright
                ? hips.Position + hips.Rotation.Rotate(new(plan.Side * rig.HipHalfWidth, 0, 0))
                : Vector3d.Lerp(hips.Position, shoulders.Position, plan.Along) + trunk.Rotation.Rotate(new(plan.Side * rig.HipHalfWidth, 0, 0));
            ref var goal = ref goals.Leg(i);
            var free = root.Free ? 1 : goal.Free;
            var ahead = Forward(gait.Feet[i].Heading);
            var outwards = plan.Splay > 1.5 ? root.Turn.Rotate(new(plan.Side * 0.9, 0.9, 0)) : Vector3d.Zero;
            var planted = free < 1 ? LimbSolver.Planted(_legs[i], joint, gait.Feet[i], ahead, false, plan.BendsForward, outwards) : default;
            if (free <= 0)
            {
                legs[i] = planted;
                continue;
            }

            var leg = LimbSolver.Hanging(_legs[i], plan.Side, joint, trunk.Rotation, goal, plan.BendsForward ? 1 : -1);
            if (goal.Foot.Weight > 0)
            {
                var sole = Resolve(goal.Foot, root, hips, shoulders, default, rig.LegReach);
                var turn = goal.Foot.Frame is ReachFrame.Hips ? hips.Rotation : root.Turn;
                leg = LimbSolver.Stepping(_legs[i], leg, sole, goal.Foot.Weight, turn.Rotate(Vector3d.UnitZ), turn.Rotate(Vector3d.UnitY), plan.BendsForward);
            }

            legs[i] = free < 1 ? LimbSolver.Between(_legs[i], planted, leg, free) : leg;
        }

        return legs;
    }

    protected Vector3d Resolve(in Reach reach, in Root root, BodyPose hips, BodyPose chest, BodyPose head, double unit) => reach.Frame switch
    {
        ReachFrame.World => reach.At,
        ReachFrame.Root => root.At + root.Turn.Rotate(reach.At * unit),
        ReachFrame.Hips => hips.Position + hips.Rotation.Rotate(reach.At * unit),
        ReachFrame.Chest => chest.Position + chest.Rotation.Rotate(reach.At * unit),
        _ => head.Position + head.Rotation.Rotate(reach.At * rig.HeadRadius),
    };

    protected static Vector3d Forward(double heading)
    {
        var (sin, cos) = Mathematics.DeterministicMath.SinCos(heading);
        return new(sin, 0, cos);
    }
}
