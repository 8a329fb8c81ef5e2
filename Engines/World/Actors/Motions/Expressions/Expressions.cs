using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>What face, voice and breath do, and the body with them.</summary>
internal static class Expressions
{
    private const double Lasting = double.PositiveInfinity;

    public static IMotion Talk() => new GestureMotion(BodyParts.Face | BodyParts.Arms | BodyParts.Head, Lasting, (p, goals) =>
    {
        Greetings.Towards(p);
        goals.Face = goals.Face with { Mouth = Syllables(p, 4.3), Brow = 0.3 * p.Wave(0.5) };

        // Beats of the hands, now one, now the other.
        double right = Math.Max(0, p.Wave(0.55)), left = Math.Max(0, p.Wave(0.55, 0.5));
        goals.RightArm = Hands.Chest(-0.34 - (0.12 * right), -0.42 + (0.24 * right * p.Manner.Size), 0.42 + (0.1 * right));
        goals.LeftArm = Hands.Chest(0.34 + (0.12 * left), -0.46 + (0.22 * left * p.Manner.Size), 0.38 + (0.1 * left));
        goals.Head.Pitch += 0.07 * p.Wave(1.1);
        goals.Head.Roll += 0.06 * p.Wave(0.45);
    });

    public static IMotion Whisper() => new GestureMotion(BodyParts.Upper, Lasting, (p, goals) =>
    {
        goals.Lean(0.24);
        goals.Head.Roll += 0.16;
        goals.Face = goals.Face with { Mouth = 0.35 * Syllables(p, 3.8), Eyes = 0.8 };
        goals.RightArm = Hands.Head(-0.95, -0.45, 1.15) with { Wrist = 0.3 };
        goals.Head.Pitch += 0.03 * p.Wave(1.1);
    });

    public static IMotion Shout() => new GestureMotion(BodyParts.Upper, Lasting, (p, goals) =>
    {
        Greetings.Towards(p);
        var push = 0.5 + (0.5 * p.Wave(0.8));
        goals.Lean(0.16 * push);
        goals.Head.Pitch -= 0.12;
        goals.Face = new(0.55 + (0.45 * Syllables(p, 2.6)), -0.1, -0.4 - (0.5 * p.Manner.Tension), 0.9);
        goals.LeftArm = Hands.Head(1.05, -0.45, 1.35);
        goals.RightArm = Hands.Head(-1.05, -0.45, 1.35);
    });

    public static IMotion Call() => new GestureMotion(BodyParts.RightArm | BodyParts.Head | BodyParts.Face | BodyParts.Spine, 2.0, (p, goals) =>
    {
        Greetings.Towards(p);
        goals.Head.Pitch -= 0.14;
        goals.Spine.Pitch += 0.08;
        goals.Face = goals.Face with { Mouth = 0.4 + (0.5 * Syllables(p, 1.6)) };
        goals.RightArm = Hands.Head(-1.05, -0.4, 1.2);
    });

    public static IMotion Sing() => new GestureMotion(BodyParts.Upper, Lasting, (p, goals) =>
    {
        var swell = 0.5 + (0.5 * p.Wave(0.28));
        goals.Face = goals.Face with { Mouth = 0.35 + (0.5 * swell * Syllables(p, 1.7)), Brow = 0.5 * swell, Eyes = 1 - (0.7 * swell), Smile = 0.3 };
        goals.Head.Pitch -= 0.14 * swell;
        goals.Spine.Pitch -= 0.06 * swell;
        goals.Spine.Roll += 0.08 * p.Wave(0.42);
        goals.LeftArm = Hands.Chest(0.30 + (0.42 * swell), -0.30 + (0.30 * swell), 0.45);
        goals.RightArm = Hands.Chest(-0.06, -0.18, 0.30);
    });

    public static IMotion Laugh() => new GestureMotion(BodyParts.Upper, 2.6, (p, goals) =>
    {
        var shake = p.Wave(4.6) * p.Manner.Size;
        goals.Face = new(0.55 + (0.2 * shake), 1, 0.5, 0.35);
        goals.Spine.Pitch += -0.10 + (0.05 * shake);
        goals.Head.Pitch -= 0.30 + (0.05 * shake);
        goals.Shift += new Vector3d(0, 0.012 * shake, 0);
        goals.LeftArm = Hands.Chest(0.14, -0.52, 0.30);
        goals.RightArm = Hands.Chest(-0.16, -0.46, 0.32);
    });

    public static IMotion Cry() => new GestureMotion(BodyParts.Upper | BodyParts.Hips, Lasting, (p, goals) =>
    {
        var sob = Math.Max(0, p.Wave(1.9)) * (0.6 + (0.4 * p.Wave(0.37)));
        goals.Lean(0.30 + (0.05 * sob));
        goals.Head.Pitch += 0.42 - (0.08 * sob);
        goals.Gaze = 0;
        goals.Face = new(0.2 + (0.2 * sob), -1, 0.5, 0.1);
        goals.LeftArm = Hands.Head(0.42, 0.05, 1.15);
        goals.RightArm = Hands.Head(-0.42, 0.05, 1.15);
        goals.Shift += new Vector3d(0, 0.015 * sob, 0);
    });

