using System.Diagnostics;
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
            if (!Encode(Compose([.. rows.Select(strip.Render)]), Strip.Width * Strip.Frames, Strip.Height * rows.Count, path))
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

    /// <summary>Puts I420 frames beside and below each other.</summary>
    private static byte[] Compose(byte[][][] rows)
    {
        int w = Strip.Width * Strip.Frames, h = Strip.Height * rows.Length;
        var all = new byte[w * h * 3 / 2];
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < Strip.Frames; column++)
            {
                Plane(rows[row][column], 0, all, 0, row, column, 1);
                Plane(rows[row][column], Strip.Width * Strip.Height, all, w * h, row, column, 2);
                Plane(rows[row][column], Strip.Width * Strip.Height * 5 / 4, all, w * h * 5 / 4, row, column, 2);
            }
        }

        return all;
    }

    private static void Plane(byte[] from, int offset, byte[] to, int target, int row, int column, int divide)
    {
        int w = Strip.Width / divide, h = Strip.Height / divide, stride = w * Strip.Frames;
        for (var y = 0; y < h; y++)
        {
            from.AsSpan(offset + (y * w), w).CopyTo(to.AsSpan(target + (((row * h) + y) * stride) + (column * w)));
        }
    }

    private static bool Encode(byte[] i420, int width, int height, string path)
    {
        using var ffmpeg = Process.Start(new ProcessStartInfo("ffmpeg",
            ["-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", $"{width}x{height}", "-color_range", "tv", "-i", "-", "-frames:v", "1", "-q:v", "5", path])
        { RedirectStandardInput = true })!;
        ffmpeg.StandardInput.BaseStream.Write(i420);
        ffmpeg.StandardInput.Close();
        ffmpeg.WaitForExit();
        return ffmpeg.ExitCode == 0;
    }
}
