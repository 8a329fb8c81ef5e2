using System.Globalization;
using System.Text;

namespace Sora.Gallery;

/// <summary>The contact sheets of docs/gallery/cast: every archetype once in colour and once in greys.</summary>
internal static class CastSheets
{
    private const int Columns = 8;
    private const int CellsPerSheet = 40;
    private const int Width = 208;
    private const int Height = 224;

    // What is asked for by name is looked at closely.
    private const int Closer = 2;
    private const byte NoChroma = 128;

    public static int Write(string folder, IReadOnlyList<string> only)
    {
        Directory.CreateDirectory(folder);
        var entries = CastEntries.All.Where(e => only.Count == 0 || only.Contains(e.Name)).ToList();
        var scale = only.Count == 0 ? 1 : Closer;
        var (width, height) = (scale * Width, scale * Height);
        using var portrait = new CastPortrait(width, height);
        var index = new StringBuilder("# Cast\n\nEverything that the cast is made of, by `./sora gallery cast`: in colour, and the same cells without their colours. Cells from left to right, row by row:\n");
        for (var sheet = 0; sheet * CellsPerSheet < entries.Count; sheet++)
        {
            var here = entries.Skip(sheet * CellsPerSheet).Take(CellsPerSheet).ToList();
            var cells = here.ConvertAll(portrait.Render);
            string colour = NameOf("cast", sheet), grey = NameOf("grey", sheet);
            if (!WriteSheet(cells, width, height, Path.Combine(folder, colour)) || !WriteSheet(cells.ConvertAll(cell => Grey(cell, width * height)), width, height, Path.Combine(folder, grey)))
            {
                return 1;
            }

            index.Append(CultureInfo.InvariantCulture, $"\n![{colour}]({colour})\n![{grey}]({grey})\n\n{string.Join(", ", here.Select(e => e.Name))}.\n");
        }

        if (only.Count == 0)
        {
            File.WriteAllText(Path.Combine(folder, "README.md"), index.ToString());
        }

        return 0;
    }

    private static string NameOf(string kind, int sheet) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{sheet + 1:D2}.jpg");

    private static bool WriteSheet(List<byte[]> cells, int width, int height, string path)
    {
        var columns = Math.Min(Columns, cells.Count);
        var rows = (cells.Count + columns - 1) / columns;
        var written = Sheet.Encode(Sheet.Compose(cells, width, height, columns), width * columns, height * rows, path);
        Console.WriteLine(path);
        return written;
    }

    private static byte[] Grey(byte[] i420, int pixels)
    {
        var grey = (byte[])i420.Clone();
        grey.AsSpan(pixels).Fill(NoChroma);
        return grey;
    }
}
