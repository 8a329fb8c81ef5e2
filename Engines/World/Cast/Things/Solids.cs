using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Hulls of round and cut forms, as close to what is seen as touch can tell.</summary>
internal static class Solids
{
    // A polygon of so many corners that lies as much outside the circle as inside it misses it by 0.4 %.
    private const int Corners = 24;
    private const int Rings = 7;

    /// <summary>A hull and where its centre is in the frame that it was made in.</summary>
    internal readonly record struct Made(Shape Shape, Vector3d Center)
    {
        public Placed From(Vector3d at, QuaternionD turn) => new(Shape, at + turn.Rotate(Center), turn);
    }

    /// <summary>From the origin up along Y.</summary>
    public static Made Cone(double radiusA, double radiusB, double length)
    {
        if (Math.Abs(radiusA - radiusB) < 1e-9)
        {
            return new(Shape.Cylinder(radiusA, length), new(0, length / 2, 0));
        }

        const double point = 1e-3;
        var widest = Math.Max(radiusA, radiusB);
        return Stack([(0, Math.Max(radiusA, point * widest)), (length, Math.Max(radiusB, point * widest))]);
    }

    /// <summary>About the origin.</summary>
    public static Made Egg(Vector3d half)
    {
        var rings = new (double Y, double R)[Rings];
        for (var i = 0; i < Rings; i++)
        {
            var (sin, cos) = DeterministicMath.SinCos(Math.PI * ((i + 0.35) / (Rings - 0.3) - 0.5));
            rings[i] = (i == 0 ? -half.Y : i == Rings - 1 ? half.Y : half.Y * sin, Math.Max(cos, 0.1));
        }

        return Stack(rings, half.X, half.Z);
    }

    /// <summary>The upper half of an egg, its flat side about the origin.</summary>
    public static Made Dome(Vector3d half) =>
        Stack([.. Enumerable.Range(0, Rings).Select(i => DeterministicMath.SinCos(Math.PI / 2 * i / Rings)).Select(a => (half.Y * a.Sin, a.Cos)), (half.Y, 0.1)], half.X, half.Z);

    /// <summary>The convex hull of an outline in X and Y about z = 0.</summary>
    public static Made Plate((double X, double Y)[] points, double thick)
    {
        var outline = Hull(points);
        var n = outline.Length;
        var vertices = new Vector3d[2 * n];
        for (var i = 0; i < n; i++)
        {
            vertices[i] = new(outline[i].X, outline[i].Y, thick / 2);
            vertices[n + i] = new(outline[i].X, outline[i].Y, -thick / 2);
        }

        int[][] faces =
        [
            [.. Enumerable.Range(0, n)],
            [.. Enumerable.Range(0, n).Select(i => (2 * n) - 1 - i)],
            .. Enumerable.Range(0, n).Select(i => new[] { i, n + i, n + ((i + 1) % n), (i + 1) % n }),
        ];
        return Build(vertices, faces);
    }

    /// <summary>Counter-clockwise (Andrew's monotone chain, 1979).</summary>
    private static (double X, double Y)[] Hull((double X, double Y)[] points)
    {
        var sorted = points.OrderBy(p => p.X).ThenBy(p => p.Y).ToArray();
        var hull = new List<(double X, double Y)>();
        for (var pass = 0; pass < 2; pass++)
        {
            var start = hull.Count;
            foreach (var p in pass == 0 ? sorted : sorted.Reverse())
            {
                while (hull.Count >= start + 2 && Cross(hull[^2], hull[^1], p) <= 0)
                {
                    hull.RemoveAt(hull.Count - 1);
                }

                hull.Add(p);
            }

            hull.RemoveAt(hull.Count - 1);
        }

        return [.. hull];
    }

    private static double Cross((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));

    private static Made Stack((double Y, double R)[] rings, double x = 1, double z = 1)
    {
        var vertices = new List<Vector3d>();
        var fit = 2 / (1 + DeterministicMath.Cos(Math.PI / Corners));
        foreach (var (y, r) in rings)
        {
            for (var i = 0; i < Corners; i++)
            {
                var (sin, cos) = DeterministicMath.SinCos(2 * Math.PI * i / Corners);
                vertices.Add(new(x * r * fit * cos, y, -z * r * fit * sin));
            }
        }

        var last = rings.Length - 1;
        List<int[]> faces = [[.. Enumerable.Range(0, Corners).Reverse()], [.. Enumerable.Range(last * Corners, Corners)]];
        for (var ring = 0; ring < last; ring++)
        {
            for (var i = 0; i < Corners; i++)
            {
                int a = (ring * Corners) + i, b = (ring * Corners) + ((i + 1) % Corners);
                faces.Add([a, b, b + Corners, a + Corners]);
            }
        }

        return Build([.. vertices], [.. faces]);
    }

    private static Made Build(Vector3d[] vertices, int[][] faces)
    {
        var (shape, center) = ConvexHull.Build(vertices, faces);
        return new(shape, center);
    }
}
