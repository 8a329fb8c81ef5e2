using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>Film grain: other in every frame, strongest in the middle tones.</summary>
/// <param name="strength">Of 1; 0.02 is fine stock, 0.1 old newsreel.</param>
/// <param name="size">Pixels at 720 lines.</param>
internal sealed class GrainPass(float strength, float size = 1.4f) : PointPass
{
    protected override Packet3 Change(PostImage image, in PostFrame frame, Packet3 colour, Floats x, int y)
    {
        var finer = 1 / MathF.Max(size * Scale(image), 1);
        var (u, v) = (Fma(x, Of(finer), Of((frame.Index % 97) * 131.3f)), Of((y * finer) + ((frame.Index % 89) * 71.7f)));
        var noise = Noise.Smooth(u, v) + Noise.Smooth(u + Of(0.5f), v + Of(537.5f)) - One;
        var luma = Saturate(Luma(colour));
        var amount = noise * Fma(luma * (One - luma), Of(2.8f * strength), Of(0.3f * strength));
        return new Packet3(colour.X + amount, colour.Y + amount, colour.Z + amount);
    }
}
