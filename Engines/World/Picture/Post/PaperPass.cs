using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>
/// Watercolour on paper: outlines waver as wet edges do, pigment gathers where colours meet and settles in the paper's grain, and the
/// paint ends raggedly before the sheet does. The paper stands still.
/// </summary>
internal sealed unsafe class PaperPass : PostPass
{
    private const float WaverPixels = 3.2f;
    private const float EdgeReach = 2.2f;

    public override bool ReadsNeighbours => true;

    public override void Apply(PostImage image, in PostFrame frame, int round, int from, int to)
    {
        var scale = Scale(image);
        var reach = Math.Max(1, (int)MathF.Round(EdgeReach * scale));
        for (var y = from; y < to; y++)
        {
            // Rows waver together, by pieces of eight pixels, so that loads stay whole.
            for (var x = 0; x < image.Width; x += Floats.Count)
            {
                var (u, v) = (x / (46 * scale), y / (46 * scale));
                var dx = (int)MathF.Round((Blob(u, v) - 0.5f) * 2 * WaverPixels * scale);
                var dy = (int)MathF.Round((Blob(u + 31.7f, v + 9.2f) - 0.5f) * 2 * WaverPixels * scale);
                var here = Load(image, image.Row(y + dy) + x + dx);
                var left = PointPass.Luma(Load(image, image.Row(y + dy) + x + dx - reach));
                var right = PointPass.Luma(Load(image, image.Row(y + dy) + x + dx + reach));
                var above = PointPass.Luma(Load(image, image.Row(y + dy - reach) + x + dx));
                var below = PointPass.Luma(Load(image, image.Row(y + dy + reach) + x + dx));
                var edge = Saturate((Vector256.Abs(left - right) + Vector256.Abs(above - below)) * Of(1.6f));
                var at = Of(x) + Vector256.Create(0f, 1, 2, 3, 4, 5, 6, 7);
                var colour = OnPaper(image, here, edge, at, y, scale);
                var row = image.TargetRed + image.Row(y) + x;
                Saturate(colour.X).Store(row);
                Saturate(colour.Y).Store(row + image.Plane);
                Saturate(colour.Z).Store(row + (2 * image.Plane));
            }
        }
    }

    private static Packet3 OnPaper(PostImage image, Packet3 colour, Floats edge, Floats x, int y, float scale)
    {
        var (fine, wide) = (1 / (1.6f * scale), 1 / (90 * scale));
        var grain = Noise.Smooth(x * Of(fine), Of(y * fine)) + Noise.Smooth(x * Of(fine * 0.37f), Of((y * fine * 0.37f) + 40)) - One;
        var wash = Noise.Smooth(x * Of(wide), Of(y * wide)) + (Noise.Smooth(x * Of(wide * 2.3f), Of((y * wide * 2.3f) + 11)) * Of(0.5f)) - Of(0.75f);

        // Transparent paint: it can only darken the sheet, and lies thinner here, thicker there.
        var white = Packet3.Of(new(0.972f, 0.957f, 0.925f));
        var density = Of(0.9f) + (edge * Of(0.85f)) + (wash * Of(0.32f)) + (grain * Of(0.13f));
        var pale = new Packet3(One - colour.X, One - colour.Y, One - colour.Z) * density;
        var painted = new Packet3(One - Saturate(pale.X * Of(0.93f)), One - Saturate(pale.Y * Of(0.93f)), One - Saturate(pale.Z * Of(0.93f))) * white;
        var border = 24 * scale;
        var toSide = Min(x, Of(image.Width) - x);
        var toEdge = Min(toSide, Of(MathF.Min(y, image.Height - y)));
        var ragged = toEdge + (Noise.Smooth(x * Of(1 / (17 * scale)), Of(y / (17 * scale))) - Of(0.5f)) * Of(20 * scale);
        var cover = SmoothStep(0, 1, (ragged - Of(border)) * Of(1 / (7 * scale)));
        var sheet = white * (One + (grain * Of(0.03f)));
        return Packet3.Mix(sheet, painted, cover);
    }

    private static Packet3 Load(PostImage image, nint at) =>
        new(Vector256.Load(image.Red + at), Vector256.Load(image.Red + (nint)image.Plane + at), Vector256.Load(image.Red + (2 * (nint)image.Plane) + at));

    private static float Blob(float u, float v) => Noise.Smooth(Of(u), Of(v)).ToScalar();
}
