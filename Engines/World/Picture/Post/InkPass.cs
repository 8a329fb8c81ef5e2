using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>
/// Drawn outlines: where the owner changes, where the distance jumps, where a surface bends sharply, and, softer, where colours meet.
/// Four neighbours at the pen's width are compared; thinner with distance.
/// </summary>
/// <param name="colour">Of the ink, as on screens.</param>
/// <param name="width">Pixels at 720 lines.</param>
/// <param name="inner">How much of the lines within things is drawn, 0 to 1.</param>
internal sealed unsafe class InkPass(Vector3 colour, float width, float inner = 0.7f) : PostPass
{
    private const float FarthestInk = 60;

    public override bool ReadsNeighbours => true;
    public override bool NeedsGeometry => true;

    public override void Apply(PostImage image, in PostFrame frame, int round, int from, int to)
    {
        var reach = Math.Max(1, (int)MathF.Round(width * Scale(image)));
        var pixel = 1 / (frame.Focal * image.Height);
        for (var y = from; y < to; y++)
        {
            var (row, above, below) = (image.Row(y), image.Row(y - reach), image.Row(y + reach));
            for (var x = 0; x < image.Width; x += Floats.Count)
            {
                var line = Vector256.Min(Edge(image, row + x, row + x - reach, row + x + reach, pixel * reach), One)
                    + Vector256.Min(Edge(image, row + x, above + x, below + x, pixel * reach), One);
                line = Saturate(line);
                for (var plane = 0; plane < 3; plane++)
                {
                    var offset = ((nint)image.Plane * plane) + row + x;
                    var ink = plane == 0 ? colour.X : plane == 1 ? colour.Y : colour.Z;
                    Mix(Vector256.Load(image.Red + offset), Of(ink), line).Store(image.TargetRed + offset);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Floats Edge(PostImage image, nint here, nint before, nint after, float spread)
    {
        var distance = Vector256.Load(image.Distance + here);
        var (first, second) = (Vector256.Load(image.Distance + before), Vector256.Load(image.Distance + after));
        var near = Min(distance, Min(first, second));

        // On a plane, one over the distance changes evenly; the middle differs from the mean only where something begins.
        var jump = Vector256.Abs((Of(2) / distance) - (One / first) - (One / second)) * distance;
        var owner = Vector256.Load(image.Owner + here);
        var other = (~Vector256.Equals(owner, Vector256.Load(image.Owner + before)) | ~Vector256.Equals(owner, Vector256.Load(image.Owner + after))) & Of(0.85f);
        var bend = One - Fma(
            Vector256.Load(image.NormalX + before), Vector256.Load(image.NormalX + after), Fma(
                Vector256.Load(image.NormalY + before), Vector256.Load(image.NormalY + after), Vector256.Load(image.NormalZ + before) * Vector256.Load(image.NormalZ + after)));
        var silhouette = SmoothStep(0.02f, 0.07f, jump - Of(spread * 2));
        var fold = SmoothStep(0.45f, 0.95f, bend) * Of(inner);
        var fade = Saturate((Of(FarthestInk) - near) * Of(2 / FarthestInk));
        return Max(Max(silhouette, other), fold) * fade;
    }
}
