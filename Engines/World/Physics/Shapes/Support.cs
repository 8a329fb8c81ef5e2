using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics;

/// <summary>Farthest points of convex shapes, and the flat or straight pieces of surface that face a direction.</summary>
internal static class Support
{
    /// <summary>Most corners of a piece of surface.</summary>
    public const int MaxCorners = 24;

    private const int RimCorners = 8;

    // A cylinder shows its cap to directions that lean less than 45° from its axis.
    private const double CapAbove = 0.7071;

    // Of a shape's inner radius.
    private const double DeepShare = 0.7;

    // Metres by which edges are rounded when the nearest points of two shapes are looked for, at most.
    private const double MostRounding = 0.004;

    /// <summary>How far the core of the shape lies below its surface: a small overlap still leaves the cores apart.</summary>
    public static double Rounding(in Shape shape) => shape.Kind switch
    {
        ShapeKind.Sphere or ShapeKind.Capsule => shape.Radius,
        ShapeKind.Hull => 0,
        _ => Math.Min(MostRounding, 0.2 * shape.InnerRadius),
    };

    /// <summary>The same for a smaller core, with rounder edges: a deep overlap still leaves these apart, and their nearest points tell where it is.</summary>
    public static double DeepRounding(in Shape shape) => shape.Kind switch
    {
        ShapeKind.Sphere or ShapeKind.Capsule => shape.Radius,
        ShapeKind.Hull => 0,
        _ => DeepShare * shape.InnerRadius,
    };

    /// <summary>Farthest point of the shape, shrunk by the rounding, along a world direction.</summary>
    public static Vector3d Find(in Placed placed, Vector3d direction, double rounding)
    {
        var d = placed.Rotation.Unrotate(direction);
        return placed.Position + placed.Rotation.Rotate(Local(placed.Shape, d, rounding));
    }

    /// <summary>How far the whole shape reaches along a unit direction, from the world's origin.</summary>
    public static double Reach(in Placed placed, Vector3d direction) => placed.Shape.IsRound
        ? Vector3d.Dot(Find(placed, direction, placed.Shape.Radius), direction) + placed.Shape.Radius
        : Vector3d.Dot(Find(placed, direction, 0), direction);

    /// <summary>Writes the piece of surface that faces the unit direction: a point, a line or a polygon in order around it, and its outward normal if flat.</summary>
    public static int Facing(in Placed placed, Vector3d direction, Span<Vector3d> corners, out Vector3d normal)
    {
        var shape = placed.Shape;
        normal = direction;
        switch (shape.Kind)
        {
            case ShapeKind.Sphere:
                corners[0] = placed.Position + (direction * shape.Radius);
                return 1;
            case ShapeKind.Capsule:
                var axis = placed.Axis * shape.HalfAxis;
                corners[0] = placed.Position - axis + (direction * shape.Radius);
                corners[1] = placed.Position + axis + (direction * shape.Radius);
                return 2;
            case ShapeKind.Cylinder:
                return FacingCylinder(placed, direction, corners, out normal);
            case ShapeKind.Hull:
                return FacingHull(placed, (ConvexHull)shape.Form!, direction, corners, out normal);
            default:
                return FacingBox(placed, direction, corners, out normal);
        }
    }

    private static Vector3d Local(in Shape shape, Vector3d d, double rounding)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Sphere:
                return Vector3d.Zero;
            case ShapeKind.Capsule:
                return new(0, d.Y < 0 ? -shape.HalfAxis : shape.HalfAxis, 0);
            case ShapeKind.Cylinder:
                var flat = Math.Sqrt((d.X * d.X) + (d.Z * d.Z));
                var r = flat > 1e-12 ? (shape.Radius - rounding) / flat : 0;
                return new(d.X * r, d.Y < 0 ? rounding - shape.Half.Y : shape.Half.Y - rounding, d.Z * r);
            case ShapeKind.Hull:
                var vertices = ((ConvexHull)shape.Form!).Vertices;
                var best = 0;
                var most = double.NegativeInfinity;
                for (var i = 0; i < vertices.Length; i++)
                {
                    var along = Vector3d.Dot(vertices[i], d);
                    if (along > most)
                    {
                        (most, best) = (along, i);
                    }
                }

