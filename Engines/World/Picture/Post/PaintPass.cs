using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>
/// Strokes of a brush: each pixel takes the mean of the evenest of four squares that meet in it (Kuwahara's filter), so colours run
/// together and edges stay. Means by running along rows, then columns: cost grows with the radius, not with its square.
/// </summary>
/// <param name="radius">Side of a square, pixels at 720 lines.</param>
internal sealed unsafe class PaintPass(float radius) : PostPass
{
    public override bool ReadsNeighbours => true;
    public override bool WritesTarget => false;
    public override int Rounds => 3;

    public override void Apply(PostImage image, in PostFrame frame, int round, int from, int to)
    {
        var reach = Math.Clamp((int)MathF.Round(radius * Scale(image)), 2, PostImage.Margin / 2);
        for (var y = from; y < to; y++)
        {
            if (round == 0)
            {
                Across(image, y, reach);
            }
            else if (round == 1)
            {
                Down(image, y, reach);
            }
            else
            {
                Choose(image, y, reach);
            }
        }
    }

    /// <summary>Sums of red, green, blue and squared luma to the right of each pixel, into the scratch planes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Across(PostImage image, int y, int reach)
    {
        var row = image.Row(y);
        for (nint x = -reach; x < image.Width + reach; x += Floats.Count)
        {
            var (r, g, b, l) = (Floats.Zero, Floats.Zero, Floats.Zero, Floats.Zero);
            for (var i = 0; i < reach; i++)
            {
                var at = image.Red + row + x + i;
                var c = new Packet3(Vector256.Load(at), Vector256.Load(at + image.Plane), Vector256.Load(at + (2 * image.Plane)));
                var luma = PointPass.Luma(c);
                (r, g, b, l) = (r + c.X, g + c.Y, b + c.Z, Fma(luma, luma, l));
            }

            Store(image.Scratch + row + x, image.Plane, r, g, b, l);
        }
    }

    /// <summary>Means over squares below and right of each pixel; red, green and blue into the target, variance of luma into the first scratch plane's place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Down(PostImage image, int y, int reach)
    {
        var scale = Of(1f / (reach * reach));
        var row = image.Row(y);
        for (nint x = -reach; x < image.Width + reach; x += Floats.Count)
        {
            var (r, g, b, l) = (Floats.Zero, Floats.Zero, Floats.Zero, Floats.Zero);
            for (var i = 0; i < reach; i++)
            {
                var at = image.Scratch + image.Row(y + i) + x;
                (r, g, b, l) = (r + Vector256.Load(at), g + Vector256.Load(at + image.Plane), b + Vector256.Load(at + (2 * image.Plane)), l + Vector256.Load(at + (3 * image.Plane)));
            }

            var mean = new Packet3(r, g, b) * scale;
            var luma = PointPass.Luma(mean);
            mean.X.Store(image.TargetRed + row + x);
            mean.Y.Store(image.TargetRed + image.Plane + row + x);
            mean.Z.Store(image.TargetRed + (2 * image.Plane) + row + x);
            ((l * scale) - (luma * luma)).Store(image.Variance + row + x);
        }
    }

    /// <summary>The evenest of the squares that have the pixel as a corner, back into the picture.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Choose(PostImage image, int y, int reach)
    {
        var row = image.Row(y);
        for (var x = 0; x < image.Width; x += Floats.Count)
        {
            var least = Of(DistanceField.Nowhere);
            var chosen = Packet3.Zero;
            for (var corner = 0; corner < 4; corner++)
            {
                var at = image.Row((corner & 2) == 0 ? y : y - reach + 1) + x - ((corner & 1) == 0 ? 0 : reach - 1);
                var variance = Vector256.Load(image.Variance + at);
                var better = Vector256.LessThan(variance, least);
                least = Select(better, variance, least);
                var mean = image.TargetRed + at;
                chosen = Packet3.Select(
                    better, new Packet3(Vector256.Load(mean), Vector256.Load(mean + image.Plane), Vector256.Load(mean + (2 * image.Plane))), chosen);
            }

            chosen.X.Store(image.Red + row + x);
            chosen.Y.Store(image.Red + image.Plane + row + x);
            chosen.Z.Store(image.Red + (2 * image.Plane) + row + x);
        }
    }

    private static void Store(float* at, nuint plane, Floats r, Floats g, Floats b, Floats l)
    {
        r.Store(at);
        g.Store(at + plane);
        b.Store(at + (2 * plane));
        l.Store(at + (3 * plane));
    }
}
