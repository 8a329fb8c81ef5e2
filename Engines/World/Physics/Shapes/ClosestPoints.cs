namespace Sora.Engines.World.Physics;

/// <summary>
/// Nearest points of two convex cores (Gilbert, Johnson and Keerthi 1988; regions of the simplex as in Ericson, Real-Time Collision
/// Detection, chapter 9.5). About ten support points a call.
/// </summary>
internal static class ClosestPoints
{
    private const int MaxRounds = 40;
    private const double RelativeTolerance = 1e-12;

    // Of a side's area times the longest edge: a flatter tetrahedron has no inside that rounding could tell.
    private const double Flat = 1e-9;

    /// <summary>False when the cores overlap.</summary>
    public static bool Find(in Placed a, double roundingA, in Placed b, double roundingB, out Vector3d onA, out Vector3d onB)
    {
        Span<Vertex> simplex = stackalloc Vertex[4], before = stackalloc Vertex[4];
        Span<double> weights = stackalloc double[4], weightsBefore = stackalloc double[4];
        var direction = a.Position - b.Position;
        simplex[0] = Sample(a, roundingA, b, roundingB, direction.LengthSquared > 1e-18 ? direction : Vector3d.UnitY);
        weights[0] = 1;
        var count = 1;
        var v = simplex[0].Difference;
        for (var round = 0; round < MaxRounds; round++)
        {
            var size = v.LengthSquared;
            if (size < 1e-18)
            {
                (onA, onB) = (default, default);
                return false;
            }

            var next = Sample(a, roundingA, b, roundingB, v);
            if (size - Vector3d.Dot(v, next.Difference) <= RelativeTolerance * size || Known(simplex[..count], next))
            {
                break;
            }

            var countBefore = count;
            simplex[..count].CopyTo(before);
            weights[..count].CopyTo(weightsBefore);
            simplex[count++] = next;
            Reduce(simplex, weights, ref count);
            var nearer = Vector3d.Zero;
            for (var i = 0; i < count; i++)
            {
                nearer += simplex[i].Difference * weights[i];
            }

            if (count == 4)
            {
                (onA, onB) = (default, default);
                return false;
            }

            // Rounding errors end the search where it no longer gains, with what was nearest.
            if (nearer.LengthSquared >= size)
            {
                before[..countBefore].CopyTo(simplex);
                weightsBefore[..countBefore].CopyTo(weights);
                count = countBefore;
                break;
            }

            v = nearer;
        }

        (onA, onB) = (Vector3d.Zero, Vector3d.Zero);
        for (var i = 0; i < count; i++)
        {
            onA += simplex[i].OnA * weights[i];
            onB += simplex[i].OnB * weights[i];
        }

        return (onB - onA).LengthSquared > 1e-18;
    }

    /// <summary>The point of the difference A − B that lies farthest against v.</summary>
    private static Vertex Sample(in Placed a, double roundingA, in Placed b, double roundingB, Vector3d v)
    {
        Vector3d p = Support.Find(a, -v, roundingA), q = Support.Find(b, v, roundingB);
        return new(p - q, p, q);
    }

