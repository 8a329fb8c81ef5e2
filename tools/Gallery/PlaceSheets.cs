using System.Globalization;
using System.Text;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Places;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Gallery;

/// <summary>The contact sheets of docs/gallery/places: every place empty of actors, by day, by night, and at one more time or in one more weather.</summary>
internal static class PlaceSheets
{
    private const int Width = 320;
    private const int Height = 180;
    private const int CellsPerPlace = 3;
    private const int PlacesPerRow = 2;
    private const int PlacesPerSheet = 16;
    private const long Seed = 7;

    // Seconds into the shot: clouds, traffic and flakes are under way.
    private const double Moment = 2;

    private static readonly (string Time, string Weather)[] Others =
        [("afternoon", "rain"), ("day", "snow"), ("sunset", "clear"), ("dusk", "clear"), ("day", "fog"), ("day", "storm"), ("dawn", "clear"), ("day", "wind"), ("morning", "cloudy")];

    public static int Write(string folder, IReadOnlyList<string> only)
    {
        Directory.CreateDirectory(folder);
        var names = PlaceCatalogue.Names.Where(name => only.Count == 0 || only.Contains(name)).ToList();
        using var renderer = new Renderer(Width, Height);
        var index = new StringBuilder("# Places\n\nEvery place by day, by night, and once more, by `./sora gallery places`. Two places a row, from left to right, row by row; the third picture's time and weather in brackets:\n");
        for (var sheet = 0; sheet * PlacesPerSheet < names.Count; sheet++)
        {
            var cells = new List<byte[]>();
            var captions = new List<string>();
            for (var i = sheet * PlacesPerSheet; i < Math.Min(names.Count, (sheet + 1) * PlacesPerSheet); i++)
            {
                var (time, weather) = Others[i % Others.Length];
                cells.Add(Picture(renderer, new(names[i], "day", "clear")));
                cells.Add(Picture(renderer, new(names[i], "night", "clear")));
                cells.Add(Picture(renderer, new(names[i], time, weather)));
                captions.Add($"{names[i]} ({(weather == "clear" ? time : weather)})");
            }

            var columns = Math.Min(cells.Count, CellsPerPlace * PlacesPerRow);
            var rows = (cells.Count + columns - 1) / columns;
            var name = string.Create(CultureInfo.InvariantCulture, $"places-{sheet + 1:D2}.jpg");
            if (!Sheet.Encode(Sheet.Compose(cells, Width, Height, columns), Width * columns, Height * rows, Path.Combine(folder, name)))
            {
                return 1;
            }

            Console.WriteLine(Path.Combine(folder, name));
            index.Append(CultureInfo.InvariantCulture, $"\n![{name}]({name})\n\n{string.Join(", ", captions)}.\n");
        }

        if (only.Count == 0)
        {
            File.WriteAllText(Path.Combine(folder, "README.md"), index.ToString());
        }

        return 0;
    }

    private static byte[] Picture(Renderer renderer, Setting setting)
    {
        var scene = new PictureScene { Camera = PictureCamera.LookAt(new(0.4f, 1.55f, 6.4f), new(0, 1.5f, 0), 1.22f) };
        var stage = StageBuilder.Build(new Shot
        {
            Id = "place",
            Seed = Seed,
            Seconds = 2 * Moment,
            Look = new() { Style = "realistic" },
            Camera = new() { Framing = "wide", Angle = "eye", Move = "static" },
            Setting = setting,
            Cast = [],
            Beats = [],
        });
        stage.Place.Draw(scene, Moment);
        stage.Water?.Draw(scene, Moment);
        var frame = new byte[Width * Height * 3 / 2];
        renderer.Render(scene, frame);
        return frame;
    }
}
