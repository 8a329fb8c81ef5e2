using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Keeps a pose out of the ground: the trunk comes up, and limbs that angles alone have put below it are brought up by inverse kinematics.</summary>
internal static class GroundClearance
{
    private const int Halvings = 12;

    /// <param name="pose">Any.</param>
    /// <param name="rig">Whose it is.</param>
    /// <param name="floor">Height of the ground, metres.</param>
    public static ActorPose Lift(ActorPose pose, Rig rig, double floor)
    {
        var low = floor + ActorBodies.TrunkRadius(rig) - Math.Min(pose.Pelvis.Position.Y, pose.Chest.Position.Y);
        if (low > 0)
        {
            // Feet stay where they are.
            var legs = pose.Legs;
            pose = pose.Moved(new(0, low, 0));
            pose = pose with { Legs = [.. pose.Legs.Select((leg, i) => Bent(leg, legs[i].End) with { Tip = legs[i].Tip })] };
        }

        var h = rig.Height;
        double thigh = floor + (ActorBodies.ThighShare * h), ankle = floor + Math.Min(rig.AnkleHeight, ActorBodies.ShankShare * h), hand = floor + (ActorBodies.ForearmShare * h);
        if (pose.Legs.All(l => IsClear(l, thigh, ankle, floor)) && pose.Arms.All(a => IsClear(a, hand, hand, hand)))
        {
            return pose;
        }

        return pose with
        {
            Legs = [.. pose.Legs.Select(l => Lift(l, thigh, ankle, floor))],
            Arms = [.. pose.Arms.Select(a => Lift(a, hand, hand, hand))],
        };
    }

    private static bool IsClear(in LimbPose limb, double middle, double end, double tip) => limb.Middle.Y >= middle && limb.End.Y >= end && limb.Tip.Y >= tip;

    private static LimbPose Lift(in LimbPose limb, double middle, double end, double tip)
    {
        if (IsClear(limb, middle, end, tip))
        {
            return limb;
        }

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
