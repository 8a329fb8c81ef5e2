using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Packets;
using Sora.Engines.World.Picture.Shading;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>
/// Which primitives matter to the points of up to eight packets: which they lie on, which hide their sky, which cast shadows on them. Candidates
/// come from bounding spheres around a whole block; each is then asked for its true distance from all packets at once. What is left is usually
/// none to three of the dozens that are near. Cost: two to six distances a candidate for a block, against some forty for each that stays.
/// </summary>
[SkipLocalsInit]
internal sealed unsafe class Neighbours : IDisposable
{
    public const int MostPackets = 8;

    /// <summary>A smooth union reaches this many blend radii beyond a primitive, chains of members included.</summary>
    private const float ReachOfBlend = 1.5f;
    private const float SurfaceSlack = 0.006f;

    /// <summary>Occluders that are smaller than this part of the height from which they are asked hide nothing that is seen.</summary>
    private const float SmallestOccluder = 0.2f;

    /// <summary>Facing the light less than this, not even surfaces that light bends around are lit.</summary>
    private const float Unlit = -0.4f;

    private readonly PrimitiveList close = new();
    private readonly PrimitiveList casters = new();
    private readonly PrimitiveList shadow = new();
    private readonly PrimitiveList[] taps = [.. Enumerable.Range(0, SurfaceShader.Taps).Select(_ => new PrimitiveList())];
    private readonly uint[] tapped = new uint[SurfaceShader.Taps];
    private readonly LampNeighbours lamps = new();

    /// <summary>Metres from each candidate to the balls around each packet's points on solids.</summary>
    private Floats* away;
    private int capacity;
    private readonly PrimitiveList[] lists;
    private PointSets solid;
    private PointSets hull;
    private uint shadowed;
    private float farthest;

    public Neighbours() => lists = [close, casters, shadow, Surface, .. taps];

    /// <summary>What the points lie on, joined as it is.</summary>
    public PrimitiveList Surface { get; } = new();

    public void Reserve(int primitives, int runs)
    {
        foreach (var list in lists)
        {
            list.Reserve(primitives, runs);
        }

        lamps.Reserve(primitives, runs);
        if (primitives > capacity)
        {
            capacity = Math.Max(primitives, 2 * capacity);
            away = (Floats*)NativeMemory.AlignedRealloc(away, (nuint)capacity * (nuint)sizeof(Floats), 32);
        }
    }

    /// <summary>Finds the candidates for points within a ball; a negative radius stands for no points.</summary>
    public void Gather(FrameScene frame, Vector3 centre, float radius)
    {
        close.Clear();
        casters.Clear();
        lamps.Clear();
        if (radius >= 0)
        {
            Culling.AroundPoints(
                frame.Solids, centre, radius, SurfaceShader.LiftAt(ExactVector.Length(centre - frame.View.Eye) + radius), SurfaceShader.OcclusionReach,
                frame.Sky.SunDirection, 2 * frame.Sky.SunSoftness, close, casters);
            lamps.Gather(frame, centre, radius);
        }
    }

    /// <summary>Forgets the packets, not the candidates.</summary>
    public void Clear()
    {
        solid.Clear();
        hull.Clear();
        farthest = 0;
    }

    /// <param name="onSolid">Lanes whose points lie on solids; the same for the hull.</param>
    /// <param name="slack">Metres by which a point may lie off its surface.</param>
    /// <param name="distance">Metres to the farthest point.</param>
    public void SetPoints(int packet, in Packet3 points, Floats onSolid, Floats onHull, float slack, float distance)
    {
        farthest = MathF.Max(farthest, distance);
        if (Any(onSolid))
        {
            solid.SetPoints(packet, points, onSolid, slack);
        }

        if (Any(onHull))
        {
            hull.SetPoints(packet, points, onHull, 0);
        }
    }

    public void SetNormals(int packet, in Packet3 normals, Floats onSolid, Floats onHull)
    {
        if (Any(onSolid))
        {
            solid.SetNormals(packet, normals, onSolid);
        }

        if (Any(onHull))
        {
            hull.SetNormals(packet, normals, onHull);
        }
    }

