using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>The uneven light of a hand-cranked camera.</summary>
/// <param name="strength">Largest change of brightness, 0 to 1.</param>
internal sealed class FlickerPass(float strength) : PointPass
{
    protected override Packet3 Change(PostImage image, in PostFrame frame, Packet3 colour, Floats x, int y) =>
        colour * Of(1 + (strength * Wander.At(frame.Index, 3)));
}
