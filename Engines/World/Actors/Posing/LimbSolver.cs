using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Arms and legs from goals: by angles, by inverse kinematics, or between the two.</summary>
internal static class LimbSolver
{
    /// <summary>Where along the hand its grip is.</summary>
    public const double GripShare = 0.6;

    private const double MostOfReach = 0.999;

    /// <param name="side">+1 left, −1 right.</param>
    /// <param name="from">Where the reach comes from, in the world.</param>
    /// <param name="at">Where the grip shall be, in the world.</param>
    public static LimbPose Arm(Rig rig, int side, Vector3d shoulder, QuaternionD chest, in ArmGoal goal, Vector3d from, Vector3d at)
    {
        var upper = chest * QuaternionD.FromAxisAngle(Vector3d.UnitX, -goal.Swing) * QuaternionD.FromAxisAngle(Vector3d.UnitZ, side * goal.Spread);
        if (goal.Twist != 0)
        {
            upper *= QuaternionD.FromAxisAngle(Vector3d.UnitY, side * goal.Twist);
        }

        var elbow = shoulder + upper.Rotate(new(0, -rig.UpperArm, 0));
        var lower = upper * QuaternionD.FromAxisAngle(Vector3d.UnitX, -goal.Bend);
        var grip = GripShare * rig.Hand;
        if (goal.Reach.Weight > 0 || goal.From.Weight > 0)
        {
            var reached = elbow + lower.Rotate(new(0, -rig.LowerArm - grip, 0));
            reached = Vector3d.Lerp(reached, from, goal.From.Weight);
            reached = Vector3d.Lerp(reached, at, goal.Reach.Weight);

            // The elbow goes where the angles have it, or else down and back.
            var bent = elbow - ((shoulder + elbow + elbow + lower.Rotate(new(0, -rig.LowerArm, 0))) / 3);
            var pole = (bent / rig.UpperArm * 2) + chest.Rotate(new(side * 0.35, -0.6, -0.4));
            elbow = LegIk.Middle(shoulder, reached, rig.UpperArm, rig.LowerArm + grip, pole);
            var along = (reached - elbow).Normalized(-Vector3d.UnitY);
            var bend = (elbow - shoulder).Normalized(-Vector3d.UnitY);
            lower = Frame(along, bend, chest);
        }

        var wrist = elbow + lower.Rotate(new(0, -rig.LowerArm, 0));
        var hand = goal.Wrist == 0 ? lower : lower * QuaternionD.FromAxisAngle(Vector3d.UnitZ, -side * goal.Wrist);
        var curl = 1 - (0.35 * goal.Grip);
        return new(shoulder, elbow, wrist, wrist + hand.Rotate(new(-side * (0.1 + (0.2 * goal.Grip)) * rig.Hand, -rig.Hand * curl, 0.15 * rig.Hand)));
    }

    /// <param name="ahead">Forward of the foot on the ground.</param>
    public static LimbPose Planted(Rig rig, Vector3d root, Foot foot, Vector3d ahead, bool flying, bool bendsForward, Vector3d outwards)
    {
        // A swinging foot droops after lift and points up before it lands.
        var droop = foot.Planted ? 0 : (0.5 - foot.Swing) * (flying ? 0 : 1.1) + (flying ? 0.5 : 0);
        var (sin, cos) = DeterministicMath.SinCos(droop);
        var tip = foot.At + (ahead * (rig.FootLength * (foot.Planted ? 1 : cos))) - new Vector3d(0, foot.Planted ? 0 : Math.Min(sin * rig.FootLength, foot.Above), 0);
        var ankle = foot.At + new Vector3d(0, rig.AnkleHeight, 0);
        var stretch = (ankle - root).Length - (rig.LegReach * MostOfReach);
        if (stretch > 0)
        {
            // The heel comes up and the toe stays.
            ankle += (root - ankle).Normalized() * stretch;
        }

        var pole = (bendsForward ? ahead : -ahead) + outwards;
        return new(root, LegIk.Middle(root, ankle, rig.UpperLeg, rig.LowerLeg, pole), ankle, tip);
    }

