using System.Numerics;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Picture.Lists;

/// <summary>Turns one <see cref="Primitive"/> into the numbers that the kernels need.</summary>
internal static unsafe class PrimitiveCompiler
{
    /// <summary>Below this an edge is so sharp that its normal is lost in rounding.</summary>
    private const float SharpestEdge = 0.001f;

    /// <param name="blend">Widens the bounding sphere: a smooth union bulges, and reaches this far.</param>
    public static void Compile(in Primitive primitive, int index, float blend, ShadingStyle shading, out CompiledPrimitive compiled)
    {
        var source = WithCutShape(primitive);
        compiled = default;
        compiled.IsCut = source.CutNormal != Vector3.Zero;
        (compiled.CutX, compiled.CutY, compiled.CutZ, compiled.CutOffset) = (source.CutNormal.X, source.CutNormal.Y, source.CutNormal.Z, source.CutOffset);
        compiled.Index = index;
        compiled.Shape = source.Shape;
        compiled.Look = SurfaceLooks.Of(source.Surface, shading);
        (compiled.X, compiled.Y, compiled.Z) = (source.Position.X, source.Position.Y, source.Position.Z);
        compiled.Radius = source.Radius;
        var (centre, radius) = source.Shape switch
        {
            PrimitiveShape.Capsule or PrimitiveShape.RoundCone => CompileLimb(source, ref compiled),
            _ => CompileSolid(source, ref compiled),
        };
        (compiled.BoundX, compiled.BoundY, compiled.BoundZ) = (centre.X, centre.Y, centre.Z);
        compiled.Margin = MathF.Max(blend, 0.005f);
        compiled.BoundRadius = radius + compiled.Margin;
    }

    private static (Vector3 Centre, float Radius) CompileLimb(in Primitive source, ref CompiledPrimitive compiled)
    {
        var axis = source.Extent - source.Position;
        var length = ExactVector.Length(axis);
        var (thick, thin) = (MathF.Max(source.Radius, source.EndRadius), MathF.Min(source.Radius, source.EndRadius));
        if (length <= (thick - thin) * 1.001f || length < 1e-5f)
        {
            // One end swallows the other.
            var centre = source.EndRadius > source.Radius ? source.Extent : source.Position;
            compiled.Shape = PrimitiveShape.Sphere;
            compiled.Radius = thick;
            (compiled.X, compiled.Y, compiled.Z) = (centre.X, centre.Y, centre.Z);
            SetRotation(ref compiled, Vector3.UnitX, Vector3.UnitY, Vector3.UnitZ);
            return (centre, thick);
        }

        var unit = axis * (1 / length);
        var side = ExactVector.Normalize(ExactVector.Cross(MathF.Abs(unit.Z) < 0.8f ? Vector3.UnitZ : Vector3.UnitX, unit));
        SetRotation(ref compiled, side, unit, ExactVector.Cross(side, unit));
        if (thick - thin < 1e-4f)
        {
            compiled.Shape = PrimitiveShape.Capsule;
            (compiled.ExtentX, compiled.ExtentY, compiled.ExtentZ) = (axis.X, axis.Y, axis.Z);
            var scaled = unit * (1 / length);
            (compiled.AxisX, compiled.AxisY, compiled.AxisZ) = (scaled.X, scaled.Y, scaled.Z);
            compiled.AxisOffset = -ExactVector.Dot(source.Position, scaled);
        }
        else
        {
            var slope = (source.EndRadius - source.Radius) / length;
            (compiled.AxisX, compiled.AxisY, compiled.AxisZ) = (unit.X, unit.Y, unit.Z);
            (compiled.ExtentX, compiled.ExtentY, compiled.ExtentZ) = (length, slope, slope / MathF.Sqrt(1 - (slope * slope)));
        }

        var lean = (source.EndRadius - source.Radius) * 0.5f;
        return (source.Position + (unit * ((length * 0.5f) + lean)), (length + source.Radius + source.EndRadius) * 0.5f);
    }

