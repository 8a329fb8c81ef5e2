using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>The box around the points that rays met: gathered lane by lane, reduced once.</summary>
internal struct PointBounds
{
    private Packet3 low;
    private Packet3 high;

    public static PointBounds Empty => new()
    {
        low = Packet3.Of(new Vector3(DistanceField.Nowhere)),
        high = Packet3.Of(new Vector3(-DistanceField.Nowhere)),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Include(Vector3 origin, in RayPacket rays)
    {
        Include(Packet3.MultiplyAdd(rays.Direction, rays.Distance, Packet3.Of(origin)), Vector256.LessThan(rays.Distance, Of(DistanceField.Nowhere)));
        var edges = Vector256.GreaterThan(rays.EdgeCover, Floats.Zero);
        if (Any(edges))
        {
            Include(Packet3.MultiplyAdd(rays.Direction, rays.EdgeDistance, Packet3.Of(origin)), edges);
        }
    }

    /// <summary>Centre and radius of the sphere around the box; a negative radius where nothing was met.</summary>
    public readonly (Vector3 Centre, float Radius) Sphere()
    {
        var from = new Vector3(Smallest(low.X), Smallest(low.Y), Smallest(low.Z));
        var to = new Vector3(Largest(high.X), Largest(high.Y), Largest(high.Z));
        return from.X > to.X ? (default, -1) : ((from + to) * 0.5f, ExactVector.Length(to - from) * 0.5f);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Include(in Packet3 points, Floats mask)
    {
        var (far, lowest) = (Of(DistanceField.Nowhere), Of(-DistanceField.Nowhere));
        low = new Packet3(Min(low.X, Select(mask, points.X, far)), Min(low.Y, Select(mask, points.Y, far)), Min(low.Z, Select(mask, points.Z, far)));
        high = new Packet3(Max(high.X, Select(mask, points.X, lowest)), Max(high.Y, Select(mask, points.Y, lowest)), Max(high.Z, Select(mask, points.Z, lowest)));
    }
}
