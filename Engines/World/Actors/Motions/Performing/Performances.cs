using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Dance, fight and show.</summary>
internal static class Performances
{
    private const double Lasting = double.PositiveInfinity;

    /// <summary>Two beats a second: weight from foot to foot, hips against shoulders, arms in changing figures.</summary>
    public static IMotion Dance() => new GestureMotion(BodyParts.All, Lasting, (p, goals) =>
    {
        double beat = 1.0 * p.Manner.Size, side = p.Wave(beat), bounce = Math.Abs(p.Wave(beat));
        var figure = (int)(p.Time * beat / 2) % 3;
        goals.Shift += new Vector3d(0.16 * side, -0.16 + (0.09 * bounce), 0);
        goals.Hips.Roll += 0.14 * side;
        goals.Hips.Yaw += 0.22 * p.Wave(beat, 0.2);
        goals.Spine.Roll -= 0.20 * side;
        goals.Spine.Yaw -= 0.30 * p.Wave(beat, 0.2);
        goals.Head.Roll += 0.12 * side;
        var foot = side > 0 ? 1 : 0;
        if (goals.Legs == 2)
        {
            var up = Easing.SmoothStep((Math.Abs(side) - 0.35) / 0.5);
            goals.Leg(foot) = new() { Free = up, Swing = 0.35, Spread = 0.22, Bend = 0.75, Point = 0.4 };
        }

        (goals.LeftArm, goals.RightArm) = figure switch
        {
            0 => (Hands.Chest(0.46 + (0.1 * side), 0.66 + (0.2 * side), 0.20), Hands.Chest(-0.46 + (0.1 * side), 0.66 - (0.2 * side), 0.20)),
            1 => (Hands.Chest(0.62, -0.16 + (0.25 * side), 0.35), Hands.Chest(-0.62, -0.16 - (0.25 * side), 0.35)),
            _ => (Hands.Chest(0.10 + (0.26 * side), -0.34, 0.46, 0.8), Hands.Chest(-0.10 + (0.26 * side), -0.14, 0.46, 0.8)),
        };
        Greetings.Smile(goals, 0.9);
    });

    /// <summary>Turns on the spot, arms out, skirts flying.</summary>
    public static IMotion Twirl() => new GestureMotion(BodyParts.All, Lasting, (p, goals) =>
    {
        p.Face(p.Actor.Heading + 1.2);
        p.Actor.Mover.TurnRate = 4.2 * p.Ramp(0, 0.8) * p.Manner.Size;
        var out1 = p.Ramp(0.1, 0.7);
        goals.LeftArm = Hands.Chest(0.30 + (0.58 * out1), 0.05 + (0.04 * p.Wave(0.7)), 0.20);
        goals.RightArm = Hands.Chest(-0.30 - (0.58 * out1), 0.05 - (0.04 * p.Wave(0.7)), 0.20);
        goals.Head.Roll += 0.10;
        goals.Head.Pitch -= 0.16 * out1;
        Greetings.Smile(goals, 0.9);
    });

    /// <summary>On guard, with jabs left and right and ducks between.</summary>
    public static IMotion Fight() => new ContactMotion(BodyParts.All, Lasting, 1.9, (p, goals, t) =>
    {
        Strikes.Guard(goals, 0.03 * p.Wave(2.4));
        var round = t / 0.9;
        int blow = (int)round % 4;
        var out1 = Math.Max(0, DeterministicMath.Sin(2 * Math.PI * (round % 1)));
        out1 *= out1;
        goals.Lean(0.12);
        if (blow is 0 or 2)
        {
            var arm = blow == 0 ? 0 : 1;
            var side = arm == 0 ? 1 : -1;
            goals.Arm(arm) = Hands.Chest(side * 0.14 * (1 - out1), 0.06 + (0.04 * out1), 0.40 + (0.58 * out1), 1) with { Spread = 0.6 * out1 };
            goals.Spine.Yaw -= side * 0.50 * out1;
            goals.Lean(0.14 * out1);
        }
        else if (blow == 1)
        {
            goals.Shift += new Vector3d(0, -0.26 * out1, 0);
            goals.Lean(0.35 * out1);
        }
        else
        {
            goals.Lean(-0.26 * out1);
        }

        goals.Face = goals.Face with { Brow = -0.9 };
    });

