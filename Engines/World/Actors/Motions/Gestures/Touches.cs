using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>What people do with each other at arm's length and nearer.</summary>
internal static class Touches
{
    public static IMotion Hug() => new ContactMotion(BodyParts.Upper, 2.4, 0.62, (p, goals, t) =>
    {
        var rub = 0.04 * p.Wave(0.9);
        goals.Lean(0.10);
        goals.LeftArm = Around(p, 0, 0.14 + rub);
        goals.RightArm = Around(p, 1, -0.10 - rub);
        goals.Head.Roll += 0.22;
        Greetings.Smile(goals, 0.7);
        goals.Face = goals.Face with { Eyes = 0.15 };
    });

    public static IMotion Kiss() => new ContactMotion(BodyParts.Upper, 1.8, 0.72, (p, goals, t) =>
    {
        var near = Easing.SmootherStep(t / 0.7) * (1 - Easing.SmootherStep((t - 1.2) / 0.6));
        goals.Lean(0.30 * near);
        goals.Head.Pitch += 0.05 * near;
        goals.Head.Roll += 0.20 * near;
        goals.LeftArm = Shoulder(p, 0);
        goals.RightArm = Shoulder(p, 1);
        goals.Face = new(0.12, 0.2, 0.1, 1 - near);
    });

    public static IMotion ShakeHands() => new ContactMotion(BodyParts.RightArm | BodyParts.Spine | BodyParts.Face, 2.2, 1.45, (p, goals, t) =>
    {
        var pump = 0.07 * p.Wave(2.0) * Easing.SmoothStep((t - 0.5) / 0.3) * (1 - Easing.SmoothStep((t - 1.7) / 0.3));
        var middle = p.Target is { } target ? (target + p.Actor.Pose.Head.Position) / 2 : p.Actor.Pose.Chest.Position + p.Actor.Mover.Forward;
        goals.RightArm = Hands.World(middle with { Y = p.Actor.Position.Y + ((0.60 + (0.6 * pump)) * p.Rig.Height) }, 0.4);
        goals.Spine.Yaw += 0.12;
        Greetings.Smile(goals, 0.7);
    });

    public static IMotion Pat() => new ContactMotion(BodyParts.RightArm | BodyParts.Spine | BodyParts.Hips | BodyParts.Face, 2.0, 0.95, (p, goals, t) =>
    {
        var target = (Approach.Surface(p) ?? Approach.Along(p, 1, 0.8)) + new Vector3d(0, 0.06 + (0.05 * (1 + p.Wave(1.8))), 0);
        Stoop.To(p, goals, target.Y);
        goals.RightArm = Hands.World(target);
        Greetings.Smile(goals, 0.6);
    });

    public static IMotion Poke() => new ContactMotion(BodyParts.RightArm | BodyParts.Spine | BodyParts.Hips, 1.2, 1.15, (p, goals, t) =>
    {
        var out1 = Easing.SmoothStep((t - 0.25) / 0.18) * (1 - Easing.SmoothStep((t - 0.5) / 0.25));
        var out2 = Easing.SmoothStep((t - 0.75) / 0.15) * (1 - Easing.SmoothStep((t - 0.95) / 0.2));
        var target = Approach.Surface(p) ?? Approach.Along(p, 1, 0.98);
        Stoop.To(p, goals, target.Y);
        var shoulder = p.Actor.Pose.Arms[1].Root;
        goals.RightArm = Hands.World(shoulder + ((target - shoulder) * (0.62 + (0.34 * Math.Max(out1, out2)))), 0.6);
    });

    private static ArmGoal Around(Performance p, int arm, double up)
    {
        var side = arm == 0 ? 1 : -1;
        return Hands.Chest(-side * 0.12, up, 0.62) with { Spread = 0.9 };
    }

    private static ArmGoal Shoulder(Performance p, int arm) => Hands.Chest(arm == 0 ? 0.24 : -0.24, 0.04, 0.62);
}

/// <summary>Bending down to what is low.</summary>
internal static class Stoop
{
    /// <summary>Bends back and knees so that the hands come down to a height.</summary>
    /// <param name="y">Metres of the world.</param>
    /// <param name="much">0 not at all, 1 all the way.</param>
    public static void To(Performance p, BodyGoals goals, double y, double much = 1)
    {
        // Hands at arm's length hang at about 0.42 of the height.
        var missing = Math.Clamp(((0.62 * p.Rig.Height) - (y - p.Actor.Position.Y)) / (0.62 * p.Rig.Height), 0, 1) * much;
        goals.Lean(0.95 * missing);
        goals.Shift += new Vector3d(0, -0.42 * missing, -0.18 * missing);
    }
}
