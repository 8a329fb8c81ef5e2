using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Poses and gear of those who ski, skate, surf, row and drive.</summary>
internal static class Rides
{
    private static readonly QuaternionD Straight = QuaternionD.Identity;

    /// <summary>Tucked low over the skis, weaving from edge to edge, poles under the arms.</summary>
    public static void Ski(Performance p, BodyGoals goals)
    {
        var h = p.Rig.Height;
        var turn = p.Wave(0.45);
        p.Face(Travelling.AxisOf(p) + (0.35 * p.Wave(0.45, 0.25)));
        goals.Shift = new(0.10 * turn, -0.30 + (0.05 * p.Wave(0.9)), -0.22);
        goals.Hips = new(0.55, 0, -0.22 * turn);
        goals.Spine = new(0.45, 0, 0.12 * turn);
        goals.Head = new(-0.80, 0, 0.1 * turn);
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            goals.Leg(i) = Foot(side * 0.14 * h, 0.012, 0, p);
            goals.Arm(i) = new() { Swing = 0.75, Spread = 0.35, Twist = 0.1, Bend = 1.15, Grip = 1 };
            p.Show(GearKind.Ski, i == 0 ? GearHold.LeftFoot : GearHold.RightFoot, default, Straight, h);
            p.Show(GearKind.Pole, i == 0 ? GearHold.LeftHand : GearHold.RightHand, new(side * 0.05, -0.14 * h, -0.28 * h), QuaternionD.FromAxisAngle(Vector3d.UnitX, -0.42), 0.68 * h);
        }
    }

    /// <summary>On ice: long pushes to one side and the other, arms swinging across.</summary>
    public static void Skate(Performance p, BodyGoals goals)
    {
        var h = p.Rig.Height;
        var push = p.Wave(0.55);
        goals.Shift = new(0.16 * push, -0.16, -0.10);
        goals.Hips = new(0.50, 0.10 * push, 0.10 * push);
        goals.Spine = new(0.40, -0.22 * push, -0.06 * push);
        goals.Head = new(-0.65, 0, 0);
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;

            // The leg that has pushed trails out to its side and comes back under the body.
            var trail = Math.Max(0, -side * push);
            goals.Leg(i) = Foot((side * 0.05 * h) + (side * 0.20 * h * trail), 0.03 + (0.07 * h * trail * trail), -0.22 * h * trail, p);
            goals.Arm(i) = new() { Swing = 0.15 - (side * 0.95 * push), Spread = 0.30, Twist = -0.3, Bend = 0.45 };
            p.Show(GearKind.Skate, i == 0 ? GearHold.LeftFoot : GearHold.RightFoot, new(0, -0.02, 0), Straight, 0.17 * h);
        }
    }

    /// <summary>Sideways on a board that rises and falls with the wave, arms out.</summary>
    public static void Surf(Performance p, BodyGoals goals)
    {
        var h = p.Rig.Height;
        var heave = p.Wave(0.4);
        var carve = p.Wave(0.27, p.Seed);
        p.Float(0.12 + (0.10 * heave));
        goals.Shift = new(0, -0.30 + (0.05 * p.Wave(0.4, 0.3)), -0.02);
        goals.Hips = new(0.22, -1.15, 0.16 * carve);
        goals.Spine = new(0.35, 0.55, 0.14 * carve);
        goals.Head = new(-0.45, 0.55, 0);
        goals.LeftArm = new() { Swing = 0.55, Spread = 1.25 - (0.35 * carve), Bend = 0.35 };
        goals.RightArm = new() { Swing = -0.35, Spread = 1.25 + (0.35 * carve), Bend = 0.45 };
        goals.Leg(0) = Foot(0.03 * h, 0.04, 0.21 * h, p);
        goals.Leg(1) = Foot(-0.03 * h, 0.04, -0.21 * h, p);
        p.Show(GearKind.Surfboard, GearHold.Root, default, QuaternionD.FromAxisAngle(Vector3d.UnitX, -0.12 - (0.10 * heave)) * QuaternionD.FromAxisAngle(Vector3d.UnitZ, 0.22 * carve), 1.15 * h);
    }

    /// <summary>Sideways on the board; every other second one foot pushes on the ground.</summary>
    public static void Skateboard(Performance p, BodyGoals goals)
    {
        var h = p.Rig.Height;
        const double board = 0.115;
        var cycle = p.Time * 0.5;
        cycle -= Math.Floor(cycle);
        var pushes = Easing.SmoothStep(cycle / 0.12) * (1 - Easing.SmoothStep((cycle - 0.42) / 0.12));
        var stroke = cycle < 0.48 ? DeterministicMath.Cos(2 * Math.PI * (cycle - 0.06) / 0.36) : 0;
        p.Float(board);
        goals.Shift = new(-0.02, -0.14 - (0.05 * pushes), 0.02);
        goals.Hips = new(0.15 + (0.2 * pushes), -1.1 * (1 - pushes), 0);
        goals.Spine = new(0.15 + (0.15 * pushes), 0.5 * (1 - pushes), 0.06 * p.Wave(0.4));
        goals.Head = new(-0.25, 0.55 * (1 - pushes), 0);
        goals.LeftArm = new() { Swing = 0.25 + (0.5 * pushes * stroke), Spread = 0.85, Bend = 0.45 };
        goals.RightArm = new() { Swing = 0.15 - (0.5 * pushes * stroke), Spread = 0.95, Bend = 0.55 };
        goals.Leg(0) = Foot(0.0, 0, 0.13 * h, p);
        var onBoard = new Vector3d(0, 0, -0.15 * h);
        var onGround = new Vector3d(-0.12 * h, -board + (0.09 * Math.Max(0, -p.Wave(1 / (0.36 * 2), 0))), 0.16 * h * stroke);
        var at = Vector3d.Lerp(onBoard, onGround, pushes);
        goals.Leg(1) = Foot(at.X, at.Y, at.Z, p);
        p.Show(GearKind.Skateboard, GearHold.Root, new(0, -board, 0), Straight, 0.46 * h);
    }

    /// <summary>In a boat, back to where it goes: catch, drive with legs and back, finish, recovery.</summary>
    public static void Row(Performance p, BodyGoals goals)
    {
        var h = p.Rig.Height;
        const double hz = 0.42;
        var turn = p.Time * hz;
        turn -= Math.Floor(turn);

        // 0 at the catch, 1 at the finish; the drive is quicker than the recovery.
        var pull = turn < 0.4 ? Easing.SmootherStep(turn / 0.4) : 1 - Easing.SmootherStep((turn - 0.4) / 0.6);
        var inWater = turn < 0.4 ? 1.0 : 0;
        p.Float(0);
        var seat = ((0.30 + (0.065 * h)) - p.Rig.HipHeight) / p.Rig.LegReach;
        goals.Shift = new(0, seat, -0.25);
        goals.Hips = new(0.42 - (0.72 * pull), 0, 0);
        goals.Spine = new(0.30 - (0.35 * pull), 0, 0);
        goals.Head = new(-0.35 + (0.55 * pull), 0, 0);
        var lift = inWater > 0 ? 0 : 0.09;
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            goals.Leg(i) = Foot(side * 0.10 * h, 0.10, 0.32 * h, p);
            var grip = new Vector3d(side * 0.14 * h, 0.42 + (0.05 * h) - (lift * 0.6), ((0.42 - (0.36 * pull)) * h) - (0.25 * p.Rig.LegReach) + 0.02);
            goals.Arm(i) = new() { Swing = 1.1, Spread = 0.1, Bend = 0.3 + (1.3 * pull), Grip = 1, Reach = new(grip / ArmUnit(p.Rig), ReachFrame.Root, 1) };
            Vector3d pivot = new(side * 0.46, 0.42, 0.02);
            var along = (pivot - grip).Normalized(Vector3d.UnitX) + new Vector3d(0, -0.12 + (lift * 1.6), 0);
            var oar = QuaternionD.LookAlong(along, Vector3d.UnitY);
            p.Show(GearKind.Oar, GearHold.Root, grip + (along * 1.05), oar, 2.1);
        }

        p.Show(GearKind.Boat, GearHold.Root, new(0, -0.02 + (0.02 * p.Wave(0.5)), -0.1), QuaternionD.FromAxisAngle(Vector3d.UnitX, 0.03 * p.Wave(hz)), 3.0);
    }

    /// <summary>Stands at the tiller of a boat that heels, a rope in the other hand.</summary>
    public static void Sail(Performance p, BodyGoals goals)
    {
        var h = p.Rig.Height;
        var heel = 0.10 + (0.05 * p.Wave(0.24));
        p.Float(0.12 + (0.04 * p.Wave(0.4)));
        goals.Shift = new(-0.10, -0.10, -0.35);
        goals.Hips = new(0.10, 0.2, 0.12 + (0.5 * heel));
        goals.Spine = new(0.05, 0.2, 0.15 * p.Wave(0.24));
        goals.LeftArm = new() { Swing = 1.5 + (0.15 * p.Wave(0.33)), Spread = 0.3, Bend = 0.6, Grip = 1 };
        goals.RightArm = new() { Swing = -0.45, Spread = 0.5 + (0.12 * p.Wave(0.24)), Bend = 0.35, Grip = 1 };
        goals.Leg(0) = Foot(0.10 * h, -0.02, -0.18 * h, p);
        goals.Leg(1) = Foot(-0.14 * h, -0.02, -0.30 * h, p);
        p.Show(GearKind.Sailboat, GearHold.Root, new(0, -0.12, 0), QuaternionD.FromAxisAngle(Vector3d.UnitZ, heel) * QuaternionD.FromAxisAngle(Vector3d.UnitX, 0.04 * p.Wave(0.4)), 3.4);
    }

    /// <summary>Sits in an open cart, hands on the wheel.</summary>
    public static void Drive(Performance p, BodyGoals goals)
    {
        var h = p.Rig.Height;
        var steer = p.Wave(0.23, p.Seed);
        p.Float(0);
        goals.Shift = new(0, (0.44 + (0.06 * h) - p.Rig.HipHeight) / p.Rig.LegReach, -0.30);
        goals.Hips = new(-0.22, 0, 0.03 * steer);
        goals.Spine = new(0.10, 0, 0.05 * steer);
        goals.Head = new(0.10, 0.1 * steer, 0);
        Vector3d wheel = new(0, 0.50 + (0.20 * h), 0.07 * h);
        var tilt = QuaternionD.FromAxisAngle(Vector3d.UnitX, -0.45) * QuaternionD.FromAxisAngle(Vector3d.UnitZ, 0.9 * steer);
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            goals.Leg(i) = Foot(side * 0.09 * h, 0.16, 0.30 * h, p);
            goals.Arm(i) = new() { Swing = 1.0, Spread = 0.15, Bend = 0.9, Grip = 1, Reach = new((wheel + tilt.Rotate(new(side * 0.17, 0.03, 0))) / ArmUnit(p.Rig), ReachFrame.Root, 1) };
        }

        p.Show(GearKind.SteeringWheel, GearHold.Root, wheel, tilt, 0.36);
        p.Show(GearKind.Cart, GearHold.Root, new(0, 0.01 * p.Wave(3.1), 0.05), Straight, 1.9);
    }

    /// <summary>Sits and slides feet first down a slope, arms up.</summary>
    public static void SlideDown(Performance p, BodyGoals goals)
    {
        var h = p.Rig.Height;
        p.Float(0);
        goals.Shift = new(0, ((0.085 * h) + 0.10 - p.Rig.HipHeight) / p.Rig.LegReach, 0);
        goals.Hips = new(-0.55, 0, 0.05 * p.Wave(1.1));
        goals.Spine = new(0.15, 0, 0);
        goals.Head = new(0.25, 0, 0);
        goals.Face = goals.Face with { Mouth = 0.7, Smile = 1 };
        for (var i = 0; i < 2; i++)
        {
            goals.Leg(i) = new() { Free = 1, Swing = 0.72 + (0.08 * p.Wave(1.3, i * 0.5)), Spread = 0.12, Bend = 0.12, Point = 0.2 };
            goals.Arm(i) = new() { Swing = 2.6 + (0.15 * p.Wave(1.7, i * 0.5)), Spread = 0.35, Bend = 0.2 };
        }

        p.Show(GearKind.Slope, GearHold.Root, new(0, 0.085 * h, 0), QuaternionD.FromAxisAngle(Vector3d.UnitX, 0.30), 2.6);
    }

    /// <summary>A foot brought to a place of the body's own frame, metres.</summary>
    internal static LegGoal Foot(double left, double up, double forward, Performance p) =>
        new() { Free = 1, Swing = 0.4, Bend = 0.7, Foot = new(new Vector3d(left, up, forward) / p.Rig.LegReach, ReachFrame.Root, 1) };

    internal static double ArmUnit(Rig rig) => rig.UpperArm + rig.LowerArm + (LimbSolver.GripShare * rig.Hand);
}
