using System.Diagnostics;
using System.Text.Json;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Places;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Bench.Places;

/// <summary>
/// Renders every place empty of actors at 480p, by day and in rain, in turn with the bare room, and prints what each costs over it: the least of a few
/// frames each, so that a busy machine does not blame the place. The last line is one JSON object.
/// </summary>
internal static class PlaceBench
{
    private const int Width = 854;
    private const int Height = 480;
    private const int Frames = 5;
    private const string Reference = "room";

    public static int Run(TextWriter output)
    {
        using var renderer = new Renderer(Width, Height);
        var frame = new byte[Width * Height * 3 / 2];
        var scene = new PictureScene { Camera = PictureCamera.LookAt(new(0.4f, 1.55f, 6.4f), new(0, 1.5f, 0), 1.22f) };
        var reference = Build(Reference, "clear");
        var results = new List<Result>();
        foreach (var name in PlaceCatalogue.Names)
        {
            var (day, rain) = (Build(name, "clear"), Build(name, "rain"));
            double least = double.MaxValue, wet = double.MaxValue, room = double.MaxValue;
            for (var i = 0; i < Frames; i++)
            {
                room = Math.Min(room, Milliseconds(renderer, scene, reference, frame, i));
                least = Math.Min(least, Milliseconds(renderer, scene, day, frame, i));
                wet = Math.Min(wet, Milliseconds(renderer, scene, rain, frame, i));
            }

            scene.Clear();
            day.Draw(scene, 1);
            results.Add(new(name, scene.Primitives.Length, Math.Round(least, 2), Math.Round(wet, 2), Math.Round(room, 2), Math.Round(least / room, 2)));
        }

        foreach (var result in results.OrderByDescending(result => result.Ratio))
        {
            Console.Error.WriteLine($"{result.Place,-20} {result.Primitives,4} primitives {result.Ms,7:f2} ms, in rain {result.RainMs,7:f2} ms, the bare room {result.RoomMs:f2} ms, ratio {result.Ratio:f2}");
        }

        output.WriteLine(JsonSerializer.Serialize(new { bench = "places", size = $"{Width}x{Height}", threads = Environment.ProcessorCount, places = results }, JsonSerializerOptions.Web));
        return 0;
    }

    private static Place Build(string name, string weather) => PlaceFactory.Build(new Setting(name, "day", weather), null, null, new SeededRandom(7, "place"));

    private static double Milliseconds(Renderer renderer, PictureScene scene, Place place, byte[] frame, int index)
    {
        scene.Clear();
        place.Draw(scene, 1 + (index / 24.0));
        var started = Stopwatch.GetTimestamp();
        renderer.Render(scene, frame);
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    /// <summary>Least milliseconds a frame, and over the bare room's.</summary>
    private sealed record Result(string Place, int Primitives, double Ms, double RainMs, double RoomMs, double Ratio);
}
