using System.Runtime.Intrinsics;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>Sheets of paper above each other: what is nearer drops a shadow down and to the right on what is farther.</summary>
/// <param name="offset">Pixels at 720 lines.</param>
internal sealed unsafe class CutoutPass(float offset) : PostPass
{
    public override bool ReadsNeighbours => true;
    public override bool NeedsGeometry => true;

    public override void Apply(PostImage image, in PostFrame frame, int round, int from, int to)
    {
        var reach = Math.Max(2, (int)MathF.Round(offset * Scale(image)));
        for (var y = from; y < to; y++)
        {
            for (var x = 0; x < image.Width; x += Floats.Count)
            {
                var own = Vector256.Load(image.Distance + image.Row(y) + x) * Of(0.97f);
                var shade = Floats.Zero;
                for (var i = 1; i <= 4; i++)
                {
                    var nearer = Vector256.Load(image.Distance + image.Row(y - (reach * i / 3)) + x - (reach * i / 3));
                    shade += Vector256.LessThan(nearer, own) & Of(0.11f);
                }

                for (var plane = 0; plane < 3; plane++)
                {
                    var at = ((nint)image.Plane * plane) + image.Row(y) + x;
                    (Vector256.Load(image.Red + at) * (One - shade)).Store(image.TargetRed + at);
                }
            }
        }
    }
}
