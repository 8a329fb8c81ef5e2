using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>What hands do at a table, on the ground or at a wall, over and over.</summary>
internal static class Work
{
    // In heights of the body: a hand that hung beside the body comes over the table's edge.
    private const double OverEdge = 0.16;
    private const double Lasting = double.PositiveInfinity;

    /// <summary>Tips what is in the right hand over a vessel in the left, or over the target.</summary>
    public static IMotion Pour() => new GestureMotion(BodyParts.Upper, 3.0, (p, goals) =>
    {
        var tip = p.Ramp(0.5, 1.2) * (1 - p.Ramp(2.3, 2.9));
        goals.RightArm = Hands.Chest(-0.10 - (0.10 * (1 - tip)), -0.16 + (0.10 * tip), 0.55, 0.9) with { Spread = 1.2 * tip, Wrist = 0.8 * tip };
        goals.LeftArm = Hands.Chest(0.12, -0.46, 0.55, 0.7);
        goals.Head.Pitch += 0.30;
        Tool(p, new(0, 0, -1.9 * tip));
    });

    public static IMotion Cut() => Lean(Lasting, 0.22, (p, goals) =>
    {
        var chop = Math.Max(0, p.Wave(2.6));
        goals.RightArm = Bench(p, -0.02 + (0.01 * p.Wave(0.5)), 0.082 + (0.07 * chop), -0.035, 0.9) ?? Hands.Chest(-0.14 + (0.02 * p.Wave(0.5)), -0.60 + (0.20 * chop), 0.62, 0.9);
        goals.LeftArm = Bench(p, 0.055, 0.02, -0.01, 0.7) ?? Hands.Chest(0.16, -0.62, 0.60, 0.7);

        // What is long lies across in the hand: the blade on its edge.
        Tool(p, new(1.5, 0, 1.45 + (0.35 * chop)));
    });

    public static IMotion Stir() => Lean(Lasting, 0.14, (p, goals) =>
    {
        var (sin, cos) = DeterministicMath.SinCos(2 * Math.PI * 0.9 * p.Time);
        goals.RightArm = Bench(p, 0.025 * cos, 0.13, 0.025 * sin, 0.9) ?? Hands.Chest(-0.06 + (0.10 * cos), -0.42, 0.56 + (0.10 * sin), 0.9) with { Spread = 0.8 };
        goals.LeftArm = Bench(p, 0.09, 0.03, -0.02, 0.5) ?? Hands.Chest(0.24, -0.56, 0.46, 0.5);
        goals.Spine.Yaw += 0.06 * cos;
        Tool(p, new(2.8 + (0.15 * sin), 0, 0.15 * cos));
    });

    /// <summary>Treads the spade in, lifts, throws the earth aside.</summary>
    public static IMotion Dig() => new GestureMotion(BodyParts.Upper | BodyParts.Hips, Lasting, (p, goals) =>
    {
        var t = p.Time / 2.2 % 1;
        double stab = Easing.SmootherStep(t / 0.25) * (1 - Easing.SmootherStep((t - 0.42) / 0.25)), toss = Easing.SmootherStep((t - 0.55) / 0.2) * (1 - Easing.SmootherStep((t - 0.82) / 0.18));
        goals.Lean(0.35 + (0.45 * stab) - (0.15 * toss));
        goals.Shift += new Vector3d(0, -0.10 - (0.16 * stab), -0.10);
        goals.Spine.Yaw += 0.9 * toss;
        goals.LeftArm = Hands.Chest(0.06 + (0.2 * toss), -0.78 + (0.30 * toss), 0.52 + (0.1 * stab), 1);
        goals.RightArm = Hands.Chest(-0.16, -0.34 - (0.18 * stab) + (0.1 * toss), 0.30, 1);
        Tool(p, new(2.5 + (0.2 * stab) - (0.7 * toss), 0.9 * toss, 0));
    });

    public static IMotion Wipe() => new GestureMotion(BodyParts.Upper, Lasting, (p, goals) =>
    {
        var (sin, cos) = DeterministicMath.SinCos(2 * Math.PI * 0.8 * p.Time);
        goals.RightArm = Hands.Chest(-0.12 + (0.30 * cos), 0.10 + (0.26 * sin), 0.72) with { Wrist = -0.8 };
        goals.LeftArm = new() { Swing = -0.2, Spread = 0.4, Bend = 1.3 };
        goals.Spine.Roll += 0.06 * cos;
        goals.Lean(0.10);
    });

    public static IMotion Write() => new GestureMotion(BodyParts.Upper, Lasting, (p, goals) =>
    {
        var line = (p.Time / 1.8) % 1;
        goals.LeftArm = Bench(p, 0.09, 0.015, 0.01, 0.5) ?? Hands.Chest(0.14, -0.36, 0.46, 0.5);
        goals.RightArm = Bench(p, 0.03 - (0.09 * line) + (0.003 * p.Wave(5)), 0.035, 0.003 * p.Wave(3.7), 0.8) ?? Hands.Chest(0.08 - (0.20 * (1 - line)), -0.26 + (0.012 * p.Wave(5)), 0.50 + (0.012 * p.Wave(3.7)), 0.8);
        if (WorkSpot.Surface(p) is not null)
        {
            goals.Lean(0.22);
        }

        goals.Head.Pitch += 0.42;
        goals.Head.Yaw += 0.12 - (0.2 * line);
        goals.Gaze = 0;
        Tool(p, new(2.4, 0.3, 0));
    });

