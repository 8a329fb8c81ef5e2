using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>A printer's screen at 45 degrees: dots that grow where the picture is dark.</summary>
/// <param name="pitch">Pixels from dot to dot at 720 lines.</param>
internal sealed class HalftonePass(float pitch) : PointPass
{
    protected override Packet3 Change(PostImage image, in PostFrame frame, Packet3 colour, Floats x, int y)
    {
        var finer = 0.70710678f / (pitch * Scale(image));
        var (u, v) = (Fraction((x + Of(y)) * Of(finer)) - Of(0.5f), Fraction((x - Of(y)) * Of(finer)) - Of(0.5f));
        var radius = Vector256.Sqrt(Fma(u, u, v * v));
        var dark = Saturate((Of(0.55f) - Luma(colour)) * Of(1.5f));
        var dot = Saturate((Vector256.Sqrt(dark) * Of(0.62f) - radius) * Of(pitch * Scale(image) * 0.8f));
        return colour * (One - (dot * Of(0.45f))) + (colour * Of(0.12f) * (One - dot));
    }
}
