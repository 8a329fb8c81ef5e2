using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Blows with the hand or with something in it. Arms are driven bodies: what they meet is moved by physics.</summary>
internal static class Strikes
{
    /// <summary>One straight punch, from guard to guard.</summary>
    public static IMotion Punch() => new ContactMotion(BodyParts.Upper | BodyParts.Hips, 1.3, 1.25, (p, goals, t) =>
    {
        Guard(goals, 0.02 * p.Wave(2.2));
        double back = Easing.SmoothStep(t / 0.28) * (1 - Easing.SmoothStep((t - 0.30) / 0.1));
        double through = Easing.SmootherStep((t - 0.30) / 0.13) * (1 - Easing.SmootherStep((t - 0.52) / 0.4));
        goals.RightArm = Hands.World(Between(p, Along(p, 0.35), Along(p, 1.04), through), 1) with { Spread = 0.7 };
        goals.Spine.Yaw += (-0.35 * back) + (0.75 * through);
        goals.Hips.Yaw += 0.25 * through;
        goals.Lean((-0.08 * back) + (0.22 * through));
    });

    /// <summary>A blow from above with the flat or the fist.</summary>
    public static IMotion Hit() => new ContactMotion(BodyParts.Upper | BodyParts.Hips, 1.4, 0.88, (p, goals, t) =>
    {
        double up = Easing.SmootherStep(t / 0.42), down = Easing.SmootherStep((t - 0.46) / 0.14), home = Easing.SmootherStep((t - 0.75) / 0.5);
        var target = Approach.Surface(p) ?? Along(p, 0.95) + new Vector3d(0, -0.35 * Approach.UnitOf(p.Rig), 0);
        Stoop.To(p, goals, target.Y, 0.8 * down * (1 - home));
        var chest = p.Actor.Pose.Chest;
        var raised = chest.Position + chest.Rotation.Rotate(new Vector3d(-0.32, 0.85, -0.15) * Approach.UnitOf(p.Rig));
        goals.RightArm = Hands.World(Between(p, raised, target, down), 0.9) with { Spread = 0.8 };
        goals.RightArm.Reach = goals.RightArm.Reach with { Weight = Easing.SmoothStep(t / 0.2) * (1 - home) };
        goals.Spine.Yaw += (-0.25 * up) + (0.45 * down * (1 - home));
        goals.Lean((-0.12 * up) + (0.30 * down * (1 - home)));
        goals.LeftArm = new() { Swing = 0.5, Spread = 0.35, Bend = 0.8 };
    });

    public static IMotion Tap() => new ContactMotion(BodyParts.RightArm | BodyParts.Spine | BodyParts.Hips, 1.8, 1.0, (p, goals, t) =>
    {
        var touch = 0.5 + (0.5 * p.Wave(2.4));
        var target = Approach.Surface(p) ?? Along(p, 0.9);
        Stoop.To(p, goals, target.Y, 0.8);
        var shoulder = p.Actor.Pose.Arms[1].Root;
        goals.RightArm = Hands.World(target + ((shoulder - target).Normalized() * (0.02 + (0.07 * touch))), 0.35) with { Wrist = 0.4 * touch };
    });

    /// <summary>Both hands sweep a bat, sword or racket round from behind the right shoulder.</summary>
    public static IMotion SwingAt() => new ContactMotion(BodyParts.Upper | BodyParts.Hips, 1.7, 1.9, (p, goals, t) =>
    {
        double back = Easing.SmootherStep(t / 0.55), sweep = Easing.SmootherStep((t - 0.62) / 0.26), home = Easing.SmootherStep((t - 1.2) / 0.5);
        double turn = (-1.15 * back * (1 - sweep)) + (1.25 * sweep * (1 - home));
        var (sin, cos) = Mathematics.DeterministicMath.SinCos(turn);
        var height = 0.08 - (0.26 * sweep * (1 - home));
        goals.RightArm = Hands.Chest(-0.06 + (0.62 * sin), height, 0.16 + (0.52 * cos), 1);
        goals.LeftArm = Hands.Chest(0.04 + (0.60 * sin), height - 0.08, 0.12 + (0.52 * cos), 1);
        goals.Spine.Yaw += 0.55 * turn;
        goals.Hips.Yaw += 0.25 * turn;
        goals.Lean(0.12);
        if (p.Actor.Grips.Of(p.Stage.FindThing(p.Action.With)) is { } grip)
        {
            grip.Tilt = new(0.35 + (1.0 * Math.Max(back * (1 - sweep) * 0.3, sweep)), turn * 1.25, 0);
        }
    });

    /// <summary>Fists before the chin.</summary>
    public static void Guard(BodyGoals goals, double bob)
    {
        goals.LeftArm = Hands.Chest(0.10, 0.08 + bob, 0.46, 1) with { Spread = 0.3 };
        goals.RightArm = Hands.Chest(-0.16, 0.02 - bob, 0.32, 1) with { Spread = 0.3 };
        goals.Shift += new Vector3d(0, -0.06 + (0.3 * bob), 0);
    }

    private static Vector3d Along(Performance p, double share) => Approach.Along(p, 1, share);

    private static Vector3d Between(Performance p, Vector3d a, Vector3d b, double t) => Vector3d.Lerp(a, b, t);
}
