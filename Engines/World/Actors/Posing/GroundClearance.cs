using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Keeps a pose out of the ground: the trunk comes up, and limbs that angles alone have put below it are brought up by inverse kinematics.</summary>
internal static class GroundClearance
{
    private const int Halvings = 12;

    /// <param name="pose">Any.</param>
    /// <param name="rig">Whose it is.</param>
    /// <param name="floorAt">Height of what is under a point, metres: a limb may lie over the edge of a step.</param>
    public static ActorPose Lift(ActorPose pose, Rig rig, Func<Vector3d, double> floorAt)
    {
        Vector3d pelvis = pose.Pelvis.Position, chest = pose.Chest.Position;
        var low = ActorBodies.TrunkRadius(rig) + Math.Max(floorAt(pelvis) - pelvis.Y, floorAt(chest) - chest.Y);
        if (low > 0)
        {
            // Feet stay where they are.
            var legs = pose.Legs;
            pose = pose.Moved(new(0, low, 0));
            pose = pose with { Legs = [.. pose.Legs.Select((leg, i) => Bent(leg, legs[i].End) with { Tip = legs[i].Tip })] };
        }

        var h = rig.Height;
        double knee = ActorBodies.ThighShare * h, ankle = Math.Min(rig.AnkleHeight, ActorBodies.ShankShare * h), hand = ActorBodies.ForearmShare * h;
        var (above, arms) = (Lifted(pose.Legs, knee, ankle, 0, floorAt), Lifted(pose.Arms, hand, hand, hand, floorAt));
        return above == pose.Legs && arms == pose.Arms ? pose : pose with { Legs = above, Arms = arms };
    }

    /// <summary>The same array when all are clear. Heights are over what is under each joint.</summary>
    private static LimbPose[] Lifted(LimbPose[] limbs, double middle, double end, double tip, Func<Vector3d, double> floorAt)
    {
        var lifted = limbs;
        for (var i = 0; i < limbs.Length; i++)
        {
            var limb = limbs[i];
            double knee = middle + floorAt(limb.Middle), ankle = end + floorAt(limb.End), toe = tip + floorAt(limb.Tip);
            if (!IsClear(limb, knee, ankle, toe))
            {
                lifted = lifted == limbs ? [.. limbs] : lifted;
                lifted[i] = Lift(limb, knee, ankle, toe);
            }
        }

        return lifted;
    }

    private static bool IsClear(in LimbPose limb, double middle, double end, double tip) => limb.Middle.Y >= middle && limb.End.Y >= end && limb.Tip.Y >= tip;

    private static LimbPose Lift(in LimbPose limb, double middle, double end, double tip)
    {
        var lifted = limb.End.Y < end ? Bent(limb, limb.End with { Y = end }) : limb;
        lifted = lifted.Middle.Y < middle ? Raised(lifted, middle) : lifted;
        return lifted with { Tip = lifted.Tip with { Y = Math.Max(lifted.Tip.Y, tip) } };
    }

    /// <summary>Turns knee or elbow about the line from root to end until it is that high, or as high as it gets; the bones keep their lengths.</summary>
    private static LimbPose Raised(in LimbPose limb, double height)
    {
        double upper = Vector3d.Distance(limb.Root, limb.Middle), lower = Vector3d.Distance(limb.Middle, limb.End);
        var bend = Aside(limb, limb.Middle - ((limb.Root + limb.End) / 2));
        var up = Aside(limb, Vector3d.UnitY);
        double low = 0, high = 1;
        var middle = LegIk.Middle(limb.Root, limb.End, upper, lower, up);
        for (var i = 0; i < Halvings && middle.Y > height; i++)
        {
            var half = (low + high) / 2;
            var tried = LegIk.Middle(limb.Root, limb.End, upper, lower, Vector3d.Lerp(bend, up, half));
            if (tried.Y < height)
            {
                low = half;
            }
            else
            {
                (high, middle) = (half, tried);
            }
        }

        return limb with { Middle = middle };
    }

    /// <summary>Its part across the line from root to end, as a unit.</summary>
    private static Vector3d Aside(in LimbPose limb, Vector3d way)
    {
        var along = (limb.End - limb.Root).Normalized(-Vector3d.UnitY);
        return (way - (along * Vector3d.Dot(way, along))).Normalized(along.AnyPerpendicular());
    }

    /// <summary>The same limb with its end elsewhere; it bends as it did, the hand or foot turned as it was.</summary>
    private static LimbPose Bent(in LimbPose limb, Vector3d end)
    {
        double upper = Vector3d.Distance(limb.Root, limb.Middle), lower = Vector3d.Distance(limb.Middle, limb.End);
        var middle = LegIk.Middle(limb.Root, end, upper, lower, limb.Middle - ((limb.Root + limb.End) / 2));
        return new(limb.Root, middle, end, end + (limb.Tip - limb.End));
    }
}
