using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Animals whose trunk lies level (or rises by a fixed angle, as a bird's): legs along it, neck and head before it, tail behind, wings.</summary>
internal sealed class LevelPoser(Rig rig, double restlessness) : Poser(rig, restlessness)
{
    private const int TailPoints = 4;

    public override ActorPose Solve(in Root root, BodyGoals goals, Gait gait, double time)
    {
        var breath = BreathAt(time) * goals.Breath;
        var shift = goals.Shift * Rig.LegReach;
        var rise = QuaternionD.FromAxisAngle(Vector3d.UnitX, -Rig.TrunkRise);
        var trunk = root.Turn * goals.Hips.ToRotation() * rise;
        var fore = trunk * goals.Spine.ToRotation();
        var middle = root.At + root.Turn.Rotate(new(shift.X, Rig.HipHeight + shift.Y + root.Lift, shift.Z));
        var pelvisAt = middle - trunk.Rotate(new(0, 0, Rig.Trunk / 2));
        var chestAt = middle + fore.Rotate(new(0, 0.005 * Rig.Height * breath, Rig.Trunk / 2));
        var neckTurn = fore * rise.Conjugate() * goals.Head.ToRotation();
        var neck = chestAt + fore.Rotate(new(0, Rig.WithersUp > 0 ? Rig.WithersUp : Rig.Height * 0.10, Rig.WithersAhead > 0 ? Rig.WithersAhead : Rig.Height * 0.08));
        var headTurn = Gaze.Turn(neckTurn, goals.Gaze * 0.85);
        var reach = neckTurn * QuaternionD.FromAxisAngle(Vector3d.UnitY, Gaze.Yaw * 0.55 * goals.Gaze);
        var headAt = neck + reach.Rotate(new(0, Rig.Neck * 0.86, Rig.Neck * 0.72)) + new Vector3d(0, -0.25 * Rig.Neck * Math.Max(0, Gaze.Pitch) * goals.Gaze, 0);
        BodyPose pelvis = new(pelvisAt, trunk), chest = new(chestAt, fore), head = new(headAt, headTurn);
        return new ActorPose
        {
            Pelvis = pelvis,
            Chest = chest,
            Head = head,
            NeckRoot = neck,
            Legs = Legs(root, goals, gait, pelvis, chest),
            Arms = [],
            Tail = Rig.Tail > 0 ? Tail(pelvisAt, root.Turn * goals.Hips.ToRotation(), goals.Tail, gait, time) : [],
            Wings = Rig.Wing > 0 ? Wings(goals.Wings, chest) : [],
            Face = goals.Face,
            EyesOpen = Math.Min(goals.Face.Eyes, Gaze.Blink(time)),
        };
    }

    /// <summary>Four points that wag with a wave running down them.</summary>
    private Vector3d[] Tail(Vector3d pelvisAt, QuaternionD turn, in TailGoal goal, Gait gait, double time)
    {
        var tail = new Vector3d[TailPoints];
        var at = pelvisAt + turn.Rotate(new(0, (Rig.Height * 0.10) + Rig.TrunkOver, -Math.Max(Rig.Height * 0.16, Rig.TrunkRadius * 0.8)));
        var length = Rig.Tail / (TailPoints - 1);
        for (var i = 0; i < TailPoints; i++)
        {
            tail[i] = at;
            var wag = (Rig.TailHangs ? 0.12 : 0.42) * (1 - (0.5 * gait.Going)) * goal.Wag * DeterministicMath.Sin((2 * Math.PI * goal.Hz * (time + Restlessness)) - (0.7 * i));
            var rise = (Rig.TailHangs ? -0.75 - (0.22 * i) + (0.5 * gait.Running) : 0.45 + (0.35 * i)) + goal.Raise + Rig.TailLift;
            at += turn.Rotate(new(length * wag, length * DeterministicMath.Sin(rise), -length * DeterministicMath.Cos(rise)));
        }

        return tail;
    }

    /// <summary>Folded they lie along the flanks, spread they reach out to the sides; the outer half follows the inner one.</summary>
    private LimbPose[] Wings(in WingGoal goal, BodyPose chest)
    {
        var wings = new LimbPose[2 * Rig.WingPairs];
        for (var i = 0; i < wings.Length; i++)
        {
            var side = i % 2 == 0 ? 1 : -1;
            var pair = i / 2;

            // Folded, elbow and wrist lie over each other.
            var inner = Rig.Wing * (0.27 + (0.18 * goal.Spread));
            var outer = Rig.Wing * (0.34 + (0.26 * goal.Spread));
            var root = chest.Position + chest.Rotation.Rotate(new(side * Rig.ShoulderHalfWidth * 0.9, Rig.Height * 0.10, (-pair * 0.22 * Rig.Trunk) - (0.04 * Rig.Trunk)));
            var open = goal.Spread;
            var (sin, cos) = DeterministicMath.SinCos(goal.Raise);
            var (sinTip, cosTip) = DeterministicMath.SinCos(goal.Raise + goal.Tips);
            var out1 = new Vector3d(side * cos, sin, 0.12);
            var out2 = new Vector3d(side * cosTip, sinTip, -0.22 - (0.25 * pair));
            var back1 = new Vector3d(side * 0.22, -0.12, -0.9);
            var back2 = new Vector3d(-side * 0.14, -0.04, -1);
            var wrist = root + chest.Rotation.Rotate(Vector3d.Lerp(back1, out1, open).Normalized() * inner);
            var tip = wrist + chest.Rotation.Rotate(Vector3d.Lerp(back2, out2, open).Normalized() * outer);
            var trailing = root + chest.Rotation.Rotate(new(side * 0.1 * inner, (-0.25 * inner * (1 - open)) + (goal.Pitch * inner * 0.6), -inner * (0.55 + (0.45 * (1 - open)))));
            wings[i] = new(root, wrist, tip, trailing);
        }

        return wings;
    }
}
