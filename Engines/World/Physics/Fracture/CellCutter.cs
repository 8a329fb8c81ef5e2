using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics.Fracture;

/// <summary>Cuts a convex body into the Voronoi cells of seeded points: convex pieces that fill it exactly.</summary>
internal static class CellCutter
{
    /// <summary>The pieces, each about its own centre of mass, and where that is in the body's frame.</summary>
    /// <param name="body">Faces, counter-clockwise from outside.</param>
    /// <param name="pieces">1 to 64.</param>
    /// <param name="random">Where the seeds lie.</param>
    /// <param name="middle">Seeds crowd about this point.</param>
    /// <param name="crowding">0 spreads them evenly, 1 draws them all in.</param>
    public static List<(Shape Shape, Vector3d Center)> Cut(List<List<Vector3d>> body, int pieces, SeededRandom random, Vector3d middle, double crowding)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pieces, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pieces, 64);
        Vector3d low = body[0][0], high = low;
        foreach (var p in body.SelectMany(f => f))
        {
            (low, high) = (Vector3d.Min(low, p), Vector3d.Max(high, p));
        }

        var seeds = new Vector3d[pieces];
        for (var i = 0; i < pieces; i++)
        {
            var anywhere = new Vector3d(random.Between(low.X, high.X), random.Between(low.Y, high.Y), random.Between(low.Z, high.Z));
            seeds[i] = Vector3d.Lerp(anywhere, Vector3d.Min(high, Vector3d.Max(low, middle)), crowding * random.Next());
        }

        var made = new List<(Shape, Vector3d)>(pieces);
        for (var i = 0; i < pieces; i++)
        {
            var cell = body;
            for (var j = 0; j < pieces && cell.Count > 3; j++)
            {
                var apart = seeds[j] - seeds[i];
                if (j != i && apart.LengthSquared > 1e-18)
                {
                    cell = Keep(cell, apart.Normalized(), Vector3d.Dot(apart.Normalized(), (seeds[i] + seeds[j]) / 2));
                }
            }

            if (Hull(cell) is { } hull)
            {
                made.Add(hull);
            }
        }

        return made;
    }

    /// <summary>What of the polyhedron lies where normal · p ≤ limit, closed by the cut.</summary>
    private static List<List<Vector3d>> Keep(List<List<Vector3d>> faces, Vector3d normal, double limit)
    {
        var kept = new List<List<Vector3d>>();
        var rim = new List<Vector3d>();
        foreach (var face in faces)
        {
            var piece = new List<Vector3d>();
            for (var i = 0; i < face.Count; i++)
            {
                Vector3d p = face[i], q = face[(i + 1) % face.Count];
                double dp = Vector3d.Dot(normal, p) - limit, dq = Vector3d.Dot(normal, q) - limit;
                if (dp <= 0)
                {
                    piece.Add(p);
                }

                if ((dp < 0 && dq > 0) || (dp > 0 && dq < 0))
                {
                    var at = Vector3d.Lerp(p, q, dp / (dp - dq));
                    piece.Add(at);
                    rim.Add(at);
                }
            }

            if (piece.Count > 2)
            {
                kept.Add(piece);
            }
        }

        if (rim.Count > 2)
        {
            kept.Add(Around(rim, normal));
        }

        return kept;
    }

    /// <summary>The cut's corners counter-clockwise about the normal, each once.</summary>
    private static List<Vector3d> Around(List<Vector3d> rim, Vector3d normal)
    {
        var middle = Vector3d.Zero;
        foreach (var p in rim)
        {
            middle += p / rim.Count;
        }

        Vector3d u = normal.AnyPerpendicular(), v = Vector3d.Cross(normal, u);
        var sorted = rim.OrderBy(p => Mathematics.DeterministicMath.Atan2(Vector3d.Dot(p - middle, v), Vector3d.Dot(p - middle, u))).ToList();
        var once = new List<Vector3d>();
        foreach (var p in sorted)
        {
            if (once.Count == 0 || (Vector3d.Distance(p, once[^1]) > 1e-9 && Vector3d.Distance(p, once[0]) > 1e-9))
            {
                once.Add(p);
            }
        }

        return once;
    }

    private static (Shape, Vector3d)? Hull(List<List<Vector3d>> faces)
    {
        var vertices = new List<Vector3d>();
        var indexed = new List<int[]>();
        foreach (var face in faces)
        {
            var corners = new List<int>();
            foreach (var p in face)
            {
                var known = vertices.FindIndex(v => Vector3d.Distance(v, p) < 1e-9);
                if (known < 0)
                {
                    known = vertices.Count;
                    vertices.Add(p);
                }

                if (!corners.Contains(known))
                {
                    corners.Add(known);
                }
            }

            if (corners.Count > 2)
            {
                indexed.Add([.. corners]);
            }
        }

        if (vertices.Count < 4 || indexed.Count < 4)
        {
            return null;
        }

        var (shape, center) = ConvexHull.Build(vertices, indexed);
        return shape.Volume > 1e-12 ? (shape, center) : null;
    }
}
