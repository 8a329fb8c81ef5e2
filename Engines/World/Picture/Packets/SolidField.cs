using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Packets;

/// <summary>
/// Distances to the less common solids, in their own space: frustum, arc, prism and lathe exactly, an ellipsoid from below. A cut is the
/// greater of two distances, which is never more than the true one, so rays may step by any of them. Not inlined: scenes without such
/// solids pay nothing. Cost: 30 instructions, and 14 for each edge of a polygon.
/// Formulas: an ellipsoid's f = |p/r| is convex, so (f − 1)/|∇f| is Newton's step and stays outside; frustum and arc by their nearest point.
/// </summary>
[SkipLocalsInit]
internal static unsafe class SolidField
{
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static Floats Distance(CompiledPrimitive* p, Floats x, Floats y, Floats z)
    {
        Floats distance;
        switch (p->Shape)
        {
            case PrimitiveShape.Ellipsoid:
                distance = Ellipsoid(p, x, y, z);
                break;

            case PrimitiveShape.Frustum:
                {
                    var radial = Vector256.Sqrt(Fma(x, x, z * z));
                    Frustum(p, radial, y, out var capX, out var capY, out var sideX, out var sideY, out var inside);
                    var squared = Min(Fma(capX, capX, capY * capY), Fma(sideX, sideX, sideY * sideY));
                    distance = (Vector256.Sqrt(squared) ^ (inside & Of(-0f))) - Of(p->Radius);
                    break;
                }

            case PrimitiveShape.Arc:
                {
                    var (nearX, nearY) = NearestOfArc(p, x, y);
                    distance = Length(x - nearX, y - nearY, z) - Of(p->Radius);
                    break;
                }

            case PrimitiveShape.Prism:
                {
                    var across = PolygonField.Distance(p->Edges, p->EdgeCount, x, y);
                    var along = Vector256.Abs(z) - Of(p->ExtentZ);
                    distance = Length(Max(across, Floats.Zero), Max(along, Floats.Zero), Floats.Zero) + Min(Max(across, along), Floats.Zero) - Of(p->Radius);
                    break;
                }

            default:
                distance = PolygonField.Distance(p->Edges, p->EdgeCount, Vector256.Sqrt(Fma(x, x, z * z)), y) - Of(p->Radius);
                break;
        }

        return p->IsCut ? Max(distance, BeyondCut(p, x, y, z)) : distance;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Ellipsoid(CompiledPrimitive* p, Floats x, Floats y, Floats z)
    {
        var (qx, qy, qz) = (x * Of(p->AxisX), y * Of(p->AxisY), z * Of(p->AxisZ));
        var f = Length(qx, qy, qz);
        var slope = Length(qx * Of(p->AxisX), qy * Of(p->AxisY), qz * Of(p->AxisZ));
        return (f - One) * Max(f / Max(slope, Of(1e-12f)), Of(p->AxisOffset));
    }

    /// <summary>Distance and unit normal in own space.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Gradient(CompiledPrimitive* p, Floats x, Floats y, Floats z, out Floats distance, out Packet3 normal)
    {
        switch (p->Shape)
        {
            case PrimitiveShape.Ellipsoid:
                {
                    var (qx, qy, qz) = (x * Of(p->AxisX), y * Of(p->AxisY), z * Of(p->AxisZ));
                    var f = Length(qx, qy, qz);
                    var steepest = new Packet3(qx * Of(p->AxisX), qy * Of(p->AxisY), qz * Of(p->AxisZ));
                    var slope = Max(steepest.Length(), Of(1e-12f));
                    distance = (f - One) * Max(f / slope, Of(p->AxisOffset));
                    normal = steepest * (One / slope);
                    break;
                }

            case PrimitiveShape.Frustum:
                {
                    var radial = Vector256.Sqrt(Fma(x, x, z * z));
                    Frustum(p, radial, y, out var capX, out var capY, out var sideX, out var sideY, out var inside);
                    var (cap, side) = (Fma(capX, capX, capY * capY), Fma(sideX, sideX, sideY * sideY));
                    var onCap = Vector256.LessThan(cap, side);
                    var sign = inside & Of(-0f);
                    var length = Vector256.Sqrt(Min(cap, side));
                    var scale = (One / Max(length, Of(1e-12f))) ^ sign;
                    distance = (length ^ sign) - Of(p->Radius);
                    normal = Around(x, z, radial, Select(onCap, capX, sideX) * scale, Select(onCap, capY ^ (y & Of(-0f)), sideY) * scale);
                    break;
                }

            case PrimitiveShape.Arc:
                {
                    var (nearX, nearY) = NearestOfArc(p, x, y);
                    var away = new Packet3(x - nearX, y - nearY, z);
                    var length = away.Length();
                    distance = length - Of(p->Radius);
                    normal = away * (One / Max(length, Of(1e-12f)));
                    break;
                }

            case PrimitiveShape.Prism:
                Prism(p, x, y, z, out distance, out normal);
                break;

            default:
                {
                    var radial = Vector256.Sqrt(Fma(x, x, z * z));
                    distance = PolygonField.Gradient(p->Edges, p->EdgeCount, radial, y, out var outwards, out var up) - Of(p->Radius);
                    normal = Around(x, z, radial, outwards, up);
                    break;
                }
        }

        if (p->IsCut)
        {
            var beyond = BeyondCut(p, x, y, z);
            var cut = Vector256.GreaterThan(beyond, distance);
            distance = Max(distance, beyond);
            normal = Packet3.Select(cut, new Packet3(Of(p->CutX), Of(p->CutY), Of(p->CutZ)), normal);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Floats BeyondCut(CompiledPrimitive* p, Floats x, Floats y, Floats z) =>
        Fma(x, Of(p->CutX), Fma(y, Of(p->CutY), Fma(z, Of(p->CutZ), Of(-p->CutOffset))));

    /// <summary>From the nearest points of the caps and of the slanted side, in the half plane of radius and height.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Frustum(
        CompiledPrimitive* p, Floats radial, Floats y, out Floats capX, out Floats capY, out Floats sideX, out Floats sideY, out Floats inside)
    {
        var below = Vector256.LessThan(y, Floats.Zero);
        capX = radial - Min(radial, Select(below, Of(p->ExtentX), Of(p->ExtentY)));
        capY = Vector256.Abs(y) - Of(p->ExtentZ);
        var (fromX, fromY) = (Of(p->ExtentY) - radial, Of(p->ExtentZ) - y);
        var along = Saturate(Fma(fromX, Of(p->AxisX), fromY * Of(p->AxisY)) * Of(p->AxisOffset));
        sideX = Fma(along, Of(p->AxisX), -fromX);
        sideY = Fma(along, Of(p->AxisY), -fromY);
        inside = Vector256.LessThan(sideX, Floats.Zero) & Vector256.LessThan(capY, Floats.Zero);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Floats X, Floats Y) NearestOfArc(CompiledPrimitive* p, Floats x, Floats y)
    {
        var side = Vector256.Abs(x);
        var beyond = Vector256.GreaterThan(side * Of(p->ExtentZ), y * Of(p->ExtentY));
        var scale = Of(p->ExtentX) / Max(Vector256.Sqrt(Fma(x, x, y * y)), Of(1e-12f));
        var endX = Of(p->ExtentX * p->ExtentY) | (x & Of(-0f));
        return (Select(beyond, endX, x * scale), Select(beyond, Of(p->ExtentX * p->ExtentZ), y * scale));
    }

    private static void Prism(CompiledPrimitive* p, Floats x, Floats y, Floats z, out Floats distance, out Packet3 normal)
    {
        var across = PolygonField.Gradient(p->Edges, p->EdgeCount, x, y, out var normalX, out var normalY);
        var along = Vector256.Abs(z) - Of(p->ExtentZ);
        var (outA, outZ) = (Max(across, Floats.Zero), Max(along, Floats.Zero));
        var length = Vector256.Sqrt(Fma(outA, outA, outZ * outZ));
        distance = length + Min(Max(across, along), Floats.Zero) - Of(p->Radius);
        var outside = Vector256.GreaterThan(length, Floats.Zero);
        var scale = One / Max(length, Of(1e-12f));
        var onSide = Vector256.GreaterThan(across, along);
        var side = Select(outside, outA * scale, One & onSide);
        var end = Select(outside, outZ * scale, Vector256.AndNot(One, onSide));
        normal = new Packet3(normalX * side, normalY * side, end | (z & Of(-0f)));
    }

    /// <summary>A direction of the half plane, turned to where the point lies around the axis.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Packet3 Around(Floats x, Floats z, Floats radial, Floats outwards, Floats up)
    {
        var side = outwards / Max(radial, Of(1e-12f));
        return new Packet3(x * side, up, z * side);
    }
}
