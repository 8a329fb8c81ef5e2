using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>Darker corners.</summary>
/// <param name="strength">Part of the light that the corners lose, 0 to 1.</param>
/// <param name="start">Where it begins, as part of the way to the corner.</param>
internal sealed class VignettePass(float strength, float start = 0.35f) : PointPass
{
    protected override Packet3 Change(PostImage image, in PostFrame frame, Packet3 colour, Floats x, int y)
    {
        var across = (x - Of(image.Width * 0.5f)) * Of(2f / image.Width);
        var down = (y - (image.Height * 0.5f)) * 2f / image.Height;
        var radius = Vector256Sqrt(Fma(across, across, Of(down * down)) * Of(0.5f));
        return colour * (One - (SmoothStep(start, 1.02f, radius) * Of(strength)));
    }

    private static Floats Vector256Sqrt(Floats v) => System.Runtime.Intrinsics.Vector256.Sqrt(v);
}