    /// <summary>Blade arm ahead, the other back; lunges.</summary>
    public static IMotion Fence() => new ContactMotion(BodyParts.All, Lasting, 3.0, (p, goals, t) =>
    {
        var round = t / 1.7 % 1;
        var lunge = Easing.SmootherStep((round - 0.3) / 0.16) * (1 - Easing.SmootherStep((round - 0.6) / 0.3));
        goals.Spine.Yaw += 0.75;
        goals.Hips.Yaw += 0.35;
        goals.Shift += new Vector3d(0, -0.14 - (0.20 * lunge), 0.30 * lunge);
        goals.RightArm = Hands.Chest(-0.66 - (0.2 * lunge), -0.06 + (0.16 * lunge), 0.36 + (0.2 * lunge), 1);
        goals.LeftArm = Hands.Chest(0.52, 0.46 - (0.5 * lunge), -0.22) with { Bend = 1.2 };
        goals.Leg(1) = new() { Free = lunge, Swing = 0.95, Bend = 0.85 };
        if (p.Actor.Grips.In(GripKind.Right) is { } grip)
        {
            grip.Tilt = new(1.35, 0, 0);
        }
    });

    /// <summary>Low and close, hands on the other's shoulders, shoving to and fro.</summary>
    public static IMotion Wrestle() => new ContactMotion(BodyParts.All, Lasting, 1.25, (p, goals, t) =>
    {
        double shove = p.Wave(0.7), heave = p.Wave(0.45, 0.3);
        goals.Lean(0.60 + (0.12 * shove));
        goals.Shift += new Vector3d(0.08 * heave, -0.22, -0.12 + (0.06 * shove));
        goals.Spine.Roll += 0.16 * heave;
        goals.Spine.Yaw += 0.20 * shove;
        goals.LeftArm = Hands.Chest(0.22, 0.10 + (0.10 * heave), 0.74, 0.7);
        goals.RightArm = Hands.Chest(-0.22, 0.10 - (0.10 * heave), 0.74, 0.7);
        goals.Face = goals.Face with { Brow = -1, Mouth = 0.3 };
    });

    /// <summary>Beats four in the air, the left hand following.</summary>
    public static IMotion Conduct() => new GestureMotion(BodyParts.Upper, Lasting, (p, goals) =>
    {
        double bar = p.Time * 0.55 % 1, down = DeterministicMath.Cos(2 * Math.PI * 4 * bar), across = DeterministicMath.Sin(2 * Math.PI * bar);
        var size = p.Manner.Size;
        goals.RightArm = Hands.Chest(-0.34 - (0.22 * across * size), 0.22 + (0.26 * down * size), 0.62, 0.8);
        goals.LeftArm = Hands.Chest(0.40 + (0.14 * across * size), 0.10 + (0.22 * p.Wave(0.28)), 0.56);
        goals.Spine.Yaw += 0.12 * across;
        goals.Head.Pitch += 0.06 * down;
    });

    /// <summary>Both sticks on what is before the belly, by turns.</summary>
    public static IMotion Drum() => new GestureMotion(BodyParts.Upper, Lasting, (p, goals) =>
    {
        double left = Math.Max(0, p.Wave(2.2)), right = Math.Max(0, p.Wave(2.2, 0.5));
        goals.LeftArm = Hands.Chest(0.18, -0.50 + (0.30 * left), 0.54 - (0.08 * left), 0.9) with { Wrist = -0.5 * left };
        goals.RightArm = Hands.Chest(-0.18, -0.50 + (0.30 * right), 0.54 - (0.08 * right), 0.9) with { Wrist = -0.5 * right };
        goals.Head.Pitch += 0.12 + (0.08 * p.Wave(2.2));
        goals.Spine.Yaw += 0.06 * p.Wave(1.1);
    });
}
