using Sora.Storyboards;

namespace Sora.Engines.World.Scene.Outcomes;

/// <summary>
/// Finds the start from which what the storyboard asks for comes true: tries levers in a fixed order (usual, harder and softer, then a
/// low-discrepancy sequence, then nearer and nearer to the best), simulates each straight through, and takes the first that fulfils all.
/// </summary>
internal static class OutcomeSearch
{
    // About microseconds on one core of 2.5 GHz, but counted from steps, bodies and joints: the same on every machine.
    private const long Budget = 600_000;
    private const int CostOfStep = 22;
    private const int CostOfMover = 5;
    private const int CostOfJoint = 14;
    private const int MostTries = 72;

    // When so many tries have all come out alike, no lever has anything to do with it.
    private const int Telling = 12;
    private static readonly double[] Forces = [0, 0.08, 0.15, -0.25, 0.25, 0.4, -0.5, 0.55, 0.75, 1];

    /// <summary>The levers for the shot and what could not be brought about.</summary>
    /// <param name="shot">Whose beats say what to look for.</param>
    /// <param name="cancellation">Observed at every step of every try.</param>
    public static Found Find(Shot shot, CancellationToken cancellation)
    {
        var by = OutcomeReader.Read(StageBuilder.Build(shot), shot).SelectMany(o => o.By).Distinct().ToList();
        if (by.Count == 0)
        {
            return new(Levers.Usual, []);
        }

        var sequence = new LeverSequence(shot.Seed ?? 0);
        var left = Budget;
        Attempt? best = null;
        var alike = 0;
        for (var i = 0; i < MostTries && left > 0; i++)
        {
            var levers = LeversOf(i, by, sequence, best?.Levers);
            var attempt = Try(shot, levers, ref left, cancellation);
            alike = best is null || Math.Abs(attempt.Score - best.Score) < 1e-9 ? alike + 1 : 0;
            if (best is null || attempt.Score > best.Score)
            {
                best = attempt;
            }

            if (best.Missed.Count == 0 || alike > Telling)
            {
                break;
            }
        }

        return new(best!.Levers, [.. best.Missed.Select(m => $"No start was found from which {m}; the nearest is shown.")]);
    }

    private static Levers LeversOf(int index, List<string> by, LeverSequence sequence, Levers? best)
    {
        var levers = Levers.Usual;
        for (var k = 0; k < by.Count; k++)
        {
            // The first is who sets out; the others, such as a target's place, are left as usual while its force is tried.
            var lever = index < Forces.Length ? new Lever(k == 0 ? Forces[index] : 0, 0, 0, 0, 0)
                : index % 3 == 0 && best is not null ? sequence.Near(best.Of(by[k]), index, k)
                : sequence.At(index, k);
            levers = levers.With(by[k], lever);
        }

        return levers;
    }

    private static Attempt Try(Shot shot, Levers levers, ref long left, CancellationToken cancellation)
    {
        var stage = StageBuilder.Build(shot, levers);
        var outcomes = OutcomeReader.Read(stage, shot);
        var watch = new Watch(stage);
        var seconds = shot.Seconds / ShotSimulation.StretchOf(shot.Look);
        var cost = CostOfStep + stage.World.Bodies.Count + (CostOfMover * stage.World.Bodies.Count(b => b.IsDynamic)) + (CostOfJoint * stage.World.Joints.Count);
        var released = 0;
        while (stage.World.Time < seconds && left > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            released = ShotSimulation.Advance(stage, released);
            left -= cost;
            foreach (var outcome in outcomes)
            {
                outcome.Look(watch);
            }

            watch.Next();
            if (outcomes.TrueForAll(o => o.Verdict != Verdict.Open))
            {
                break;
            }
        }

        foreach (var outcome in outcomes)
        {
            outcome.End(watch);
        }

        return new(levers, outcomes.Sum(o => o.Verdict == Verdict.Met ? 1 : 0.9 * o.Nearness), [.. outcomes.Where(o => o.Verdict != Verdict.Met).Select(o => o.Asked)]);
    }

    private sealed record Attempt(Levers Levers, double Score, List<string> Missed);
}

/// <summary>What the search came to.</summary>
/// <param name="Levers">To play the shot with.</param>
/// <param name="Notes">For people: what is shown otherwise than asked for, one sentence each.</param>
internal sealed record Found(Levers Levers, IReadOnlyList<string> Notes);
