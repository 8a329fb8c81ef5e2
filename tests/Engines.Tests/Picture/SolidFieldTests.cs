using System.Numerics;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Packets;
using Xunit;

namespace Sora.Engines.Tests.Picture;

/// <summary>Distances and normals of every solid against the nearest of many points on its surface, found by bisection along rays.</summary>
public sealed unsafe class SolidFieldTests
{
    private static readonly Surface Grey = new(SurfaceMaterial.Matte, new Vector3(0.5f));
    private static readonly Quaternion Turn = Quaternion.Normalize(new Quaternion(0.2f, -0.4f, 0.3f, 0.8f));
    private static readonly Vector3 At = new(0.3f, -0.2f, 0.5f);
    private static readonly Polygon Arrow = new(
        new(-0.6f, -0.1f), new(0.1f, -0.1f), new(0.1f, -0.35f), new(0.6f, 0), new(0.1f, 0.35f), new(0.1f, 0.1f), new(-0.6f, 0.1f));

    private static readonly Polygon Cup = new(
        new(0, -0.5f), new(0.3f, -0.5f), new(0.42f, 0.5f), new(0.36f, 0.5f), new(0.25f, -0.42f), new(0, -0.42f));

    public static TheoryData<string, bool> Solids => new()
    {
        { "sphere", true },
        { "round cone", true },
        { "box", true },
        { "cylinder", true },
        { "torus", true },
        { "ellipsoid", false },
        { "frustum", true },
        { "cone", true },
        { "arc", true },
        { "arrow", true },
        { "hexagon", true },
        { "star", true },
        { "cup", true },
        { "half ball", false },
        { "half ring", false },
        { "slice", false },
    };

