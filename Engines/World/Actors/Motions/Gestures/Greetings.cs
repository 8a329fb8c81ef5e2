using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>What people tell each other with hands, head and back.</summary>
internal static class Greetings
{
    public static IMotion Wave() => new GestureMotion(BodyParts.RightArm | BodyParts.Face | BodyParts.Spine, 2.2, (p, goals) =>
    {
        Towards(p);
        var side = p.Wave(1.7) * 0.30 * p.Manner.Size;
        goals.RightArm = Hands.Chest(-0.62 - (0.75 * side), 0.74, 0.22) with { Wrist = side, Swing = 0.5, Spread = 1.5 };
        goals.Spine.Roll -= 0.05 + (0.1 * side);
        Smile(goals, 0.8);
    });

    public static IMotion Point() => new GestureMotion(BodyParts.RightArm | BodyParts.Spine, 1.8, (p, goals) =>
    {
        Towards(p);
        var poke = 0.05 * p.Wave(1.6) * p.Manner.Tension;
        goals.RightArm = Hands.World(Approach.Along(p, 1, 0.97 + poke, 0.08), 0.55);
        goals.Spine.Yaw += 0.22;
    });

    public static IMotion Clap() => new GestureMotion(BodyParts.Arms | BodyParts.Face, double.PositiveInfinity, (p, goals) =>
    {
        var apart = 0.03 + (0.17 * p.Manner.Size * Math.Abs(p.Wave(1.5)));
        goals.LeftArm = Hands.Chest(apart - 0.02, -0.12, 0.50);
        goals.RightArm = Hands.Chest(-apart - 0.02, -0.05, 0.50);
        Smile(goals, 0.7);
    });

    public static IMotion Bow() => new GestureMotion(BodyParts.Hips | BodyParts.Spine | BodyParts.Head | BodyParts.Arms, 2.4, (p, goals) =>
    {
        Towards(p);
        var down = p.Ramp(0, 0.8) * (1 - p.Ramp(1.5, 2.3)) * Math.Min(1.2, p.Manner.Size);
        goals.Hips.Pitch += 0.75 * down;
        goals.Spine.Pitch += 0.55 * down;
        goals.Head.Pitch += 0.25 * down;
        goals.Shift += new Vector3d(0, 0, -0.16 * down);
        goals.RightArm = Hands.Hips(-0.05, 0.42, 0.30);
        goals.LeftArm = new() { Swing = -0.35, Spread = 0.35, Bend = 0.5 };
        goals.Gaze = 1 - down;
    });

    public static IMotion Nod() => new GestureMotion(BodyParts.Head | BodyParts.Spine, 1.6, (p, goals) =>
    {
        var nod = Math.Max(0, p.Wave(1.6)) * 0.60 * p.Manner.Size;
        goals.Head.Pitch += nod - 0.05;
        goals.Spine.Pitch += 0.08 * nod;
    });

    public static IMotion ShakeHead() => new GestureMotion(BodyParts.Head | BodyParts.Face, 1.8, (p, goals) =>
    {
        goals.Gaze = 0;
        goals.Head.Yaw += 0.75 * p.Wave(1.35) * p.Manner.Size;
        goals.Face = goals.Face with { Smile = -0.4, Brow = -0.3 };
    });

    public static IMotion Shrug() => new GestureMotion(BodyParts.Arms | BodyParts.Head | BodyParts.Face | BodyParts.Spine, 1.5, (p, goals) =>
    {
        var up = p.Ramp(0, 0.35) * (1 - p.Ramp(1.0, 1.5));
        goals.LeftArm = Hands.Chest(0.66, -0.28 + (0.10 * up), 0.42);
        goals.RightArm = Hands.Chest(-0.66, -0.28 + (0.10 * up), 0.42);
        goals.Head.Roll += 0.28 * up;
        goals.Head.Pitch -= 0.10 * up;
        goals.Spine.Pitch -= 0.06 * up;
        goals.Face = goals.Face with { Brow = 0.8, Smile = -0.3 };
    });

    /// <summary>Both hands on the head, elbows out, the knees soft: that could not be true.</summary>
    public static IMotion HoldHead() => new GestureMotion(BodyParts.Upper | BodyParts.Hips, double.PositiveInfinity, (p, goals) =>
    {
        double up = p.Ramp(0.1, 0.55), rock = p.Wave(0.45);
        goals.LeftArm = ArmGoal.Mix(goals.LeftArm, Hands.Head(0.85, 0.75, 0.25, 0.2) with { Swing = 1.6, Spread = 1.3, Bend = 2.1 }, up);
        goals.RightArm = ArmGoal.Mix(goals.RightArm, Hands.Head(-0.85, 0.75, 0.25, 0.2) with { Swing = 1.6, Spread = 1.3, Bend = 2.1 }, up);
        goals.Lean(0.22 * up);
        goals.Shift += new Vector3d(0, -0.07 * up, 0);
        goals.Spine.Roll += 0.06 * rock * up;
        goals.Head.Pitch += 0.28 * up;
        goals.Face = goals.Face with { Mouth = 0.5 * up, Smile = -0.6 * up, Brow = 0.7 * up };
    });

    public static IMotion Salute() => new GestureMotion(BodyParts.Arms | BodyParts.Spine | BodyParts.Head, 2.0, (p, goals) =>
    {
        Towards(p);
        goals.RightArm = Hands.Head(-1.05, 0.55, 0.75) with { Spread = 1.4, Bend = 2.0 };
        goals.LeftArm = new() { Spread = 0.02 };
        goals.Spine.Pitch -= 0.08;
        goals.Head.Pitch -= 0.04;
    });

    public static IMotion Beckon() => new GestureMotion(BodyParts.RightArm | BodyParts.Face | BodyParts.Spine, 2.0, (p, goals) =>
    {
        Towards(p);
        var pull = (0.5 + (0.5 * p.Wave(1.4))) * p.Manner.Size;
        goals.RightArm = Hands.Chest(-0.30, 0.02 + (0.28 * pull), 0.82 - (0.45 * pull)) with { Wrist = 0.6 * pull };
        goals.Spine.Pitch -= 0.10 * pull;
        Smile(goals, 0.5);
    });

    public static IMotion Cheer() => new GestureMotion(BodyParts.Arms | BodyParts.Face | BodyParts.Spine | BodyParts.Head | BodyParts.Legs, double.PositiveInfinity, (p, goals) =>
    {
        if (Math.Abs((p.Time % 0.9) - 0.1) < p.Dt)
        {
            p.Leap(0.30, 0.12, 0.16);
        }

        var pump = 0.12 * p.Wave(2.2);
        goals.LeftArm = Hands.Chest(0.42, 0.86 + pump, 0.10, 0.9);
        goals.RightArm = Hands.Chest(-0.42, 0.86 - pump, 0.10, 0.9);
        goals.Spine.Pitch -= 0.10;
        goals.Head.Pitch -= 0.16;
        goals.Face = new(0.8, 1, 0.6, 1);
    });

    /// <summary>Turns to whom it is meant for.</summary>
    public static void Towards(Performance p)
    {
        if (p.Target is { } target)
        {
            p.Face(target);
            p.Watch(target);
        }
    }

    public static void Smile(BodyGoals goals, double much) => goals.Face = goals.Face with { Smile = Math.Max(goals.Face.Smile, much) };
}
