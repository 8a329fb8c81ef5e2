
namespace Sora.Engines.World.Actors;

/// <summary>The ways up and down between lying, sitting and standing, for people.</summary>
internal static class Risings
{
    public static void AtEase(Performance p, BodyGoals goals)
    {
    }

    /// <summary>Sits with straight legs, hands behind.</summary>
    public static void SitUp(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0, Stances.Flat(p.Rig) + 0.01, -0.25);
        goals.Hips = new(-0.30, 0, 0);
        goals.Spine = new(0.35, 0, 0);
        goals.Head = new(0.05, 0, 0);
        for (var i = 0; i < 2; i++)
        {
            goals.Leg(i) = new() { Free = 1, Swing = 1.40 + (0.35 * i), Spread = 0.10, Bend = 0.25 + (0.95 * i), Point = 0.2 };
            goals.Arm(i) = new() { Swing = -0.75, Spread = 0.2, Twist = 0.3, Bend = 0.2, Wrist = -0.5 };
        }
    }

    /// <summary>Hands on the ground before the feet, seat up.</summary>
    public static void Stoop(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0, -0.55, -0.30);
        goals.Hips = new(0.75, 0, 0);
        goals.Spine = new(0.45, 0, 0);
        goals.Head = new(-0.6, 0, 0);
        for (var i = 0; i < 2; i++)
        {
            goals.Leg(i) = default;
            goals.Arm(i) = new() { Swing = 0.95, Spread = 0.12, Bend = 0.15 };
        }
    }

    /// <summary>Flat on the belly, face to one side.</summary>
    public static void Prone(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0, Stances.Flat(p.Rig), 0);
        goals.Hips = new(1.52, 0, 0);
        goals.Spine = default;
        goals.Head = new(-0.10, 0.9, 0);
        goals.Gaze = 0;
        for (var i = 0; i < 2; i++)
        {
            goals.Leg(i) = new() { Free = 1, Swing = -0.02, Spread = 0.12, Bend = 0.05, Point = 1.3 };
            goals.Arm(i) = new() { Swing = 0.2, Spread = 1.35, Twist = 0.2, Bend = 1.6 };
        }
    }

    /// <summary>On hands and knees, still.</summary>
    public static void AllFours(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0, ((p.Rig.UpperLeg * 0.95) + (0.03 * p.Rig.Height) - p.Rig.HipHeight) / p.Rig.LegReach, -0.15);
        goals.Hips = new(1.25, 0, 0);
        goals.Spine = new(0.15, 0, 0);
        goals.Head = new(-0.7, 0, 0);
        for (var i = 0; i < 2; i++)
        {
            goals.Leg(i) = new() { Free = 1, Swing = 1.25, Spread = 0.05, Bend = 1.5, Point = 1.3 };
            goals.Arm(i) = new() { Swing = 1.4, Spread = 0.1, Bend = 0.1 };
        }
    }

    /// <summary>Sits up and stretches both arms, yawning.</summary>
    public static void Stretch(Performance p, BodyGoals goals)
    {
        SitUp(p, goals);
        goals.Hips = new(-0.18, 0, 0);
        goals.Spine = new(0.02, 0, 0.05);
        goals.Head = new(-0.35, 0, 0.08);
        goals.Face = goals.Face with { Mouth = 0.9, Eyes = 0.1 };
        goals.LeftArm = new() { Swing = 2.7, Spread = 0.55, Bend = 0.55, Grip = 1 };
        goals.RightArm = new() { Swing = 2.9, Spread = 0.45, Bend = 0.25, Grip = 1 };
    }

    /// <summary>Bent forward over a seat that the hips are on their way to.</summary>
    public static void Lower(Performance p, BodyGoals goals)
    {
        goals.Shift = new(0, -0.40, -0.35);
        goals.Lean(0.75);
        for (var i = 0; i < 2; i++)
        {
            goals.Arm(i) = new() { Swing = 0.5, Spread = 0.2, Bend = 0.5 };
        }
    }
}
