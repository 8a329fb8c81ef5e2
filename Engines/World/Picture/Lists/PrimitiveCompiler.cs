using System.Numerics;
using Sora.Engines.World.Looks;

namespace Sora.Engines.World.Picture.Lists;

/// <summary>Turns one <see cref="Primitive"/> into the numbers that the kernels need.</summary>
internal static class PrimitiveCompiler
{
    /// <summary>Below this an edge is so sharp that its normal is lost in rounding.</summary>
    private const float SharpestEdge = 0.001f;

    /// <param name="blend">Widens the bounding sphere: a smooth union bulges, and reaches this far.</param>
    public static void Compile(in Primitive source, int index, float blend, out CompiledPrimitive compiled)
    {
        compiled = default;
        compiled.Index = index;
        compiled.Shape = source.Shape;
        compiled.Look = SurfaceLooks.Of(source.Surface);
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
                    return (source.Position, ExactVector.Length(inner) + compiled.Radius);
                }

            case PrimitiveShape.Cylinder:
                compiled.Radius = Rounding(source.Radius, MathF.Min(half.X, half.Y));
                (compiled.ExtentX, compiled.ExtentY) = (half.X - compiled.Radius, half.Y - compiled.Radius);
                return (source.Position, MathF.Sqrt((half.X * half.X) + (half.Y * half.Y)));

            case PrimitiveShape.Torus:
                compiled.ExtentX = half.X;
                return (source.Position, half.X + source.Radius);

            default:
                return (source.Position, source.Radius);
        }
    }

    private static float Rounding(float asked, float smallestHalf) => Math.Clamp(asked, MathF.Min(SharpestEdge, smallestHalf), smallestHalf);

    private static void SetRotation(ref CompiledPrimitive p, Vector3 x, Vector3 y, Vector3 z)
    {
        (p.M00, p.M01, p.M02) = (x.X, x.Y, x.Z);
        (p.M10, p.M11, p.M12) = (y.X, y.Y, y.Z);
        (p.M20, p.M21, p.M22) = (z.X, z.Y, z.Z);
    }
}
