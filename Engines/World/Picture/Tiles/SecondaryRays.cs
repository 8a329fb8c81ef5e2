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
/// What eight rays see that do not come from the eye: mirrored or refracted ones. A beam around them culls the scene, they are marched,
/// and what they meet is shaded without mirrors of its own. Cost: about that of eight pixels, and the culling.
/// </summary>
[SkipLocalsInit]
internal sealed unsafe class SecondaryRays : IDisposable
{
    private const int MostSteps = 64;
    private const float Near = 0.0015f;
    private const float NearPerMetre = 0.0012f;

    /// <summary>Metres beyond which nothing but ground and sky is looked for.</summary>
    private const float Farthest = 80;
    private readonly PrimitiveList list = new();
    private readonly BatchShader shader = new();

    public void Reserve(int primitives, int runs)
    {
        list.Reserve(primitives, runs);
        shader.Around.Reserve(primitives, runs);
    }

    /// <param name="origin">A little off the surface that the rays leave.</param>
    /// <param name="mask">Lanes that count; the others' light is meaningless.</param>
    /// <param name="clear">Whether things that can be seen through are met, too.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Packet3 Trace(FrameScene frame, in Packet3 origin, in Packet3 direction, Floats mask, bool clear)
    {
        var (centre, radius, axis, spread) = Beam(origin, direction, mask);
        Culling.ByBeam(frame.Solids, centre, radius, axis, spread, clear, list);
        var hull = frame.Hull.Intersect(origin, direction);
        var distance = hull;
        var hit = Floats.Zero;
        if (list.Count > 0)
        {
            hit = March(origin, direction, Min(hull, Of(Farthest)), mask, ref distance);
        }

        var met = (hit | Vector256.LessThan(distance, Of(DistanceField.Nowhere))) & mask;
        var onHull = Vector256.AndNot(met, hit);
        var light = SkyShader.Shade(frame.Sky, direction);
        if (!Any(met))
        {
            return light;
        }

        return Packet3.Select(met, Shade(frame, origin, direction, distance, hit & mask, onHull), light);
    }

    /// <summary>The same, but solids only: neither ground nor sky.</summary>
    /// <param name="hit">Lanes that met one; light and distance are theirs.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Packet3 TraceSolids(FrameScene frame, in Packet3 origin, in Packet3 direction, Floats mask, out Floats hit, out Floats distance)
    {
        var (centre, radius, axis, spread) = Beam(origin, direction, mask);
        Culling.ByBeam(frame.Solids, centre, radius, axis, spread, true, list);
        (hit, distance) = (Floats.Zero, Of(DistanceField.Nowhere));
        if (list.Count > 0)
        {
            hit = March(origin, direction, Of(Farthest), mask, ref distance);
        }

        if (!Any(hit))
        {
            return Packet3.Zero;
        }

        return Shade(frame, origin, direction, distance, hit, Floats.Zero);
    }

    public void Dispose()
    {
        list.Dispose();
        shader.Dispose();
    }

    /// <summary>A sphere that holds where the rays start, their mean direction, and how far they spread from it at one metre.</summary>
    private static (Vector3 Centre, float Radius, Vector3 Axis, float Spread) Beam(in Packet3 origin, in Packet3 direction, Floats mask)
    {
        var (low, high, sum) = (new Vector3(float.MaxValue), new Vector3(float.MinValue), Vector3.Zero);
        for (var lane = 0; lane < Floats.Count; lane++)
        {
            if (mask.AsUInt32().GetElement(lane) != 0)
            {
                var p = new Vector3(origin.X.GetElement(lane), origin.Y.GetElement(lane), origin.Z.GetElement(lane));
                (low, high) = (Vector3.Min(low, p), Vector3.Max(high, p));
                sum += new Vector3(direction.X.GetElement(lane), direction.Y.GetElement(lane), direction.Z.GetElement(lane));
            }
        }

        var length = ExactVector.Length(sum);
        var axis = length > 1e-3f ? sum * (1 / length) : Vector3.UnitY;
        var cosine = 1f;
        for (var lane = 0; lane < Floats.Count; lane++)
        {
            if (mask.AsUInt32().GetElement(lane) != 0)
            {
                cosine = MathF.Min(cosine, ExactVector.Dot(axis, new Vector3(direction.X.GetElement(lane), direction.Y.GetElement(lane), direction.Z.GetElement(lane))));
            }
        }

        var spread = cosine > 0.1f ? MathF.Sqrt(MathF.Max(0, 1 - (cosine * cosine))) / cosine : 10f;
        return ((low + high) * 0.5f, ExactVector.Length(high - low) * 0.5f, axis, spread);
    }

    private Floats March(in Packet3 origin, in Packet3 direction, Floats end, Floats mask, ref Floats distance)
    {
        var t = Floats.Zero;
        var hit = Floats.Zero;
        var active = mask & Vector256.LessThan(t, end);
        for (var i = 0; i < MostSteps && Any(active); i++)
        {
            var d = DistanceField.Distance(list, Fma(direction.X, t, origin.X), Fma(direction.Y, t, origin.Y), Fma(direction.Z, t, origin.Z));
            var arrived = Vector256.LessThan(d, Fma(t, Of(NearPerMetre), Of(Near))) & active;
            hit |= arrived;
            active = Vector256.AndNot(active, arrived);
            t = Select(active, t + d, t);
            active &= Vector256.LessThan(t, end);
        }

        distance = Select(hit, t, distance);
        return hit;
    }

    private Packet3 Shade(FrameScene frame, in Packet3 origin, in Packet3 direction, Floats distance, Floats solid, Floats hull)
    {
        var met = solid | hull;
        var bounds = PointBounds.Empty;
        bounds.Include(Packet3.MultiplyAdd(direction, distance & met, origin), met);
        var (centre, radius) = bounds.Sphere();
        shader.Gather(frame, centre, radius);
        shader.Clear();
        shader.Add(frame, origin, direction, distance, solid, hull);
        shader.Shade(frame);
        return shader[0].Light;
    }
}
