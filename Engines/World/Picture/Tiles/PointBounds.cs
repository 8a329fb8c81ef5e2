using System.Numerics;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using Floats = System.Runtime.Intrinsics.Vector256<float>;
using static Sora.Engines.World.Picture.Packets.PacketMath;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>The box around the points that rays met.</summary>
internal struct PointBounds
{
    private Vector3 low;
    private Vector3 high;

    public static PointBounds Empty => new() { low = new Vector3(DistanceField.Nowhere), high = new Vector3(-DistanceField.Nowhere) };

    public readonly bool IsEmpty => low.X > high.X;
    public readonly Vector3 Centre => (low + high) * 0.5f;
    public readonly float Radius => IsEmpty ? 0 : ExactVector.Length(high - low) * 0.5f;

    public void Include(Vector3 origin, in RayPacket rays)
    {
        Include(origin, rays.Direction, rays.Distance, Vector256.LessThan(rays.Distance, Of(DistanceField.Nowhere)));
        var edges = Vector256.GreaterThan(rays.EdgeCover, Floats.Zero);
        if (Any(edges))
        {
            Include(origin, rays.Direction, rays.EdgeDistance, edges);
        }
    }

    private void Include(Vector3 origin, in Packet3 direction, Floats distance, Floats mask)
    {
        if (!Any(mask))
        {
            return;
        }

        var p = Packet3.MultiplyAdd(direction, distance, Packet3.Of(origin));
        var (far, lowest) = (Of(DistanceField.Nowhere), Of(-DistanceField.Nowhere));
        low = Vector3.Min(low, new Vector3(Smallest(Select(mask, p.X, far)), Smallest(Select(mask, p.Y, far)), Smallest(Select(mask, p.Z, far))));
        high = Vector3.Max(high, new Vector3(Largest(Select(mask, p.X, lowest)), Largest(Select(mask, p.Y, lowest)), Largest(Select(mask, p.Z, lowest))));
    }
}