    /// <summary>Finds what the points lie on. Rays that gave up lie on nothing: what is nearest to them is kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void FindSurface()
    {
        Surface.Clear();
        if (solid.IsEmpty)
        {
            return;
        }

        var (centre, radius) = (solid.Centre, solid.Radius);
        var nearest = Of(DistanceField.Nowhere);
        for (var i = 0; i < close.Count; i++)
        {
            away[i] = DistanceField.Distance(close.Items[i], centre) - radius;
            nearest = Min(nearest, away[i]);
        }

        var off = Select(Vector256.GreaterThan(nearest, Floats.Zero), nearest + radius + radius, Floats.Zero);
        var item = close.Items;
        var itsAway = away;
        for (var run = close.Runs; run < close.Runs + close.RunCount; run++)
        {
            var before = Surface.Count;
            var limit = off + Of((ReachOfBlend * run->Blend) + SurfaceSlack);
            for (var i = run->Count; i > 0; i--, item++, itsAway++)
            {
                if (Any(Vector256.LessThan(*itsAway, limit)))
                {
                    Surface.Add(*item);
                }
            }

            Surface.EndRun(before, run->Blend);
        }
    }

    /// <summary>Finds what hides the sky and the lights from the points; their normals are known by now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void FindOccluders(FrameScene frame)
    {
        for (var tap = 0; tap < SurfaceShader.Taps; tap++)
        {
            taps[tap].Clear();
            tapped[tap] = 0;
        }

        for (var i = 0; i < close.Count; i++)
        {
            FindTaps(close.Items[i], solid.IsEmpty ? Of(DistanceField.Nowhere) : away[i]);
        }

        var lift = SurfaceShader.LiftAt(farthest);
        shadow.Clear();
        shadowed = 0;
        if (casters.Count > 0)
        {
            shadowed = ShadowCasters.Find(casters, Beams(solid, frame, lift), Beams(hull, frame, lift), shadow);
        }

        lamps.Narrow(solid, hull, lift);
    }

    /// <summary>What matters to one packet.</summary>
    public Neighbourhood Of(int packet) => new(
        Surface, taps, TapsOf(packet), (shadowed >> packet & 1) != 0 ? shadow : null, lamps, packet);

    public void Dispose()
    {
        foreach (var list in lists)
        {
            list.Dispose();
        }

        lamps.Dispose();
        NativeMemory.AlignedFree(away);
    }

    private static Floats Of(float value) => PacketMath.Of(value);

    private int TapsOf(int packet)
    {
        var bits = 0;
        for (var tap = 0; tap < SurfaceShader.Taps; tap++)
        {
            bits |= (int)(tapped[tap] >> packet & 1) << tap;
        }

        return bits;
    }

    private void FindTaps(CompiledPrimitive* p, Floats onSolid)
    {
        var size = p->BoundRadius - p->Margin;
        if (size < SurfaceShader.TapHeight(0) * SmallestOccluder)
        {
            return;
        }

        var onHull = hull.IsEmpty ? Of(DistanceField.Nowhere) : DistanceField.Distance(p, hull.Centre) - hull.Radius;
        for (var tap = 0; tap < SurfaceShader.Taps; tap++)
        {
            var height = SurfaceShader.TapHeight(tap);
            if (size < height * SmallestOccluder)
            {
                continue;
            }

            var reached = Tapped(p, solid, onSolid, height) | Tapped(p, hull, onHull, height);
            if (reached != 0)
            {
                tapped[tap] |= reached;
                taps[tap].Add(p);
            }
        }
    }

    /// <summary>Packets whose taps of a height a primitive may come close to.</summary>
    private static uint Tapped(CompiledPrimitive* p, in PointSets points, Floats away, float height)
    {
        // A tap is at most its height nearer than the point.
        var least = height * SurfaceShader.OpenFrom;
        var possible = Vector256.LessThan(away, Of(height + least));
        if (!Any(possible))
        {
            return 0;
        }

        var d = DistanceField.Distance(p, Packet3.MultiplyAdd(points.Normal, Of(height), points.Centre));
        return Vector256.ExtractMostSignificantBits(Vector256.LessThan(d - Fma(points.Spread, Of(height), points.Radius), Of(least)) & possible);
    }

    private static ShadowBeams Beams(in PointSets points, FrameScene frame, float lift)
    {
        if (points.IsEmpty)
        {
            return ShadowBeams.None;
        }

        var light = Packet3.Of(frame.Sky.SunDirection);
        var normal = points.Normal;
        var lit = Vector256.GreaterThan(Packet3.Dot(normal, light) + points.Spread, Of(Unlit));
        var radius = Select(lit, Fma(points.Spread, Of(lift), points.Radius), Of(-DistanceField.Nowhere));
        return new ShadowBeams(Packet3.MultiplyAdd(normal, Of(lift), points.Centre), radius, light, Of(2 * frame.Sky.SunSoftness), Of(DistanceField.Nowhere));
    }
}
