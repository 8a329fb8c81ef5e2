using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics;

/// <summary>Contact points of any two shapes.</summary>
internal static class Collision
{
    /// <summary>Most points that a pair can have.</summary>
    public const int MaxPoints = 8;

    /// <summary>Writes the points that are nearer than the margin and returns how many there are.</summary>
    public static int Find(Body a, Body b, double margin, Span<ContactPoint> points)
    {
        if (Order(a.Shape.Kind) > Order(b.Shape.Kind))
        {
            var count = Find(b, a, margin, points);
            for (var i = 0; i < count; i++)
            {
                points[i] = points[i].Flipped;
            }

            return count;
        }

        return (a.Shape.Kind, b.Shape.Kind) switch
        {
            (ShapeKind.Plane, ShapeKind.Box) => PlaneBox(a, b, margin, points),
            (ShapeKind.Plane, ShapeKind.Sphere or ShapeKind.Capsule) => PlaneRound(a, b, margin, points),
            (ShapeKind.Box, ShapeKind.Box) => BoxCollision.Find(a, b, margin, points),
            (ShapeKind.Box, ShapeKind.Sphere or ShapeKind.Capsule) => RoundCollision.BoxRound(a, b, margin, points),
            (ShapeKind.Sphere or ShapeKind.Capsule, ShapeKind.Sphere or ShapeKind.Capsule) => RoundCollision.RoundRound(a, b, margin, points),
            _ => 0,
        };
    }

    /// <summary>The least separation of the two, or infinity when they are farther apart than the margin.</summary>
    public static double Separation(Body a, Body b, double margin)
    {
        Span<ContactPoint> points = stackalloc ContactPoint[MaxPoints];
        var count = Find(a, b, margin, points);
        var least = double.PositiveInfinity;
        for (var i = 0; i < count; i++)
        {
            least = Math.Min(least, points[i].Separation);
        }

        return least;
    }

    private static int Order(ShapeKind kind) => kind switch
    {
        ShapeKind.Plane => 0,
        ShapeKind.Box => 1,
        _ => 2,
    };

    private static int PlaneBox(Body plane, Body box, double margin, Span<ContactPoint> points)
    {
        var up = plane.Rotation.Rotate(Vector3d.UnitY);
        var half = box.Shape.Half;
        var height = Vector3d.Dot(box.Position - plane.Position, up);
        if (height - box.Shape.BoundingRadius > margin)
        {
            return 0;
        }

        var count = 0;
        for (var corner = 0; corner < 8; corner++)
        {
            var local = new Vector3d((corner & 1) == 0 ? -half.X : half.X, (corner & 2) == 0 ? -half.Y : half.Y, (corner & 4) == 0 ? -half.Z : half.Z);
            var world = box.Position + box.Rotation.Rotate(local);
            var separation = Vector3d.Dot(world - plane.Position, up);
            if (separation < margin)
            {
                points[count++] = new(world - (up * (separation / 2)), up, separation);
            }
        }

        return count;
    }

    private static int PlaneRound(Body plane, Body round, double margin, Span<ContactPoint> points)
    {
        var up = plane.Rotation.Rotate(Vector3d.UnitY);
        var axis = round.Rotation.Rotate(Vector3d.UnitY) * round.Shape.HalfAxis;
        var count = 0;
        for (var end = -1; end <= 1; end += 2)
        {
            var center = round.Position + (axis * end);
            var separation = Vector3d.Dot(center - plane.Position, up) - round.Shape.Radius;
            if (separation < margin)
            {
                points[count++] = new(center - (up * (round.Shape.Radius + (separation / 2))), up, separation);
            }

            if (round.Shape.HalfAxis == 0)
            {
                break;
            }
        }

        return count;
    }
}
