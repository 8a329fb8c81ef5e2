using System.Runtime.Intrinsics;
using Sora.Engines.World.Picture.Packets;
using static Sora.Engines.World.Picture.Packets.PacketMath;
using Floats = System.Runtime.Intrinsics.Vector256<float>;

namespace Sora.Engines.World.Picture.Post;

/// <summary>Shading with a pencil: three layers of strokes, each where it is dark enough, redrawn every few frames as by hand.</summary>
/// <param name="colour">How much of the colour shows through, 0 for graphite.</param>
internal sealed class PencilPass(float colour) : PointPass
{
    private const int FramesOfDrawing = 4;

    protected override Packet3 Change(PostImage image, in PostFrame frame, Packet3 pixel, Floats x, int y)
    {
        var scale = 1 / Scale(image);
        var (u, v) = (x * Of(scale), Of(y * scale));
        var drawing = frame.Index / FramesOfDrawing % 8;
        var tone = Luma(pixel);
        var dark = Hatch(u, v, 0.78f, 0.62f, 3.4f, drawing, tone, 0.80f)
            + Hatch(u, v, 0.42f, -0.91f, 3.9f, drawing + 9, tone, 0.50f)
            + Hatch(u, v, 0.98f, 0.19f, 2.9f, drawing + 18, tone, 0.27f);
        var grain = Noise.Smooth(u * Of(0.7f), v * Of(0.7f));
        var graphite = Saturate(dark * Fma(grain, Of(0.55f), Of(0.55f)) * Of(0.62f));
        var paper = new Packet3(Of(0.965f), Of(0.955f), Of(0.93f)) * (One - (grain * Of(0.035f)));
        var tint = Packet3.Mix(new Packet3(One, One, One), pixel, Of(colour));
        return paper * tint * (One - (graphite * Of(0.86f)));
    }

    private static Floats Hatch(Floats u, Floats v, float x, float y, float period, int drawing, Floats tone, float darkerThan)
    {
        var along = Fma(u, Of(x), v * Of(y));
        var across = Fma(u, Of(-y), v * Of(x)) * Of(1 / period);
        var waver = Noise.Smooth(along * Of(0.02f), Fma(across, Of(0.21f), Of(drawing * 7.3f)));
        across += waver * Of(1.6f);
        var stroke = Vector256.Abs(Fraction(across) - Of(0.5f)) * Of(2);
        var pressure = Noise.Smooth(along * Of(0.045f), Vector256.Floor(across) + Of(drawing * 3.1f));
        var wanted = Saturate((Of(darkerThan) - tone) * Of(3.2f));
        return Saturate((wanted * Fma(pressure, Of(0.5f), Of(0.75f))) - Fma(stroke, Of(0.75f), Of(0.05f)) + (wanted * Of(0.25f))) * Of(1.5f);
    }
}