    /// <param name="hips">Turn of what the leg hangs from.</param>
    /// <param name="side">+1 left, −1 right.</param>
    /// <param name="bend">+1 for a knee, −1 for an animal's elbow or hock that bends the other way.</param>
    public static LimbPose Hanging(Rig rig, int side, Vector3d root, QuaternionD hips, in LegGoal goal, double bend)
    {
        var upper = hips * QuaternionD.FromAxisAngle(Vector3d.UnitX, -goal.Swing) * QuaternionD.FromAxisAngle(Vector3d.UnitZ, side * goal.Spread)
            * QuaternionD.FromAxisAngle(Vector3d.UnitY, side * goal.Twist);
        var knee = root + upper.Rotate(new(0, -rig.UpperLeg, 0));
        var lower = upper * QuaternionD.FromAxisAngle(Vector3d.UnitX, bend * goal.Bend);
        var ankle = knee + lower.Rotate(new(0, -rig.LowerLeg, 0));
        return new(root, knee, ankle, ankle + FootOf(rig, lower, goal.Point));
    }

    /// <summary>A leg whose sole is brought somewhere.</summary>
    public static LimbPose Stepping(Rig rig, in LimbPose hanging, Vector3d sole, double weight, Vector3d ahead, Vector3d up, bool bendsForward)
    {
        var ankle = Vector3d.Lerp(hanging.End, sole + (up * rig.AnkleHeight), weight);
        var pole = (bendsForward ? ahead : -ahead) + ((hanging.Middle - ((hanging.Root + hanging.End) / 2)) / rig.UpperLeg);
        var reach = ankle - hanging.Root;
        if (reach.Length > rig.LegReach * MostOfReach)
        {
            ankle = hanging.Root + (reach * (rig.LegReach * MostOfReach / reach.Length));
        }

        var tip = Vector3d.Lerp(hanging.Tip - hanging.End, (ahead * rig.FootLength) - (up * rig.AnkleHeight), weight);
        return new(hanging.Root, LegIk.Middle(hanging.Root, ankle, rig.UpperLeg, rig.LowerLeg, pole), ankle, ankle + tip);
    }

    /// <summary>Between a planted and a free leg, with the bones' lengths kept.</summary>
    public static LimbPose Between(Rig rig, in LimbPose a, in LimbPose b, double t)
    {
        var ankle = Vector3d.Lerp(a.End, b.End, t);
        var poleA = (a.Middle - ((a.Root + a.End) / 2)).Normalized();
        var poleB = (b.Middle - ((b.Root + b.End) / 2)).Normalized();
        var foot = Vector3d.Lerp(a.Tip - a.End, b.Tip - b.End, t);
        var length = (a.Tip - a.End).Length;
        return new(a.Root, LegIk.Middle(a.Root, ankle, rig.UpperLeg, rig.LowerLeg, Vector3d.Lerp(poleA, poleB, t) + (poleB * 1e-3)), ankle, ankle + (foot.Normalized(Vector3d.UnitZ) * length));
    }

    private static Vector3d FootOf(Rig rig, QuaternionD shank, double point)
    {
        var (sin, cos) = DeterministicMath.SinCos(point);
        double heel = rig.AnkleHeight, toe = rig.FootLength;
        return shank.Rotate(new(0, (-heel * cos) - (toe * sin), (toe * cos) - (heel * sin)));
    }

    /// <summary>−Y along the limb, +Z to the inside of the bend.</summary>
    private static QuaternionD Frame(Vector3d along, Vector3d before, QuaternionD chest)
    {
        var y = -along;
        var inside = before - (along * Vector3d.Dot(before, along));
        var z = -inside;
        if (z.LengthSquared < 1e-8)
        {
            z = chest.Rotate(Vector3d.UnitZ);
            z -= y * Vector3d.Dot(z, y);
        }

        z = z.Normalized(y.AnyPerpendicular());
        return QuaternionD.FromAxes(Vector3d.Cross(y, z), y, z);
    }
}