    private static (Vector3 Centre, float Radius) CompileSolid(in Primitive source, ref CompiledPrimitive compiled)
    {
        var (x, y, z) = ExactVector.Rows(source.Orientation);
        // Columns are the own axes in world space, so they are the rows from world to own space.
        SetRotation(ref compiled, new Vector3(x.X, y.X, z.X), new Vector3(x.Y, y.Y, z.Y), new Vector3(x.Z, y.Z, z.Z));
        var half = source.Extent;
        switch (source.Shape)
        {
            case PrimitiveShape.Box:
                {
                    compiled.Radius = Rounding(source.Radius, MathF.Min(half.X, MathF.Min(half.Y, half.Z)));
                    var inner = half - new Vector3(compiled.Radius);
                    (compiled.ExtentX, compiled.ExtentY, compiled.ExtentZ) = (inner.X, inner.Y, inner.Z);
                    SetBox(ref compiled, Vector3.Max(inner, new Vector3(1e-6f)));
                    return (source.Position, ExactVector.Length(inner) + compiled.Radius);
                }

            case PrimitiveShape.Cylinder:
                compiled.Radius = Rounding(source.Radius, MathF.Min(half.X, half.Y));
                (compiled.ExtentX, compiled.ExtentY) = (half.X - compiled.Radius, half.Y - compiled.Radius);
                SetBox(ref compiled, new Vector3(compiled.ExtentX, compiled.ExtentY, compiled.ExtentX));
                return (source.Position, MathF.Sqrt((half.X * half.X) + (half.Y * half.Y)));

            case PrimitiveShape.Torus:
                compiled.ExtentX = half.X;
                return (source.Position, half.X + source.Radius);

            case PrimitiveShape.Ellipsoid:
                compiled.Radius = 0;
                (compiled.AxisX, compiled.AxisY, compiled.AxisZ) = (1 / half.X, 1 / half.Y, 1 / half.Z);
                compiled.AxisOffset = MathF.Min(half.X, MathF.Min(half.Y, half.Z));
                SetBox(ref compiled, half);
                return (source.Position, MathF.Max(half.X, MathF.Max(half.Y, half.Z)));

            case PrimitiveShape.Frustum:
                return CompileFrustum(source, ref compiled);

            case PrimitiveShape.Arc:
                {
                    var (sin, cos) = DeterministicMath.SinCos(half.Y);

                    // Half a turn in single precision is more than half a turn.
                    (compiled.ExtentX, compiled.ExtentY, compiled.ExtentZ) = (half.X, MathF.Max((float)sin, 0), (float)cos);
                    SetBox(ref compiled, new Vector3(half.X, half.X, 0));
                    return (source.Position, half.X + source.Radius);
                }

            case PrimitiveShape.Prism or PrimitiveShape.Lathe:
                return CompileProfile(source, ref compiled);

            default:
                return (source.Position, source.Radius);
        }
    }

    /// <summary>The trapezoid that is left when all edges move inwards by the rounding.</summary>
    private static (Vector3 Centre, float Radius) CompileFrustum(in Primitive source, ref CompiledPrimitive compiled)
    {
        var (below, above, half) = (source.Extent.X, source.Extent.Y, source.Extent.Z);
        var slope = (above - below) / (2 * half);
        var secant = MathF.Sqrt(1 + (slope * slope));
        var most = 0.9f * MathF.Min(half, MathF.Max(below, above) / (MathF.Abs(slope) + secant));
        var rounding = Rounding(source.Radius, most);
        var middle = ((below + above) * 0.5f) - (rounding * secant);
        var (low, high) = (rounding - half, half - rounding);

        // A pointed end: the inner cone ends where its radius does.
        if (middle + (slope * low) < 0)
        {
            low = -middle / slope;
        }

        if (middle + (slope * high) < 0)
        {
            high = -middle / slope;
        }

        (below, above) = (MathF.Max(middle + (slope * low), 0), MathF.Max(middle + (slope * high), 0));
        half = (high - low) * 0.5f;
        var centre = Shift(source, ref compiled, new Vector3(0, (high + low) * 0.5f, 0));
        compiled.Radius = rounding;
        (compiled.ExtentX, compiled.ExtentY, compiled.ExtentZ) = (below, above, half);
        (compiled.AxisX, compiled.AxisY) = (above - below, 2 * half);
        compiled.AxisOffset = 1 / ((compiled.AxisX * compiled.AxisX) + (compiled.AxisY * compiled.AxisY));
        var wide = MathF.Max(below, above);
        SetBox(ref compiled, new Vector3(wide, half, wide));
        return (centre, MathF.Sqrt((wide * wide) + (half * half)) + rounding);
    }

