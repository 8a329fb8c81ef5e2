using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>Shadow rays of up to eight packets, a lane a packet: balls that grow on their way to the light.</summary>
/// <param name="Radius">Of the balls where they start; far below zero where there are no points.</param>
/// <param name="Widening">Metres of penumbra for each metre of the way.</param>
/// <param name="Length">Metres to the light.</param>
internal readonly record struct ShadowBeams(Packet3 Origin, Floats Radius, Packet3 Direction, Floats Widening, Floats Length)
{
    public static ShadowBeams None => default;

    public bool IsEmpty => Vector256.EqualsAll(Length, Floats.Zero);
}

/// <summary>
/// Which primitives cast shadows on the points of packets. The balls are sphere-traced through each primitive's own distance, eight packets at
/// once, so that what is left is what they touch; and a convex solid that they leave cannot come closer again (its distance along a ray is
/// convex), so that what lies under the points casts nothing. Cost: two to eight distances a candidate for a block.
/// </summary>
[SkipLocalsInit]
internal static unsafe class ShadowCasters
{
    private const int MostSteps = 7;
    private const float Touching = 0.002f;

    /// <summary>Metres before which no shadow is asked for: the shortest step of a shadow ray.</summary>
    private const float Start = 0.03f;

    /// <summary>How much steeper than the penumbra a solid must be left.</summary>
    private const float Steeper = 1.35f;

    /// <returns>A bit for each packet that anything casts on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Find(PrimitiveList candidates, in ShadowBeams onSolid, in ShadowBeams onHull, PrimitiveList casters)
    {
        uint packets = 0;
        var (solidEmpty, hullEmpty) = (onSolid.IsEmpty, onHull.IsEmpty);
        for (var i = 0; i < candidates.Count; i++)
        {
            var p = candidates.Items[i];
            var touched = solidEmpty ? 0 : Touched(p, onSolid);
            touched |= hullEmpty ? 0 : Touched(p, onHull);
            if (touched != 0)
            {
                packets |= touched;
                casters.Add(p);
            }
        }

        return packets;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint Touched(CompiledPrimitive* p, in ShadowBeams beams)
    {
        var direction = beams.Direction;
        var to = new Packet3(Of(p->BoundX), Of(p->BoundY), Of(p->BoundZ)) - beams.Origin;
        var along = Packet3.Dot(to, direction);
        var reach = beams.Radius + Of(p->BoundRadius);
        var last = Min(along + reach, beams.Length);
        var wide = Fma(Max(along, Floats.Zero), beams.Widening, reach);
        var active = Vector256.GreaterThan(last, Floats.Zero) & Vector256.GreaterThan(wide, Floats.Zero)
            & Vector256.LessThan(Packet3.Dot(to, to) - (along * along), wide * wide);
        if (!Any(active))
        {
            return 0;
        }

        if (IsConvex(p->Shape))
        {
            var here = DistanceField.Distance(p, beams.Origin);
            var ahead = DistanceField.Distance(p, Packet3.MultiplyAdd(direction, Of(Start), beams.Origin));
            var least = beams.Widening * Of(Start * Steeper);
            var leaves = Vector256.GreaterThan(ahead - here, least) & Vector256.GreaterThan(ahead - beams.Radius, least);
            active = Vector256.AndNot(active, leaves);
            if (!Any(active))
            {
                return 0;
            }
        }

        var t = Max(along - wide, Floats.Zero);
        var touched = Floats.Zero;
        for (var i = 0; i < MostSteps; i++)
        {
            var free = DistanceField.Distance(p, Packet3.MultiplyAdd(direction, t, beams.Origin)) - Fma(t, beams.Widening, beams.Radius);
            var touches = Vector256.LessThan(free, Of(Touching)) & active;
            touched |= touches;
            active = Vector256.AndNot(active, touches);
            t += Max(free, Floats.Zero) / (One + beams.Widening);
            active &= Vector256.LessThan(t, last);
            if (!Any(active))
            {
                break;
            }
        }

        // What is undecided yet may be touched.
        return Vector256.ExtractMostSignificantBits(touched | active);
    }

    private static bool IsConvex(PrimitiveShape shape) => shape is not (PrimitiveShape.Torus or PrimitiveShape.Arc or PrimitiveShape.Prism or PrimitiveShape.Lathe);
}
