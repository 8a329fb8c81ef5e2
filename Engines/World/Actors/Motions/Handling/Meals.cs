using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>What goes to the mouth and nose, or comes from them.</summary>
internal static class Meals
{
    private const double Lasting = double.PositiveInfinity;

    public static IMotion Eat() => new GestureMotion(BodyParts.Upper, Lasting, (p, goals) =>
    {
        var t = p.Time / 2.0 % 1;
        var up = Easing.SmootherStep(t / 0.3) * (1 - Easing.SmootherStep((t - 0.45) / 0.25));
        goals.RightArm = ToMouth(up, new(-0.20, -0.46, 0.46), 0.8);
        goals.LeftArm = Hands.Chest(0.16, -0.48, 0.44, 0.4);
        goals.Head.Pitch += 0.16 * (1 - up);
        goals.Face = goals.Face with { Mouth = t < 0.45 ? up : 0.25 * Math.Abs(p.Wave(1.6)) };
    });

    public static IMotion Drink() => new GestureMotion(BodyParts.Upper, 3.0, (p, goals) =>
    {
        double up = p.Ramp(0.1, 0.8) * (1 - p.Ramp(2.3, 2.9)), tip = p.Ramp(0.7, 1.5) * (1 - p.Ramp(2.0, 2.4));
        goals.RightArm = ToMouth(up, new(-0.24, -0.40, 0.48), 0.9, 1.55);
        goals.Head.Pitch -= 0.42 * tip;
        goals.Spine.Pitch -= 0.12 * tip;
        goals.Face = goals.Face with { Mouth = 0.35 * up, Eyes = 1 - (0.6 * tip) };
        if (p.Actor.Grips.In(GripKind.Right) is { } grip)
        {
            grip.Tilt = new(-1.5 * tip, 0, 0);
        }
    });

    public static IMotion Feed() => new ContactMotion(BodyParts.Upper | BodyParts.Hips, Lasting, 1.35, (p, goals, t) =>
    {
        var target = p.Target ?? Approach.Along(p, 1, 0.9);
        var offer = Easing.SmootherStep(t / 0.7);
        Stoop.To(p, goals, target.Y, 0.9 * offer);
        goals.RightArm = Hands.World(Approach.Along(p, 1, 0.55 + (0.35 * offer) + (0.03 * p.Wave(0.7))), 0.3);
        goals.LeftArm = Hands.Hips(0.20, 0.10, 0.24);
        Greetings.Smile(goals, 0.6);
    });

    /// <summary>A deep breath, and with pursed lips at what is before the mouth: the body bends down to it.</summary>
    public static IMotion Blow() => new GestureMotion(BodyParts.Upper | BodyParts.Hips, 2.4, (p, goals) =>
    {
        double draw = p.Ramp(0, 0.8) * (1 - p.Ramp(0.85, 1.1)), blow = p.Ramp(0.85, 1.1) * (1 - p.Ramp(1.8, 2.3));
        goals.Lean((-0.14 * draw) + (0.46 * blow));
        if (p.Target is { } target)
        {
            p.Face(target);
            p.Watch(target);
            var low = Math.Clamp((0.86 * p.Rig.Height) - (target.Y - p.Actor.Position.Y), 0, 0.5 * p.Rig.Height) / (0.5 * p.Rig.Height);
            goals.Lean(0.85 * low * (0.35 + (0.65 * blow)));
            goals.Shift += new Vector3d(0, -0.10 * low, -0.10 * low * blow);
        }

        goals.Head.Pitch += (-0.20 * draw) + (0.16 * blow);
        goals.Face = new((0.5 * draw) + (0.22 * blow), -0.2, 0.3, 1 - (0.3 * blow));
        goals.LeftArm = new() { Swing = -0.35, Spread = 0.25 + (0.2 * draw), Bend = 0.5 };
        goals.RightArm = new() { Swing = -0.35, Spread = 0.25 + (0.2 * draw), Bend = 0.5 };
        goals.Breath = 3;
    });

    public static IMotion Smell() => new GestureMotion(BodyParts.Upper, 2.6, (p, goals) =>
    {
        var near = p.Ramp(0.1, 0.8) * (1 - p.Ramp(2.0, 2.6));
        goals.RightArm = ToMouth(near, new(-0.18, -0.40, 0.46), 0.7, 1.7, -0.15);
        goals.LeftArm = new() { Swing = -0.2, Spread = 0.1, Bend = 0.4 };
        goals.Spine.Pitch += (0.12 * near) - (0.14 * p.Ramp(0.9, 1.6));
        goals.Head.Pitch += 0.14 * near;
        goals.Face = goals.Face with { Eyes = 1 - near, Smile = 0.5 };
    });

    public static IMotion Bite() => new GestureMotion(BodyParts.Upper, 1.6, (p, goals) =>
    {
        double up = p.Ramp(0, 0.5), snap = p.Ramp(0.62, 0.74), tug = p.Ramp(0.8, 1.1) * (1 - p.Ramp(1.2, 1.6));
        goals.RightArm = ToMouth(up, new(-0.2, -0.4, 0.46), 0.9, 1.25 + (0.8 * tug));
        goals.LeftArm = Hands.Head(0.45, -0.60, 1.35 + (0.8 * tug), 0.9);
        goals.Head.Pitch += -0.05 - (0.22 * tug);
        goals.Face = goals.Face with { Mouth = Math.Max(0, up - (0.85 * snap)), Brow = -0.5 };
    });

    public static IMotion Lick() => new GestureMotion(BodyParts.Upper, Lasting, (p, goals) =>
    {
        var stroke = p.Wave(0.9);
        goals.RightArm = Hands.Head(-0.25, -0.75, 1.55, 0.8);
        goals.Head.Pitch -= 0.16 * stroke;
        goals.Face = goals.Face with { Mouth = 0.35 + (0.2 * stroke), Eyes = 0.7, Smile = 0.4 };
        goals.LeftArm = new() { Swing = 0, Spread = 0.1, Bend = 0.3 };
    });

    /// <summary>From its place before the chest to the mouth.</summary>
    private static ArmGoal ToMouth(double t, Vector3d rest, double grip, double before = 1.25, double up = -0.55)
    {
        var low = Hands.Chest(rest.X, rest.Y, rest.Z, grip);
        return ArmGoal.Mix(low, Hands.Head(-0.12, up, before, grip) with { Spread = 0.5 }, t);
    }
}