    private static bool Known(ReadOnlySpan<Vertex> simplex, in Vertex next)
    {
        foreach (var vertex in simplex)
        {
            if ((vertex.Difference - next.Difference).LengthSquared < 1e-24)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Keeps the vertices of the feature nearest to the origin, with its barycentric weights; four when the origin is inside.</summary>
    private static void Reduce(Span<Vertex> s, Span<double> w, ref int count)
    {
        switch (count)
        {
            case 2:
                Segment(s, w, ref count);
                break;
            case 3:
                Triangle(s, w, ref count);
                break;
            default:
                Tetrahedron(s, w, ref count);
                break;
        }
    }

    private static void Segment(Span<Vertex> s, Span<double> w, ref int count)
    {
        Vector3d a = s[0].Difference, ab = s[1].Difference - a;
        var t = -Vector3d.Dot(a, ab) / ab.LengthSquared;
        if (t <= 0)
        {
            Take(s, w, ref count, 0);
        }
        else if (t >= 1)
        {
            Take(s, w, ref count, 1);
        }
        else
        {
            (w[0], w[1], count) = (1 - t, t, 2);
        }
    }

    private static void Take(Span<Vertex> s, Span<double> w, ref int count, int i) => (s[0], w[0], count) = (s[i], 1, 1);

    private static void Take(Span<Vertex> s, Span<double> w, ref int count, int i, int j, double t) =>
        (s[0], s[1], w[0], w[1], count) = (s[i], s[j], 1 - t, t, 2);

    private static void Triangle(Span<Vertex> s, Span<double> w, ref int count)
    {
        Vector3d a = s[0].Difference, b = s[1].Difference, c = s[2].Difference, ab = b - a, ac = c - a;
        double d1 = -Vector3d.Dot(ab, a), d2 = -Vector3d.Dot(ac, a), d3 = -Vector3d.Dot(ab, b), d4 = -Vector3d.Dot(ac, b);
        double d5 = -Vector3d.Dot(ab, c), d6 = -Vector3d.Dot(ac, c);
        if (d1 <= 0 && d2 <= 0)
        {
            Take(s, w, ref count, 0);
            return;
        }

        if (d3 >= 0 && d4 <= d3)
        {
            Take(s, w, ref count, 1);
            return;
        }

        var vc = (d1 * d4) - (d3 * d2);
        if (vc <= 0 && d1 >= 0 && d3 <= 0)
        {
            Take(s, w, ref count, 0, 1, d1 / (d1 - d3));
            return;
        }

        if (d6 >= 0 && d5 <= d6)
        {
            Take(s, w, ref count, 2);
            return;
        }

        var vb = (d5 * d2) - (d1 * d6);
        if (vb <= 0 && d2 >= 0 && d6 <= 0)
        {
            Take(s, w, ref count, 0, 2, d2 / (d2 - d6));
            return;
        }

        var va = (d3 * d6) - (d5 * d4);
        if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0)
        {
            Take(s, w, ref count, 1, 2, (d4 - d3) / (d4 - d3 + d5 - d6));
            return;
        }

        var whole = 1 / (va + vb + vc);
        (w[0], w[1], w[2], count) = (va * whole, vb * whole, vc * whole, 3);
    }

    private static void Tetrahedron(Span<Vertex> s, Span<double> w, ref int count)
    {
        Span<Vertex> best = stackalloc Vertex[3], face = stackalloc Vertex[3];
        Span<double> bestWeights = stackalloc double[3], weights = stackalloc double[3];
        var nearest = double.MaxValue;
        var bestCount = 0;
        var reach = Math.Max(
            (s[1].Difference - s[0].Difference).LengthSquared, Math.Max((s[2].Difference - s[0].Difference).LengthSquared, (s[3].Difference - s[0].Difference).LengthSquared));
        ReadOnlySpan<int> faces = [0, 1, 2, 3, 0, 2, 3, 1, 0, 3, 1, 2, 1, 3, 2, 0];
        for (var f = 0; f < 16; f += 4)
        {
            Vector3d a = s[faces[f]].Difference, normal = Vector3d.Cross(s[faces[f + 1]].Difference - a, s[faces[f + 2]].Difference - a);
            double inside = Vector3d.Dot(s[faces[f + 3]].Difference - a, normal), origin = -Vector3d.Dot(a, normal);
            if (inside * origin > 0 && inside * inside > Flat * Flat * normal.LengthSquared * reach)
            {
                continue;
            }

            for (var i = 0; i < 3; i++)
            {
                face[i] = s[faces[f + i]];
            }

            var kept = 3;
            Triangle(face, weights, ref kept);
            var point = Vector3d.Zero;
            for (var i = 0; i < kept; i++)
            {
                point += face[i].Difference * weights[i];
            }

            if (point.LengthSquared < nearest)
            {
                nearest = point.LengthSquared;
                bestCount = kept;
                face[..kept].CopyTo(best);
                weights[..kept].CopyTo(bestWeights);
            }
        }

        if (bestCount > 0)
        {
            best[..bestCount].CopyTo(s);
            bestWeights[..bestCount].CopyTo(w);
            count = bestCount;
        }
    }

    private readonly record struct Vertex(Vector3d Difference, Vector3d OnA, Vector3d OnB);
}
