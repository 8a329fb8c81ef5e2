using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Two bones from a root to a target.</summary>
internal static class LegIk
{
    /// <summary>The middle joint's place by the law of cosines; the bend goes towards the pole. A target out of reach straightens the limb.</summary>
    public static Vector3d Middle(Vector3d root, Vector3d target, double upper, double lower, Vector3d pole)
    {
        var along = target - root;
        var distance = Math.Clamp(along.Length, Math.Abs(upper - lower) + 1e-6, upper + lower - 1e-6);
        var direction = along.Normalized(-Vector3d.UnitY);
        var a = ((upper * upper) - (lower * lower) + (distance * distance)) / (2 * distance);
        var height = Math.Sqrt(Math.Max(0, (upper * upper) - (a * a)));
        var sideways = (pole - (direction * Vector3d.Dot(pole, direction))).Normalized(direction.AnyPerpendicular());
        return root + (direction * a) + (sideways * height);
    }
}
