using System.Numerics;
using System.Text.Json;
using Sora.Bench.Physics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Sound;
using Sora.Storyboards;

namespace Sora.Bench.Sound;

/// <summary>Processor time of one thread for the sound of ten seconds with 200 impacts of 17 partials in a room that answers for a second. The last line is one JSON object.</summary>
internal static class SoundBench
{
    private const double Seconds = 10;
    private const int Impacts = 200;
    private const int Runs = 9;
    private const double FramesPerSecond = 24;

    public static int Run(TextWriter output)
    {
        var shot = Busy();
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var started = PhysicsBench.ThreadMilliseconds();
            SoundStage.Compose(shot, new Setting("hall", "day", "clear"), run);
            times.Add(PhysicsBench.ThreadMilliseconds() - started);
            Console.Error.WriteLine($"{Impacts} impacts in {Seconds} s: {times[^1]:f0} ms");
        }

        times.Sort();
        output.WriteLine(JsonSerializer.Serialize(new { bench = "sound", seconds = Seconds, impacts = Impacts, medianMilliseconds = Math.Round(times[Runs / 2], 1) }, JsonSerializerOptions.Web));
        return 0;
    }

    private static SimulatedShot Busy() => new()
    {
        Seconds = Seconds,
        TimeStretch = 1,
        Bodies =
        [
            new("room.floor", null, ShapeKind.Plane, new Vector3(20, 1, 20), 0, Materials.Wood, 1),
            new("pan", "pan", ShapeKind.Cylinder, new Vector3(0.3f), 1, Materials.Steel, 0.2),
        ],
        Contacts =
        [
            .. Enumerable.Range(0, Impacts).Select(i => new ContactEvent(
                i * Seconds / Impacts, 0, 1, 1 + (i % 7), 3, 0, Vector3.Zero, Vector3.UnitY, ContactKind.Impact)),
        ],
        Rubbing = [],
        Listener = [.. Enumerable.Repeat(new ListenerPose(new Vector3(0, 1.5f, 4), Quaternion.Identity), (int)(Seconds * FramesPerSecond))],
        FramesPerSecond = FramesPerSecond,
        Acoustics = new PlaceAcoustics("hall", false, new Vector3(16, 8, 16), Materials.Wood, Materials.Concrete),
    };
}
