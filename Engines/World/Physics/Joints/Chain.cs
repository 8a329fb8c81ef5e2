namespace Sora.Engines.World.Physics.Joints;

/// <summary>A rope or chain of capsules on ball joints between two points.</summary>
internal static class Chain
{
    /// <summary>
    /// Hangs links from <paramref name="top"/> to <paramref name="bottom"/>; either end may be held by a body. All links share a group and do not touch each other.
    /// </summary>
    /// <param name="world">They are added to it.</param>
    /// <param name="id">Links are called id.1, id.2, …</param>
    /// <param name="cast">Cast id, or null.</param>
    /// <param name="material">Of the rope.</param>
    /// <param name="top">In the world.</param>
    /// <param name="bottom">In the world.</param>
    /// <param name="links">At least 1.</param>
    /// <param name="radius">Of the rope, metres.</param>
    /// <param name="massPerMetre">Kilograms.</param>
    /// <param name="holder">Body that holds the top, or null when it is loose.</param>
    /// <param name="load">Body that hangs from the bottom, or null.</param>
    /// <param name="group">Collision group of the links.</param>
    public static List<Body> Hang(
        PhysicsWorld world, string id, string? cast, Material material, Vector3d top, Vector3d bottom, int links, double radius, double massPerMetre,
        Body? holder, Body? load, int group)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(links, 1);
        var made = new List<Body>(links);
        var step = (bottom - top) / links;
        var length = step.Length;
        var y = (-step).Normalized(Vector3d.UnitY);
        var x = y.AnyPerpendicular();
        var turn = QuaternionD.FromAxes(x, y, Vector3d.Cross(x, y));
        var before = holder;
        for (var i = 0; i < links; i++)
        {
            var start = top + (step * i);
            var link = world.Add(new Body($"{id}.{i + 1}", cast, Shape.Capsule(Math.Min(radius, 0.49 * length), Math.Max(0, length - (2 * radius))), material, BodyMotion.Dynamic, massPerMetre * length)
            {
                Position = start + (step / 2),
                Rotation = turn,
                Group = group,
            });
            if (before is not null)
            {
                world.Add(new BallJoint(before, link, start));
            }

            made.Add(link);
            before = link;
        }

        if (load is not null)
        {
            world.Add(new BallJoint(before!, load, bottom));
        }

        return made;
    }
}
