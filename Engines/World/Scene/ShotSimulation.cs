using Sora.Engines.World.Physics;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>Runs a stage through its shot: actors drive, physics answers, frames are taken.</summary>
internal static class ShotSimulation
{
    /// <summary>World at each frame, frame i at i/fps of the film.</summary>
    /// <param name="stage">Consumed: its world is at the end of the shot afterwards.</param>
    /// <param name="frames">How many.</param>
    /// <param name="framesPerSecond">Of the film.</param>
    /// <param name="stretch">Seconds of film for each second of the world.</param>
    /// <param name="cancellation">Observed at every frame.</param>
    public static List<FrameState> Run(Stage stage, int frames, double framesPerSecond, double stretch, CancellationToken cancellation)
    {
        var world = stage.World;
        var result = new List<FrameState>(frames);
        var released = 0;
        var before = Capture(stage, 0, stretch);
        var after = before;
        double[] fastest = [];
        for (var i = 0; i < frames; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var time = i / framesPerSecond;
            while (world.Time < (time / stretch) - 1e-9)
            {
                before = after;
                released = Advance(stage, released);
                after = Capture(stage, world.Time, stretch);
                NoteSpeeds(ref fastest, after.Rates);
            }

            var frame = Between(before, after, time, stretch);
            result.Add(frame with { Rates = [.. frame.Rates.Select((rate, b) => rate with { Fastest = b < fastest.Length ? fastest[b] : rate.Fastest })] });
            fastest = [];
        }

        // On to the moment at which the next shot's first frame would be.
        while (world.Time < (frames / framesPerSecond / stretch) - 1e-9)
        {
            released = Advance(stage, released);
        }

        return result;
    }

    /// <summary>How many seconds of film a second of the world takes.</summary>
    public static double StretchOf(Look look) => Math.Max(1, look.SlowMotion ?? 1);

    /// <summary>One step; returns how many releases have happened.</summary>
    internal static int Advance(Stage stage, int released)
    {
        var world = stage.World;
        while (released < stage.Releases.Count && stage.Releases[released].Time <= world.Time + 1e-9)
        {
            var release = stage.Releases[released++];
            world.Wake(release.Body);
            release.Body.Launch(release.Velocity, release.Spin);
        }

        foreach (var drive in stage.Drives)
        {
            drive.Step(world.Time);
        }

        foreach (var actor in stage.Actors)
        {
            actor.Step(world.Time, PhysicsWorld.StepSeconds, stage);
        }

        world.Step();
        foreach (var actor in stage.Actors)
        {
            actor.Settle();
        }

        return released;
    }

    private static FrameState Capture(Stage stage, double worldTime, double stretch) => new(
        worldTime * stretch, worldTime, [.. stage.World.Bodies.Select(BodyPose.Of)], [.. stage.Actors.Select(a => a.Pose)])
    {
        Rates = [.. stage.World.Bodies.Select(BodyRate.Of)],
    };

    private static void NoteSpeeds(ref double[] fastest, BodyRate[] rates)
    {
        if (fastest.Length < rates.Length)
        {
            Array.Resize(ref fastest, rates.Length);
        }

        for (var i = 0; i < rates.Length; i++)
        {
            fastest[i] = Math.Max(fastest[i], rates[i].Fastest);
        }
    }

    private static FrameState Between(FrameState before, FrameState after, double time, double stretch)
    {
        var span = after.WorldTime - before.WorldTime;
        var t = span > 0 ? Math.Clamp(((time / stretch) - before.WorldTime) / span, 0, 1) : 1;
        return t > 1 - 1e-9
            ? after with { Time = time }
            : new(
                time,
                time / stretch,
                [.. before.Bodies.Select((pose, i) => BodyPose.Between(pose, after.Bodies[i], t))],
                [.. before.Actors.Select((pose, i) => Actors.ActorPose.Between(pose, after.Actors[i], t))])
            {
                Rates = [.. before.Rates.Select((rate, i) => BodyRate.Between(rate, after.Rates[i], t))],
            };
    }
}
