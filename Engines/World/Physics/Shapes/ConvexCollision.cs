using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics;

/// <summary>
/// Any two convex shapes: the normal comes from the nearest points of their cores (of smaller ones when those overlap, and at last from the best of a few axes),
/// the points from clipping one's facing surface against the other's (Sutherland and Hodgman). Separations are exact along the normal.
/// </summary>
internal static class ConvexCollision
{
    // A face that leans less than this from the normal carries the other shape; beyond it an edge or corner does.
    private const double FlatAbove = 0.9986;

    // Sine below which two lines lie side by side, and across the normal.
    private const double Parallel = 0.03;

    public static int Find(in Placed a, in Placed b, double margin, Span<ContactPoint> points)
    {
        var apart = b.Position - a.Position;
        if (apart.Length - a.Shape.BoundingRadius - b.Shape.BoundingRadius > margin)
        {
            return 0;
        }

        double roundA = Support.Rounding(a.Shape), roundB = Support.Rounding(b.Shape);
        var separated = ClosestPoints.Find(a, roundA, b, roundB, out var onA, out var onB);
        if (!separated)
        {
            (roundA, roundB) = (Support.DeepRounding(a.Shape), Support.DeepRounding(b.Shape));
            separated = ClosestPoints.Find(a, roundA, b, roundB, out onA, out onB);
        }

        Vector3d normal, middle;
        if (separated)
        {
            normal = (onB - onA).Normalized(Vector3d.UnitY);
            middle = ((onA + (normal * roundA)) + (onB - (normal * roundB))) / 2;
            if ((onB - onA).Length - roundA - roundB > margin)
            {
                return 0;
            }
        }
        else
        {
            normal = LeastOverlap(a, b);
            middle = (a.Position + b.Position) / 2;
        }

        return Points(a, b, normal, middle, separated, margin, points);
    }

    private static int Points(in Placed a, in Placed b, Vector3d normal, Vector3d middle, bool separated, double margin, Span<ContactPoint> points)
    {
        Span<Vector3d> facingA = stackalloc Vector3d[Support.MaxCorners], facingB = stackalloc Vector3d[Support.MaxCorners];
        var countA = Support.Facing(a, normal, facingA, out var faceA);
        var countB = Support.Facing(b, -normal, facingB, out var faceB);
        double flatA = countA > 2 ? Vector3d.Dot(faceA, normal) : -1, flatB = countB > 2 ? -Vector3d.Dot(faceB, normal) : -1;
        var found = 0;
        if (flatA >= flatB && flatA > FlatAbove)
        {
            found = Clip(facingA[..countA], faceA, facingB, countB, margin, points, flip: false);
        }
        else if (flatB > FlatAbove)
        {
            found = Clip(facingB[..countB], faceB, facingA, countA, margin, points, flip: true);
        }
        else if (countA == 2 && countB == 2)
        {
            found = Lines(facingA, facingB, normal, margin, points);
        }

        var gap = -Support.Reach(b, -normal) - Support.Reach(a, normal);
        if (found > 0 || gap > margin)
        {
            return found;
        }

        if (!separated)
        {
            middle = countB == 1 || countA > countB ? Average(facingB[..countB]) : Average(facingA[..countA]);
        }

        points[0] = new(middle, normal, gap);
        return 1;
    }

    private static Vector3d Average(ReadOnlySpan<Vector3d> corners)
    {
        var sum = Vector3d.Zero;
        foreach (var corner in corners)
        {
            sum += corner;
        }

        return sum / corners.Length;
    }

    /// <summary>What of the other's facing surface lies over the face, each point with its height above it.</summary>
    private static int Clip(ReadOnlySpan<Vector3d> face, Vector3d normal, Span<Vector3d> other, int count, double margin, Span<ContactPoint> points, bool flip)
    {
        Span<Vector3d> from = stackalloc Vector3d[Support.MaxCorners], to = stackalloc Vector3d[Support.MaxCorners];
        other[..count].CopyTo(from);
        for (var i = 0; i < face.Length && count > 0; i++)
        {
            var outward = Vector3d.Cross(face[(i + 1) % face.Length] - face[i], normal);
            if (Vector3d.Dot(outward, face[(i + 2) % face.Length] - face[i]) > 0)
            {
                outward = -outward;
            }

            count = Clip(from[..count], to, outward, Vector3d.Dot(outward, face[i]));
            to[..count].CopyTo(from);
        }

        var level = Vector3d.Dot(normal, face[0]);
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var separation = Vector3d.Dot(normal, from[i]) - level;
            if (separation < margin)
            {
                // Too many corners: every other one does.
                if (count > Collision.MaxPartPoints && i % 2 == 1 && kept > 0 && points[kept - 1].Separation <= separation)
                {
                    continue;
                }

                if (kept == Collision.MaxPartPoints)
                {
                    break;
                }

                points[kept++] = new(from[i] - (normal * (separation / 2)), flip ? -normal : normal, separation);
            }
        }

