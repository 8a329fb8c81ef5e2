using System.Numerics;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Picture;

namespace Sora.Gallery;

/// <summary>From where a portrait is taken and how near: everything that is drawn fills the picture.</summary>
internal static class Framing
{
    private const float Margin = 1.08f;

    // Of its longest measure: what is thinner is flat, and lies if that is its height.
    private const float Flat = 0.3f;

    // Longer than its other measures by this, a lying thing is shown along the picture's diagonal.
    private const float Long = 2.2f;

    /// <summary>What stands is seen from a little above, what lies from so high that its broad side shows.</summary>
    /// <param name="scene">With everything drawn.</param>
    /// <returns>Unit vector from the thing to the eye.</returns>
    public static Vector3 Towards(PictureScene scene)
    {
        var size = Vector3.Max(Size(scene), new Vector3(1e-4f));
        var longest = MathF.Max(size.X, MathF.Max(size.Y, size.Z));
        var lies = size.Y < Flat * longest && size.Y < 0.8f * size.Z;
        var thin = MathF.Max(size.Y, size.Z) < size.X / Long;
        return lies && thin ? Eye(0.75, 1.9) : lies ? Eye(0.2, 0.9) : thin && size.Y < size.Z ? Eye(0.3, 0.6) : Eye(0.25, 0.26);
    }

    /// <param name="angle">About the vertical, radians to the right of its front.</param>
    /// <param name="rise">Tangent of the height.</param>
    public static Vector3 Eye(double angle, double rise)
    {
        var (sin, cos) = DeterministicMath.SinCos(angle);
        return Vector3.Normalize(new Vector3((float)sin, (float)rise, (float)cos));
    }

    /// <summary>A camera in that direction so near that all of it is just seen.</summary>
    /// <param name="aspect">Width of the picture by its height.</param>
    public static PictureCamera Around(PictureScene scene, Vector3 eye, float focal, float aspect)
    {
        var right = Vector3.Normalize(Vector3.Cross(Vector3.UnitY, eye));
        var up = Vector3.Cross(eye, right);
        Vector3 low = new(float.MaxValue), high = new(float.MinValue);
        foreach (var (point, around) in Points(scene))
        {
            var seen = new Vector3(Vector3.Dot(point, right), Vector3.Dot(point, up), Vector3.Dot(point, eye));
            (low, high) = (Vector3.Min(low, seen - new Vector3(around)), Vector3.Max(high, seen + new Vector3(around)));
        }

        var half = (high - low) / 2;
        var middle = (low + high) / 2;
        var room = Margin * MathF.Max(half.Y, half.X / aspect);
        var at = (right * middle.X) + (up * middle.Y) + (eye * middle.Z);
        return PictureCamera.LookAt(at + (eye * ((room * 2 * focal) + (0.7f * half.Z))), at, focal);
    }

    /// <summary>Full extents along the world's axes.</summary>
    private static Vector3 Size(PictureScene scene)
    {
        Vector3 low = new(float.MaxValue), high = new(float.MinValue);
        foreach (var (point, around) in Points(scene))
        {
            (low, high) = (Vector3.Min(low, point - new Vector3(around)), Vector3.Max(high, point + new Vector3(around)));
        }

        return high - low;
    }

    /// <summary>Balls that together reach as far as what is drawn: corners of boxes, ends of rods.</summary>
    private static List<(Vector3 Point, float Around)> Points(PictureScene scene)
    {
        var points = new List<(Vector3, float)>();
        foreach (ref readonly var p in scene.Primitives)
        {
            if (p.Shape == PrimitiveShape.Sphere)
            {
                points.Add((p.Position, p.Radius));
                continue;
            }

            if (p.Shape is PrimitiveShape.Capsule or PrimitiveShape.RoundCone)
            {
                points.Add((p.Position, p.Radius));
                points.Add((p.Extent, MathF.Max(p.EndRadius, 0)));
                continue;
            }

            var (half, middle) = (Half(p), Middle(p));
            if (p.Shape == PrimitiveShape.Ellipsoid)
            {
                foreach (var axis in new[] { Vector3.UnitX * half.X, Vector3.UnitY * half.Y, Vector3.UnitZ * half.Z })
                {
                    points.Add((p.Position + Vector3.Transform(axis, p.Orientation), 0));
                    points.Add((p.Position - Vector3.Transform(axis, p.Orientation), 0));
                }
            }

            for (var corner = 0; corner < 8; corner++)
            {
                var sign = new Vector3((corner & 1) == 0 ? -1 : 1, (corner & 2) == 0 ? -1 : 1, (corner & 4) == 0 ? -1 : 1);
                points.Add((p.Position + Vector3.Transform(middle + (half * sign * Inset(p)), p.Orientation), 0));
            }
        }

        return points;
    }

    // Corners of a box around what is round reach too far.
    private static Vector3 Inset(in Primitive p) => p.Shape switch
    {
        PrimitiveShape.Ellipsoid => new(0.6f),
        PrimitiveShape.Cylinder or PrimitiveShape.Frustum or PrimitiveShape.Lathe => new(0.8f, 1, 0.8f),
        PrimitiveShape.Torus or PrimitiveShape.Arc => new(0.8f, 0.8f, 1),
        _ => Vector3.One,
    };

    /// <summary>Half extents in its own frame.</summary>
    private static Vector3 Half(in Primitive p) => p.Shape switch
    {
        PrimitiveShape.Cylinder => new(p.Extent.X, p.Extent.Y, p.Extent.X),
        PrimitiveShape.Frustum => new(MathF.Max(p.Extent.X, p.Extent.Y), p.Extent.Z, MathF.Max(p.Extent.X, p.Extent.Y)),
        PrimitiveShape.Torus or PrimitiveShape.Arc => new(p.Extent.X + p.Radius, p.Extent.X + p.Radius, p.Radius),
        PrimitiveShape.Prism => new((p.Profile!.High.X - p.Profile.Low.X) / 2, (p.Profile.High.Y - p.Profile.Low.Y) / 2, p.Extent.Z),
        PrimitiveShape.Lathe => new(p.Profile!.High.X, (p.Profile.High.Y - p.Profile.Low.Y) / 2, p.Profile.High.X),
        _ => p.Extent,
    };

    private static Vector3 Middle(in Primitive p) => p.Shape switch
    {
        PrimitiveShape.Prism => new((p.Profile!.High.X + p.Profile.Low.X) / 2, (p.Profile.High.Y + p.Profile.Low.Y) / 2, 0),
        PrimitiveShape.Lathe => new(0, (p.Profile!.High.Y + p.Profile.Low.Y) / 2, 0),
        _ => Vector3.Zero,
    };
}
