using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Things that go with a motion and have no cast member of their own.</summary>
internal enum GearKind
{
    Ski,
    Skate,
    Skateboard,
    Surfboard,
    Boat,
    Sailboat,
    Oar,
    Bicycle,
    Wheel,
    Pole,
    Ladder,
    Cart,
    SteeringWheel,
    Slope,
    Block,
}

/// <summary>What holds a piece of gear; it is turned as the body heads.</summary>
internal enum GearHold
{
    /// <summary>The ground below the body.</summary>
    Root,
    LeftFoot,
    RightFoot,
    LeftHand,
    RightHand,
    World,
}

/// <summary>A piece of gear as a motion wants it.</summary>
internal readonly record struct Gear(GearKind Kind, GearHold Hold, Vector3d At, QuaternionD Turn, double Length)
{
    public GearPose Place(ActorPose pose, Vector3d root, QuaternionD heading)
    {
        var origin = Hold switch
        {
            GearHold.LeftFoot => Below(pose.Legs[0]),
            GearHold.RightFoot => Below(pose.Legs[1]),
            GearHold.LeftHand => Vector3d.Lerp(pose.Arms[0].End, pose.Arms[0].Tip, LimbSolver.GripShare),
            GearHold.RightHand => Vector3d.Lerp(pose.Arms[1].End, pose.Arms[1].Tip, LimbSolver.GripShare),
            GearHold.World => Vector3d.Zero,
            _ => root,
        };
        return Hold == GearHold.World ? new(Kind, new(At, Turn), Length) : new(Kind, new(origin + heading.Rotate(At), heading * Turn), Length);
    }

    private static Vector3d Below(in LimbPose leg) => Vector3d.Lerp(leg.End with { Y = leg.Tip.Y }, leg.Tip, 0.5);
}

/// <summary>Where such a thing is; along +Z, up +Y.</summary>
/// <param name="Length">Metres.</param>
internal readonly record struct GearPose(GearKind Kind, BodyPose At, double Length);
