namespace Sora.Bench.Chaos;

/// <summary>What came of a run.</summary>
internal sealed class ChaosReport
{
    public int Rounds { get; set; }

    /// <summary>Jobs that were acknowledged before the kill, or ended before it.</summary>
    public int Acknowledged { get; set; }

    /// <summary>Unacknowledged jobs of which nothing was left.</summary>
    public int Absent { get; set; }

    /// <summary>Unacknowledged jobs that were there whole.</summary>
    public int Whole { get; set; }

    /// <summary>Jobs that were leased more than once: the kill hit their rendering.</summary>
    public int Resumed { get; set; }

    public List<string> Violations { get; } = [];

    public bool Passed => Violations.Count == 0;
}
