using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>Eight rays and what they met.</summary>
internal struct RayPacket
{
    public Packet3 Direction;

    /// <summary>Distance to what is seen: a primitive, else the hull, else <see cref="DistanceField.Nowhere"/>.</summary>
    public Floats Distance;

    /// <summary>Mask of the rays that met a primitive.</summary>
    public Floats Hit;

    /// <summary>Which of the frame's waters the ray met unless it hit, −1 for none.</summary>
    public Floats Water;

    /// <summary>Where a ray that went on came closest to a primitive.</summary>
    public Floats EdgeDistance;

    /// <summary>Part of the pixel that this primitive covers, 0 to 1.</summary>
    public Floats EdgeCover;
}

/// <summary>
/// Walks rays through a distance field. A ray that passes within a pixel of a silhouette remembers where and how closely: the share of
/// the pixel that the silhouette covers follows from the distance, which smooths edges at the cost of shading the few that have any.
/// </summary>
[SkipLocalsInit]
internal static class RayMarcher
{
    private const int MostSteps = 96;

    /// <summary>Parts of a pixel at which a ray has arrived.</summary>
    private const float HitPixels = 0.4f;

    /// <param name="start">Nothing is nearer than this.</param>
    /// <param name="end">Nothing is farther; the hull's distance at most.</param>
    /// <param name="pixel">Metres a pixel at one metre.</param>
    public static void March(PrimitiveList list, Vector3 origin, Floats start, Floats end, float pixel, ref RayPacket rays)
    {
        if (list.HasUncommon)
        {
            March<AllSolids>(list, origin, start, end, pixel, ref rays);
        }
        else
        {
            March<CommonSolids>(list, origin, start, end, pixel, ref rays);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void March<TSolids>(PrimitiveList list, Vector3 origin, Floats start, Floats end, float pixel, ref RayPacket rays)
        where TSolids : struct, ISolidSet
    {
        var (dx, dy, dz) = (rays.Direction.X, rays.Direction.Y, rays.Direction.Z);
        var (ox, oy, oz) = (Of(origin.X), Of(origin.Y), Of(origin.Z));
        var t = start;
        var active = Vector256.LessThan(t, end);
        var hit = Floats.Zero;
        var lastD = Of(DistanceField.Nowhere);
        var lastT = t;
        var edgeD = One;
        var edgeT = Floats.Zero;
        for (var i = 0; i < MostSteps && Any(active); i++)
        {
            var d = DistanceField.Distance<TSolids>(list, Fma(dx, t, ox), Fma(dy, t, oy), Fma(dz, t, oz));
            var footprint = t * Of(pixel);
            var passed = Vector256.GreaterThan(d, lastD) & Vector256.LessThan(lastD, lastT * Of(pixel)) & active;
            if (Any(passed))
            {
                // Compared as ratios of distance to footprint, without dividing.
                passed &= Vector256.LessThan(lastD * edgeT, edgeD * lastT) | Vector256.Equals(edgeT, Floats.Zero);
                edgeD = Select(passed, lastD, edgeD);
                edgeT = Select(passed, lastT, edgeT);
            }

            var arrived = Vector256.LessThan(d, footprint * Of(HitPixels)) & active;
            hit |= arrived;
            active = Vector256.AndNot(active, arrived);
            lastD = Select(active, d, lastD);
            lastT = Select(active, t, lastT);
            t = Select(active, t + d, t);
            active &= Vector256.LessThan(t, end);
        }

        hit |= active;

        // Rays that ended on the hull while still approaching: the line where a thing stands on the floor.
        var ended = Vector256.AndNot(Vector256.LessThan(lastD, lastT * Of(pixel)), hit);
        ended &= Vector256.LessThan(lastD * edgeT, edgeD * lastT) | Vector256.Equals(edgeT, Floats.Zero);
        edgeD = Select(ended, lastD, edgeD);
        edgeT = Select(ended, lastT, edgeT);
        var pixels = edgeD / Max(edgeT * Of(pixel), Of(1e-12f));
        rays.Hit = hit;
        rays.Distance = Select(hit, t, rays.Distance);
        rays.EdgeDistance = edgeT;
        rays.EdgeCover = Saturate((One - pixels) * Of(1 / (1 - HitPixels))) & Vector256.GreaterThan(edgeT, Floats.Zero);
    }

    /// <summary>
    /// Part of the light that arrives, 0 to 1: the narrowest gap on the way decides, seen from the point (Quilez' soft shadow). Each caster is passed
    /// by itself, from where its bounding sphere begins: most take two to six distances, and far ones no more than near ones.
    /// </summary>
    /// <param name="light">Unit, towards the light.</param>
    /// <param name="length">Metres to the light.</param>
    /// <param name="sharpness">One over the width of the penumbra at one metre.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe Floats Shadow(PrimitiveList casters, in Packet3 from, in Packet3 light, Floats lit, Floats length, Floats sharpness)
    {
        var open = One;
        var widening = One / sharpness;
        for (var n = 0; n < casters.Count; n++)
        {
            var p = casters.Items[n];
            var to = new Packet3(Of(p->BoundX), Of(p->BoundY), Of(p->BoundZ)) - from;
            var along = Packet3.Dot(to, light);
            var radius = Of(p->BoundRadius);
            var wide = Fma(Max(along, Floats.Zero), widening, radius);
            var end = Min(along + radius, length);
            var t = Max(along - wide, Of(ShortestShadowStep));
            var active = lit & Vector256.LessThan(Packet3.Dot(to, to) - (along * along), wide * wide) & Vector256.LessThan(t, end);
            for (var i = 0; i < MostShadowSteps && Any(active); i++)
            {
                var d = DistanceField.Distance(p, Fma(t, light.X, from.X), Fma(t, light.Y, from.Y), Fma(t, light.Z, from.Z));
                open = Select(active, Min(open, sharpness * d / t), open);
                t += Max(d * Of(ShadowStepPart), Of(ShortestShadowStep));
                active &= Vector256.GreaterThan(open, Of(Dark)) & Vector256.LessThan(t, end);
            }

            lit &= Vector256.GreaterThan(open, Of(Dark));
            if (!Any(lit))
            {
                break;
            }
        }

        open = Max(open, Floats.Zero);
        return open * open * (Of(3) - open - open);
    }

    private const int MostShadowSteps = 32;

    /// <summary>Metres; also where a shadow ray begins.</summary>
    private const float ShortestShadowStep = 0.03f;

    /// <summary>Part of the free way that a step takes, so that the narrowest gap is met closely.</summary>
    private const float ShadowStepPart = 0.8f;
    private const float Dark = 0.004f;
}
