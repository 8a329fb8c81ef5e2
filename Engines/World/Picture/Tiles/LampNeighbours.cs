using System.Numerics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Packets;
using Sora.Engines.World.Picture.Shading;
using static Sora.Engines.World.Picture.Packets.PacketMath;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>For the points of a block: which lamps light them, and what stands between.</summary>
internal sealed class LampNeighbours : IDisposable
{
    private readonly PrimitiveList[] candidates = Lists();
    private readonly PrimitiveList[] between = Lists();
    private readonly PointLight[] lamps = new PointLight[FrameLights.Most];
    private readonly uint[] shadowed = new uint[FrameLights.Most];

    public int Count { get; private set; }

    public ref readonly PointLight Lamp(int index) => ref lamps[index];

    public PrimitiveList Between(int index) => between[index];

    /// <summary>Whether anything stands between a lamp and the points of a packet.</summary>
    public bool Shadows(int index, int packet) => (shadowed[index] >> packet & 1) != 0;

    public void Reserve(int primitives, int runs)
    {
        for (var i = 0; i < FrameLights.Most; i++)
        {
            candidates[i].Reserve(primitives, runs);
            between[i].Reserve(primitives, runs);
        }
    }

    public void Clear() => Count = 0;

    /// <summary>Lamps that light the points of a ball, and what may stand between.</summary>
    public void Gather(FrameScene frame, Vector3 centre, float radius)
    {
        Count = 0;
        foreach (ref readonly var lamp in frame.Lights.All)
        {
            var distance = MathF.Max(ExactVector.Length(lamp.Position - centre) - radius, 0.05f);
            var strongest = MathF.Max(lamp.Intensity.X, MathF.Max(lamp.Intensity.Y, lamp.Intensity.Z));
            if (strongest > frame.Lights.Least * distance * distance)
            {
                lamps[Count] = lamp;
                Culling.Between(frame.Solids, centre, radius, lamp.Position, lamp.Radius, candidates[Count]);
                Count++;
            }
        }
    }

    /// <summary>What of the candidates matters to the points of packets.</summary>
    public void Narrow(in PointSets solid, in PointSets hull, float lift)
    {
        for (var i = 0; i < Count; i++)
        {
            between[i].Clear();
            shadowed[i] = 0;
            if (candidates[i].Count > 0)
            {
                var (onSolid, onHull) = (Of(solid, lamps[i], lift), Of(hull, lamps[i], lift));
                shadowed[i] = ShadowCasters.Find(candidates[i], onSolid, onHull, between[i]);
            }
        }
    }

    public void Dispose()
    {
        for (var i = 0; i < FrameLights.Most; i++)
        {
            candidates[i].Dispose();
            between[i].Dispose();
        }
    }

    private static PrimitiveList[] Lists() => [.. Enumerable.Range(0, FrameLights.Most).Select(_ => new PrimitiveList())];

    /// <summary>Shadow rays towards a lamp spread by its size, seen from where they end, at least by what <see cref="LampShader"/> softens.</summary>
    private static ShadowBeams Of(in PointSets points, in PointLight lamp, float lift)
    {
        if (points.IsEmpty)
        {
            return ShadowBeams.None;
        }

        var origin = Packet3.MultiplyAdd(points.Normal, PacketMath.Of(lift), points.Centre);
        var way = Packet3.Of(lamp.Position) - origin;
        var length = Max(way.Length(), PacketMath.Of(1e-3f));
        var radius = points.Radius + (points.Spread * PacketMath.Of(lift));
        var widening = Max(PacketMath.Of(2 * lamp.Radius) / length, PacketMath.Of(1 / LampShader.SharpestShadow));
        return new ShadowBeams(origin, radius, way * (One / length), widening, length);
    }
}
