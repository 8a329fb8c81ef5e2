using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Sora.Engines.World.Lettering;

/// <summary>
/// DejaVu Sans Bold (Debian's fonts-dejavu-core), read by FreeType: outlines of letters as polygons. Where library or font is missing there is no
/// typeface, and no text is shown.
/// </summary>
internal sealed unsafe class Typeface
{
    private const string FontFile = "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf";
    private const int StepsPerCurve = 8;
    private static readonly Lazy<(Typeface? Face, string? Missing)> Loaded = new(Load);
    private readonly nint _face;
    private readonly double _unit;
    private readonly Lock _gate = new();
    private readonly Dictionary<int, Glyph> _glyphs = [];

    private Typeface(nint face, string hash)
    {
        (_face, Hash) = (face, hash);
        _unit = 1.0 / *(ushort*)(face + FreeTypeLibrary.Offsets.UnitsPerSquare);
    }

    /// <summary>The typeface of this machine; null where something is missing.</summary>
    public static Typeface? Default => Loaded.Value.Face;

    /// <summary>What is missing for text to be shown, one sentence; null when nothing is.</summary>
    public static string? Missing => Loaded.Value.Missing;

    /// <summary>What the engine's version says of it; null where words cannot be shown.</summary>
    public static string? Mark => Default is { } face ? $"dejavu-{face.Hash[..6]}" : null;

    /// <summary>The font file's SHA-256, first twelve digits: it decides over pixels as the engine's version does.</summary>
    public string Hash { get; }

    /// <summary>A letter's outline, one unit being the height of the font's square, y up from the line it stands on.</summary>
    public Glyph Outline(int character)
    {
        lock (_gate)
        {
            if (!_glyphs.TryGetValue(character, out var glyph))
            {
                _glyphs[character] = glyph = Read(character);
            }

            return glyph;
        }
    }

    private static (Typeface?, string?) Load()
    {
        if (!File.Exists(FontFile))
        {
            return (null, $"No text is shown: the font {Path.GetFileName(FontFile)} is missing (Debian: fonts-dejavu-core).");
        }

        try
        {
            var bytes = File.ReadAllBytes(FontFile);

            // FreeType reads from it for as long as the process lives.
            var kept = (nint)NativeMemory.Alloc((nuint)bytes.Length);
            Marshal.Copy(bytes, 0, kept, bytes.Length);
            return FreeTypeLibrary.Open(out var library) == 0 && FreeTypeLibrary.OpenFace(library, kept, bytes.Length, 0, out var face) == 0
                ? (new(face, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]), null)
                : (null, "No text is shown: FreeType cannot read the font.");
        }
        catch (DllNotFoundException)
        {
            return (null, "No text is shown: FreeType is missing (Debian: libfreetype6).");
        }
    }

    private Glyph Read(int character)
    {
        if (FreeTypeLibrary.LoadGlyph(_face, FreeTypeLibrary.GlyphOf(_face, (nuint)character), FreeTypeLibrary.LoadUnscaled) != 0)
        {
            return new(0.5, []);
        }

        var slot = *(nint*)(_face + FreeTypeLibrary.Offsets.Glyph);
        var points = *(long**)(slot + FreeTypeLibrary.Offsets.Points);
        var tags = *(byte**)(slot + FreeTypeLibrary.Offsets.Tags);
        var ends = *(short**)(slot + FreeTypeLibrary.Offsets.ContourEnds);
        var contours = new List<(double X, double Y)[]>();
        var first = 0;
        for (var i = 0; i < *(short*)(slot + FreeTypeLibrary.Offsets.ContourCount); i++)
        {
            var last = ends[i];
            if (last >= first)
            {
                contours.Add(Flatten(points, tags, first, last - first + 1));
            }

            first = last + 1;
        }

        return new(*(long*)(slot + FreeTypeLibrary.Offsets.Advance) * _unit, [.. contours]);
    }

    /// <summary>A contour of TrueType's quadratic curves (between two points off the curve lies one on it) as a polygon.</summary>
    private (double X, double Y)[] Flatten(long* points, byte* tags, int first, int count)
    {
        (double X, double Y) At(int i) => (points[2 * (first + (i % count))] * _unit, points[(2 * (first + (i % count))) + 1] * _unit);
        bool On(int i) => (tags[first + (i % count)] & 1) != 0;
        static (double X, double Y) Middle((double X, double Y) a, (double X, double Y) b) => ((a.X + b.X) / 2, (a.Y + b.Y) / 2);
        var start = 0;
        while (start < count && !On(start))
        {
            start++;
        }

        var allOff = start == count;
        start = allOff ? 0 : start;
        var from = allOff ? Middle(At(count - 1), At(0)) : At(start);
        var polygon = new List<(double X, double Y)> { from };
        for (var i = allOff ? 0 : 1; i <= (allOff ? count - 1 : count); i++)
        {
            if (On(start + i))
            {
                polygon.Add(from = At(start + i));
                continue;
            }

            var control = At(start + i);
            var to = On(start + i + 1) ? At(start + i + 1) : Middle(control, At(start + i + 1));
            for (var step = 1; step <= StepsPerCurve; step++)
            {
                var t = (double)step / StepsPerCurve;
                double a = (1 - t) * (1 - t), b = 2 * t * (1 - t), c = t * t;
                polygon.Add(((a * from.X) + (b * control.X) + (c * to.X), (a * from.Y) + (b * control.Y) + (c * to.Y)));
            }

            from = to;
        }

        return [.. polygon];
    }
}

/// <summary>A letter: how far the next one stands, and its contours, closed polygons of non-zero winding.</summary>
internal sealed record Glyph(double Advance, (double X, double Y)[][] Contours);
