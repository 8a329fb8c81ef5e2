using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Goals for hands by where they are rather than by angles.</summary>
internal static class Hands
{
    /// <summary>In arm's lengths from the shoulders' middle: left, up, forward.</summary>
    public static ArmGoal Chest(double x, double y, double z, double grip = 0) => At(new(x, y, z), ReachFrame.Chest, grip);

    /// <summary>In head radii from the middle of the skull.</summary>
    public static ArmGoal Head(double x, double y, double z, double grip = 0) => At(new(x, y, z), ReachFrame.Head, grip);

    /// <summary>In arm's lengths from the hips.</summary>
    public static ArmGoal Hips(double x, double y, double z, double grip = 0) => At(new(x, y, z), ReachFrame.Hips, grip);

    /// <summary>In arm's lengths from the ground below the body.</summary>
    public static ArmGoal Root(double x, double y, double z, double grip = 0) => At(new(x, y, z), ReachFrame.Root, grip);

    /// <summary>In metres of the world.</summary>
    public static ArmGoal World(Vector3d at, double grip = 0) => At(at, ReachFrame.World, grip);

    /// <summary>Where a goal that is measured from the chest is in the world, by the last step's pose.</summary>
    public static Vector3d InWorld(Performance p, in ArmGoal goal)
    {
        var chest = p.Actor.Pose.Chest;
        return chest.Position + chest.Rotation.Rotate(goal.Reach.At * Approach.UnitOf(p.Rig));
    }

    private static ArmGoal At(Vector3d at, ReachFrame frame, double grip) => new()
    {
        // The angles tell where the elbow goes: down, out and a little back.
        Swing = 0.15,
        Spread = 0.35,
        Bend = 0.9,
        Grip = grip,
        Reach = new(at, frame, 1),
    };
}
