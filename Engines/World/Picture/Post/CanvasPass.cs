using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>The weave of a canvas or the fibres of a sheet, standing still behind the paint.</summary>
internal sealed class CanvasPass(float strength) : PointPass
{
    protected override Packet3 Change(PostImage image, in PostFrame frame, Packet3 colour, Floats x, int y)
    {
        var finer = 1 / Scale(image);
        var (u, v) = (x * Of(finer), Of(y * finer));
        var warp = Noise.Smooth(u * Of(0.55f), v * Of(0.16f)) + Noise.Smooth(u * Of(0.16f), v * Of(0.55f)) - One;
        return colour * Fma(warp, Of(0.16f * strength), One);
    }
}
