using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>
/// Shallow focus: what is nearer or farther than the subject is spread over its circle of confusion. Each pixel gathers from a spiral of
/// neighbours those whose own circle reaches it, so a sharp subject does not bleed into a soft background.
/// Cost: 24 taps a pixel where the picture is soft.
/// </summary>
/// <param name="aperture">Diameter of the lens in metres: 0.025 is a portrait lens wide open.</param>
internal sealed unsafe class FocusPass(float aperture) : PostPass
{
    private const int Taps = 24;
    private const float LargestCircle = 14;

    public override bool ReadsNeighbours => true;
    public override bool NeedsGeometry => true;
    public override int Rounds => 2;

    public override void Apply(PostImage image, in PostFrame frame, int round, int from, int to)
    {
        if (round == 0)
        {
            // Circles first, in the spare plane.
            var focus = frame.Focus > 0 ? frame.Focus : 1e6f;
            var pixels = aperture * frame.Focal * image.Height;
            for (var y = from; y < to; y++)
            {
                for (nint x = -PostImage.Margin; x < image.Stride - PostImage.Margin; x += Floats.Count)
                {
                    var inverse = One / Max(Vector256.Load(image.Distance + image.Row(y) + x), Of(0.05f));
                    var circle = Vector256.Abs(inverse - Of(1 / focus)) * Of(pixels);
                    Min(Max(circle - Of(0.8f), Floats.Zero), Of(LargestCircle * Scale(image))).Store(image.Variance + image.Row(y) + x);
                }
            }

            return;
        }

        Gather(image, from, to);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Gather(PostImage image, int from, int to)
    {
        var reach = LargestCircle * Scale(image);
        var offsets = stackalloc int[2 * Taps];
        var radii = stackalloc float[Taps];
        for (var tap = 0; tap < Taps; tap++)
        {
            // Vogel's spiral: turns of the golden angle, area grows evenly.
            var radius = reach * MathF.Sqrt((tap + 0.7f) / Taps);
            var (sin, cos) = Mathematics.DeterministicMath.SinCos(tap * 2.39996322972865);
            offsets[2 * tap] = (int)MathF.Round((float)cos * radius);
            offsets[(2 * tap) + 1] = (int)MathF.Round((float)sin * radius);
            radii[tap] = radius;
        }

        for (var y = from; y < to; y++)
        {
            for (var x = 0; x < image.Width; x += Floats.Count)
            {
                var here = image.Row(y) + x;
                var own = Vector256.Load(image.Variance + here);
                var sum = Load(image, here);
                if (Any(Vector256.GreaterThan(own, Of(0.1f))))
                {
                    var weight = One;
                    for (var tap = 0; tap < Taps; tap++)
                    {
                        var there = image.Row(y + offsets[(2 * tap) + 1]) + x + offsets[2 * tap];

                        // A tap counts where its own circle and this pixel's reach so far: a sharp thing in front stays out.
                        var circle = Min(Vector256.Load(image.Variance + there), own);
                        var share = Saturate(circle - Of(radii[tap] - 1));
                        sum = Packet3.MultiplyAdd(Load(image, there), share, sum);
                        weight += share;
                    }

                    sum *= One / weight;
                }

                sum.X.Store(image.TargetRed + here);
                sum.Y.Store(image.TargetRed + (nint)image.Plane + here);
                sum.Z.Store(image.TargetRed + (2 * (nint)image.Plane) + here);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Packet3 Load(PostImage image, nint at) =>
        new(Vector256.Load(image.Red + at), Vector256.Load(image.Red + (nint)image.Plane + at), Vector256.Load(image.Red + (2 * (nint)image.Plane) + at));
}
