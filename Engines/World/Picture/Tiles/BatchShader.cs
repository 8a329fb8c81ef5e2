using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Sora.Engines.World.Picture.Packets;
using Sora.Engines.World.Picture.Shading;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Tiles;

/// <summary>
/// Shades what up to eight packets of rays met, in three passes: what the points lie on, their surfaces, and then light, when it is known where
/// the surfaces face and so what can shadow or occlude them.
/// </summary>
[SkipLocalsInit]
internal sealed unsafe class BatchShader : IDisposable
{
    private readonly ShadedPacket* packets = (ShadedPacket*)NativeMemory.AlignedAlloc((nuint)(Neighbours.MostPackets * sizeof(ShadedPacket)), 32);
    private int count;

    public Neighbours Around { get; } = new();

    /// <summary>What was set, and after <see cref="Shade"/> its surface and light.</summary>
    public ref readonly ShadedPacket this[int packet] => ref packets[packet];

    /// <summary>Takes points in a ball into view; a negative radius stands for none.</summary>
    public void Gather(FrameScene frame, Vector3 centre, float radius) => Around.Gather(frame, centre, radius);

    public void Clear()
    {
        count = 0;
        Around.Clear();
    }

    /// <param name="solid">Lanes that met a primitive.</param>
    /// <param name="hull">Lanes that met the hull.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(FrameScene frame, in Packet3 origin, in Packet3 direction, Floats distance, Floats solid, Floats hull)
    {
        ref var packet = ref packets[count];
        var any = solid | hull;
        packet.Direction = direction;
        packet.Distance = distance & any;
        packet.Point = Packet3.MultiplyAdd(direction, packet.Distance, origin);
        packet.Solid = solid;
        packet.Hull = hull;
        if (Any(any))
        {
            var farthest = Largest(packet.Distance);
            Around.SetPoints(count, packet.Point, solid, hull, frame.View.PixelAngle * farthest, farthest);
        }

        count++;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Shade(FrameScene frame)
    {
        Around.FindSurface();
        for (var i = 0; i < count; i++)
        {
            ref var packet = ref packets[i];
            if (Any(packet.Solid | packet.Hull))
            {
                SurfaceShader.Sample(frame, Around.Surface, packet.Point, packet.Direction, packet.Distance, packet.Solid, packet.Hull, out packet.Surface);
                Around.SetNormals(i, packet.Surface.Normal, packet.Solid, packet.Hull);
            }
        }

        Around.FindOccluders(frame);
        for (var i = 0; i < count; i++)
        {
            ref var packet = ref packets[i];
            packet.Light = Any(packet.Solid | packet.Hull) ? SurfaceShader.Shade(frame, Around.Of(i), packet) : Packet3.Zero;
        }
    }

    public void Dispose()
    {
        Around.Dispose();
        NativeMemory.AlignedFree(packets);
    }
}

/// <summary>Eight points that rays met, what they are made of and what light leaves them towards where the rays came from.</summary>
internal struct ShadedPacket
{
    public Packet3 Direction;
    public Packet3 Point;
    public Floats Distance;

    /// <summary>Lanes that met a primitive.</summary>
    public Floats Solid;

    /// <summary>Lanes that met the hull.</summary>
    public Floats Hull;
    public SurfaceSample Surface;
    public Packet3 Light;
}
