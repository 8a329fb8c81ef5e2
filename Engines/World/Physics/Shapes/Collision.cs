using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics;

/// <summary>Contact points of any two bodies.</summary>
internal static class Collision
{
    /// <summary>Most points that two bodies can have: parts of compounds have theirs each.</summary>
    public const int MaxPoints = 48;

    /// <summary>Most points of two convex parts.</summary>
    public const int MaxPartPoints = 8;

    /// <summary>Writes the points that are nearer than the margin and returns how many there are.</summary>
    public static int Find(Body a, Body b, double margin, Span<ContactPoint> points)
    {
        if (a.Shape.Form is not Compound && b.Shape.Form is not Compound)
        {
            return Find(Placed.Of(a), Placed.Of(b), margin, points);
        }

        Placed placedA = Placed.Of(a), placedB = Placed.Of(b);
        if (!Near(placedA, placedB, margin))
        {
            return 0;
        }

        if (a.Shape.Form is not Compound compound)
        {
            return FindParts(placedA, placedB, margin, points, 0);
        }

        var count = 0;
        foreach (var part in compound.Parts)
        {
            var placed = part.On(placedA);
            if (Near(placed, placedB, margin))
            {
                count = FindParts(placed, placedB, margin, points, count);
            }
        }

        return count;
    }

    /// <summary>Two convex parts, or one of them ground.</summary>
    public static int Find(in Placed a, in Placed b, double margin, Span<ContactPoint> points)
    {
        int orderA = Order(a.Shape.Kind), orderB = Order(b.Shape.Kind);
        if (orderA > orderB)
        {
            var count = Ordered(b, a, orderB, orderA, margin, points);
            for (var i = 0; i < count; i++)
            {
                points[i] = points[i].Flipped;
            }

            return count;
        }

        return Ordered(a, b, orderA, orderB, margin, points);
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

    private static int FindParts(in Placed a, in Placed b, double margin, Span<ContactPoint> points, int count)
    {
        if (b.Shape.Form is not Compound compound)
        {
            return points.Length - count < MaxPartPoints ? count : count + Find(a, b, margin, points[count..]);
        }

        foreach (var part in compound.Parts)
        {
            var placed = part.On(b);
            if (Near(a, placed, margin) && points.Length - count >= MaxPartPoints)
            {
                count += Find(a, placed, margin, points[count..]);
            }
        }

        return count;
    }

    private static bool Near(in Placed a, in Placed b, double margin)
    {
        var reach = a.Shape.BoundingRadius + b.Shape.BoundingRadius + margin;
        return (b.Position - a.Position).LengthSquared <= reach * reach;
    }

    private static int Order(ShapeKind kind) => kind switch
    {
        ShapeKind.Plane or ShapeKind.Terrain => 0,
        ShapeKind.Cylinder or ShapeKind.Hull => 1,
        ShapeKind.Box => 2,
        _ => 3,
    };

    private static int Ordered(in Placed a, in Placed b, int orderA, int orderB, double margin, Span<ContactPoint> points) => (orderA, orderB) switch
    {
        (0, 0) => 0,
        (0, _) => GroundCollision.Find(a, b, margin, points),
        (1, _) => ConvexCollision.Find(a, b, margin, points),
        (2, 2) => BoxCollision.Find(a, b, margin, points),
        (2, _) => RoundCollision.BoxRound(a, b, margin, points),
        _ => RoundCollision.RoundRound(a, b, margin, points),
    };
}
