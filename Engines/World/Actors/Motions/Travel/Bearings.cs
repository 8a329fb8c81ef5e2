using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>How a body is borne in each way of going.</summary>
internal static class Bearings
{
    public static void Easy(Performance p, BodyGoals goals, double going)
    {
    }

    /// <summary>Low, arms up before the chest, head turning to see who might hear.</summary>
    public static void Sneak(Performance p, BodyGoals goals, double going)
    {
        if (!p.Rig.Upright)
        {
            goals.Shift += new Vector3d(0, -0.30 * going, 0);
            goals.Head.Pitch += 0.55 * going;
            goals.Tail = goals.Tail with { Wag = 0.3, Raise = -0.5 * going };
            return;
        }

        goals.Shift += new Vector3d(0, -0.20 * going, -0.10 * going);
        goals.Lean(0.62 * going);
        goals.Head.Yaw += 0.7 * going * p.Wave(0.45);
        for (var i = 0; i < 2; i++)
        {
            goals.Arm(i) = new() { Swing = 0.75 + (0.18 * p.Wave(0.9, i * 0.5)), Spread = 0.22, Twist = -0.25, Bend = 1.75, Wrist = 0.7 };
        }
    }

    /// <summary>The left leg is spared: a short stance, a dip over it, a hand on the thigh.</summary>
    public static void Limp(Performance p, BodyGoals goals, double going)
    {
        // The left foot stands in the first part of the stride.
        var spared = going * Pulse(p.Actor.Gait.Phase, 0.05, 0.5);
        goals.Shift += new Vector3d(0.10 * spared, -0.09 * spared, 0);
        goals.Hips.Roll -= (p.Rig.Upright ? 0.16 : 0.08) * spared;
        goals.Spine.Roll += 0.34 * spared;
        goals.Head.Pitch += 0.18 * going;
        if (p.Rig.Upright)
        {
            goals.Lean(0.14 + (0.22 * spared));
            goals.LeftArm = new() { Swing = 0.42, Spread = 0.12, Bend = 0.35, Grip = 0.5 };
            goals.RightArm = new() { Swing = 0.1 + (0.5 * spared), Spread = 0.35, Bend = 0.5 };
            goals.Face = goals.Face with { Smile = -0.6, Brow = -0.7 };
        }
    }

    /// <summary>Straight as a post, knees high, straight arms up to the shoulder.</summary>
    public static void March(Performance p, BodyGoals goals, double going)
    {
        var swing = DeterministicMath.Sin(2 * Math.PI * p.Actor.Gait.Phase) * going;
        goals.Spine.Pitch -= 0.08;
        goals.Head = default;
        goals.Gaze = 0;
        for (var i = 0; i < 2; i++)
        {
            goals.Arm(i) = new() { Swing = 0.1 - ((i == 0 ? 1 : -1) * 1.15 * swing), Spread = 0.06, Bend = 0.08, Grip = 1 };
        }
    }

    /// <summary>From side to side on feet turned out, arms stiff and away from the body.</summary>
    public static void Waddle(Performance p, BodyGoals goals, double going)
    {
        var sway = DeterministicMath.Cos(2 * Math.PI * p.Actor.Gait.Phase) * going;
        goals.Hips.Roll -= 0.20 * sway;
        goals.Spine.Roll -= 0.10 * sway;
        goals.Head.Roll += 0.22 * sway;
        goals.Shift += new Vector3d(0.10 * sway, -0.04, 0);
        goals.Spine.Pitch -= 0.12;
        goals.Tail = goals.Tail with { Wag = 2 };
        goals.Wings = goals.Wings with { Spread = 0.12, Raise = -0.6 };
        for (var i = 0; i < 2; i++)
        {
            goals.Arm(i) = new() { Swing = -0.1, Spread = 0.55 + ((i == 0 ? -1 : 1) * 0.22 * sway), Bend = 0.15, Wrist = -0.8 };
        }
    }

    /// <summary>The body topples one way and the other and the feet come after it.</summary>
    public static void Stagger(Performance p, BodyGoals goals, double going)
    {
        var seed = p.Seed;
        var sway = p.Wave(0.37, seed) + (0.6 * p.Wave(0.83, seed * 2));
        var bow = p.Wave(0.29, seed * 3) + (0.5 * p.Wave(0.71, seed));
        p.Face(Travelling.AxisOf(p) + (0.55 * sway));
        goals.Hips.Roll += 0.17 * sway * going;
        goals.Spine.Roll += 0.26 * sway * going;
        goals.Lean((0.20 + (0.30 * bow)) * going);
        goals.Head.Roll -= 0.35 * sway;
        goals.Head.Pitch += 0.30;
        goals.Gaze = 0.2;
        goals.Face = goals.Face with { Eyes = 0.55, Mouth = 0.25 };
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            goals.Arm(i) = new() { Swing = 0.35 + (0.5 * bow), Spread = 0.55 - (side * 0.45 * sway), Bend = 0.55 + (0.3 * p.Wave(0.5, i * 0.4)) };
        }
    }

    /// <summary>A jog: short and bouncing, forearms carried.</summary>
    public static void Trot(Performance p, BodyGoals goals, double going)
    {
        var bounce = DeterministicMath.Cos(4 * Math.PI * p.Actor.Gait.Phase) * going;
        goals.Shift += new Vector3d(0, 0.045 * bounce, 0);
        if (p.Rig.Upright)
        {
            for (var i = 0; i < 2; i++)
            {
                goals.Arm(i).Bend = 1.65;
                goals.Arm(i).Swing *= 0.6;
            }
        }
        else
        {
            goals.Head.Pitch -= 0.15 * going;
            goals.Tail = goals.Tail with { Raise = 0.25 };
        }
    }

    /// <summary>The trunk rocks: fore end up as the hind legs thrust, the back gathers and stretches.</summary>
    public static void Gallop(Performance p, BodyGoals goals, double going)
    {
        var turn = 2 * Math.PI * p.Actor.Gait.Phase;
        var rock = DeterministicMath.Sin(turn + 0.6) * going;
        var rise = DeterministicMath.Cos(turn + 2.4) * going;
        if (p.Rig.Upright)
        {
            // A person gallops with one foot leading and the hands at the reins.
            goals.Shift += new Vector3d(0, 0.07 * rise, 0);
            goals.Hips.Yaw -= 0.35 * going;
            goals.Lean(0.15 + (0.10 * rock));
            for (var i = 0; i < 2; i++)
            {
                goals.Arm(i) = new() { Swing = 0.75 + (0.2 * rock), Spread = 0.1, Twist = -0.3, Bend = 1.3, Grip = 1 };
            }

            return;
        }

        goals.Hips.Pitch += 0.13 * rock;
        goals.Spine.Pitch += 0.16 * DeterministicMath.Sin(turn - 0.4) * going;
        goals.Shift += new Vector3d(0, (0.07 * rise) - 0.04, 0);
        goals.Head.Pitch += (0.45 * going) - (0.22 * rock);
        goals.Tail = goals.Tail with { Raise = 0.5 * going, Wag = 0.4 };
    }

    /// <summary>A smooth pulse of the stride: 0 outside, 1 in the middle.</summary>
    private static double Pulse(double phase, double from, double to)
    {
        var t = (phase - from) / (to - from);
        return t is <= 0 or >= 1 ? 0 : DeterministicMath.Sin(Math.PI * t);
    }
}