    private static (Vector3 Centre, float Radius) CompileProfile(in Primitive source, ref CompiledPrimitive compiled)
    {
        var profile = source.Profile!;
        compiled.Radius = MathF.Max(source.Radius, SharpestEdge);
        compiled.Edges = profile.Edges;
        compiled.EdgeCount = profile.Count;
        var middle = (profile.Low + profile.High) * 0.5f;
        var half = (profile.High - profile.Low) * 0.5f;
        if (source.Shape == PrimitiveShape.Prism)
        {
            compiled.ExtentZ = MathF.Max(source.Extent.Z - compiled.Radius, 0);
            var far = MathF.Max(profile.FarthestFrom(default), 1e-6f);
            SetBox(ref compiled, new Vector3(MathF.Max(-profile.Low.X, profile.High.X), MathF.Max(-profile.Low.Y, profile.High.Y), compiled.ExtentZ));
            return (source.Position, MathF.Sqrt((far * far) + (compiled.ExtentZ * compiled.ExtentZ)) + compiled.Radius);
        }

        SetBox(ref compiled, new Vector3(profile.High.X, MathF.Max(-profile.Low.Y, profile.High.Y), profile.High.X));
        var up = new Vector3(compiled.M10, compiled.M11, compiled.M12);
        return (source.Position + (up * middle.Y), MathF.Sqrt((profile.High.X * profile.High.X) + (half.Y * half.Y)) + compiled.Radius);
    }

    /// <summary>Moves a solid in its own space, and its cut the other way.</summary>
    private static Vector3 Shift(in Primitive source, ref CompiledPrimitive compiled, Vector3 own)
    {
        var world = (new Vector3(compiled.M00, compiled.M01, compiled.M02) * own.X) + (new Vector3(compiled.M10, compiled.M11, compiled.M12) * own.Y)
            + (new Vector3(compiled.M20, compiled.M21, compiled.M22) * own.Z);
        var centre = source.Position + world;
        (compiled.X, compiled.Y, compiled.Z) = (centre.X, centre.Y, centre.Z);
        compiled.CutOffset -= ExactVector.Dot(source.CutNormal, own);
        return centre;
    }

    private static void SetBox(ref CompiledPrimitive p, Vector3 half) => (p.HalfX, p.HalfY, p.HalfZ) = (half.X, half.Y, half.Z);

    /// <summary>What is cut takes the road of the less common solids, as its own equivalent there.</summary>
    private static Primitive WithCutShape(in Primitive source) => source.CutNormal == Vector3.Zero
        ? source
        : source.Shape switch
        {
            PrimitiveShape.Sphere => Primitive.Ellipsoid(source.Position, source.Orientation, new Vector3(source.Radius), source.Surface).Cut(source.CutNormal, source.CutOffset),
            PrimitiveShape.Cylinder => Primitive.Frustum(
                source.Position, source.Orientation, source.Extent.X, source.Extent.X, source.Extent.Y, source.Radius, source.Surface).Cut(source.CutNormal, source.CutOffset),
            PrimitiveShape.Torus => Primitive.Arc(
                source.Position, source.Orientation, source.Extent.X, source.Radius, MathF.PI, source.Surface).Cut(source.CutNormal, source.CutOffset),
            _ => source,
        };

    private static float Rounding(float asked, float smallestHalf) => Math.Clamp(asked, MathF.Min(SharpestEdge, smallestHalf), smallestHalf);

    private static void SetRotation(ref CompiledPrimitive p, Vector3 x, Vector3 y, Vector3 z)
    {
        (p.M00, p.M01, p.M02) = (x.X, x.Y, x.Z);
        (p.M10, p.M11, p.M12) = (y.X, y.Y, y.Z);
        (p.M20, p.M21, p.M22) = (z.X, z.Y, z.Z);
    }
}
