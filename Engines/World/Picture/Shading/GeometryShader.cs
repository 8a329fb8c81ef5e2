using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Lists;
using Sora.Engines.World.Picture.Packets;
using Sora.Engines.World.Picture.Tiles;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Shading;

/// <summary>Normal and owner of what eight rays met, for looks that draw lines. Cost: one more surface pass, in such looks only.</summary>
[SkipLocalsInit]
internal static unsafe class GeometryShader
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sample(FrameScene frame, PrimitiveList list, in RayPacket rays, out Packet3 normal, out Floats owner)
    {
        var met = Vector256.LessThan(rays.Distance, Of(DistanceField.Nowhere));
        var point = Packet3.MultiplyAdd(rays.Direction, rays.Distance & met, Packet3.Of(frame.View.Eye));
        frame.Hull.Faces(point, out _, out _, out _, out _, out normal);
        owner = Floats.Zero;
        if (!Any(rays.Hit))
        {
            return;
        }

        SurfaceField.Sample(list, point, out var nearest);
        normal = Packet3.Select(rays.Hit, nearest.Normal, normal);
        for (var lane = 0; lane < Floats.Count; lane++)
        {
            var index = (int)nearest.Primitive.GetElement(lane);
            if (index >= 0 && rays.Hit.AsUInt32().GetElement(lane) != 0)
            {
                owner = owner.WithElement(lane, frame.Solids.Primitives[index].Owner);
            }
        }
    }
}
