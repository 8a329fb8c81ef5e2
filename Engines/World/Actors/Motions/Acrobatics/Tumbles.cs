using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Shapes of the body in the air, by the part of the flight that is gone; each opens again for the landing.</summary>
internal static class Tumbles
{
    /// <summary>Knees to the chest, hands at the shins; kicked out early, so that the last quarter of the flight is straight and slow.</summary>
    public static void Tuck(double t, BodyGoals goals)
    {
        var tuck = Closed(t, 0.10, 0.30, 0.56, 0.76);
        goals.Gaze = 0;
        goals.Hips = default;
        goals.Shift = default;
        goals.Spine = new(0.75 * tuck, 0, 0);
        goals.Head = new(0.35 * tuck, 0, 0);
        for (var i = 0; i < 2; i++)
        {
            goals.Leg(i) = new() { Free = 1, Swing = 0.10 + (1.95 * tuck), Spread = 0.06, Bend = 0.20 + (2.05 * tuck), Point = 0.9 - (0.7 * Easing.SmoothStep((t - 0.75) * 4)) };
            goals.Arm(i) = new() { Swing = 2.6 - (1.75 * tuck) - (1.6 * Easing.SmoothStep((t - 0.92) * 6)), Spread = 0.15, Bend = 0.15 + (0.85 * tuck), Grip = tuck };
        }
    }

    /// <summary>Straight as a spindle, arms crossed on the chest, one ankle over the other.</summary>
    public static void Spindle(double t, BodyGoals goals)
    {
        var closed = Closed(t, 0.06, 0.26, 0.70, 0.95);
        goals.Gaze = 0;
        goals.Hips = default;
        goals.Shift = default;
        goals.Spine = new(-0.04, 0, 0);
        goals.Head = new(0, -0.25 * closed, 0);
        for (var i = 0; i < 2; i++)
        {
            goals.Leg(i) = new() { Free = 1, Swing = 0.15 + (0.12 * i * closed), Spread = 0.22 - (0.27 * closed), Bend = 0.20 + (0.15 * i * closed), Point = 1.1 - (0.9 * Easing.SmoothStep((t - 0.75) * 4)) };
            goals.Arm(i) = new() { Swing = 0.35 + (0.35 * closed), Spread = 1.35 - (1.20 * closed), Twist = -0.85 * closed, Bend = 0.25 + (2.0 * closed), Grip = closed };
        }
    }

    /// <summary>Opens out head first with the arms ahead, as into water.</summary>
    public static void Dive(double t, BodyGoals goals)
    {
        var pike = Closed(t, 0.08, 0.35, 0.45, 0.75);
        goals.Gaze = 0;
        goals.Hips = default;
        goals.Shift = default;
        goals.Spine = new(0.45 * pike, 0, 0);
        goals.Head = new(-0.1, 0, 0);
        for (var i = 0; i < 2; i++)
        {
            goals.Leg(i) = new() { Free = 1, Swing = 0.05 + (1.15 * pike), Spread = 0.03, Bend = 0.08, Point = 1.3 };
            goals.Arm(i) = new() { Swing = 2.95 - (0.9 * pike), Spread = 0.02, Bend = 0.05 };
        }
    }

    private static double Closed(double t, double from, double shut, double open, double to) =>
        Easing.SmoothStep((t - from) / (shut - from)) * (1 - Easing.SmoothStep((t - open) / (to - open)));
}
