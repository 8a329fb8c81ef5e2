using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>A worn print: long scratches that wander, specks of dust that stay for one frame.</summary>
/// <param name="scratches">How many scratches at most.</param>
/// <param name="specks">How many specks at most.</param>
internal sealed class ScratchPass(int scratches, int specks) : PointPass
{
    private const int FramesOfScratch = 9;

    protected override Packet3 Change(PostImage image, in PostFrame frame, Packet3 colour, Floats x, int y)
    {
        var scale = Scale(image);
        for (var i = 0; i < scratches; i++)
        {
            // A scratch lasts a while, then another one comes elsewhere, or none.
            var life = (frame.Index + (i * 4)) / FramesOfScratch;
            if (Wander.Part(life, 40 + i) < 0.45f)
            {
                var at = (Wander.Part(life, 60 + i) * image.Width) + (Wander.At(frame.Index, 80 + i) * 1.5f * scale);
                var near = Saturate(Fma(System.Runtime.Intrinsics.Vector256.Abs(x - Of(at)), Of(-1 / MathF.Max(0.9f * scale, 0.7f)), One));
                colour += Packet3.Of(new System.Numerics.Vector3(Wander.Part(life, 90 + i) < 0.6f ? 0.28f : -0.3f)) * near;
            }
        }

        for (var i = 0; i < specks; i++)
        {
            if (Wander.Part(frame.Index, 100 + i) < 0.3f)
            {
                var (atX, atY) = (Wander.Part(frame.Index, 120 + i) * image.Width, Wander.Part(frame.Index, 140 + i) * image.Height);
                var radius = (1 + (3.5f * Wander.Part(frame.Index, 160 + i))) * scale;
                var down = y - atY;
                if (MathF.Abs(down) < 2 * radius)
                {
                    var d = x - Of(atX) + Of(down * Wander.At(frame.Index, 180 + i));
                    var near = Saturate(One - (Fma(d, d, Of(down * down * 0.5f)) * Of(1 / (radius * radius))));
                    colour = Packet3.Mix(colour, Packet3.Of(new System.Numerics.Vector3(i % 3 == 0 ? 0.9f : 0.05f)), near * Of(0.85f));
                }
            }
        }

        return colour;
    }
}
