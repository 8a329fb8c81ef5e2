using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Packets;
using Sora.Engines.World.Picture.Shading;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>
/// What is seen through glass, ice and liquids. A ray is bent where it enters (Snell's law), walks through the clear solids and the things in
/// them, is bent or thrown back (total reflection) at each further surface, and then sees the scene behind. Clear solids that touch count as
/// one: a glass and its water. Colour is lost with the way inside.
/// Cost: two distances a step for some thirty steps, for the pixels that show clear solids only.
/// </summary>
[SkipLocalsInit]
internal sealed unsafe class GlassShader : IDisposable
{
    private const int MostSteps = 80;
    private const float Touch = 0.0008f;

    /// <summary>Metres past a surface at which the next one is looked for.</summary>
    private const float Past = 0.003f;

    /// <summary>Metres from all clear solids at which a ray is on its way.</summary>
    private const float Away = 0.07f;

    private readonly PrimitiveList clear = new();
    private readonly PrimitiveList solid = new();

    public void Reserve(int primitives, int runs)
    {
        clear.Reserve(primitives, runs);
        solid.Reserve(primitives, runs);
    }

    /// <summary>Adds to the light of eight pixels what comes through the clear solids that they show.</summary>
    /// <param name="surface">What the points that were met lie on.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddBehind(FrameScene frame, SecondaryRays secondary, PrimitiveList surface, in RayPacket rays, ref Packet3 light)
    {
        var point = Packet3.MultiplyAdd(rays.Direction, rays.Distance & rays.Hit, Packet3.Of(frame.View.Eye));
        SurfaceField.Sample(surface, point, out var nearest);
        var mask = ClearLanes(frame, nearest.Primitive, rays.Hit, out var index, out var first);
        if (!Any(mask))
        {
            return;
        }

        // Where lanes show different pieces, the one that was met first has its neighbours in the list, too.
        var view = rays.Direction;
        Culling.ByBall(frame.Solids, new Vector3(first->BoundX, first->BoundY, first->BoundZ), first->BoundRadius + Away, clear, solid);
        var cosine = Max(-Packet3.Dot(nearest.Normal, view), Floats.Zero);
        var passed = One - Fresnel(cosine, index);
        var direction = Refract(view, nearest.Normal, cosine, One / index, out _);
        var (position, inside, lost) = (Packet3.MultiplyAdd(direction, Of(Past), point), mask, Packet3.Zero);
        var stopped = Walk(frame, index, mask, ref position, ref direction, ref inside, ref lost);
        var behind = Packet3.Zero;
        var within = inside | stopped;
        if (Any(within))
        {
            // What lies in the glass is met at once; what was never left shows what lies straight on.
            behind = secondary.Trace(frame, position, direction, mask, clear: false);
        }

        if (Any(Vector256.AndNot(mask, within)))
        {
            behind = Packet3.Select(within, behind, secondary.Trace(frame, position, direction, Vector256.AndNot(mask, within), clear: true));
        }

        var kept = new Packet3(Kept(lost.X), Kept(lost.Y), Kept(lost.Z));
        light = Packet3.Select(mask, light + (behind * kept * passed), light);
    }

    public void Dispose()
    {
        clear.Dispose();
        solid.Dispose();
    }

    /// <returns>Lanes that ended at a thing.</returns>
    private Floats Walk(FrameScene frame, Floats index, Floats active, ref Packet3 position, ref Packet3 direction, ref Floats inside, ref Packet3 lost)
    {
        var stopped = Floats.Zero;
        for (var i = 0; i < MostSteps && Any(active); i++)
        {
            var toClear = ToClear(position, out var loss);
            var toSolid = frame.Hull.Distance(position);
            if (solid.Count > 0)
            {
                toSolid = Min(toSolid, DistanceField.Distance(solid, position.X, position.Y, position.Z));
            }

            var arrived = Vector256.LessThan(toSolid, Of(Touch)) & active;
            stopped |= arrived;
            active = Vector256.AndNot(active, arrived);
            active = Vector256.AndNot(active, Vector256.AndNot(Vector256.GreaterThan(toClear, Of(Away)), inside));
            var surface = Vector256.LessThan(Vector256.Abs(toClear), Of(Touch)) & active;
            if (Any(surface))
            {
                Cross(index, surface, position, ref direction, ref inside);
            }

            var step = Select(surface, Of(Past), Max(Min(Vector256.Abs(toClear), toSolid), Of(Touch))) & active;
            lost = Packet3.MultiplyAdd(loss, step & inside, lost);
            position = Packet3.MultiplyAdd(direction, step, position);
        }

        return stopped;
    }

