namespace Sora.EndToEnd.Tests.Measured;

/// <summary>Where water begins beside a thing that floats in it, in pixels from the top.</summary>
internal static class WaterLine
{
    private const int Aside = 24;
    private const int Above = 40;
    private const int Blue = 30;

    /// <summary>Between the last row that is not blue and the first that is, left of the thing; null when there is no water.</summary>
    public static double? Beside(ReadOnlySpan<byte> rgb, int width, int height, Outline thing)
    {
        var x = (int)thing.Left - Aside;
        for (var y = Math.Max(1, (int)thing.Top - Above); x > 0 && y < height; y++)
        {
            var at = 3 * ((y * width) + x);
            double here = rgb[at + 2] - rgb[at], before = rgb[at + 2 - (3 * width)] - rgb[at - (3 * width)];
            if (here >= Blue)
            {
                // Pixel centres are half a pixel down.
                return y - 0.5 + ((Blue - before) / Math.Max(1, here - before));
            }
        }

        return null;
    }
}
