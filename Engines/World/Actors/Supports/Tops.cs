using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>How high bodies reach over a point of the ground.</summary>
internal static class Tops
{
    /// <summary>Height in the world of the body's highest point on the vertical through (x, z); null when the vertical passes by.</summary>
    public static double? Over(Body body, double x, double z) => Over(body.Shape, body.Position, body.Rotation, x, z);

    private static double? Over(in Shape shape, Vector3d at, QuaternionD turn, double x, double z)
    {
        if (shape.IsGround)
        {
            return shape.Form is HeightField field ? at.Y + field.At(x - at.X, z - at.Z).Height : at.Y;
        }

        double dx = x - at.X, dz = z - at.Z, reach = shape.BoundingRadius;
        if ((dx * dx) + (dz * dz) > reach * reach)
        {
            return null;
        }

        // The vertical in the body's own frame: its parameter is the height in the world.
        Vector3d origin = turn.Unrotate(new(dx, -at.Y, dz)), up = turn.Unrotate(Vector3d.UnitY);
        switch (shape.Kind)
        {
            case ShapeKind.Sphere:
                return at.Y + Math.Sqrt((shape.Radius * shape.Radius) - (dx * dx) - (dz * dz));
            case ShapeKind.Hull:
                return OverHull((ConvexHull)shape.Form!, origin, up);
            case ShapeKind.Compound:
                double? most = null;
                foreach (var part in ((Compound)shape.Form!).Parts)
                {
                    var top = Over(part.Shape, at + turn.Rotate(part.At), turn * part.Turn, x, z);
                    most = top is { } higher && !(higher <= most) ? higher : most;
                }

                return most;
            default:
                return OverBox(shape.Kind == ShapeKind.Capsule ? shape.Half + new Vector3d(0, shape.Radius, 0) : shape.Half, origin, up);
        }
    }

    /// <summary>Slabs; a cylinder or capsule counts as the box around it.</summary>
    private static double? OverBox(Vector3d half, Vector3d origin, Vector3d up)
    {
        double low = double.NegativeInfinity, high = double.PositiveInfinity;
        return Clip(origin.X, up.X, half.X, ref low, ref high) && Clip(origin.Y, up.Y, half.Y, ref low, ref high) && Clip(origin.Z, up.Z, half.Z, ref low, ref high) ? high : null;
    }

    private static bool Clip(double from, double way, double half, ref double low, ref double high)
    {
        if (Math.Abs(way) < 1e-12)
        {
            return Math.Abs(from) <= half;
        }

        double a = (-half - from) / way, b = (half - from) / way;
        (low, high) = (Math.Max(low, Math.Min(a, b)), Math.Min(high, Math.Max(a, b)));
        return low <= high;
    }

    private static double? OverHull(ConvexHull hull, Vector3d origin, Vector3d up)
    {
        double low = double.NegativeInfinity, high = double.PositiveInfinity;
        for (var i = 0; i < hull.Faces.Length; i++)
        {
            var normal = hull.Normals[i];
            double gap = Vector3d.Dot(normal, hull.Vertices[hull.Faces[i][0]] - origin), rate = Vector3d.Dot(normal, up);
            if (Math.Abs(rate) < 1e-12)
            {
                if (gap < 0)
                {
                    return null;
                }
            }
            else if (rate > 0)
            {
                high = Math.Min(high, gap / rate);
            }
            else
            {
                low = Math.Max(low, gap / rate);
            }
        }

        return low <= high ? high : null;
    }
}
