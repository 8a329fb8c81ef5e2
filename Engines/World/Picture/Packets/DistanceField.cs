using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Packets;

/// <summary>
/// Signed distance from eight points to the union of a list: exact for each common primitive, lowered where a smooth union bulges.
/// Cost: 25 to 45 instructions a primitive, bound by the latency of its square root and of the union's chain.
/// Formulas: distance to a segment, to a box and to a torus as in Hart, "Sphere tracing", 1996; the polynomial smooth union has
/// its peak of a quarter of the blend radius where both distances agree.
/// </summary>
[SkipLocalsInit]
internal static unsafe class DistanceField
{
    /// <summary>Farther than anything.</summary>
    public const float Nowhere = 1e9f;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Floats Distance(PrimitiveList list, Floats x, Floats y, Floats z) =>
        list.HasUncommon ? Distance<AllSolids>(list, x, y, z) : Distance<CommonSolids>(list, x, y, z);

    /// <remarks>Inlined: a call would spill every register at every step.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Distance<TSolids>(PrimitiveList list, Floats x, Floats y, Floats z)
        where TSolids : struct, ISolidSet
    {
        var nearest = Of(Nowhere);
        var item = list.Items;
        var run = list.Runs;
        for (var r = list.RunCount; r > 0; r--, run++)
        {
            var blend = Of(run->Blend);
            var bulge = Of(run->Bulge);
            var joined = Of(Nowhere);
            for (var i = run->Count; i > 0; i--, item++)
            {
                var d = One<TSolids>(*item, x, y, z);
                var overlap = Max(blend - Vector256.Abs(d - joined), Floats.Zero);
                joined = Fma(overlap * overlap, bulge, Min(d, joined));
            }

            nearest = Min(nearest, joined);
        }

        return nearest;
    }

    /// <summary>To the nearest of a list, without what smooth unions add: what is left away because it is farther changes nothing at all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Union<TSolids>(PrimitiveList list, Floats x, Floats y, Floats z)
        where TSolids : struct, ISolidSet
    {
        var nearest = Of(Nowhere);
        var item = list.Items;
        for (var i = list.Count; i > 0; i--, item++)
        {
            nearest = Min(nearest, One<TSolids>(*item, x, y, z));
        }

        return nearest;
    }

    /// <summary>To a single primitive.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Floats Distance(CompiledPrimitive* primitive, in Packet3 point) => One<AllSolids>(primitive, point.X, point.Y, point.Z);

    /// <summary>The same, inlined.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Distance(CompiledPrimitive* primitive, Floats x, Floats y, Floats z) => One<AllSolids>(primitive, x, y, z);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats One<TSolids>(CompiledPrimitive* p, Floats x, Floats y, Floats z)
        where TSolids : struct, ISolidSet
    {
        // Limbs first: most primitives are.
        if (p->Shape == PrimitiveShape.Capsule)
        {
            return Capsule(p, x, y, z);
        }

        if (p->Shape == PrimitiveShape.RoundCone)
        {
            return RoundCone(p, x, y, z);
        }

        return p->Shape == PrimitiveShape.Sphere
            ? Length(x - Of(p->X), y - Of(p->Y), z - Of(p->Z)) - Of(p->Radius)
            : Turned<TSolids>(p, x, y, z);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats Capsule(CompiledPrimitive* p, Floats x, Floats y, Floats z)
    {
        var along = Saturate(Fma(x, Of(p->AxisX), Fma(y, Of(p->AxisY), Fma(z, Of(p->AxisZ), Of(p->AxisOffset)))));
        return Length(
            Fma(along, Of(p->ExtentX), Of(p->X)) - x,
            Fma(along, Of(p->ExtentY), Of(p->Y)) - y,
            Fma(along, Of(p->ExtentZ), Of(p->Z)) - z) - Of(p->Radius);
    }

    /// <summary>The nearest of all spheres between the ends: the foot of the perpendicular, moved towards the thick end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats RoundCone(CompiledPrimitive* p, Floats x, Floats y, Floats z)
    {
        x -= Of(p->X);
        y -= Of(p->Y);
        z -= Of(p->Z);
        var foot = Fma(x, Of(p->AxisX), Fma(y, Of(p->AxisY), z * Of(p->AxisZ)));
        var across2 = Max(Fma(x, x, Fma(y, y, Fma(z, z, -(foot * foot)))), Floats.Zero);
        var along = Max(Min(Fma(Vector256.Sqrt(across2), Of(p->ExtentZ), foot), Of(p->ExtentX)), Floats.Zero);
        var rest = foot - along;
        return Vector256.Sqrt(Fma(rest, rest, across2)) - Fma(along, Of(p->ExtentY), Of(p->Radius));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats Turned<TSolids>(CompiledPrimitive* p, Floats wx, Floats wy, Floats wz)
        where TSolids : struct, ISolidSet
    {
        wx -= Of(p->X);
        wy -= Of(p->Y);
        wz -= Of(p->Z);
        var x = Fma(wx, Of(p->M00), Fma(wy, Of(p->M01), wz * Of(p->M02)));
        var y = Fma(wx, Of(p->M10), Fma(wy, Of(p->M11), wz * Of(p->M12)));
        var z = Fma(wx, Of(p->M20), Fma(wy, Of(p->M21), wz * Of(p->M22)));
        if (p->Shape == PrimitiveShape.Box)
        {
            var qx = Vector256.Abs(x) - Of(p->ExtentX);
            var qy = Vector256.Abs(y) - Of(p->ExtentY);
            var qz = Vector256.Abs(z) - Of(p->ExtentZ);
            return Length(Max(qx, Floats.Zero), Max(qy, Floats.Zero), Max(qz, Floats.Zero))
                + Min(Max(qx, Max(qy, qz)), Floats.Zero) - Of(p->Radius);
        }

        if (p->Shape == PrimitiveShape.Cylinder)
        {
            var qr = Vector256.Sqrt(Fma(x, x, z * z)) - Of(p->ExtentX);
            var qy = Vector256.Abs(y) - Of(p->ExtentY);
            return Length(Max(qr, Floats.Zero), Max(qy, Floats.Zero), Floats.Zero) + Min(Max(qr, qy), Floats.Zero) - Of(p->Radius);
        }

        if (TSolids.HasUncommon && p->Shape == PrimitiveShape.Ellipsoid && !p->IsCut)
        {
            return SolidField.Ellipsoid(p, x, y, z);
        }

        if (TSolids.HasUncommon && p->Shape != PrimitiveShape.Torus)
        {
            return SolidField.Distance(p, x, y, z);
        }

        var ring = Vector256.Sqrt(Fma(x, x, y * y)) - Of(p->ExtentX);
        return Vector256.Sqrt(Fma(ring, ring, z * z)) - Of(p->Radius);
    }
}
