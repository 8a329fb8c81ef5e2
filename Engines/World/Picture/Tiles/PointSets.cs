using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>
/// Spheres around the points of up to eight packets, a lane a packet, and how their normals lie: one distance to each primitive then says for
/// all of them whether it matters. A packet without points has a radius that nothing reaches into.
/// </summary>
[SkipLocalsInit]
internal unsafe struct PointSets
{
    private const float NoPoints = -1e8f;

    private fixed float lanes[8 * 8];

    /// <summary>Whether any packet has points.</summary>
    public bool IsEmpty { get; private set; }

    public Packet3 Centre => new(Lane(0), Lane(1), Lane(2));
    public Floats Radius => Lane(3);

    /// <summary>Middle of the normals' box, not of unit length, and half its diagonal.</summary>
    public Packet3 Normal => new(Lane(4), Lane(5), Lane(6));
    public Floats Spread => Lane(7);

    public void Clear()
    {
        IsEmpty = true;
        for (var i = 0; i < 8; i++)
        {
            Set(i, i == 3 ? Of(NoPoints) : Floats.Zero);
        }
    }

    /// <param name="slack">Metres by which a point may lie off its surface.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SetPoints(int packet, in Packet3 points, Floats mask, float slack)
    {
        Box(points, mask, out var centre, out var radius);
        IsEmpty = false;
        lanes[packet] = centre.X;
        lanes[8 + packet] = centre.Y;
        lanes[16 + packet] = centre.Z;
        lanes[24 + packet] = radius + slack;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SetNormals(int packet, in Packet3 normals, Floats mask)
    {
        Box(normals, mask, out var centre, out var radius);
        lanes[32 + packet] = centre.X;
        lanes[40 + packet] = centre.Y;
        lanes[48 + packet] = centre.Z;
        lanes[56 + packet] = radius;
    }

    private static void Box(in Packet3 points, Floats mask, out Vector3 centre, out float radius)
    {
        var (far, lowest) = (Of(DistanceField.Nowhere), Of(-DistanceField.Nowhere));
        var low = new Vector3(Smallest(Select(mask, points.X, far)), Smallest(Select(mask, points.Y, far)), Smallest(Select(mask, points.Z, far)));
        var high = new Vector3(Largest(Select(mask, points.X, lowest)), Largest(Select(mask, points.Y, lowest)), Largest(Select(mask, points.Z, lowest)));
        centre = (low + high) * 0.5f;
        radius = ExactVector.Length(high - low) * 0.5f;
    }

    private readonly Floats Lane(int index)
    {
        fixed (float* start = lanes)
        {
            return Vector256.Load(start + (8 * index));
        }
    }

    private void Set(int index, Floats value)
    {
        fixed (float* start = lanes)
        {
            value.Store(start + (8 * index));
        }
    }
}
