using System.Runtime.InteropServices;
using System.Text.Json;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;
using Sora.Engines.World.Scene;

namespace Sora.Bench.Physics;

/// <summary>
/// Steps worlds on one core and tells the mean and the worst milliseconds of a frame of 1/24 s (ten steps), and the bytes allocated a step
/// once everything has been seen. The last line is one JSON object.
/// </summary>
internal static class PhysicsBench
{
    private const int WarmUpFrames = 24;
    private const int MeasuredFrames = 72;
    private const int StepsPerFrame = PhysicsWorld.StepsPerSecond / 24;

    public static int Run(TextWriter output)
    {
        var scenes = new SortedDictionary<string, Func<PhysicsWorld>>(StringComparer.Ordinal)
        {
            ["scattered-50-with-3-actors"] = () => Scattered(50, actors: 3),
            ["scattered-500"] = () => Scattered(500, actors: 0),
            ["pile-50"] = () => Pile(50),
            ["pile-500"] = () => Pile(500),
            ["chain-20"] = ChainOf20,
        };
        foreach (var build in scenes.Values)
        {
            // The compiler's tiers settle on every kind of scene before any is measured.
            Measure(build());
        }

        var results = scenes.ToDictionary(s => s.Key, s => Measure(s.Value()));
        foreach (var (name, result) in results)
        {
            Console.Error.WriteLine($"{name}: {result.MeanMs:f3} ms a frame, worst {result.WorstMs:f3} ms, {result.BytesPerStep} bytes a step");
        }

        output.WriteLine(JsonSerializer.Serialize(new { bench = "physics", frames = MeasuredFrames, scenes = results }, JsonSerializerOptions.Web));
        return 0;
    }

    private static Result Measure(PhysicsWorld world)
    {
        double sum = 0, worst = 0;
        long bytes = 0;
        for (var frame = -WarmUpFrames; frame < MeasuredFrames; frame++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var started = ThreadMilliseconds();
            for (var step = 0; step < StepsPerFrame; step++)
            {
                Walk(world);
                world.Step();
            }

            var ms = ThreadMilliseconds() - started;
            if (frame >= 0)
            {
                (sum, worst) = (sum + ms, Math.Max(worst, ms));
                bytes += GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        return new(Math.Round(sum / MeasuredFrames, 4), Math.Round(worst, 4), bytes / (MeasuredFrames * StepsPerFrame));
    }

    /// <summary>Driven capsules swing to and fro, as limbs do.</summary>
    private static void Walk(PhysicsWorld world)
    {
        foreach (var body in world.Bodies)
        {
            if (body.Motion == BodyMotion.Driven)
            {
                body.Velocity = new(((int)(world.Time * 2) & 1) == 0 ? 0.8 : -0.8, 0, 0);
            }
        }
    }

    /// <summary>Balls, boxes, cylinders and capsules thrown over a floor, each with about a square metre.</summary>
    private static PhysicsWorld Scattered(int count, int actors)
    {
        var world = Floor();
        var random = new SeededRandom(5, "bench");
        var side = Math.Sqrt(count);
        for (var i = 0; i < count; i++)
        {
            var body = Body(random, i, new(random.Between(0, side), random.Between(0.3, 2), random.Between(0, side)));
            body.Velocity = new(random.Between(-1, 1), 0, random.Between(-1, 1));
            world.Add(body);
        }

        for (var actor = 0; actor < actors; actor++)
        {
            for (var limb = 0; limb < 13; limb++)
            {
                world.Add(new Body($"actor{actor}.{limb}", null, Shape.Capsule(0.07, 0.3), Engines.World.Physics.Materials.Flesh, BodyMotion.Driven, 5)
                {
                    Position = new((actor * 2) + 1, 0.3 + (0.12 * limb), 3),
                    Group = actor + 1,
                });
            }
        }

        return world;
    }

    /// <summary>Everything falls into one heap.</summary>
    private static PhysicsWorld Pile(int count)
    {
        var world = Floor();
        var random = new SeededRandom(6, "bench");
        for (var i = 0; i < count; i++)
        {
            int layer = i / 25, place = i % 25;
            world.Add(Body(random, i, new(0.35 * (place % 5), 0.3 + (0.35 * layer), 0.35 * (place / 5))));
        }

        return world;
    }

    private static PhysicsWorld ChainOf20()
    {
        var world = Floor();
        var load = world.Add(new Body("load", null, Shape.Sphere(0.2), Engines.World.Physics.Materials.Steel, BodyMotion.Dynamic, 40) { Position = new(3.2, 6, 0) });
        Chain.Hang(world, "chain", null, Engines.World.Physics.Materials.Steel, new(0, 6, 0), new(3, 6, 0), 20, 0.02, 2, Joint.Fixed, load, 1);
        return world;
    }

    private static PhysicsWorld Floor()
    {
        var world = new PhysicsWorld();
        world.Add(new Body("floor", null, Shape.Plane, Engines.World.Physics.Materials.Concrete, BodyMotion.Static));
        return world;
    }

    private static Body Body(SeededRandom random, int i, Vector3d at)
    {
        var r = random.Between(0.08, 0.15);
        var shape = (i % 4) switch
        {
            0 => Shape.Sphere(r),
            1 => Shape.Box(new(2 * r, 1.5 * r, 1.8 * r)),
            2 => Shape.Cylinder(r, 2 * r),
            _ => Shape.Capsule(0.6 * r, r),
        };
        return new($"body{i}", null, shape, Engines.World.Physics.Materials.Wood, BodyMotion.Dynamic, 650 * shape.Volume) { Position = at };
    }

    /// <summary>Processor time of this thread: other programs on the machine do not count.</summary>
    /// <summary>Processor time of this thread.</summary>
    internal static double ThreadMilliseconds() =>
        clock_gettime(3, out var time) == 0 ? (time.Seconds * 1e3) + (time.Nanoseconds * 1e-6) : Environment.TickCount64;

    [DllImport("libc")]
    private static extern int clock_gettime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public long Seconds;
        public long Nanoseconds;
    }

    private sealed record Result(double MeanMs, double WorstMs, long BytesPerStep);
}
