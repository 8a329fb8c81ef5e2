using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Physics;

/// <summary>A convex polyhedron about its centre of mass: vertices, and faces counter-clockwise as seen from outside.</summary>
internal sealed class ConvexHull : IForm
{
    private ConvexHull(Vector3d[] vertices, int[][] faces, double volume, Symmetric3 unitInertia)
    {
        (Vertices, Faces, Volume, UnitInertia) = (vertices, faces, volume, unitInertia);
        Normals = new Vector3d[faces.Length];
        InnerRadius = double.MaxValue;
        for (var i = 0; i < faces.Length; i++)
        {
            Normals[i] = NormalOf(vertices, faces[i]);
            InnerRadius = Math.Min(InnerRadius, Vector3d.Dot(Normals[i], vertices[faces[i][0]]));
        }

        Vector3d low = vertices[0], high = vertices[0];
        foreach (var v in vertices)
        {
            (low, high) = (Vector3d.Min(low, v), Vector3d.Max(high, v));
            BoundingRadius = Math.Max(BoundingRadius, v.Length);
        }

        (Middle, Half) = ((low + high) / 2, (high - low) / 2);
    }

    public Vector3d[] Vertices { get; }

    public int[][] Faces { get; }

    /// <summary>Outward, by face.</summary>
    public Vector3d[] Normals { get; }

    public Vector3d Half { get; }

    public double Volume { get; }

    public double BoundingRadius { get; }

    public double InnerRadius { get; }

    public Vector3d Middle { get; }

    public Symmetric3 UnitInertia { get; }

    /// <summary>The shape, and where its centre of mass is in the frame of the vertices given.</summary>
    /// <param name="vertices">Any frame.</param>
    /// <param name="faces">Plane polygons, counter-clockwise from outside, closed.</param>
    /// <exception cref="ArgumentException">It has no volume.</exception>
    public static (Shape Shape, Vector3d Center) Build(IReadOnlyList<Vector3d> vertices, IReadOnlyList<int[]> faces)
    {
        // Tetrahedra from a vertex to each triangle (Mirtich, "Fast and accurate computation of polyhedral mass properties", 1996, gives the integrals).
        var origin = vertices[0];
        double volume = 0;
        Vector3d moment = default;
        Symmetric3 second = default;
        foreach (var face in faces)
        {
            for (var i = 1; i + 1 < face.Length; i++)
            {
                Vector3d a = vertices[face[0]] - origin, b = vertices[face[i]] - origin, c = vertices[face[i + 1]] - origin;
                var v = Vector3d.Dot(a, Vector3d.Cross(b, c)) / 6;
                volume += v;
                moment += (a + b + c) * (v / 4);
                second += (Symmetric3.Outer(a) + Symmetric3.Outer(b) + Symmetric3.Outer(c) + Symmetric3.Outer(a + b + c)) * (v / 20);
            }
        }

        if (!(volume > 0))
        {
            throw new ArgumentException($"the hull's volume is {volume}: give faces that close, counter-clockwise from outside", nameof(faces));
        }

        var center = moment / volume;
        second = (second * (1 / volume)) - Symmetric3.Outer(center);
        var trace = second.Xx + second.Yy + second.Zz;
        var inertia = new Symmetric3(trace, trace, trace) - second;
        var hull = new ConvexHull([.. vertices.Select(v => v - origin - center)], [.. faces], volume, inertia);
        return (new(ShapeKind.Hull, hull.Half, hull), origin + center);
    }

    /// <summary>A wedge to run up: rises along +X from 0 to the height, its foot's middle at the origin of the frame.</summary>
    public static (Shape Shape, Vector3d Center) Ramp(double length, double height, double width)
    {
        double x = length / 2, z = width / 2;
        Vector3d[] v = [new(-x, 0, -z), new(-x, 0, z), new(x, 0, z), new(x, 0, -z), new(x, height, z), new(x, height, -z)];
        return Build(v, [[0, 3, 2, 1], [2, 3, 5, 4], [0, 1, 4, 5], [1, 2, 4], [0, 5, 3]]);
    }

    private static Vector3d NormalOf(Vector3d[] vertices, int[] face)
    {
        // Newell's sum is robust for faces with nearly straight corners.
        Vector3d sum = default;
        for (var i = 0; i < face.Length; i++)
        {
            sum += Vector3d.Cross(vertices[face[i]], vertices[face[(i + 1) % face.Length]]);
        }

        return sum.Normalized(Vector3d.UnitY);
    }
}
