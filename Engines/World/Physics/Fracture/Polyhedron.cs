using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics.Fracture;

/// <summary>Convex shapes as plane faces, each counter-clockwise as seen from outside: what can be cut.</summary>
internal static class Polyhedron
{
    private const int Sides = 8;
    private const int Belts = 4;

    /// <summary>Faces of the shape in its own frame; round ones have flat sides within them, so that no corner begins in what they touch.</summary>
    /// <param name="shape">Convex: no ground and no compound.</param>
    public static List<List<Vector3d>> Of(in Shape shape)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Sphere:
                return Turned(Latitudes(shape.Radius));
            case ShapeKind.Cylinder:
                return Turned([(0, -shape.Half.Y), (shape.Radius, -shape.Half.Y), (shape.Radius, shape.Half.Y), (0, shape.Half.Y)]);
            case ShapeKind.Capsule:
                var (r, half) = (shape.Radius, shape.HalfAxis);
                return Turned([(0, -half - r), (0.72 * r, -half - (0.7 * r)), (r, -half), (r, half), (0.72 * r, half + (0.7 * r)), (0, half + r)]);
            case ShapeKind.Hull:
                var hull = (ConvexHull)shape.Form!;
                return [.. hull.Faces.Select(f => f.Select(i => hull.Vertices[i]).ToList())];
            default:
                return Box(shape.Half);
        }
    }

    public static List<List<Vector3d>> Box(Vector3d h)
    {
        Vector3d V(int i) => new((i & 1) == 0 ? -h.X : h.X, (i & 2) == 0 ? -h.Y : h.Y, (i & 4) == 0 ? -h.Z : h.Z);
        int[][] faces = [[0, 4, 6, 2], [1, 3, 7, 5], [0, 1, 5, 4], [2, 6, 7, 3], [0, 2, 3, 1], [4, 5, 7, 6]];
        return [.. faces.Select(f => f.Select(V).ToList())];
    }

    /// <summary>The wall of a hollow body: one piece for each face, as thick as said.</summary>
    /// <param name="faces">Of a convex body about the origin.</param>
    /// <param name="thickness">Metres.</param>
    public static IEnumerable<List<List<Vector3d>>> Wall(List<List<Vector3d>> faces, double thickness)
    {
        foreach (var face in faces)
        {
            var normal = NormalOf(face);
            var inner = 1 - Math.Min(0.8, thickness / Math.Max(1e-6, Vector3d.Dot(normal, face[0])));
            var piece = new List<List<Vector3d>> { face, face.AsEnumerable().Reverse().Select(p => p * inner).ToList() };
            for (var i = 0; i < face.Count; i++)
            {
                Vector3d p = face[i], q = face[(i + 1) % face.Count];
                piece.Add([q, p, p * inner, q * inner]);
            }

            yield return piece;
        }
    }

    /// <summary>Cubic metres.</summary>
    public static double VolumeOf(List<List<Vector3d>> faces)
    {
        var sum = 0.0;
        foreach (var face in faces)
        {
            for (var i = 1; i + 1 < face.Count; i++)
            {
                sum += Vector3d.Dot(face[0], Vector3d.Cross(face[i], face[i + 1])) / 6;
            }
        }

        return sum;
    }

    private static Vector3d NormalOf(List<Vector3d> face)
    {
        Vector3d sum = default;
        for (var i = 0; i < face.Count; i++)
        {
            sum += Vector3d.Cross(face[i], face[(i + 1) % face.Count]);
        }

        return sum.Normalized(Vector3d.UnitY);
    }

    private static (double R, double Y)[] Latitudes(double radius)
    {
        var rings = new (double, double)[Belts + 1];
        for (var i = 0; i <= Belts; i++)
        {
            var (sin, cos) = DeterministicMath.SinCos(Math.PI * i / Belts);
            rings[i] = (i is 0 or Belts ? 0 : radius * sin, -radius * cos);
        }

        return rings;
    }

    /// <summary>A profile from the bottom to the top, turned about Y.</summary>
    private static List<List<Vector3d>> Turned((double R, double Y)[] profile)
    {
        Vector3d At((double R, double Y) p, int side)
        {
            var (sin, cos) = DeterministicMath.SinCos(2 * Math.PI * side / Sides);
            return new(p.R * cos, p.Y, p.R * sin);
        }

        var faces = new List<List<Vector3d>>();
        for (var belt = 0; belt + 1 < profile.Length; belt++)
        {
            var (low, high) = (profile[belt], profile[belt + 1]);
            if (low.Y == high.Y)
            {
                // A level end.
                var rim = low.R > 0 ? low : high;
                var around = Enumerable.Range(0, Sides).Select(s => At(rim, s));
                faces.Add(low.R > 0 ? [.. around.Reverse()] : [.. around]);
                continue;
            }

            for (var side = 0; side < Sides; side++)
            {
                List<Vector3d> face = [];
                face.Add(At(low, side));
                if (high.R > 0)
                {
                    face.Add(At(high, side));
                    face.Add(At(high, side + 1));
                }
                else
                {
                    face.Add(At(high, 0));
                }

                if (low.R > 0)
                {
                    face.Add(At(low, side + 1));
                }

                faces.Add(face);
            }
        }

        return faces;
    }
}
