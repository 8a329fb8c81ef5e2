namespace Sora.Engines.World.Scene.Outcomes;

/// <summary>Whether what the storyboard asks for has come true.</summary>
internal enum Verdict
{
    Open,
    Met,
    Failed,
}

/// <summary>Something that must be true of the way things go: a predicate over a simulated shot, decided as early as it can be.</summary>
internal abstract class Outcome
{
    /// <summary>Cast ids whose levers may bring it about.</summary>
    public required IReadOnlyList<string> By { get; init; }

    /// <summary>What was asked for, for people: the ball goes past the dog.</summary>
    public required string Asked { get; init; }

    public Verdict Verdict { get; private set; }

    /// <summary>How near it came while it is not met, 0 to 1.</summary>
    public double Nearness { get; private set; }

    /// <summary>Looks at the world after a step.</summary>
    public void Look(Watch watch)
    {
        if (Verdict == Verdict.Open)
        {
            Verdict = Judge(watch);
        }
    }

    /// <summary>The shot is over: what is still open is decided.</summary>
    public void End(Watch watch)
    {
        if (Verdict == Verdict.Open)
        {
            Verdict = JudgeAtEnd(watch) ? Verdict.Met : Verdict.Failed;
        }
    }

    protected abstract Verdict Judge(Watch watch);

    protected virtual bool JudgeAtEnd(Watch watch) => false;

    /// <summary>Remembers the nearest that it came.</summary>
    protected void Came(double nearness) => Nearness = Math.Max(Nearness, Math.Clamp(nearness, 0, 1));
}
