using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>How a body sits on each kind of seat; its hips are put there by <see cref="Actor"/>.</summary>
internal static class SeatedPose
{
    public static void Write(Performance p, BodyGoals goals, Perch perch)
    {
        goals.Shift = Vector3d.Zero;
        switch (perch.Posture)
        {
            case Posture.Sit when perch.Thing.Saddle is not null:
                OnSwing(p, goals, perch);
                break;
            case Posture.Sit:
                OnSeat(p, goals, perch);
                break;
            case Posture.Astride:
                Astride(p, goals);
                break;
            case Posture.Drive:
                AtTheWheel(p, goals);
                break;
            case Posture.Stand:
                BoardStance.Write(p, goals, 0.12 + (0.02 * p.Wave(0.5)));
                break;
            case Posture.Lie:
                Stances.Lie(p, goals);
                break;
        }
    }

    /// <summary>Thighs level and feet on the ground before the seat, or hanging from one that is high.</summary>
    private static void OnSeat(Performance p, BodyGoals goals, Perch perch)
    {
        var rig = p.Rig;
        var root = p.Actor.Position;
        var ground = Footing.HeightAt(p.Stage, p.Actor, root + (p.Actor.Mover.Forward * (1.1 * rig.UpperLeg)), root.Y + (0.45 * rig.HipHeight));
        var sole = ground - root.Y;
        var hips = rig.HipHeight;
        var hangs = hips - sole > 0.75 * rig.LegReach;
        var sway = 0.03 * p.Wave(0.21, p.Seed);
        goals.Hips = new(-0.10, 0, 0);
        goals.Spine = new(0.06 + (0.02 * p.Wave(0.17)), 0.4 * sway, 0);
        goals.Head = new(0.02, 0, 0);
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            var swings = hangs ? 0.16 * p.Wave(0.55, i * 0.5) : 0;
            goals.Leg(i) = hangs
                ? new() { Free = 1, Swing = 1.42, Spread = 0.08, Bend = 1.35 - swings, Point = 0.5 }
                : new() { Free = 1, Swing = 1.4, Spread = 0.1, Bend = 1.4, Foot = new(new Vector3d(side * 1.5 * rig.HipHalfWidth, sole, (0.94 * rig.UpperLeg) + (0.02 * i)) / rig.LegReach, ReachFrame.Root, 1) };
            goals.Arm(i) = Hands.Hips(side * 0.17, 0.10, 0.48, 0.2) with { Spread = 0.45 };
        }
    }

    /// <summary>Hands on the ropes; legs out and back leant on the way forwards, the other way round on the way back.</summary>
    private static void OnSwing(Performance p, BodyGoals goals, Perch perch)
    {
        var (at, turn) = perch.After(0);
        var forwards = Math.Clamp(Vector3d.Dot(perch.Body.Velocity, turn.Rotate(Vector3d.UnitZ)) / 2.5, -1, 1);
        goals.Hips = new(-0.10 - (0.28 * forwards), 0, 0);
        goals.Spine = new(0.05, 0, 0);
        goals.Head = new(0.10 + (0.15 * forwards), 0, 0);
        goals.Face = goals.Face with { Smile = 0.8 };
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            goals.Leg(i) = new() { Free = 1, Swing = 1.42 + (0.1 * forwards), Spread = 0.06, Bend = 1.05 - (0.85 * forwards), Point = 0.5 };
            goals.Arm(i) = Hands.World(at + turn.Rotate(new(side * 0.24, 0.30 * p.Rig.Height, 0.03)), 1);
        }
    }

    /// <summary>A leg on each side, bent over a bar ahead; feet at the height of pedals.</summary>
    private static void Astride(Performance p, BodyGoals goals)
    {
        var rig = p.Rig;
        var perch = p.Actor.Perch!;
        goals.Hips = new(0.42, 0, 0);
        goals.Spine = new(0.26, 0, 0);
        goals.Head = new(-0.52, 0, 0);
        var pedals = perch.Thing.Noun.Archetype.StartsWith("vehicle.bicycle", StringComparison.Ordinal);
        var turned = pedals ? perch.Thing.Main.Position.X / 5 * 2 * Math.PI : 0;
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            var (sin, cos) = Mathematics.DeterministicMath.SinCos(turned + (i * Math.PI));
            var foot = pedals
                ? new Vector3d(side * 0.11, rig.HipHeight - (0.72 * rig.LegReach) - rig.AnkleHeight + (0.15 * cos), 0.18 + (0.15 * sin))
                : new Vector3d(side * 0.18, rig.HipHeight - (0.62 * rig.LegReach) - rig.AnkleHeight, 0.12);
            goals.Leg(i) = new() { Free = 1, Swing = 1.2, Spread = 0.12, Bend = 1.2, Foot = new(foot / rig.LegReach, ReachFrame.Root, 1) };
            goals.Arm(i) = new() { Swing = 1.1, Spread = 0.1, Bend = 0.4, Grip = 1, Reach = new(Bar(perch.Thing, rig, side) / Approach.UnitOf(rig), ReachFrame.Root, 1) };
        }
    }

    /// <summary>Where a hand holds the handlebar, from the ground below the hips, metres.</summary>
    internal static Vector3d Bar(Thing thing, Rig rig, int side) =>
        new(side * Math.Min(0.22, 0.4 * thing.Size.X), rig.HipHeight - (0.055 * rig.Height) + (0.05 * thing.Size.Y), 0.29 * thing.Size.Z);

    private static void AtTheWheel(Performance p, BodyGoals goals)
    {
        var rig = p.Rig;
        var steer = p.Wave(0.23, p.Seed);
        goals.Hips = new(-0.22, 0, 0.02 * steer);
        goals.Spine = new(0.10, 0, 0.03 * steer);
        goals.Head = new(0.10, 0.1 * steer, 0);
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            goals.Leg(i) = new() { Free = 1, Swing = 1.30, Spread = 0.08, Bend = 1.0, Point = 0.1 };
            goals.Arm(i) = Hands.Chest(side * 0.16, -0.22 + (0.04 * side * steer), 0.66, 1);
        }
    }
}
