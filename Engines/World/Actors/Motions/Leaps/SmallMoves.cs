using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Short moves of the whole body, told by one function of their phase.</summary>
/// <param name="seconds">By nature.</param>
/// <param name="parts">What it takes.</param>
/// <param name="enter">Once; may be null.</param>
/// <param name="step">Every step.</param>
internal sealed class SmallMove(double seconds, BodyParts parts, Action<Performance>? enter, Action<Performance, BodyGoals> step) : IMotion
{
    public BodyParts Parts => parts;

    public double Seconds => seconds;

    public double EaseIn => 0.12;

    public void Enter(Performance p) => enter?.Invoke(p);

    public bool Step(Performance p, BodyGoals goals)
    {
        step(p, goals);
        return p.Phase < 1 || p.Actor.Position.Y > 0.02;
    }
}

/// <summary>Turning, stopping, dodging.</summary>
internal static class SmallMoves
{
    /// <summary>Right about, or towards the target: head first, then chest, then feet.</summary>
    public static void BeginTurn(Performance p)
    {
        if (p.Target is { } target)
        {
            p.Face(target);
        }
        else
        {
            p.Face(p.Actor.Heading + (p.Seed < 0.5 ? 2.8 : -2.8));
        }
    }

    public static void Turn(Performance p, BodyGoals goals)
    {
        var left = Easing.WrapAngle(p.Actor.Mover.WantedHeading - p.Actor.Heading);
        var lead = Math.Clamp(left * 0.8, -0.9, 0.9);
        goals.Head.Yaw += 0.8 * lead;
        goals.Spine.Yaw += 0.5 * lead;
        goals.Hips.Roll -= 0.06 * lead;
        goals.LeftArm.Spread += 0.35 * Math.Abs(lead);
        goals.RightArm.Spread += 0.35 * Math.Abs(lead);
    }

    /// <summary>Leans back against its own speed, arms out, one foot braced ahead.</summary>
    public static void Stop(Performance p, BodyGoals goals)
    {
        p.Actor.Mover.Acceleration = 5;
        p.GoAt(0);
        var brace = Math.Clamp(p.Actor.Mover.Speed / 1.2, 0, 1) + (0.8 * (1 - p.Ramp(0.15, 0.6)));
        brace = Math.Min(1, brace);
        goals.Lean(-0.50 * brace);
        goals.Shift += new Vector3d(0, -0.12 * brace, -0.18 * brace);
        for (var i = 0; i < 2; i++)
        {
            goals.Arm(i) = ArmGoal.Mix(goals.Arm(i), new() { Swing = 0.85, Spread = 0.75, Bend = 0.55, Wrist = -1.0 }, brace);
        }
    }

    /// <summary>Ducks and leans away with the arms up.</summary>
    public static void Dodge(Performance p, BodyGoals goals)
    {
        var out1 = p.Ramp(0, 0.22) * (1 - p.Ramp(0.5, 0.9));
        var side = p.Seed < 0.5 ? 1 : -1;
        goals.Shift += new Vector3d(0.30 * side, -0.30, -0.06) * out1;
        goals.Hips.Roll -= 0.28 * side * out1;
        goals.Spine.Roll -= 0.55 * side * out1;
        goals.Spine.Pitch += 0.35 * out1;
        goals.Head.Roll += 0.25 * side * out1;
        goals.Head.Pitch -= 0.25 * out1;
        for (var i = 0; i < goals.Legs && p.Rig.Upright; i++)
        {
            goals.Arm(i) = ArmGoal.Mix(goals.Arm(i), new() { Swing = 1.35, Spread = 0.25, Twist = -0.4, Bend = 1.9, Wrist = -0.6 }, out1);
        }
    }

    /// <summary>Comes down: wings braking or arms out, knees give.</summary>
    public static void BeginLand(Performance p)
    {
        if (p.Actor.Position.Y < 0.05 && !p.Actor.InFlight)
        {
            // From where it is not in the air yet it comes in over the last bit.
            p.Actor.Jump.Fall(p.Rig.Wing > 0 ? 1.2 * p.Rig.Height : 0.45 * p.Rig.Height, 0);
        }
    }

    public static void Land(Performance p, BodyGoals goals)
    {
        if (p.Rig.Wing > 0 && p.Actor.Position.Y > 0.01)
        {
            // Comes down on its wings, braking, feet ahead.
            p.Float(0);
            goals.Wings = new(1, 0.45 + (0.55 * p.Wave(3.5)), 0.3, 0.5);
            goals.Hips.Pitch -= 0.5 * Math.Min(1, p.Actor.Position.Y / p.Rig.Height);
            return;
        }

        var after = p.Actor.InFlight ? 0 : 1 - p.Ramp(0.7, 1.2);
        var air = p.Actor.InFlight ? 1 : 0.0;
        goals.Wings = new(1 - (0.9 * p.Ramp(0.7, 1.1)), 0.5 + (0.5 * p.Wave(3)), 0.3, 0.5);
        goals.Hips.Pitch -= 0.35 * air * (p.Rig.Wing > 0 ? 1 : 0);
        if (p.Rig.Upright)
        {
            goals.Lean(0.45 * after);
            for (var i = 0; i < 2; i++)
            {
                goals.Arm(i) = ArmGoal.Mix(goals.Arm(i), new() { Swing = 0.4 + (0.4 * after), Spread = 1.15, Bend = 0.3 }, Math.Max(air, after));
            }
        }
    }

    /// <summary>Spins about itself on the balls of the feet, arms out, then in.</summary>
    public static void Twirl(Performance p, BodyGoals goals)
    {
        var spin = p.Ramp(0.15, 1.25);
        var open = 1 - (0.75 * p.Ramp(0.2, 0.55) * (1 - p.Ramp(0.95, 1.3)));
        goals.Hips.Yaw += (spin * 4 * Math.PI) - (0.5 * p.Ramp(0, 0.15) * (1 - spin));
        goals.Shift += new Vector3d(0, 0.03 * spin * (1 - p.Ramp(1.25, 1.5)), 0);
        goals.Gaze = 0;
        goals.LeftArm = new() { Swing = 0.35, Spread = 0.35 + (1.15 * open), Bend = 0.3 + (1.2 * (1 - open)) };
        goals.RightArm = new() { Swing = 0.35, Spread = 0.35 + (1.15 * open), Bend = 0.3 + (1.2 * (1 - open)) };
        var h = p.Rig.Height;
        var turned = goals.Hips.Yaw;
        var (sin, cos) = DeterministicMath.SinCos(turned);
        for (var i = 0; i < 2; i++)
        {
            // Each foot goes round with the body, in small steps.
            var side = i == 0 ? 0.05 * h : -0.05 * h;
            var up = 0.02 * h * Math.Max(0, DeterministicMath.Sin((2 * turned) + (i * Math.PI)));
            goals.Leg(i) = Rides.Foot(side * cos, up, -side * sin, p);
            goals.Leg(i).Free = Easing.SmoothStep(p.Time / 0.15) * (1 - p.Ramp(1.4, 1.6));
        }
    }
}
