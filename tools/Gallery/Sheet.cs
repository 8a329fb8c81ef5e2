using System.Diagnostics;

namespace Sora.Gallery;

/// <summary>I420 pictures of one size side by side and below each other, written as one JPEG by ffmpeg.</summary>
internal static class Sheet
{
    /// <summary>Puts the cells into rows of that many columns; what is left of the last row stays mid-grey.</summary>
    /// <param name="cells">Planes Y, U, V, width × height × 3/2 bytes each.</param>
    public static byte[] Compose(IReadOnlyList<byte[]> cells, int width, int height, int columns)
    {
        var rows = (cells.Count + columns - 1) / columns;
        int w = width * columns, h = height * rows;
        var all = new byte[w * h * 3 / 2];
        Array.Fill(all, (byte)128);
        for (var i = 0; i < cells.Count; i++)
        {
            var (row, column) = (i / columns, i % columns);
            Plane(cells[i], 0, width, height, all.AsSpan(0, w * h), w, row, column);
            Plane(cells[i], width * height, width / 2, height / 2, all.AsSpan(w * h, w * h / 4), w / 2, row, column);
            Plane(cells[i], width * height * 5 / 4, width / 2, height / 2, all.AsSpan(w * h * 5 / 4, w * h / 4), w / 2, row, column);
        }

        return all;
    }

    /// <summary>Writes the picture; false when ffmpeg could not.</summary>
    public static bool Encode(byte[] i420, int width, int height, string path)
    {
        using var ffmpeg = Process.Start(new ProcessStartInfo("ffmpeg",
            ["-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", $"{width}x{height}", "-color_range", "tv", "-i", "-", "-frames:v", "1", "-q:v", "5", path])
        { RedirectStandardInput = true })!;
        ffmpeg.StandardInput.BaseStream.Write(i420);
        ffmpeg.StandardInput.Close();
        ffmpeg.WaitForExit();
        return ffmpeg.ExitCode == 0;
    }

    private static void Plane(byte[] from, int offset, int w, int h, Span<byte> to, int stride, int row, int column)
    {
        for (var y = 0; y < h; y++)
        {
            from.AsSpan(offset + (y * w), w).CopyTo(to[((((row * h) + y) * stride) + (column * w))..]);
        }
    }
}
