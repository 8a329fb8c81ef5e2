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
        Include(origin, rays.Direction, rays.Distance, Vector256.LessThan(rays.Distance, Of(DistanceField.Nowhere)));
        var edges = Vector256.GreaterThan(rays.EdgeCover, Floats.Zero);
        if (Any(edges))
        {
            Include(origin, rays.Direction, rays.EdgeDistance, edges);
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
    private void Include(Vector3 origin, in Packet3 direction, Floats distance, Floats mask)
    {
        var p = Packet3.MultiplyAdd(direction, distance, Packet3.Of(origin));
        var (far, lowest) = (Of(DistanceField.Nowhere), Of(-DistanceField.Nowhere));
        low = new Packet3(Min(low.X, Select(mask, p.X, far)), Min(low.Y, Select(mask, p.Y, far)), Min(low.Z, Select(mask, p.Z, far)));
        high = new Packet3(Max(high.X, Select(mask, p.X, lowest)), Max(high.Y, Select(mask, p.Y, lowest)), Max(high.Z, Select(mask, p.Z, lowest)));
    }
}
