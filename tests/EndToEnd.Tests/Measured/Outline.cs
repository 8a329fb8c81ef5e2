namespace Sora.EndToEnd.Tests.Measured;

/// <summary>What a red thing covers in a frame, in pixels from the top left corner; edges are found between pixels.</summary>
/// <param name="Area">Square pixels within the outline, highlights included.</param>
internal readonly record struct Outline(double X, double Y, double Left, double Right, double Top, double Bottom, double Area)
{
    // How much less green than red there is, from none to all of a pixel: light walls reach the middle where red covers half of it, wood does not.
    private const double NoRed = 0.28;
    private const double AllRed = 0.50;
    private const double Dark = 8;

    // So much more green than blue is wood.
    private const double Brown = 0.22;

    /// <summary>Diameter of the disc of that area.</summary>
    public double Diameter => 2 * Math.Sqrt(Area / Math.PI);

    /// <summary>Red things from left to right; what is smaller than the least area is no thing.</summary>
    public static List<Outline> FindAll(ReadOnlySpan<byte> rgb, int width, int height, double leastArea = 300)
    {
        var cover = new double[width * height];
        for (var i = 0; i < cover.Length; i++)
        {
            double r = rgb[3 * i], g = rgb[(3 * i) + 1], b = rgb[(3 * i) + 2];
            var red = Math.Clamp((((r - g) / (r + Dark)) - NoRed) / (AllRed - NoRed), 0, 1);
            cover[i] = r < 24 || b > r ? 0 : Math.Min(red, Math.Clamp((Brown - ((g - b) / (r + Dark))) / (Brown / 2), 0, 1));
        }

        var found = new List<Outline>();
        var seen = new bool[cover.Length];
        for (var i = 0; i < cover.Length; i++)
        {
            if (!seen[i] && cover[i] >= 0.5 && Within(cover, Flood(cover, seen, i, width), width) is { } outline && outline.Area >= leastArea)
            {
                found.Add(outline);
            }
        }

        return [.. found.OrderBy(o => o.X)];
    }

    /// <summary>First and last column of each row that hangs together with the pixel.</summary>
    private static SortedDictionary<int, (int First, int Last)> Flood(double[] cover, bool[] seen, int from, int width)
    {
        var rows = new SortedDictionary<int, (int First, int Last)>();
        var open = new Stack<int>([from]);
        seen[from] = true;
        while (open.TryPop(out var at))
        {
            int x = at % width, y = at / width;
            rows[y] = rows.TryGetValue(y, out var row) ? (Math.Min(row.First, x), Math.Max(row.Last, x)) : (x, x);
            foreach (var next in (ReadOnlySpan<int>)[x > 0 ? at - 1 : -1, x + 1 < width ? at + 1 : -1, at - width, at + width])
            {
                if (next >= 0 && next < cover.Length && !seen[next] && cover[next] >= 0.5)
                {
                    seen[next] = true;
                    open.Push(next);
                }
            }
        }

        return rows;
    }

    /// <summary>Row by row from the first edge to the last, so that highlights and seams inside count as inside; edges lie where half is covered.</summary>
    private static Outline Within(double[] cover, SortedDictionary<int, (int First, int Last)> rows, int width)
    {
        double area = 0, sumX = 0, sumY = 0, left = width, right = 0;
        foreach (var (y, (first, last)) in rows)
        {
            double At(int x) => x < 0 || x >= width ? 0 : cover[(y * width) + x];

            // Between the centres of the pixels on either side, where the cover passes one half.
            var begin = first - 0.5 + ((0.5 - At(first - 1)) / (At(first) - At(first - 1)));
            var end = last + 0.5 + ((At(last) - 0.5) / (At(last) - At(last + 1)));
            area += end - begin;
            sumX += (end - begin) * (begin + end) / 2;
            sumY += (end - begin) * (y + 0.5);
            (left, right) = (Math.Min(left, begin), Math.Max(right, end));
        }

        return new Outline(sumX / area, sumY / area, left, right, rows.Keys.First(), rows.Keys.Last() + 1, area);
    }
}