                return vertices[best];
            default:
                var half = shape.Half - (Vector3d.One * rounding);
                return new(d.X < 0 ? -half.X : half.X, d.Y < 0 ? -half.Y : half.Y, d.Z < 0 ? -half.Z : half.Z);
        }
    }

    private static int FacingCylinder(in Placed placed, Vector3d direction, Span<Vector3d> corners, out Vector3d normal)
    {
        var axis = placed.Axis;
        var lean = Vector3d.Dot(axis, direction);
        var shape = placed.Shape;
        var outward = (direction - (axis * lean)).Normalized(placed.Rotation.Rotate(Vector3d.UnitX));
        if (Math.Abs(lean) < CapAbove)
        {
            normal = outward;
            corners[0] = placed.Position + (outward * shape.Radius) - (axis * shape.Half.Y);
            corners[1] = placed.Position + (outward * shape.Radius) + (axis * shape.Half.Y);
            return 2;
        }

        normal = axis * (lean < 0 ? -1 : 1);
        var center = placed.Position + (normal * shape.Half.Y);

        // The first corner is the rim's point that lies farthest along the direction, so that a leaning barrel rolls on its true rim.
        var side = Vector3d.Cross(normal, outward);
        const double Diagonal = 0.70710678118654757;
        Span<(double C, double S)> turns = [(1, 0), (Diagonal, Diagonal), (0, 1), (-Diagonal, Diagonal), (-1, 0), (-Diagonal, -Diagonal), (0, -1), (Diagonal, -Diagonal)];
        for (var i = 0; i < RimCorners; i++)
        {
            corners[i] = center + (((outward * turns[i].C) + (side * turns[i].S)) * shape.Radius);
        }

        return RimCorners;
    }

    private static int FacingHull(in Placed placed, ConvexHull hull, Vector3d direction, Span<Vector3d> corners, out Vector3d normal)
    {
        var d = placed.Rotation.Unrotate(direction);
        var best = 0;
        for (var i = 1; i < hull.Normals.Length; i++)
        {
            best = Vector3d.Dot(hull.Normals[i], d) > Vector3d.Dot(hull.Normals[best], d) ? i : best;
        }

        normal = placed.Rotation.Rotate(hull.Normals[best]);
        var face = hull.Faces[best];
        var count = Math.Min(face.Length, MaxCorners / 2);
        for (var i = 0; i < count; i++)
        {
            corners[i] = placed.Position + placed.Rotation.Rotate(hull.Vertices[face[i]]);
        }

        return count;
    }

    private static int FacingBox(in Placed placed, Vector3d direction, Span<Vector3d> corners, out Vector3d normal)
    {
        var d = placed.Rotation.Unrotate(direction);
        var k = Math.Abs(d.X) >= Math.Abs(d.Y) && Math.Abs(d.X) >= Math.Abs(d.Z) ? 0 : Math.Abs(d.Y) >= Math.Abs(d.Z) ? 1 : 2;
        Span<Vector3d> axes = [placed.Rotation.Rotate(Vector3d.UnitX), placed.Rotation.Rotate(Vector3d.UnitY), placed.Rotation.Rotate(Vector3d.UnitZ)];
        var half = placed.Shape.Half;
        normal = axes[k] * (d[k] < 0 ? -1 : 1);
        int u = (k + 1) % 3, v = (k + 2) % 3;
        Vector3d center = placed.Position + (normal * half[k]), du = axes[u] * half[u], dv = axes[v] * half[v];
        corners[0] = center + du + dv;
        corners[1] = center - du + dv;
        corners[2] = center - du - dv;
        corners[3] = center + du - dv;
        return 4;
    }
}