    /// <summary>Distance to the nearest surface of a clear solid, and what a metre of the one that the point lies in takes from the light.</summary>
    private Floats ToClear(in Packet3 position, out Packet3 loss)
    {
        var nearest = Of(DistanceField.Nowhere);
        loss = Packet3.Zero;
        for (var i = 0; i < clear.Count; i++)
        {
            var p = clear.Items[i];
            var d = DistanceField.Distance(p, position);
            var nearer = Vector256.LessThan(d, nearest);
            nearest = Select(nearer, d, nearest);
            ref var look = ref p->Look;
            loss = Packet3.Select(nearer, Packet3.Of(new Vector3(look.LossRed, look.LossGreen, look.LossBlue)), loss);
        }

        return nearest;
    }

    private void Cross(Floats index, Floats surface, in Packet3 position, ref Packet3 direction, ref Floats inside)
    {
        SurfaceField.Sample(clear, position, out var nearest);
        var along = Packet3.Dot(nearest.Normal, direction);
        var against = Packet3.Select(Vector256.GreaterThan(along, Floats.Zero), nearest.Normal * Of(-1), nearest.Normal);
        var bent = Refract(direction, against, Vector256.Abs(along), Select(inside, index, One / index), out var total);
        var mirrored = Packet3.MultiplyAdd(against, Vector256.Abs(along) * Of(2), direction);
        direction = Packet3.Select(surface, Packet3.Select(total, mirrored, bent), direction);
        inside ^= Vector256.AndNot(surface, total);
    }

    /// <param name="cosine">Of the angle between the ray and the normal that faces it.</param>
    /// <param name="ratio">Index on this side over index on the other.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Packet3 Refract(in Packet3 direction, in Packet3 normal, Floats cosine, Floats ratio, out Floats total)
    {
        var sine2 = ratio * ratio * (One - (cosine * cosine));
        total = Vector256.GreaterThan(sine2, One);
        var turn = (ratio * cosine) - Vector256.Sqrt(Max(One - sine2, Floats.Zero));
        return Packet3.MultiplyAdd(normal, turn, direction * ratio).Normalized();
    }

    /// <summary>Schlick's approximation.</summary>
    private static Floats Fresnel(Floats cosine, Floats index)
    {
        var r = (index - One) / (index + One);
        r *= r;
        var grazing = One - cosine;
        var grazing2 = grazing * grazing;
        return Fma(One - r, grazing2 * grazing2 * grazing, r);
    }

    /// <summary>About e^(−x).</summary>
    private static Floats Kept(Floats x) => One / Fma(x, Fma(x, Of(0.5f), One), One);

    private static Floats ClearLanes(FrameScene frame, Floats primitive, Floats hit, out Floats index, out CompiledPrimitive* first)
    {
        var mask = Floats.Zero;
        index = One;
        first = null;
        for (var lane = 0; lane < Floats.Count; lane++)
        {
            var which = (int)primitive.GetElement(lane);
            if (which >= 0 && hit.AsUInt32().GetElement(lane) != 0)
            {
                var p = frame.Solids.Primitives + which;
                if (p->Look.RefractiveIndex > 0)
                {
                    first = first == null || p->BoundRadius > first->BoundRadius ? p : first;
                    mask = mask.AsUInt32().WithElement(lane, uint.MaxValue).AsSingle();
                    index = index.WithElement(lane, p->Look.RefractiveIndex);
                }
            }
        }

        return mask;
    }
}
