using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>How balance is lost: a short move, and from some moment on physics has the body.</summary>
/// <param name="seconds">Until it falls.</param>
/// <param name="move">The move before.</param>
/// <param name="push">Metres a second at the moment, in the body's frame; null for someone who catches themselves.</param>
/// <param name="unconscious">Stays down.</param>
internal sealed class FallMotion(double seconds, Action<Performance, BodyGoals> move, Vector3d? push, bool unconscious = false) : IMotion
{
    private bool _fell;

    public BodyParts Parts => BodyParts.All;

    public double Seconds => push is null ? seconds : double.PositiveInfinity;

    public double EaseIn => 0.08;

    public bool Step(Performance p, BodyGoals goals)
    {
        move(p, goals);
        if (push is { } shove && p.Time >= seconds && !_fell)
        {
            _fell = true;

            // Four legs stand by themselves: an animal goes over to its side.
            shove = p.Rig.Upright ? shove : shove + new Vector3d(2.2 * Math.Sqrt(p.Rig.Height), 0.5, 0);
            p.Collapse(QuaternionD.FromAxisAngle(Vector3d.UnitY, p.Actor.Heading).Rotate(shove), unconscious);
        }

        return push is null ? p.Phase < 1 : !_fell;
    }
}

/// <summary>The moves before a fall.</summary>
internal static class Falls
{
    /// <summary>The feet shoot ahead, arms fly up, the trunk goes back.</summary>
    public static void Slip(Performance p, BodyGoals goals)
    {
        var t = p.Ramp(0, 0.34);
        goals.Shift += new Vector3d(0, -0.10 * t, -0.32 * t);
        goals.Hips = new(-0.55 * t, 0, 0.08 * t);
        goals.Spine = new(0.15 * t, 0, -0.12 * t);
        goals.Head = new(0.35 * t, 0, 0);
        goals.Face = goals.Face with { Mouth = t, Brow = t };
        goals.LeftArm = new() { Swing = 1.3 * t, Spread = 1.2 * t, Bend = 0.3 };
        goals.RightArm = new() { Swing = 2.2 * t, Spread = 0.8 * t, Bend = 0.4 };
        for (var i = 0; i < goals.Legs && p.Rig.Upright; i++)
        {
            goals.Leg(i) = new() { Free = t, Swing = (0.95 - (0.45 * i)) * t, Spread = 0.1, Bend = 0.15 + (0.5 * i * t), Point = -0.2 };
        }
    }

    /// <summary>One foot stays behind, the body goes on, arms reach ahead.</summary>
    public static void Trip(Performance p, BodyGoals goals) => Trip(p, goals, p.Ramp(0, 0.38));

    /// <param name="t">0 upright, 1 lost.</param>
    public static void Trip(Performance p, BodyGoals goals, double t)
    {
        goals.Shift += new Vector3d(0, -0.12 * t, 0.45 * t);
        goals.Hips = new(0.55 * t, 0, 0.1 * t);
        goals.Spine = new(0.35 * t, 0, 0);
        goals.Head = new(-0.75 * t, 0, 0);
        goals.Face = goals.Face with { Mouth = 0.8 * t, Brow = t };
        for (var i = 0; i < goals.Legs && p.Rig.Upright; i++)
        {
            goals.Arm(i) = new() { Swing = 1.5 * t, Spread = 0.35, Bend = 0.45, Wrist = -0.8 * t };
            goals.Leg(i) = new() { Free = t, Swing = i == 0 ? -0.35 * t : -0.9 * t, Spread = 0.05, Bend = i == 0 ? 0.45 : 1.25 * t, Point = 0.8 };
        }
    }

    /// <summary>A lurch ahead, arms round, and caught again with quick steps.</summary>
    public static void Stumble(Performance p, BodyGoals goals)
    {
        var out1 = p.Ramp(0, 0.22) * (1 - p.Ramp(0.55, 1.1));
        p.Actor.Mover.Acceleration = 6;
        p.GoAt(1.5 * out1 * Math.Sqrt(p.Rig.Height / 1.75));
        p.Steps(new GaitStyle(GaitPattern.Trot, Stride: 0.55, Lift: 1.5, Width: 1.3));
        goals.Lean(0.85 * out1);
        goals.Shift += new Vector3d(0, -0.12 * out1, 0);
        goals.Spine.Roll += 0.25 * out1 * p.Wave(1.3);
        goals.Face = goals.Face with { Mouth = 0.6 * out1, Brow = out1 };
        for (var i = 0; i < 2; i++)
        {
            var wheel = p.Wave(1.6, i * 0.35);
            goals.Arm(i) = ArmGoal.Mix(goals.Arm(i), new() { Swing = 1.2 + (1.0 * wheel), Spread = 0.75, Bend = 0.3 }, out1);
        }
    }

    /// <summary>The back of a hand to the forehead, a sway, and the knees give.</summary>
    public static void Faint(Performance p, BodyGoals goals)
    {
        var hand = p.Ramp(0, 0.45);
        var sway = p.Ramp(0.35, 1.15);
        goals.Hips.Roll += 0.06 * p.Wave(0.8) * hand;
        goals.Spine.Pitch -= 0.30 * sway;
        goals.Head.Pitch -= 0.40 * sway;
        goals.Head.Roll += 0.25 * sway;
        goals.Shift += new Vector3d(0.04 * sway, -0.13 * sway, -0.10 * sway);
        goals.Gaze = 1 - hand;
        goals.Face = goals.Face with { Eyes = 1 - (0.95 * sway), Mouth = 0.35 * sway };
        goals.RightArm = new() { Swing = 1.7 * hand, Spread = 0.5 * hand, Bend = 2.1 * hand, Reach = new(new(-0.25, 0.75, 0.95), ReachFrame.Head, hand * (1 - (0.6 * sway))) };
        goals.LeftArm = new() { Swing = 0.1, Spread = 0.25 + (0.2 * sway), Bend = 0.25 };
    }
}