    [Theory]
    [MemberData(nameof(Solids))]
    public void Distance_RandomPointsOutside_NeverExceedsTheNearestSurface(string name, bool exact)
    {
        using var list = new PrimitiveList();
        CompiledPrimitive compiled;
        var solid = Solid(name);
        PrimitiveCompiler.Compile(solid, 0, 0, ShadingStyle.Real, out compiled);
        Fill(list, &compiled);
        var random = new Random(7);
        var surface = SurfacePoints(list, random);
        Assert.InRange(surface.Count, 1500, int.MaxValue);
        for (var i = 0; i < 400; i++)
        {
            var point = At + (Direction(random) * (0.2f + (1.3f * random.NextSingle())));
            var found = Distance(list, point);
            var nearest = surface.Min(s => (s - point).Length());
            if (found > 0)
            {
                Assert.True(found < nearest + 0.002f, $"{point}: {found}, but the surface is {nearest} away.");
                Assert.True(found > (nearest * 0.25f) - 0.05f, $"{point}: {found} is far below {nearest}.");
            }

            if (exact && found > 0)
            {
                Assert.InRange(found, nearest - 0.06f, nearest + 0.002f);
            }

            // Culling relies on both bounds.
            var bound = (point - new Vector3(compiled.BoundX, compiled.BoundY, compiled.BoundZ)).Length() - compiled.BoundRadius;
            Assert.True(bound <= MathF.Max(nearest, 0), $"{point}: its bounding sphere is {bound} away, the surface {nearest}.");
            if (compiled.HalfX > 0)
            {
                Assert.True(BoxReach.Distance(&compiled, point) <= nearest, $"{point}: its box is farther than the surface.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Solids))]
    public void Sample_OnTheSurface_AgreesWithDistanceAndItsSlope(string name, bool exact)
    {
        using var list = new PrimitiveList();
        CompiledPrimitive compiled;
        PrimitiveCompiler.Compile(Solid(name), 0, 0, ShadingStyle.Real, out compiled);
        Fill(list, &compiled);
        var random = new Random(11);
        var (off, seen) = (0, 0);
        foreach (var point in SurfacePoints(list, random).Take(500))
        {
            SurfaceField.Sample(list, Packet3.Of(point), out var nearest);
            Assert.InRange(nearest.Distance.ToScalar(), -2e-5f, 2e-5f);
            var normal = new Vector3(nearest.Normal.X.ToScalar(), nearest.Normal.Y.ToScalar(), nearest.Normal.Z.ToScalar());
            Assert.InRange(normal.Length(), 0.999f, 1.001f);
            const float Step = 2e-4f;
            var slope = new Vector3(
                Distance(list, point + new Vector3(Step, 0, 0)) - Distance(list, point - new Vector3(Step, 0, 0)),
                Distance(list, point + new Vector3(0, Step, 0)) - Distance(list, point - new Vector3(0, Step, 0)),
                Distance(list, point + new Vector3(0, 0, Step)) - Distance(list, point - new Vector3(0, 0, Step))) / (2 * Step);
            seen++;
            off += Vector3.Dot(Vector3.Normalize(slope), normal) > 0.995f ? 0 : 1;
        }

        // On sharp edges the quotient straddles two faces, and a smooth outline is shaded rounder than it is.
        Assert.InRange(off, 0, exact ? seen / 12 : seen / 8);
    }

    [Fact]
    public void Cut_Box_SaysThatItCannot() => Assert.Throws<InvalidOperationException>(
        () => Primitive.Box(At, Turn, Vector3.One, 0, Grey).Cut(Vector3.UnitY, 0));

    [Fact]
    public void Polygon_TwoVertices_SaysHowMany() =>
        Assert.Contains("not 2", Assert.Throws<ArgumentException>(() => new Polygon(Vector2.Zero, Vector2.One)).Message, StringComparison.Ordinal);

    private static Primitive Solid(string name) => name switch
    {
        "sphere" => Primitive.Sphere(At, 0.5f, Turn, Grey),
        "round cone" => Primitive.RoundCone(At - new Vector3(0, 0.3f, 0.1f), 0.3f, At + new Vector3(0.1f, 0.4f, 0), 0.1f, Grey),
        "box" => Primitive.Box(At, Turn, new Vector3(0.6f, 0.3f, 0.2f), 0.05f, Grey),
        "cylinder" => Primitive.Cylinder(At, Turn, 0.3f, 0.5f, 0.05f, Grey),
        "torus" => Primitive.Torus(At, Turn, 0.4f, 0.12f, Grey),
        "ellipsoid" => Primitive.Ellipsoid(At, Turn, new Vector3(0.6f, 0.3f, 0.15f), Grey),
        "frustum" => Primitive.Frustum(At, Turn, 0.5f, 0.2f, 0.4f, 0.04f, Grey),
        "cone" => Primitive.Frustum(At, Turn, 0.4f, 0, 0.5f, 0.01f, Grey),
        "arc" => Primitive.Arc(At, Turn, 0.5f, 0.1f, 1.1f, Grey),
        "arrow" => Primitive.Prism(At, Turn, Arrow, 0.12f, 0.02f, Grey),
        "hexagon" => Primitive.Prism(At, Turn, Polygon.Regular(6, 0.4f), 0.4f, 0.03f, Grey),
        "star" => Primitive.Prism(At, Turn, Polygon.Star(5, 0.6f, 0.25f), 0.1f, 0.01f, Grey),
        "cup" => Primitive.Lathe(At, Turn, Cup, 0.004f, Grey),
        "half ball" => Primitive.Sphere(At, 0.5f, Turn, Grey).Cut(Vector3.UnitY, 0.1f),
        "half ring" => Primitive.Torus(At, Turn, 0.4f, 0.12f, Grey).Cut(Vector3.UnitX, 0),
        "slice" => Primitive.Cylinder(At, Turn, 0.3f, 0.5f, 0.05f, Grey).Cut(Vector3.Normalize(new Vector3(1, 1, 0)), 0.1f),
        _ => throw new ArgumentException($"No solid {name}.", nameof(name)),
    };

    private static void Fill(PrimitiveList list, CompiledPrimitive* compiled)
    {
        list.Reserve(1, 1);
        list.Clear();
        list.Add(compiled);
        list.EndRun(0, 0);
    }

    private static float Distance(PrimitiveList list, Vector3 p) =>
        DistanceField.Distance(list, Vector256.Create(p.X), Vector256.Create(p.Y), Vector256.Create(p.Z)).ToScalar();

    /// <summary>Where the sign changes along many straight lines through the solid.</summary>
    private static List<Vector3> SurfacePoints(PrimitiveList list, Random random)
    {
        const float Step = 0.02f;
        var points = new List<Vector3>();
        for (var line = 0; line < 6000; line++)
        {
            var direction = Direction(random);
            var from = At + (Direction(random) * (0.8f * MathF.Sqrt(random.NextSingle()))) - (direction * 1.2f);
            var before = Distance(list, from);
            for (var s = Step; s < 2.4f; s += MathF.Max(Step, MathF.Abs(before) * 0.9f))
            {
                var here = Distance(list, from + (direction * s));
                if (before > 0 != here > 0)
                {
                    points.Add(from + (direction * Bisect(list, from, direction, s - MathF.Max(Step, MathF.Abs(before) * 0.9f), s)));
                }

                before = here;
            }
        }

        return points;
    }

    private static float Bisect(PrimitiveList list, Vector3 from, Vector3 direction, float low, float high)
    {
        var outside = Distance(list, from + (direction * low)) > 0;
        for (var i = 0; i < 24; i++)
        {
            var middle = (low + high) * 0.5f;
            if (Distance(list, from + (direction * middle)) > 0 == outside)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return (low + high) * 0.5f;
    }

    private static Vector3 Direction(Random random)
    {
        Vector3 v;
        do
        {
            v = (new Vector3(random.NextSingle(), random.NextSingle(), random.NextSingle()) * 2) - Vector3.One;
        }
        while (v.LengthSquared() is > 1 or < 0.01f);
        return Vector3.Normalize(v);
    }
}
