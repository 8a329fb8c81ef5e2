using System.Globalization;
using System.Text;

namespace Sora.Gallery;

/// <summary>The contact sheets of docs/gallery/actions: one row of eight frames for each action.</summary>
internal static class ActionSheets
{
    private const int RowsPerSheet = 8;

    public static int Write(string folder, IReadOnlyList<string> only)
    {
        Directory.CreateDirectory(folder);
        var examples = Examples.All.Where(e => only.Count == 0 || only.Contains(e.Action)).ToList();
        using var strip = new Strip();
        var index = new StringBuilder("# Actions\n\nEight moments of each, grey models, made by `./sora gallery actions`. Rows from top to bottom:\n");
        for (var sheet = 0; sheet * RowsPerSheet < examples.Count; sheet++)
        {
            var rows = examples.Skip(sheet * RowsPerSheet).Take(RowsPerSheet).ToList();
            var name = string.Create(CultureInfo.InvariantCulture, $"actions-{sheet + 1:D2}.jpg");
            var path = Path.Combine(folder, name);
            var cells = rows.SelectMany(strip.Render).ToArray();
            if (!Sheet.Encode(Sheet.Compose(cells, Strip.Width, Strip.Height, Strip.Frames), Strip.Width * Strip.Frames, Strip.Height * rows.Count, path))
            {
                return 1;
            }

            index.Append(CultureInfo.InvariantCulture, $"\n![{name}]({name})\n\n{string.Join("\n", rows.Select((r, i) => $"{i + 1}. {r.Action.Replace('_', ' ')} ({r.Noun})"))}\n");
            Console.WriteLine(path);
        }

        if (only.Count == 0)
        {
            File.WriteAllText(Path.Combine(folder, "README.md"), index.ToString() + Examples.Notes);
        }

        return 0;
    }
}
