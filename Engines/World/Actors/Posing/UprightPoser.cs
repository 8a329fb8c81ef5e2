using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>People: the trunk stands on the hips, two arms, a head that is held over it.</summary>
internal sealed class UprightPoser(Rig rig, double restlessness) : Poser(rig, restlessness)
{
    public override ActorPose Solve(in Root root, BodyGoals goals, Gait gait, double time)
    {
        var breath = BreathAt(time) * goals.Breath;
        var shift = goals.Shift * Rig.LegReach;
        var pelvisAt = root.At + root.Turn.Rotate(new Vector3d(shift.X, Rig.HipHeight + shift.Y + root.Lift, shift.Z));
        var pelvisTurn = root.Turn * goals.Hips.ToRotation();
        var chestTurn = pelvisTurn * goals.Spine.ToRotation();
        var chestAt = pelvisAt + QuaternionD.Nlerp(pelvisTurn, chestTurn, 0.5).Rotate(new(0, Rig.Trunk + (0.004 * Rig.Height * breath), 0));
        var neck = chestAt + chestTurn.Rotate(new(0, Rig.Height * 0.025, 0));
        var headTurn = Gaze.Turn(chestTurn * goals.Head.ToRotation(), goals.Gaze);
        var headAt = neck + QuaternionD.Nlerp(chestTurn, headTurn, 0.5).Rotate(new(0, Rig.Neck + (Rig.HeadRadius * 1.05), Rig.Height * 0.008));
        BodyPose pelvis = new(pelvisAt, pelvisTurn), chest = new(chestAt, chestTurn), head = new(headAt, headTurn);
        var legs = Legs(root, goals, gait, pelvis, chest);
        return new ActorPose
        {
            Pelvis = pelvis,
            Chest = chest,
            Head = head,
            NeckRoot = neck,
            Legs = legs,
            Arms = [Arm(0, root, goals, pelvis, chest, head, breath), Arm(1, root, goals, pelvis, chest, head, breath)],
            Tail = [],
            Face = goals.Face,
            EyesOpen = Math.Min(goals.Face.Eyes, Gaze.Blink(time)),
        };
    }

    private LimbPose Arm(int index, in Root root, BodyGoals goals, BodyPose pelvis, BodyPose chest, BodyPose head, double breath)
    {
        var side = index == 0 ? 1 : -1;
        ref var goal = ref goals.Arm(index);

        // A raised arm takes its shoulder up with it.
        var raised = Easing.SmoothStep((Math.Max(goal.Swing, goal.Spread) - 1.2) / 1.6) * (1 - goal.Reach.Weight);
        var shoulder = chest.Position + chest.Rotation.Rotate(new(
            side * (Rig.ShoulderHalfWidth - (0.012 * Rig.Height * raised)), (-0.01 * Rig.Height) + (0.003 * Rig.Height * breath) + (0.02 * Rig.Height * raised), 0));
        var unit = Rig.UpperArm + Rig.LowerArm + (LimbSolver.GripShare * Rig.Hand);
        var at = goal.Reach.Weight > 0 ? Resolve(goal.Reach, root, pelvis, chest, head, unit) : default;
        var from = goal.From.Weight > 0 ? Resolve(goal.From, root, pelvis, chest, head, unit) : default;
        return LimbSolver.Arm(Rig, side, shoulder, chest.Rotation, goal, from, at);
    }
}
