using System.Text.Json;
using Sora.Engines.World.Camera;
using Sora.Engines.World.Cast;
using Sora.Engines.World.Looks;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Bench.Cast;

/// <summary>
/// Milliseconds that each living archetype adds to a frame of 854x480 in medium framing on two threads, over the same frame without it, and how
/// many primitives it is made of. Both frames are rendered in turn, by processor time. The last line is one JSON object.
/// </summary>
internal static class CastBench
{
    private const int Width = 854;
    private const int Height = 480;
    private const int Threads = 2;
    private const int WarmUpFrames = 2;
    private const int Rounds = 3;
    private const int FramesPerRound = 8;
    private const double BudgetMs = 3;
    private const long Seed = 5;

    private static readonly string[] Nouns =
    [
        "baby", "girl", "boy", "man", "woman", "grandmother", "chef", "guard", "knight", "police officer", "firefighter", "doctor", "nurse", "astronaut", "pirate", "viking", "king", "queen", "magician", "wizard",
        "witch", "waiter", "footballer", "boxer", "ballerina", "cowboy", "samurai", "ninja", "monk", "nun", "judge", "soldier", "sailor", "pilot", "businessman", "farmer", "miner", "painter", "clown", "superhero",
        "bride", "angel", "zombie", "mermaid", "alien", "elf", "dwarf", "fairy", "ghost", "vampire", "santa", "caveman", "scuba diver", "robot", "skeleton", "cat", "corgi", "bulldog", "labrador", "dachshund",
        "poodle", "husky", "horse", "cow", "elephant", "rabbit", "fox", "squirrel", "bear", "polar bear", "panda", "penguin", "parrot", "owl", "duck", "koi", "whale", "frog", "snake", "spider", "dragon", "lion",
        "tiger", "zebra", "giraffe", "pig", "sheep", "goat", "deer", "monkey", "mouse", "hamster", "wolf", "kangaroo", "camel", "crocodile", "turtle", "eagle", "flamingo", "chicken", "swan", "shark", "dolphin",
        "octopus", "crab", "jellyfish", "bee", "butterfly", "ant", "snail", "tyrannosaurus", "unicorn",
    ];

    /// <param name="only">Nouns to measure; none takes all.</param>
    public static int Run(TextWriter output, IReadOnlyList<string> only)
    {
        using var renderer = new Renderer(Width, Height, Threads);
        var results = new SortedDictionary<string, object>(StringComparer.Ordinal);
        var over = new List<string>();
        Measure(renderer, "man");
        foreach (var noun in only.Count > 0 ? only : Nouns)
        {
            var (primitives, own, without) = Measure(renderer, noun);
            results[noun] = new { primitives, milliseconds = Math.Round(own, 3), reference = Math.Round(without, 3) };
            if (own > BudgetMs)
            {
                over.Add(noun);
            }

            Console.Error.WriteLine($"{noun}: {primitives} primitives, {own:f2} ms over {without:f2} ms without it");
        }

        output.WriteLine(JsonSerializer.Serialize(new { bench = "cast", size = $"{Width}x{Height}", threads = Threads, budgetMs = BudgetMs, over, archetypes = results }, JsonSerializerOptions.Web));
        return 0;
    }

    private static (int Primitives, double Own, double Without) Measure(Renderer renderer, string noun)
    {
        var shot = new Shot
        {
            Id = "bench",
            Seed = Seed,
            Seconds = 1,
            Look = new() { Style = "realistic" },
            Camera = new() { Framing = "medium", Angle = "eye", Move = "static", Subject = "actor" },
            Setting = new("plain", "day", "clear"),
            Cast = [new() { Id = "actor", Noun = noun, Count = 1 }],
            Beats = [],
        };
        var stage = StageBuilder.Build(shot);
        while (stage.World.Time < 0.5)
        {
            ShotSimulation.Advance(stage, 0);
        }

        var state = new FrameState(0.5, 0.5, [.. stage.World.Bodies.Select(BodyPose.Of)], [.. stage.Actors.Select(a => a.Pose)]);
        PictureScene with = new(), without = new();
        foreach (var scene in new[] { with, without })
        {
            scene.Sky = Daylight.Noon;
            scene.Camera = CameraPlanner.Plan(stage, [state], shot, (double)Width / Height)[0].ToPicture();
        }

        ActorLooks.Of(stage.Actors[0], Seed).Draw(with, state.Actors[0]);
        with.EndGroup();
        var frame = new byte[Width * Height * 3 / 2];
        Spent(renderer, with, frame, WarmUpFrames);
        double full = 0, empty = 0;
        for (var round = 0; round < Rounds; round++)
        {
            empty += Spent(renderer, without, frame, FramesPerRound) / Rounds;
            full += Spent(renderer, with, frame, FramesPerRound) / Rounds;
        }

        return (with.Primitives.Length, full - empty, empty);
    }

    /// <summary>Processor time of a frame over the threads that share it, milliseconds: what it would take with both cores to itself.</summary>
    private static double Spent(Renderer renderer, PictureScene scene, byte[] frame, int frames)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < frames; i++)
        {
            renderer.Render(scene, frame);
        }

        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / frames / Threads;
    }
}
