using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Poses that last, for people, beyond sitting.</summary>
internal static class Stances
{
    /// <summary>On one knee, upright, hands on the other thigh.</summary>
    public static void Kneel(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0, -0.47, -0.12);
        goals.Hips = new(0.05, 0, 0);
        goals.Leg(0) = new() { Free = 1, Swing = 1.45, Spread = 0.12, Bend = 1.50, Point = 0 };
        goals.Leg(1) = new() { Free = 1, Swing = -0.05, Spread = 0.06, Bend = 1.55, Point = 0.1 };
        goals.LeftArm = new() { Swing = 0.65, Spread = 0.10, Bend = 0.55, Twist = -0.2 };
        goals.RightArm = new() { Swing = 0.55, Spread = 0.08, Bend = 0.95, Twist = -0.7 };
    }

    /// <summary>A deep squat on the balls of the feet, arms about the knees.</summary>
    public static void Crouch(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0, -0.68, -0.24);
        goals.Lean(0.85);
        goals.Head.Pitch += 0.1;
        for (var i = 0; i < 2; i++)
        {
            goals.Arm(i) = new() { Swing = 1.15, Spread = 0.20, Twist = -0.5, Bend = 0.95 };
        }
    }

    /// <summary>Weight on one side, crossed ankle, one hand against what it leans on.</summary>
    public static void Lean(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0.24, -0.03, 0);
        goals.Hips = new(0, 0, -0.10);
        goals.Spine = new(0, 0, -0.14);
        goals.Head = new(0.05, -0.2, 0.24);
        goals.LeftArm = new() { Swing = 0.25, Spread = 1.55, Twist = -0.2, Bend = 0.25, Wrist = -1.2 };
        goals.RightArm = new() { Swing = -0.15, Spread = 0.45, Twist = -1.1, Bend = 1.55, Grip = 0.3 };
        goals.Leg(1) = new() { Free = 1, Swing = 0.22, Spread = -0.36, Bend = 0.30, Point = 0.5 };
    }

    /// <summary>Both feet in one line on a rope, arms out, the body now over one side and now over the other.</summary>
    public static void OnARope(Performance p, BodyGoals goals)
    {
        var h = p.Rig.Height;
        var wobble = (0.65 * p.Wave(0.7, p.Seed)) + (0.35 * p.Wave(1.6, p.Seed * 2));
        goals.Shift = new(0.05 * wobble, -0.07, 0);
        var out1 = -0.75 * Math.Sign(p.Actor.Mover.Forward.X);
        goals.Hips = new(0.04, 0.6 * out1, 0.10 * wobble);
        goals.Spine = new(0.05, 0.4 * out1, -0.34 * wobble);
        goals.Head = new(0.05, -0.5 * out1, 0.20 * wobble);
        goals.Gaze = 0.2;
        goals.LeftArm = new() { Swing = 0.12, Spread = 1.52 + (0.50 * wobble), Bend = 0.12 };
        goals.RightArm = new() { Swing = 0.12, Spread = 1.52 - (0.50 * wobble), Bend = 0.12 };
        goals.Leg(0) = Rides.Foot(0, 0, 0.10 * h, p);
        goals.Leg(1) = Rides.Foot(0, 0, -0.13 * h, p);
    }

    /// <summary>From side to side on its feet.</summary>
    public static void Sway(Performance p, BodyGoals goals)
    {
        if (p.Actor.IsOnARope)
        {
            OnARope(p, goals);
            return;
        }

        var sway = p.Wave(0.6, p.Seed);
        goals.Shift += new Vector3d(0.09 * sway, -0.03, 0);
        goals.Hips.Roll += 0.09 * sway;
        goals.Spine.Roll += 0.16 * sway;
        goals.Head.Roll -= 0.16 * sway;
        goals.LeftArm = new() { Swing = 0.15, Spread = 0.65 + (0.35 * sway), Bend = 0.35 };
        goals.RightArm = new() { Swing = 0.15, Spread = 0.65 - (0.35 * sway), Bend = 0.35 };
    }

    /// <summary>On one leg, arms out, wobbling.</summary>
    public static void Balance(Performance p, BodyGoals goals)
    {
        if (p.Actor.IsOnARope)
        {
            OnARope(p, goals);
            return;
        }

        var wobble = (0.6 * p.Wave(0.9, p.Seed)) + (0.4 * p.Wave(1.7, p.Seed * 2));
        goals.Shift = new(-0.115, -0.02, 0);
        goals.Hips = new(0, 0, 0.07 * wobble);
        goals.Spine = new(0.03, 0, -0.20 * wobble);
        goals.Head = new(0, 0, 0.12 * wobble);
        goals.LeftArm = new() { Swing = 0.1, Spread = 1.50 + (0.40 * wobble), Bend = 0.15 };
        goals.RightArm = new() { Swing = 0.1, Spread = 1.50 - (0.40 * wobble), Bend = 0.15 };
        goals.Leg(0) = new() { Free = 1, Swing = 1.45 + (0.1 * wobble), Spread = 0.15 + (0.1 * wobble), Bend = 1.75, Point = 0.6 };
    }

    /// <summary>Arms folded, weight on one leg, a foot that taps.</summary>
    public static void Wait(Performance p, BodyGoals goals)
    {
        var tap = Math.Max(0, p.Wave(1.6)) * Easing.SmoothStep((p.Wave(0.17, 0.25) + 0.5) * 2);
        goals.Shift = new(-0.07, -0.012, 0);
        goals.Hips = new(0, 0, 0.08);
        goals.Spine = new(-0.03, 0, -0.10);
        goals.Head = new(0.03, 0.35 * p.Wave(0.2), 0.05);
        goals.LeftArm = new() { Swing = 0.50, Spread = 0.12, Twist = -1.05, Bend = 1.75, Grip = 0.4 };
        goals.RightArm = new() { Swing = 0.62, Spread = 0.12, Twist = -1.10, Bend = 1.65, Grip = 0.4 };
        goals.Leg(0) = new() { Free = 1, Swing = 0.22, Spread = 0.10, Twist = 0.3, Bend = 0.22, Point = 0.05 - (0.45 * tap) };
    }

    /// <summary>A hand over the eyes, looking far to one side and the other.</summary>
    public static void Search(Performance p, BodyGoals goals)
    {
        var scan = p.Wave(0.28);
        goals.Spine.Yaw += 0.45 * scan;
        goals.Spine.Pitch += 0.12;
        goals.Head.Yaw += 0.55 * scan;
        goals.Gaze = 0;
        goals.Face = goals.Face with { Brow = 0.4, Eyes = 0.85 };
        goals.RightArm = new() { Swing = 1.5, Spread = 0.6, Bend = 2.2, Reach = new(new(-0.55, 0.55, 0.95), ReachFrame.Head, 1) };
        goals.LeftArm = new() { Swing = -0.15, Spread = 0.55, Twist = -1.0, Bend = 1.35, Grip = 0.6 };
    }

    /// <summary>Flat on the back, one arm beside the head.</summary>
    public static void Lie(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0, Flat(p.Rig), -0.25);
        goals.Hips = new(-1.52, 0, 0);
        goals.Spine = new(0, 0, 0);
        goals.Head = new(0.12, 0, 0);
        goals.Gaze = 0.3;
        goals.LeftArm = new() { Swing = 0.05, Spread = 0.55, Bend = 0.25 };
        goals.RightArm = new() { Swing = -0.12, Spread = 2.2, Twist = 0.2, Bend = 0.12 };
        goals.Leg(0) = new() { Free = 1, Swing = 0.03, Spread = 0.12, Bend = 0.06, Point = 0.5 };
        goals.Leg(1) = new() { Free = 1, Swing = 0.65, Spread = 0.08, Bend = 1.15, Point = 0.4 };
    }

    /// <summary>Curled on the side, hands under the cheek, eyes shut, slow deep breath.</summary>
    public static void Sleep(Performance p, BodyGoals goals)
    {
        var breath = p.Wave(0.22);
        goals.Shift = new(0, Flat(p.Rig) + 0.10, 0);
        goals.Hips = new(0.05, 0, 1.50);
        goals.Spine = new(0.38 + (0.035 * breath), 0, -0.05);
        goals.Head = new(0.35, 0, 0.12);
        goals.Gaze = 0;
        goals.Breath = 2.2;
        goals.Face = goals.Face with { Eyes = 0, Smile = 0.1 };
        goals.LeftArm = new() { Swing = 0.95, Spread = -0.15, Twist = -0.4, Bend = 2.25 };
        goals.RightArm = new() { Swing = 1.05, Spread = 0.05, Twist = -0.4, Bend = 2.3 };
        goals.Leg(0) = new() { Free = 1, Swing = 1.25, Spread = -0.08, Bend = 1.65, Point = 0.4 };
        goals.Leg(1) = new() { Free = 1, Swing = 0.90, Spread = 0.02, Bend = 1.45, Point = 0.4 };
    }

    /// <summary>Hips at the height of a lying body, in leg reaches.</summary>
    public static double Flat(Rig rig) => ((0.072 * rig.Height) - rig.HipHeight) / rig.LegReach;
}
