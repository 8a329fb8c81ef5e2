namespace Sora.Engines.World.Lettering;

/// <summary>How much of each pixel text covers, 0 to 1, row by row from the upper left corner.</summary>
internal sealed class Coverage(int width, int height)
{
    private const int RowsPerPixel = 6;

    // Of the font's square: from the line that letters stand on up to the highest and down to the lowest stroke.
    private const double Ascent = 0.80;
    private const double Descent = 0.24;

    public int Width { get; } = width;

    public int Height { get; } = height;

    public float[] Values { get; } = new float[width * height];

    /// <summary>Lines of text, broken where they would grow too wide, in letters of a given size.</summary>
    /// <param name="face">Where the letters come from.</param>
    /// <param name="text">Blanks and line feeds may break it.</param>
    /// <param name="size">Pixels of the font's square.</param>
    /// <param name="widest">Pixels of the widest line allowed; a single longer word makes all letters smaller.</param>
    /// <param name="centred">Whether lines stand centred or begin at the left.</param>
    public static Coverage Of(Typeface face, string text, double size, double widest, bool centred = true)
    {
        var longest = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => Measure(face, word)).DefaultIfEmpty(0).Max();
        size = Math.Min(size, widest / Math.Max(longest, 1e-9));
        var lines = Break(face, text, widest / size);
        double line = (Ascent + Descent) * size, wide = lines.Max(l => Measure(face, l)) * size;
        var result = new Coverage(Math.Max(1, (int)Math.Ceiling(wide) + 2), Math.Max(1, (int)Math.Ceiling(line * lines.Count) + 2));
        for (var i = 0; i < lines.Count; i++)
        {
            var x = 1 + (centred ? (wide - (Measure(face, lines[i]) * size)) / 2 : 0);
            result.Write(face, lines[i], x, 1 + (line * i) + (Ascent * size), size);
        }

        return result;
    }

    /// <summary>Larger by a margin on each side, and softened over it: a shadow that sets text off from what lies behind.</summary>
    public Coverage Blurred(int margin)
    {
        var result = new Coverage(Width + (2 * margin), Height + (2 * margin));
        for (var y = 0; y < result.Height; y++)
        {
            for (var x = 0; x < result.Width; x++)
            {
                var most = 0f;
                for (var dy = -margin; dy <= margin; dy++)
                {
                    for (var dx = -margin; dx <= margin; dx++)
                    {
                        int column = x - margin + dx, row = y - margin + dy;
                        if (column >= 0 && row >= 0 && column < Width && row < Height)
                        {
                            var near = 1 - ((float)((dx * dx) + (dy * dy)) / ((margin * margin) + 1));
                            most = Math.Max(most, Values[(row * Width) + column] * near);
                        }
                    }
                }

                result.Values[(y * result.Width) + x] = most;
            }
        }

        return result;
    }

    private static double Measure(Typeface face, string text) => text.EnumerateRunes().Sum(rune => face.Outline(rune.Value).Advance);

    private static List<string> Break(Typeface face, string text, double widest)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = string.Empty;
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var longer = line.Length == 0 ? word : $"{line} {word}";
                if (line.Length > 0 && Measure(face, longer) > widest)
                {
                    lines.Add(line);
                    line = word;
                }
                else
                {
                    line = longer;
                }
            }

            lines.Add(line);
        }

        return lines;
    }

    private void Write(Typeface face, string line, double x, double baseline, double size)
    {
        foreach (var rune in line.EnumerateRunes())
        {
            var glyph = face.Outline(rune.Value);
            Fill(glyph, x, baseline, size);
            x += glyph.Advance * size;
        }
    }

    /// <summary>Exact along each of six lines a pixel: where the winding number is not zero, the span's share of every pixel.</summary>
    private void Fill(Glyph glyph, double x, double baseline, double size)
    {
        var crossings = new List<(double X, int Turn)>();
        var top = glyph.Contours.SelectMany(c => c).Select(p => p.Y).DefaultIfEmpty(0).Max();
        var bottom = glyph.Contours.SelectMany(c => c).Select(p => p.Y).DefaultIfEmpty(0).Min();
        var first = Math.Max(0, (int)((baseline - (top * size)) * RowsPerPixel) - 1);
        var last = Math.Min(Height * RowsPerPixel, (int)((baseline - (bottom * size)) * RowsPerPixel) + 2);
        for (var sub = first; sub < last; sub++)
        {
            var y = (baseline - ((sub + 0.5) / RowsPerPixel)) / size;
            crossings.Clear();
            foreach (var contour in glyph.Contours)
            {
                for (var i = 0; i < contour.Length; i++)
                {
                    var (a, b) = (contour[i], contour[(i + 1) % contour.Length]);
                    if ((a.Y <= y) != (b.Y <= y))
                    {
                        crossings.Add((x + ((a.X + ((b.X - a.X) * ((y - a.Y) / (b.Y - a.Y)))) * size), a.Y < b.Y ? 1 : -1));
                    }
                }
            }

            crossings.Sort((p, q) => p.X.CompareTo(q.X));
            var winding = 0;
            for (var i = 0; i + 1 < crossings.Count; i++)
            {
                winding += crossings[i].Turn;
                if (winding != 0)
                {
                    Span(sub / RowsPerPixel, crossings[i].X, crossings[i + 1].X);
                }
            }
        }
    }

    private void Span(int row, double from, double to)
    {
        for (var column = Math.Max(0, (int)from); column < Math.Min(Width, Math.Ceiling(to)); column++)
        {
            var share = Math.Min(to, column + 1) - Math.Max(from, column);
            ref var value = ref Values[(row * Width) + column];
            value = (float)Math.Min(1, value + (Math.Max(0, share) / RowsPerPixel));
        }
    }
}