    public static IMotion Yawn() => new GestureMotion(BodyParts.Upper, 2.8, (p, goals) =>
    {
        var wide = p.Ramp(0.2, 1.1) * (1 - p.Ramp(1.9, 2.6));
        goals.Face = goals.Face with { Mouth = wide, Eyes = 1 - wide, Brow = wide };
        goals.Head.Pitch -= 0.34 * wide;
        goals.Spine.Pitch -= 0.14 * wide;
        goals.RightArm = Hands.Head(-0.15, -0.62, 1.35);
        goals.LeftArm = Hands.Chest(0.85, 0.30 * wide, -0.10) with { Bend = 1.6, Spread = 1.5, Grip = 0.8 };
    });

    public static IMotion Sneeze() => new GestureMotion(BodyParts.Upper | BodyParts.Hips, 1.6, (p, goals) =>
    {
        double up = p.Ramp(0, 0.65) * (1 - p.Ramp(0.72, 0.82)), down = p.Ramp(0.72, 0.84) * (1 - p.Ramp(1.0, 1.5));
        goals.Lean((-0.22 * up) + (0.75 * down));
        goals.Head.Pitch += (-0.35 * up) + (0.35 * down);
        goals.Face = new((0.6 * up) + (0.3 * down), -0.3, 0.7 * up, 1 - Math.Max(0.8 * up, down));
        var hand = p.Ramp(0.55, 0.75);
        goals.RightArm = Hands.Head(-0.25, -0.45, 1.3 + (0.6 * (1 - hand))) with { Spread = 0.8 };
    });

    public static IMotion Cough() => new GestureMotion(BodyParts.Upper | BodyParts.Hips, 1.8, (p, goals) =>
    {
        var jerk = Math.Max(0, p.Wave(2.2));
        jerk *= jerk;
        goals.Lean(0.16 + (0.28 * jerk));
        goals.Head.Pitch += 0.18 * jerk;
        goals.Face = goals.Face with { Mouth = 0.3 + (0.3 * jerk), Eyes = 1 - (0.7 * jerk), Smile = -0.3 };
        goals.RightArm = Hands.Head(-0.12, -0.62, 1.4, 1);
        goals.LeftArm = Hands.Chest(0.02, -0.30, 0.28);
    });

    public static IMotion Gasp() => new GestureMotion(BodyParts.Upper | BodyParts.Hips, 1.8, (p, goals) =>
    {
        var start = p.Ramp(0, 0.2) * (1 - p.Ramp(1.2, 1.8));
        goals.Lean(-0.22 * start);
        goals.Face = new(0.75 * start, -0.1, start, 1);
        goals.LeftArm = Hands.Head(0.45, -0.75, 1.25);
        goals.RightArm = Hands.Head(-0.35, -0.70, 1.30);
    });

    public static IMotion Scream() => new GestureMotion(BodyParts.Upper | BodyParts.Hips, 2.2, (p, goals) =>
    {
        var tremble = 0.02 * p.Wave(9);
        goals.Lean(-0.10 + tremble);
        goals.Face = new(1, -0.6, 0.8, 1);
        goals.Head.Pitch -= 0.10;
        goals.LeftArm = Hands.Head(1.15, 0.1 + tremble, 0.25);
        goals.RightArm = Hands.Head(-1.15, 0.1 - tremble, 0.25);
    });

    public static IMotion Smile() => new GestureMotion(BodyParts.Face | BodyParts.Head, Lasting, (p, goals) =>
    {
        goals.Face = goals.Face with { Smile = 1, Brow = 0.25, Eyes = 0.85 };
        goals.Head.Roll += 0.10;
    });

    public static IMotion Frown() => new GestureMotion(BodyParts.Face | BodyParts.Head | BodyParts.Arms, Lasting, (p, goals) =>
    {
        goals.Face = goals.Face with { Smile = -0.9, Brow = -1, Eyes = 0.8 };
        goals.Head.Pitch += 0.14;

        // Arms crossed.
        goals.LeftArm = Hands.Chest(-0.20, -0.26, 0.40) with { Spread = 1.0, Grip = 0.4 };
        goals.RightArm = Hands.Chest(0.20, -0.34, 0.44) with { Spread = 1.0, Grip = 0.4 };
    });

    public static IMotion Blink() => new GestureMotion(BodyParts.Face, 1.2, (p, goals) =>
        goals.Face = goals.Face with { Eyes = 1 - Easing.SmoothStep((Math.Abs(p.Wave(1.2)) - 0.6) / 0.25) });

    public static IMotion Shiver() => new GestureMotion(BodyParts.Upper | BodyParts.Hips, Lasting, (p, goals) =>
    {
        double quick = p.Wave(8.5), other = p.Wave(7.3, 0.3);
        goals.Lean(0.14);
        goals.Spine.Yaw += 0.035 * quick;
        goals.Spine.Roll += 0.025 * other;
        goals.Head.Pitch += 0.18 + (0.03 * quick);
        goals.Shift += new Vector3d(0.008 * quick, -0.06, 0);
        goals.LeftArm = Hands.Chest(-0.20 + (0.02 * quick), -0.10, 0.40) with { Spread = 0.6 };
        goals.RightArm = Hands.Chest(0.20 - (0.02 * other), -0.20, 0.44) with { Spread = 0.6 };
        goals.Face = goals.Face with { Smile = -0.5, Mouth = 0.12 + (0.08 * quick) };
    });

