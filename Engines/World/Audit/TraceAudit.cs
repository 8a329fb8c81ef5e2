using Sora.Engines.Tracing;

namespace Sora.Engines.World.Audit;

/// <summary>Holds a trace against physics. What it reads is only the trace, so anybody's trace can be judged.</summary>
public static class TraceAudit
{
    /// <summary>Of one rule at most so many are told.</summary>
    public const int MostOfARule = 100;

    private static readonly IShotRule[] ShotRules = [new SpeedRule(), new PenetrationRule(), new EnergyRule(), new MomentumRule(), new ExistenceRule()];

    /// <summary>Every violation, the worst moment of each, by rule and time; none when the trace holds.</summary>
    /// <exception cref="FormatException">The trace contradicts itself or lacks what an audit needs; the message names the place.</exception>
    public static IReadOnlyList<Violation> Check(ShotTrace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        var film = new AuditedFilm(trace);
        var found = new List<Violation>();
        foreach (var rule in ShotRules)
        {
            found.AddRange(Worst(film.Shots.SelectMany(rule.Check)));
        }

        found.AddRange(Worst(CastRule.Check(film)));
        return found;
    }

    private static IEnumerable<Violation> Worst(IEnumerable<Violation> violations) => violations
        .GroupBy(v => v.Subject, StringComparer.Ordinal)
        .Select(alike => (Worst: alike.MaxBy(v => v.Excess)!, More: alike.Count() - 1))
        .Select(alike => alike.More == 0 ? alike.Worst : alike.Worst with { Text = $"{alike.Worst.Text} (the worst of {alike.More + 1} frames)" })
        .OrderBy(v => v.T)
        .ThenBy(v => v.Subject, StringComparer.Ordinal)
        .Take(MostOfARule);
}

/// <summary>Something that holds within every shot.</summary>
internal interface IShotRule
{
    IEnumerable<Violation> Check(AuditedShot shot);
}
