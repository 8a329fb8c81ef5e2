using System.Numerics;
using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Picture;

/// <summary>
/// A simple polygon, convex or not, that a <see cref="PrimitiveShape.Prism"/> is extruded from or a <see cref="PrimitiveShape.Lathe"/>
/// is turned from. Immutable; made once and shared, since its numbers are prepared for the kernels. Metres.
/// </summary>
/// <remarks>Cost in a frame: about 14 instructions an edge for each distance, so that twelve edges cost as much as five limbs.</remarks>
internal sealed unsafe class Polygon
{
    /// <summary>Floats an edge: start, vector to its end, 1/length², the end's Y, what keeps it from being nearest, normals at start and end.</summary>
    public const int FloatsPerEdge = 12;
    private const float NeverNearest = 1e12f;

    // Corners that turn less are meant to be round: light flows over them.
    private static readonly float SmoothCosine = (float)DeterministicMath.Cos(40 * Math.PI / 180);
    private readonly float[] edges;

    /// <param name="vertices">At least three, in order around the outline, either way; no edge of no length, no crossing.</param>
    /// <exception cref="ArgumentException">Fewer vertices, or no area.</exception>
    public Polygon(params ReadOnlySpan<Vector2> vertices)
    {
        if (vertices.Length < 3)
        {
            throw new ArgumentException($"A polygon has at least 3 vertices, not {vertices.Length}.", nameof(vertices));
        }

        var ordered = vertices.ToArray();
        var area = Area(ordered);
        if (area == 0)
        {
            throw new ArgumentException("A polygon needs an area.", nameof(vertices));
        }

        if (area < 0)
        {
            Array.Reverse(ordered);
        }

        (Low, High) = (ordered[0], ordered[0]);
        foreach (var v in ordered)
        {
            (Low, High) = (Vector2.Min(Low, v), Vector2.Max(High, v));
        }

        Count = ordered.Length;
        edges = GC.AllocateArray<float>(Count * FloatsPerEdge, pinned: true);
        Prepare(ordered);
    }

    public int Count { get; }

    /// <summary>Corners of the box around it.</summary>
    public Vector2 Low { get; }
    public Vector2 High { get; }

    /// <summary>Pinned for this object's life.</summary>
    public float* Edges => (float*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(edges, 0);

    /// <summary>A regular polygon whose first vertex points along +Y.</summary>
    public static Polygon Regular(int corners, float radius) => Star(corners, radius, radius, between: false);

    /// <summary>Points at <paramref name="outer"/>, the first along +Y, and notches at <paramref name="inner"/> between them.</summary>
    public static Polygon Star(int points, float outer, float inner) => Star(points, outer, inner, between: true);

    /// <summary>Metres from a point to the farthest vertex.</summary>
    public float FarthestFrom(Vector2 centre)
    {
        var farthest = 0f;
        for (var i = 0; i < Count; i++)
        {
            var (x, y) = (edges[i * FloatsPerEdge] - centre.X, edges[(i * FloatsPerEdge) + 1] - centre.Y);
            farthest = MathF.Max(farthest, MathF.Sqrt((x * x) + (y * y)));
        }

        return farthest;
    }

    private static Polygon Star(int points, float outer, float inner, bool between)
    {
        var count = between ? 2 * points : points;
        var vertices = new Vector2[count];
        for (var i = 0; i < count; i++)
        {
            var (sin, cos) = DeterministicMath.SinCos(2 * Math.PI * i / count);
            var radius = between && i % 2 == 1 ? inner : outer;
            vertices[i] = new Vector2((float)(-sin * radius), (float)(cos * radius));
        }

        return new Polygon(vertices);
    }

    private static float Area(Vector2[] v)
    {
        var sum = 0f;
        for (var i = 0; i < v.Length; i++)
        {
            var (a, b) = (v[i], v[(i + 1) % v.Length]);
            sum += (a.X * b.Y) - (a.Y * b.X);
        }

        return sum;
    }

    private void Prepare(Vector2[] v)
    {
        for (var i = 0; i < Count; i++)
        {
            var (a, b) = (v[i], v[(i + 1) % Count]);
            var edge = b - a;
            var at = edges.AsSpan(i * FloatsPerEdge, FloatsPerEdge);
            (at[0], at[1], at[2], at[3]) = (a.X, a.Y, edge.X, edge.Y);
            at[4] = 1 / ((edge.X * edge.X) + (edge.Y * edge.Y));
            at[5] = b.Y;

            // An edge on the axis of a lathe lies inside of the solid.
            at[6] = a.X == 0 && b.X == 0 ? NeverNearest : 0;
            var own = Normal(a, b);
            var before = Smooth(Normal(v[(i + Count - 1) % Count], a), own);
            var after = Smooth(own, Normal(b, v[(i + 2) % Count]));
            (at[8], at[9]) = (before ?? own) is var s ? (s.X, s.Y) : default;
            (at[10], at[11]) = (after ?? own) is var e ? (e.X, e.Y) : default;
        }
    }

    /// <summary>Outwards of an edge that runs counterclockwise.</summary>
    private static Vector2 Normal(Vector2 a, Vector2 b)
    {
        var (x, y) = (b.Y - a.Y, a.X - b.X);
        var scale = 1 / MathF.Sqrt((x * x) + (y * y));
        return new Vector2(x * scale, y * scale);
    }

    private static Vector2? Smooth(Vector2 a, Vector2 b)
    {
        if ((a.X * b.X) + (a.Y * b.Y) < SmoothCosine)
        {
            return null;
        }

        var (x, y) = (a.X + b.X, a.Y + b.Y);
        var scale = 1 / MathF.Sqrt((x * x) + (y * y));
        return new Vector2(x * scale, y * scale);
    }
}
