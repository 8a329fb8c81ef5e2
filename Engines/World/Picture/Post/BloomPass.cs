using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>Light that spills over from what is brightest: a soft lens, neon in the night. Two passes of a box, twice, come close to a bell.</summary>
/// <param name="strength">How much of the spilt light is added.</param>
/// <param name="threshold">Luma above which it spills, 0 to 1.</param>
/// <param name="radius">Pixels at 720 lines.</param>
internal sealed unsafe class BloomPass(float strength, float threshold, float radius) : PostPass
{
    public override bool ReadsNeighbours => true;
    public override bool WritesTarget => false;
    public override int Rounds => 2;

    public override void Apply(PostImage image, in PostFrame frame, int round, int from, int to)
    {
        var reach = Math.Clamp((int)MathF.Round(radius * Scale(image)), 2, (PostImage.Margin / 2) - 8);
        var step = Math.Max(1, reach / 8);
        for (var y = from; y < to; y++)
        {
            Blur(image, round, y, reach, step);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Blur(PostImage image, int round, int y, int reach, int step)
    {
        var source = round == 0 ? image.Red : image.Scratch;
        for (var x = 0; x < image.Width; x += Floats.Count)
        {
            var (sum, weights) = (Packet3.Zero, 0f);
            for (var i = -reach; i <= reach; i += step)
            {
                // A tent: the middle counts most.
                var weight = reach + 1 - MathF.Abs(i);
                var at = source + (round == 0 ? image.Row(y) + i : image.Row(y + i)) + x;
                var c = new Packet3(Vector256.Load(at), Vector256.Load(at + image.Plane), Vector256.Load(at + (2 * image.Plane)));
                if (round == 0)
                {
                    c *= Saturate((PointPass.Luma(c) - Of(threshold)) * Of(1 / (1.001f - threshold)));
                }

                sum = Packet3.MultiplyAdd(c, Of(weight), sum);
                weights += weight;
            }

            sum *= Of(1 / weights);
            var target = (round == 0 ? image.Scratch : image.Red) + image.Row(y) + x;
            if (round == 1)
            {
                // Screened, so that white stays white.
                var c = new Packet3(Vector256.Load(target), Vector256.Load(target + image.Plane), Vector256.Load(target + (2 * image.Plane)));
                var spill = sum * Of(strength);
                sum = new Packet3(Fma(spill.X, One - Saturate(c.X), c.X), Fma(spill.Y, One - Saturate(c.Y), c.Y), Fma(spill.Z, One - Saturate(c.Z), c.Z));
            }

            sum.X.Store(target);
            sum.Y.Store(target + image.Plane);
            sum.Z.Store(target + (2 * image.Plane));
        }
    }
}