    public static IMotion Tear() => new GestureMotion(BodyParts.Arms | BodyParts.Spine | BodyParts.Head, 2.0, (p, goals) =>
    {
        var rip = p.Ramp(0.6, 1.1) * (1 - p.Ramp(1.5, 2.0));
        goals.LeftArm = Hands.Chest(0.05 + (0.30 * rip), -0.22 + (0.16 * rip), 0.48, 1);
        goals.RightArm = Hands.Chest(-0.05 - (0.20 * rip), -0.22 - (0.24 * rip), 0.48 - (0.1 * rip), 1);
        goals.Spine.Yaw -= 0.16 * rip;
        goals.Head.Pitch += 0.28;
    });

    /// <summary>Holds with the left, hammers with the right.</summary>
    public static IMotion Build() => Lean(Lasting, 0.24, (p, goals) =>
    {
        var blow = 0.5 + (0.5 * p.Wave(1.5));
        blow *= blow;
        goals.LeftArm = Bench(p, 0.06, 0.02, 0, 0.8) ?? Hands.Chest(0.12, -0.58, 0.66, 0.8);
        goals.RightArm = Bench(p, -0.03, 0.05 + (0.22 * blow), -0.04 - (0.05 * blow), 1) ?? Hands.Chest(-0.16, -0.48 + (0.56 * blow), 0.60 - (0.20 * blow), 1) with { Spread = 0.6 };
        goals.Spine.Yaw -= 0.12 * blow;
        Tool(p, new(1.5 - (1.3 * blow), 0, 0));
    });

    public static IMotion PlayWith() => new GestureMotion(BodyParts.Upper | BodyParts.Hips, Lasting, (p, goals) =>
    {
        goals.Lean(0.55);
        goals.Shift += new Vector3d(0, -0.34, -0.12);
        goals.LeftArm = Hands.Chest(0.22 + (0.12 * p.Wave(0.9)), -0.72 + (0.10 * p.Wave(1.7)), 0.50);
        goals.RightArm = Hands.Chest(-0.22 + (0.12 * p.Wave(1.1, 0.3)), -0.72 + (0.10 * p.Wave(1.5, 0.4)), 0.50);
        goals.Head.Roll += 0.10 * p.Wave(0.6);
        Greetings.Smile(goals, 0.9);
    });

    /// <summary>A hand goes to the handle and draws or shuts the door, the body with it.</summary>
    public static IMotion Door(bool opens) => new ContactMotion(BodyParts.Upper | BodyParts.Hips, 2.2, 1.1, (p, goals, t) =>
    {
        double grasp = Easing.SmootherStep(t / 0.5), arc = Easing.SmootherStep((t - 0.6) / 1.0), from = opens ? arc : 1 - arc;
        goals.RightArm = Hands.Chest(-0.06 - (0.60 * from), -0.40, 0.92 - (0.52 * from), 0.9 * grasp);
        goals.Spine.Yaw -= 0.45 * from;
        goals.Lean(0.10 - (0.20 * from));
        goals.Shift += new Vector3d(0.06 * from, 0, -0.10 * from);
    });

    /// <summary>Puts one on the other, each time a little higher.</summary>
    public static IMotion Stack() => new GestureMotion(BodyParts.Upper | BodyParts.Hips, Lasting, (p, goals) =>
    {
        double round = p.Time / 1.8, t = round % 1, height = Math.Min(4, Math.Floor(round)) * 0.14;
        double down = Easing.SmootherStep(t / 0.3) * (1 - Easing.SmootherStep((t - 0.35) / 0.3)), place = Easing.SmootherStep((t - 0.35) / 0.35);
        Stoop.To(p, goals, p.Actor.Position.Y + 0.1, 0.75 * down);
        var y = -0.62 - (0.25 * down) + ((height + 0.05) * place);
        goals.LeftArm = Hands.Chest(0.16 + (0.34 * down), y, 0.60, 0.5);
        goals.RightArm = Hands.Chest(-0.16 + (0.34 * down), y, 0.60, 0.5);
        goals.Spine.Yaw += 0.35 * down;
    });

    /// <summary>A hand at the work on the table before the body; null where there is none.</summary>
    /// <param name="left">In heights of the body, as are the others.</param>
    private static ArmGoal? Bench(Performance p, double left, double up, double ahead, double grip) =>
        WorkSpot.Surface(p) is { } at ? Hands.World(at + p.Actor.Frame.Rotate(new Vector3d(left, up + (OverEdge * (1 - p.Ramp(0.1, 0.55))), ahead) * p.Rig.Height), grip) with { Spread = 0.5 } : null;

    /// <summary>Turns what the right hand holds.</summary>
    private static void Tool(Performance p, Angles tilt)
    {
        if (p.Actor.Grips.In(GripKind.Right) is { } grip)
        {
            grip.Tilt = tilt;
        }
    }

    private static GestureMotion Lean(double seconds, double lean, Action<Performance, BodyGoals> hands) => new(BodyParts.Upper | BodyParts.Hips, seconds, (p, goals) =>
    {
        goals.Lean(lean);
        goals.Head.Pitch += 0.30;
        goals.Gaze = 0.4;
        hands(p, goals);
    });
}
