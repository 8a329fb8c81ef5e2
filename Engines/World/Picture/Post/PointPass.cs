using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>A pass that changes each pixel by itself, eight at a time.</summary>
internal abstract unsafe class PointPass : PostPass
{
    public sealed override void Apply(PostImage image, in PostFrame frame, int round, int from, int to)
    {
        for (var y = from; y < to; y++)
        {
            var row = image.Red + image.Row(y);
            for (var x = 0; x < image.Width; x += Floats.Count)
            {
                var colour = new Packet3(Vector256.Load(row + x), Vector256.Load(row + image.Plane + x), Vector256.Load(row + (2 * image.Plane) + x));
                colour = Change(image, frame, colour, Of(x) + Vector256.Create(0f, 1, 2, 3, 4, 5, 6, 7), y);
                Saturate(colour.X).Store(row + x);
                Saturate(colour.Y).Store(row + image.Plane + x);
                Saturate(colour.Z).Store(row + (2 * image.Plane) + x);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats Luma(in Packet3 c) => Fma(c.X, Of(0.2126f), Fma(c.Y, Of(0.7152f), c.Z * Of(0.0722f)));


    protected abstract Packet3 Change(PostImage image, in PostFrame frame, Packet3 colour, Floats x, int y);
}
