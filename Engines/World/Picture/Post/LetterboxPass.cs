using Sora.Engines.World.Picture.Packets;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>Black bars that leave the shape of a wide screen; a picture that is taller than wide keeps its whole height.</summary>
internal sealed class LetterboxPass(float aspect) : PointPass
{
    protected override Packet3 Change(PostImage image, in PostFrame frame, Packet3 colour, Floats x, int y)
    {
        var bar = image.Width > image.Height ? (image.Height - (image.Width / aspect)) * 0.5f : 0;
        return y + 0.5f < bar || y + 0.5f > image.Height - bar ? Packet3.Zero : colour;
    }
}
