namespace Sora.EndToEnd.Tests.Measured;

/// <summary>The front of a pale block in blue water, seen along the surface: what lies below the water tells it from the water, what rises above it follows from its proportions.</summary>
internal static class FloatingIce
{
    // How much more blue than red there is: water has more, ice has less, in the light and in the shade.
    private const double Blueness = 0.3;
    private const double Water = 0.4;

    // So much of the width is blue where the water begins, and so many rows lower the ice is looked for.
    private const double LeastWater = 0.15;
    private const int Lower = 24;
    private const int LeastWidth = 40;

    /// <summary>Its sides and its lower edge in pixels, and the row of the water's surface beside it; null when none is found.</summary>
    public static (Outline Block, double WaterRow)? Find(ReadOnlySpan<byte> rgb, int width, int height)
    {
        if (SurfaceOf(rgb, width, height) is not { } surface || surface + Lower >= height)
        {
            return null;
        }

        var row = surface + Lower;
        var (first, last) = (-1, -1);
        for (int x = 0, begin = -1; x < width; x++)
        {
            if (Of(rgb, width, x, row) >= Blueness)
            {
                (first, last) = begin >= 0 && x - begin > last - first ? (begin, x - 1) : (first, last);
                begin = x + 1;
            }
        }

        if (first < 0 || last - first < LeastWidth)
        {
            return null;
        }

        var (left, right) = (Crossing(rgb, width, first, row, -1, 0), Crossing(rgb, width, last, row, 1, 0));
        int middle = (first + last) / 2, low = row;
        while (low + 1 < height && Of(rgb, width, middle, low + 1) < Blueness)
        {
            low++;
        }

        var block = new Outline((left + right) / 2, row, left, right, surface, Crossing(rgb, width, middle, low, 0, 1), 0);
        return WaterLine.Beside(rgb, width, height, block) is { } water ? (block, water) : null;
    }

    private static int? SurfaceOf(ReadOnlySpan<byte> rgb, int width, int height)
    {
        for (var y = 0; y < height; y++)
        {
            var blue = 0;
            for (var x = 0; x < width; x++)
            {
                blue += Of(rgb, width, x, y) > Water ? 1 : 0;
            }

            if (blue > LeastWater * width)
            {
                return y;
            }
        }

        return null;
    }

    /// <summary>Where the blueness passes the threshold from that pixel to its neighbour; pixel centres are half a pixel in.</summary>
    private static double Crossing(ReadOnlySpan<byte> rgb, int width, int x, int y, int dx, int dy)
    {
        double inside = Of(rgb, width, x, y), outside = Of(rgb, width, x + dx, y + dy);
        return (dx != 0 ? x : y) + 0.5 + ((dx + dy) * (Blueness - inside) / Math.Max(1e-3, outside - inside));
    }

    private static double Of(ReadOnlySpan<byte> rgb, int width, int x, int y)
    {
        var at = 3 * ((y * width) + x);
        return at + 2 < rgb.Length ? (rgb[at + 2] - rgb[at]) / (rgb[at + 2] + rgb[at] + 16.0) : 0;
    }
}
