using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Machines;

namespace Sora.Engines.World.Actors;

/// <summary>What those do who make a vehicle go that they are on: oars, paddles, tillers and wheels of boats; the rest is as they sit.</summary>
internal static class Aboard
{
    private const double StrokeHz = 0.42;
    private const double PaddleHz = 0.55;

    // Metres.
    private const double OarLength = 2.5;

    // Of the hips over the seat, in heights, as the body is put on it.
    private const double HipsOverSeat = 0.055;

    public static void Write(Performance p, BodyGoals goals, Perch perch)
    {
        SeatedPose.Write(p, goals, perch);
        if (perch.Thing.Machine is not Boat)
        {
            return;
        }

        if (p.Action.Action == "row" && perch.Seated)
        {
            if (BoatDeck.IsPaddled(perch.Thing))
            {
                Paddle(p, goals);
            }
            else
            {
                Row(p, goals, perch);
            }
        }
        else if (perch.Seated)
        {
            Steer(p, goals);
        }
        else
        {
            AtTheWheel(p, goals);
        }
    }

    /// <summary>Back to where it goes: catch, drive with back and arms, finish, recovery.</summary>
    private static void Row(Performance p, BodyGoals goals, Perch perch)
    {
        var h = p.Rig.Height;
        var seat = p.Rig.HipHeight - (HipsOverSeat * h);
        var turn = p.Time * StrokeHz;
        turn -= Math.Floor(turn);

        // 0 at the catch, 1 at the finish; the drive is quicker than the recovery.
        const double drive = 0.42;
        var pull = turn < drive ? Easing.SmootherStep(turn / drive) : 1 - Easing.SmootherStep((turn - drive) / (1 - drive));
        var lift = turn < drive ? 0 : DeterministicMath.Sin(Math.PI * (turn - drive) / (1 - drive));
        goals.Hips = new(0.38 - (0.62 * pull), 0, 0);
        goals.Spine = new(0.22 - (0.26 * pull), 0, 0);
        goals.Head = new(-0.28 + (0.45 * pull), 0, 0);
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            Vector3d grip = new(side * 0.10 * h, seat + ((0.22 - (0.06 * lift)) * h), (0.40 - (0.27 * pull)) * h);
            Vector3d lockAt = new(side * 0.48 * perch.Thing.Size.X, seat + 0.14, 0.16 * h);
            goals.Arm(i) = Held(p, grip);
            p.Show(GearKind.Oar, GearHold.Root, Middle(grip, lockAt, OarLength), QuaternionD.LookAlong((lockAt - grip).Normalized(Vector3d.UnitX), Vector3d.UnitY), OarLength);
        }
    }

    /// <summary>A paddle with two blades: one side and the other.</summary>
    private static void Paddle(Performance p, BodyGoals goals)
    {
        const double tilt = 0.72, sweep = 0.55, half = 1.08;
        var h = p.Rig.Height;
        var seat = p.Rig.HipHeight - (HipsOverSeat * h);
        double down = p.Wave(PaddleHz), ahead = p.Wave(PaddleHz, 0.25);

        // The left end is down while it goes from ahead to behind, the right end in the other half of the turn.
        var shaft = new Vector3d(1, -tilt * down, sweep * ahead).Normalized(Vector3d.UnitX);
        Vector3d middle = new(0.05 * h * down, seat + (0.25 * h), 0.24 * h);
        goals.Hips = new(0.08, 0.10 * ahead, 0);
        goals.Spine = new(0.12, -0.30 * ahead, 0.08 * down);
        goals.Head = new(-0.06, 0.2 * ahead, 0);
        for (var i = 0; i < 2; i++)
        {
            var way = shaft * (i == 0 ? 1 : -1);
            goals.Arm(i) = Held(p, middle + (way * (0.17 * h)));
            p.Show(GearKind.Oar, GearHold.Root, middle + (way * (half / 2)), QuaternionD.LookAlong(way, Vector3d.UnitY), half);
        }
    }

    /// <summary>One hand on the tiller behind, the other on the sheet.</summary>
    private static void Steer(Performance p, BodyGoals goals)
    {
        var helm = p.Wave(0.23, p.Seed);
        goals.Spine = new(0.06, 0.12 * helm, 0.03 * helm);
        goals.Head = new(-0.02, 0.15 * helm, 0);
        goals.RightArm = new() { Swing = -0.35, Spread = 0.45 + (0.10 * helm), Bend = 0.55, Grip = 1 };
        goals.LeftArm = new() { Swing = 0.75 + (0.08 * p.Wave(0.33)), Spread = 0.15, Bend = 1.0, Grip = 1 };
    }

    /// <summary>On their feet, both hands on a wheel.</summary>
    private static void AtTheWheel(Performance p, BodyGoals goals)
    {
        var h = p.Rig.Height;
        var helm = 0.5 * p.Wave(0.19, p.Seed);
        Vector3d hub = new(0, 0.58 * h, 0.30 * h);
        var turned = QuaternionD.FromAxisAngle(Vector3d.UnitZ, helm);
        goals.Hips = new(0.03, 0, 0);
        goals.Spine = new(0.06, 0, 0.04 * helm);
        goals.Head = new(-0.04, 0.1 * helm, 0);
        goals.Leg(0) = new();
        goals.Leg(1) = new();
        for (var i = 0; i < 2; i++)
        {
            goals.Arm(i) = Held(p, hub + turned.Rotate(new((i == 0 ? 1 : -1) * 0.19 * h, 0.03 * h, -0.02)));
        }

        p.Show(GearKind.SteeringWheel, GearHold.Root, hub, turned, 0.42 * h);
    }

    private static ArmGoal Held(Performance p, Vector3d grip) =>
        new() { Swing = 1.1, Spread = 0.1, Bend = 0.6, Grip = 1, Reach = new(grip / Rides.ArmUnit(p.Rig), ReachFrame.Root, 1) };

    private static Vector3d Middle(Vector3d grip, Vector3d through, double length) =>
        grip + ((through - grip).Normalized(Vector3d.UnitX) * (length / 2));
}
