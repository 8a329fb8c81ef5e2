using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Where a <see cref="Reach"/> is measured, and in what.</summary>
internal enum ReachFrame
{
    /// <summary>The world, metres.</summary>
    World,

    /// <summary>On the ground below the body, turned as it heads; in arm's lengths (leg reaches of an animal).</summary>
    Root,

    /// <summary>The hips, in arm's lengths.</summary>
    Hips,

    /// <summary>The shoulders' middle, in arm's lengths.</summary>
    Chest,

    /// <summary>The middle of the skull, in its radii: the mouth is at (0, −0.55, 1).</summary>
    Head,
}

/// <summary>A point that a hand's grip, a foot or a knee is brought to exactly, as far as the limb is long.</summary>
/// <param name="Weight">0 leaves the limb to its angles, 1 reaches.</param>
internal record struct Reach(Vector3d At, ReachFrame Frame, double Weight)
{
    public static Reach To(Vector3d world, double weight = 1) => new(world, ReachFrame.World, weight);
}
