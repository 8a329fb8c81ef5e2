using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>
/// A home video recorder: colour smeared to the right and late against the picture, lines that tremble, a torn strip at the bottom.
/// </summary>
/// <param name="smear">Pixels at 720 lines over which colour is smeared.</param>
/// <param name="tremble">Pixels that a line may be off.</param>
/// <param name="lines">Part of the light that every other line loses.</param>
internal sealed unsafe class VideoPass(float smear, float tremble, float lines) : PostPass
{
    private const int Taps = 6;

    public override bool ReadsNeighbours => true;

    public override void Apply(PostImage image, in PostFrame frame, int round, int from, int to)
    {
        var scale = Scale(image);
        var step = Math.Max(1, (int)MathF.Round(smear * scale / Taps));
        var thickness = Math.Max(1, (int)MathF.Round(image.Height / 480f));
        for (var y = from; y < to; y++)
        {
            var row = image.Row(y);
            var torn = y > image.Height * 0.975f ? 14 * scale : 0;
            var off = (int)MathF.Round(((tremble * scale) + torn) * Wander.At(frame.Index, 300 + (y / thickness / 2)));
            var dim = Of(y / thickness % 2 == 0 ? 1 : 1 - lines);
            for (var x = 0; x < image.Width; x += Floats.Count)
            {
                var here = Load(image, row + x + off);
                var luma = (PointPass.Luma(here) * Of(0.6f)) + (PointPass.Luma(Load(image, row + x + off - 1)) * Of(0.4f));
                var sum = Packet3.Zero;
                for (var tap = 0; tap < Taps; tap++)
                {
                    sum += Load(image, row + x + off - (tap * step));
                }

                sum *= Of(1f / Taps);
                var grey = PointPass.Luma(sum);
                var target = image.TargetRed + row + x;
                Saturate((luma + sum.X - grey) * dim).Store(target);
                Saturate((luma + sum.Y - grey) * dim).Store(target + image.Plane);
                Saturate((luma + sum.Z - grey) * dim).Store(target + (2 * image.Plane));
            }
        }
    }

    private static Packet3 Load(PostImage image, nint at) =>
        new(Vector256.Load(image.Red + at), Vector256.Load(image.Red + (nint)image.Plane + at), Vector256.Load(image.Red + (2 * (nint)image.Plane) + at));
}
