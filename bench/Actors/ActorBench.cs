using System.Text.Json;
using Sora.Bench.Physics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Bench.Actors;

/// <summary>Milliseconds of processor time that three actors take for a frame of 1/24 s (ten steps), their own share without the world's step. The last line is one JSON object.</summary>
internal static class ActorBench
{
    private const int WarmUpSteps = 960;
    private const int MeasuredSteps = 960;
    private const int StepsPerFrame = PhysicsWorld.StepsPerSecond / 24;

    public static int Run(TextWriter output)
    {
        Measure("walk");
        var results = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var action in (string[])["stand", "walk", "run", "crawl", "backflip", "swim"])
        {
            results[action] = Math.Round(Measure(action), 4);
            Console.Error.WriteLine($"{action}: {results[action]:f3} ms a frame for three actors");
        }

        output.WriteLine(JsonSerializer.Serialize(new { bench = "actors", actors = 3, millisecondsPerFrame = results }, JsonSerializerOptions.Web));
        return 0;
    }

    private static double Measure(string action)
    {
        string[] nouns = ["man", "dog", "woman"];
        var stage = StageBuilder.Build(new Shot
        {
            Id = "bench",
            Seed = 1,
            Seconds = 10,
            Look = new() { Style = "realistic" },
            Camera = new() { Framing = "wide", Angle = "eye", Move = "static" },
            Setting = new("park", "day", "clear"),
            Cast = [.. nouns.Select(n => new CastMember { Id = n, Noun = n, Count = 1 })],
            Beats = [.. nouns.Select(n => new Beat { At = 0, Who = n, Verb = action })],
        });
        double spent = 0;
        for (var step = 0; step < WarmUpSteps + MeasuredSteps; step++)
        {
            spent = step == WarmUpSteps ? 0 : spent;
            var started = PhysicsBench.ThreadMilliseconds();
            foreach (var actor in stage.Actors)
            {
                actor.Step(stage.World.Time, PhysicsWorld.StepSeconds, stage);
            }

            spent += PhysicsBench.ThreadMilliseconds() - started;
            stage.World.Step();
            started = PhysicsBench.ThreadMilliseconds();
            foreach (var actor in stage.Actors)
            {
                actor.Settle();
            }

            spent += PhysicsBench.ThreadMilliseconds() - started;
        }

        return spent * StepsPerFrame / MeasuredSteps;
    }
}