    public static IMotion Breathe() => new GestureMotion(BodyParts.Spine | BodyParts.Arms | BodyParts.Head | BodyParts.Face, Lasting, (p, goals) =>
    {
        var air = 0.5 - (0.5 * DeterministicMath.Cos(2 * Math.PI * 0.30 * p.Time));
        goals.Spine.Pitch += 0.10 - (0.26 * air);
        goals.Head.Pitch += 0.10 - (0.28 * air);
        goals.Breath = 2.5;
        for (var i = 0; i < 2; i++)
        {
            goals.Arm(i) = new() { Swing = -0.05, Spread = 0.15 + (0.65 * air), Bend = 0.25, Twist = 0.5 * air };
        }

        goals.Face = goals.Face with { Mouth = 0.18 * (1 - air), Eyes = 1 - (0.8 * air) };
    });

    public static IMotion Think() => new GestureMotion(BodyParts.Upper, Lasting, (p, goals) =>
    {
        goals.Head.Pitch += 0.06 + (0.05 * p.Wave(0.3));
        goals.Head.Roll += 0.14;
        goals.Gaze = 0.2;
        goals.Face = goals.Face with { Brow = -0.35, Smile = -0.15 };
        goals.RightArm = Hands.Head(-0.12, -1.05, 0.95 + (0.06 * p.Wave(0.8)), 0.8);
        goals.LeftArm = Hands.Chest(-0.24, -0.50, 0.30) with { Spread = 0.5 };
    });

    public static IMotion Blush() => new GestureMotion(BodyParts.Upper, Lasting, (p, goals) =>
    {
        goals.Head.Pitch += 0.30;
        goals.Head.Yaw -= 0.35;
        goals.Gaze = 0;
        goals.Spine.Yaw -= 0.12 + (0.05 * p.Wave(0.5));
        goals.Face = goals.Face with { Smile = 0.6, Eyes = 0.5 };
        goals.LeftArm = Hands.Head(0.85, -0.35, 0.75);
        goals.RightArm = new() { Swing = -0.45, Spread = 0.05, Bend = 0.9, Twist = -0.6 };
    });

    public static IMotion Stretch() => new GestureMotion(BodyParts.Upper | BodyParts.Hips, 3.0, (p, goals) =>
    {
        var up = p.Ramp(0.2, 1.1) * (1 - p.Ramp(2.2, 3.0));
        goals.LeftArm = Hands.Chest(0.14 + (0.20 * (1 - up)), 0.99 * up, 0.05) with { Spread = 0.6, Swing = 2.6 };
        goals.RightArm = Hands.Chest(-0.10 - (0.24 * (1 - up)), 0.99 * up, 0.05) with { Spread = 0.6, Swing = 2.6 };
        goals.Spine.Pitch -= 0.20 * up;
        goals.Head.Pitch -= 0.28 * up;
        goals.Spine.Roll += 0.20 * up * p.Wave(0.4);
        goals.Face = goals.Face with { Eyes = 1 - up, Mouth = 0.3 * up };
    });

    public static IMotion Scratch() => new GestureMotion(BodyParts.RightArm | BodyParts.Head | BodyParts.Face, 2.2, (p, goals) =>
    {
        goals.RightArm = Hands.Head(-0.55, 1.05 + (0.12 * p.Wave(4)), -0.25 - (0.12 * p.Wave(4))) with { Spread = 1.6, Swing = 1.8, Grip = 0.5 };
        goals.Head.Roll -= 0.22;
        goals.Head.Pitch += 0.08;
        goals.Face = goals.Face with { Brow = 0.5, Smile = -0.2 };
    });

    public static IMotion Search() => new GestureMotion(BodyParts.Upper, Lasting, (p, goals) =>
    {
        goals.Gaze = 0;
        goals.Head.Yaw += 0.85 * p.Wave(0.35);
        goals.Spine.Yaw += 0.35 * p.Wave(0.35);
        goals.RightArm = Hands.Head(-0.45, 0.75, 1.15) with { Spread = 1.1 };
        goals.Lean(0.10);
        goals.Face = goals.Face with { Brow = -0.4, Eyes = 0.7 };
    });

    /// <summary>How far the mouth is open, 0 to 1, at so many syllables a second, with pauses between phrases.</summary>
    public static double Syllables(Performance p, double perSecond)
    {
        var phrase = Easing.SmoothStep((p.Wave(0.31, 0.1) + 0.75) / 0.3);
        var open = Math.Abs(p.Wave(perSecond / 2)) * (0.65 + (0.35 * p.Wave(1.3, 0.2)));
        return Math.Clamp(open * phrase, 0, 1);
    }
}
