using Sora.Engines.World.Physics;
using Sora.Storyboards;

namespace Sora.Engines.World.Scene;

/// <summary>
/// Finds how hard something must set out for what the storyboard says of its way, such as past a dog: tries launches in a
/// fixed order, simulates each straight through, and takes the first that does it, or the best.
/// </summary>
internal static class LaunchSearch
{
    // Metres of daylight between the two when the way past is done.
    private const double Beyond = 0.25;
    private static readonly double[] Speeds = [1, 1.15, 1.3, 1.5, 1.75, 2.0, 2.4, 2.8];

    // In front of the one it passes, where it stays in sight.
    private static readonly double[] Asides = [0, 0.15, 0.3, 0.5];

    /// <summary>The launch for the shot; the usual one when nothing particular is asked.</summary>
    /// <param name="shot">Whose beats say what to look for.</param>
    /// <param name="cancellation">Observed at every step of every try.</param>
    public static Launch Find(Shot shot, CancellationToken cancellation)
    {
        var beat = shot.Beats.FirstOrDefault(b => b.Toward is not null && BeatVerbs.OfThing(b.Verb) != ThingAction.None && b.Manner?.Contains("past") == true);
        if (beat is null)
        {
            return Launch.Usual;
        }

        var best = Launch.Usual;
        var most = double.NegativeInfinity;
        foreach (var aside in Asides)
        {
            foreach (var speed in Speeds)
            {
                var launch = new Launch(speed, aside);
                var score = Score(shot, beat, launch, cancellation);
                if (score >= 1)
                {
                    return launch;
                }

                if (score > most)
                {
                    (most, best) = (score, launch);
                }
            }
        }

        return best;
    }

    /// <summary>1 and more when it gets past without touching; below, how near it comes to that.</summary>
    private static double Score(Shot shot, Beat beat, Launch launch, CancellationToken cancellation)
    {
        var stage = StageBuilder.Build(shot, launch);
        var mover = stage.FindThing(beat.Who);
        if (mover is null || EndOf(stage, beat.Toward) is not { } end)
        {
            return 1;
        }

        var seconds = shot.Seconds / ShotSimulation.StretchOf(shot.Look);
        var released = 0;
        var impacts = 0;
        var passed = double.NegativeInfinity;
        while (stage.World.Time < seconds * 0.9)
        {
            cancellation.ThrowIfCancellationRequested();
            released = ShotSimulation.Advance(stage, released);
            passed = Math.Max(passed, mover.Main.Position.X - end);
            for (; impacts < stage.World.Impacts.Count; impacts++)
            {
                if (Touches(stage, stage.World.Impacts[impacts], mover, beat.Toward!))
                {
                    return -1;
                }
            }

            if (passed > Beyond)
            {
                return 1;
            }
        }

        return Math.Min(0.99, passed / 10);
    }

    /// <summary>The far side of the one to pass, seen from the left.</summary>
    private static double? EndOf(Stage stage, string? castId) =>
        stage.FindActor(castId) is { } actor ? actor.Position.X + (actor.Rig.Width / 2)
        : stage.FindThing(castId) is { } thing ? thing.Main.Position.X + (thing.Size.X / 2)
        : null;

    private static bool Touches(Stage stage, Impact impact, Thing mover, string target)
    {
        Body a = stage.World.Bodies[impact.A], b = stage.World.Bodies[impact.B];
        return (a == mover.Main && b.Cast == target) || (b == mover.Main && a.Cast == target);
    }
}
