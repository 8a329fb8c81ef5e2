using System.Globalization;
using System.Text;
using System.Text.Json;
using Sora.Engines;
using Sora.Engines.Direction;
using Sora.Engines.World;

namespace Sora.Gallery;

/// <summary>The sheets of docs/gallery/prompts: six moments of the film of each development prompt, without its written words, so that people can be asked what they see.</summary>
internal static class PromptSheets
{
    private const int Moments = 6;
    private const int Columns = 3;
    private const double FilmSeconds = 6;
    private static readonly PictureFormat Cell = new(480, 270, 24);

    /// <param name="folder">Is made where it is missing.</param>
    /// <param name="only">Numbers of prompts from 0; all when empty.</param>
    public static int Write(string folder, IReadOnlyList<string> only)
    {
        Directory.CreateDirectory(folder);
        using var painter = new ShotPainter();
        var index = new StringBuilder("# Development prompts\n\nMade by `./sora gallery prompts`: six moments of each film, without the words written in it.\n");
        foreach (var (number, prompt) in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "dev-prompts.jsonl")).Select(PromptOf).Index())
        {
            var name = number.ToString("00", CultureInfo.InvariantCulture);
            index.Append(CultureInfo.InvariantCulture, $"\n![{name}]({name}.jpg)\n\n{prompt}\n");
            if (only.Count > 0 && !only.Contains(name))
            {
                continue;
            }

            var path = Path.Combine(folder, name + ".jpg");
            if (!Sheet.Encode(Sheet.Compose(Pictures(painter, prompt), Cell.Width, Cell.Height, Columns), Cell.Width * Columns, Cell.Height * Moments / Columns, path))
            {
                return 1;
            }

            Console.WriteLine(path);
        }

        File.WriteAllText(Path.Combine(folder, "README.md"), index.ToString());
        return 0;
    }

    private static string PromptOf(string line)
    {
        using var entry = JsonDocument.Parse(line);
        return entry.RootElement.GetProperty("p").GetString()!;
    }

    /// <summary>From the middles of six equal parts of the film.</summary>
    private static List<byte[]> Pictures(ShotPainter painter, string prompt)
    {
        var board = new Director().Direct(new(prompt, FilmSeconds, Seed: 1), CancellationToken.None).Board!;
        var part = board.Shots.Sum(shot => shot.Seconds) / Moments;
        var pictures = new List<byte[]>();
        var begin = 0.0;
        foreach (var shot in board.Shots)
        {
            var silent = shot with { Text = [], Seed = shot.Seed ?? 1 };
            painter.Begin(ShotPlay.Perform(silent, Cell, CancellationToken.None), new ShotRequest(silent, Cell));
            for (double at; pictures.Count < Moments && (at = ((pictures.Count + 0.5) * part) - begin) < shot.Seconds;)
            {
                var picture = new byte[Cell.Width * Cell.Height * 3 / 2];
                painter.Paint((int)(at * Cell.FramesPerSecond), Cell.FramesPerSecond, picture);
                pictures.Add(picture);
            }

            begin += shot.Seconds;
        }

        return pictures;
    }
}
