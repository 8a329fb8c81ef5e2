using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics;

/// <summary>The points of a shape that can lie on ground: corners, rims, lowest points.</summary>
internal static class Probes
{
    public const int Most = 64;

    /// <summary>Writes surface points that are lowest against <paramref name="up"/>, and returns how many.</summary>
    public static int Find(in Placed shape, Vector3d up, Span<Vector3d> points)
    {
        switch (shape.Shape.Kind)
        {
            case ShapeKind.Sphere:
                points[0] = shape.Position - (up * shape.Shape.Radius);
                return 1;
            case ShapeKind.Capsule:
                var axis = shape.Axis * shape.Shape.HalfAxis;
                points[0] = shape.Position - axis - (up * shape.Shape.Radius);
                points[1] = shape.Position + axis - (up * shape.Shape.Radius);
                return 2;
            case ShapeKind.Cylinder:
                return Rims(shape, up, points);
            case ShapeKind.Hull:
                var vertices = ((ConvexHull)shape.Shape.Form!).Vertices;
                var count = Math.Min(vertices.Length, Most);
                for (var i = 0; i < count; i++)
                {
                    points[i] = shape.Position + shape.Rotation.Rotate(vertices[i]);
                }

                return count;
            default:
                var half = shape.Shape.Half;
                for (var corner = 0; corner < 8; corner++)
                {
                    var local = new Vector3d((corner & 1) == 0 ? -half.X : half.X, (corner & 2) == 0 ? -half.Y : half.Y, (corner & 4) == 0 ? -half.Z : half.Z);
                    points[corner] = shape.Position + shape.Rotation.Rotate(local);
                }

                return 8;
        }
    }

    /// <summary>Of both rims the lowest point, and of the lower one the points a third of a turn and half a turn on, which carry a standing cylinder.</summary>
    private static int Rims(in Placed shape, Vector3d up, Span<Vector3d> points)
    {
        var axis = shape.Axis;
        var lean = Vector3d.Dot(axis, up);
        var down = ((axis * lean) - up).Normalized(shape.Rotation.Rotate(Vector3d.UnitX));
        var side = Vector3d.Cross(axis, down);
        double r = shape.Shape.Radius, h = shape.Shape.Half.Y, sign = lean > 0 ? -1 : 1;
        Vector3d low = shape.Position + (axis * (h * sign)), high = shape.Position - (axis * (h * sign));
        points[0] = low + (down * r);
        points[1] = high + (down * r);
        points[2] = low + (side * r);
        points[3] = low - (side * r);
        points[4] = low - (down * r);
        return 5;
    }
}
