using System.Globalization;
using System.Text;
using Sora.Engines;
using Sora.Engines.Direction;
using Sora.Engines.World;
using Sora.Engines.World.Looks.Styles;
using Sora.Storyboards;

namespace Sora.Gallery;

/// <summary>The sheets of docs/gallery/looks: every look, framing, angle, move, time and weather, and films worth showing.</summary>
internal static class LookSheets
{
    private const string Park = "A girl in a red dress runs after a dog in a park, medium shot";
    private const string Room = "A man pours coffee into a cup at a wooden table in a kitchen, medium shot";
    private static readonly PictureFormat Cell = new(480, 270, 24);
    private static readonly PictureFormat Large = new(640, 360, 24);

    public static int Write(string folder, IReadOnlyList<string> only)
    {
        Directory.CreateDirectory(folder);
        using var painter = new ShotPainter();
        var index = new StringBuilder("# Looks\n\nMade by `./sora gallery looks`. Cells from left to right, row by row.\n");
        foreach (var (name, cells) in Sheets(painter))
        {
            if (only.Count > 0 && !only.Contains(name))
            {
                continue;
            }

            var pictures = cells().ToList();
            var (format, columns) = name == "showcase" ? (Large, 2) : (Cell, 4);
            var path = Path.Combine(folder, name + ".jpg");
            var rows = (pictures.Count + columns - 1) / columns;
            if (!Sheet.Encode(Sheet.Compose(pictures.ConvertAll(p => p.Frame), format.Width, format.Height, columns), format.Width * columns, format.Height * rows, path))
            {
                return 1;
            }

            index.Append(CultureInfo.InvariantCulture, $"\n![{name}]({name}.jpg)\n\n{string.Join("; ", pictures.Select(p => p.Name))}.\n");
            Console.WriteLine(path);
        }

        if (only.Count == 0)
        {
            File.WriteAllText(Path.Combine(folder, "README.md"), index.ToString());
        }

        return 0;
    }

    private static IEnumerable<(string Name, Func<IEnumerable<(string Name, byte[] Frame)>> Cells)> Sheets(ShotPainter painter)
    {
        yield return ("styles", () => Styles(painter, ["realistic", .. FilmLooks.Styles]));
        yield return ("grades", () => Styles(painter, FilmLooks.Grades));
        yield return ("decades", () => Decades(painter));
        yield return ("framings", () => Cameras(painter, ["extreme-wide", "wide", "medium", "close-up", "extreme-close-up"], (camera, value) => camera with { Framing = value }));
        yield return ("angles", () => Cameras(painter, ["eye", "low", "high", "overhead", "dutch", "pov"], (camera, value) => camera with { Angle = value }));
        yield return ("moves", () => Moves(painter));
        yield return ("times", () => Settings(painter, ["dawn", "morning", "noon", "afternoon", "sunset", "dusk", "night", "day"], (setting, value) => setting with { Time = value }));
        yield return ("weather", () => Settings(painter, ["clear", "cloudy", "rain", "snow", "fog", "storm", "wind"], (setting, value) => setting with { Weather = value }));
        yield return ("showcase", () => Showcase.All.Select(s => (s.Prompt, Picture(painter, Shot(s.Prompt, s.Seconds), Large, s.At))));
    }

    private static IEnumerable<(string Name, byte[] Frame)> Styles(ShotPainter painter, IReadOnlyList<string> styles)
    {
        foreach (var style in styles)
        {
            var shot = Shot(Park, 3);
            yield return (style, Picture(painter, shot with { Look = shot.Look with { Style = style, Monochrome = style == "noir" ? true : null } }, Cell, 1.4));
        }
    }

    private static IEnumerable<(string Name, byte[] Frame)> Decades(ShotPainter painter)
    {
        for (var year = 1920; year <= 2000; year += 10)
        {
            var era = string.Create(CultureInfo.InvariantCulture, $"{year}s");
            var shot = Shot(Park, 3);
            yield return (era, Picture(painter, shot with { Look = shot.Look with { Style = "documentary", Era = era, Monochrome = year is 1930 or 1940 or 1960 ? true : null } }, Cell, 1.4));
        }
    }

    private static IEnumerable<(string Name, byte[] Frame)> Cameras(ShotPainter painter, IReadOnlyList<string> values, Func<Camera, string, Camera> set)
    {
        foreach (var value in values)
        {
            var shot = Shot(Park, 3);
            yield return (value, Picture(painter, shot with { Camera = set(shot.Camera, value) }, Cell, 1.4));
        }
    }

    /// <summary>Beginning and end of each move.</summary>
    private static IEnumerable<(string Name, byte[] Frame)> Moves(ShotPainter painter)
    {
        foreach (var move in (string[])["static", "pan-left", "pan-right", "tilt-up", "tilt-down", "dolly-in", "dolly-out", "zoom-in", "zoom-out", "orbit", "crane-up", "crane-down", "tracking", "handheld"])
        {
            var shot = Shot(Room, 3);
            shot = shot with { Camera = shot.Camera with { Move = move } };
            yield return (move + ", begin", Picture(painter, shot, Cell, 0));
            yield return (move + ", end", Picture(painter, shot, Cell, 2.9));
        }
    }

    private static IEnumerable<(string Name, byte[] Frame)> Settings(ShotPainter painter, IReadOnlyList<string> values, Func<Setting, string, Setting> set)
    {
        foreach (var value in values)
        {
            var shot = Shot(Park, 3);
            yield return (value, Picture(painter, shot with { Setting = set(shot.Setting, value) }, Cell, 1.4));
        }
    }

    private static Shot Shot(string prompt, double seconds)
    {
        var shot = new Director().Direct(new(prompt, seconds, 1), CancellationToken.None).Board!.Shots[0];
        return shot with { Seed = shot.Seed ?? 1 };
    }

    private static byte[] Picture(ShotPainter painter, Shot shot, PictureFormat format, double at)
    {
        painter.Begin(ShotPlay.Perform(shot, format, CancellationToken.None), new ShotRequest(shot, format));
        var frame = new byte[format.Width * format.Height * 3 / 2];
        painter.Paint(Math.Min((int)(at * format.FramesPerSecond), format.FrameCount(shot.Seconds) - 1), format.FramesPerSecond, frame);
        return frame;
    }
}