        return kept;
    }

    private static int Clip(ReadOnlySpan<Vector3d> from, Span<Vector3d> to, Vector3d outward, double limit)
    {
        if (from.Length == 1)
        {
            to[0] = from[0];
            return Vector3d.Dot(outward, from[0]) <= limit ? 1 : 0;
        }

        var kept = 0;
        var last = from.Length == 2 ? 1 : from.Length;
        for (var i = 0; i < from.Length; i++)
        {
            Vector3d p = from[i], q = from[(i + 1) % from.Length];
            double dp = Vector3d.Dot(outward, p) - limit, dq = Vector3d.Dot(outward, q) - limit;
            if (dp <= 0 && kept < to.Length)
            {
                to[kept++] = p;
            }

            if (i < last && ((dp < 0 && dq > 0) || (dp > 0 && dq < 0)) && kept < to.Length)
            {
                to[kept++] = Vector3d.Lerp(p, q, dp / (dp - dq));
            }
        }

        return kept;
    }

    /// <summary>Two parallel lines (barrels side by side) touch along their overlap; crossing ones leave it to the nearest points.</summary>
    private static int Lines(ReadOnlySpan<Vector3d> a, ReadOnlySpan<Vector3d> b, Vector3d normal, double margin, Span<ContactPoint> points)
    {
        var along = a[1] - a[0];
        var length = along.Length;
        if (length < 1e-9)
        {
            return 0;
        }

        along /= length;
        var other = b[1] - b[0];
        if (Vector3d.Cross(along, other).Length > Parallel * other.Length || Math.Abs(Vector3d.Dot(along, normal)) > Parallel)
        {
            return 0;
        }

        double from = Vector3d.Dot(b[0] - a[0], along), to = Vector3d.Dot(b[1] - a[0], along);
        double low = Math.Max(0, Math.Min(from, to)), high = Math.Min(length, Math.Max(from, to));
        if (low >= high || Math.Abs(to - from) < 1e-9)
        {
            return 0;
        }

        var kept = 0;
        for (var end = 0; end < 2; end++)
        {
            var s = end == 0 ? low : high;
            Vector3d p = a[0] + (along * s), q = Vector3d.Lerp(b[0], b[1], (s - from) / (to - from));
            var separation = Vector3d.Dot(q - p, normal);
            if (separation < margin)
            {
                points[kept++] = new((p + q) / 2, normal, separation);
            }
        }

        return kept;
    }

    /// <summary>For cores that overlap: of the faces' normals, the axes and the line of centres the one with the least overlap.</summary>
    private static Vector3d LeastOverlap(in Placed a, in Placed b)
    {
        var best = (b.Position - a.Position).Normalized(Vector3d.UnitY);
        var least = -Support.Reach(b, -best) - Support.Reach(a, best);
        Try(a, a, b, ref best, ref least);
        Try(b, a, b, ref best, ref least);
        return best;
    }

    private static void Try(in Placed source, in Placed a, in Placed b, ref Vector3d best, ref double least)
    {
        if (source.Shape.Form is ConvexHull hull)
        {
            foreach (var normal in hull.Normals)
            {
                Try(source.Rotation.Rotate(normal), a, b, ref best, ref least);
            }

            return;
        }

        Try(source.Axis, a, b, ref best, ref least);
        if (source.Shape.Kind == ShapeKind.Box)
        {
            Try(source.Rotation.Rotate(Vector3d.UnitX), a, b, ref best, ref least);
            Try(source.Rotation.Rotate(Vector3d.UnitZ), a, b, ref best, ref least);
        }
        else if (source.Shape.Kind == ShapeKind.Cylinder)
        {
            var apart = b.Position - a.Position;
            Try((apart - (source.Axis * Vector3d.Dot(apart, source.Axis))).Normalized(source.Rotation.Rotate(Vector3d.UnitX)), a, b, ref best, ref least);
        }
    }

    private static void Try(Vector3d axis, in Placed a, in Placed b, ref Vector3d best, ref double least)
    {
        axis = Vector3d.Dot(axis, b.Position - a.Position) < 0 ? -axis : axis;
        var gap = -Support.Reach(b, -axis) - Support.Reach(a, axis);
        if (gap > least)
        {
            (best, least) = (axis, gap);
        }
    }
}
