namespace Sora.Client.Metrics;

/// <summary>Kinds of metric in the exposition format.</summary>
internal enum MetricKind
{
    Counter,
    Gauge,
    Histogram,
}

/// <summary>One instrument with one set of labels. Callers hold the lock of its family.</summary>
internal abstract class Series
{
    public abstract void Record(double value);
}

/// <summary>Adds what is recorded.</summary>
internal sealed class SumSeries : Series
{
    public double Value { get; private set; }

    public override void Record(double value) => Value += value;
}

/// <summary>Keeps what was recorded last: of instruments that are observed, which report totals.</summary>
internal sealed class LastSeries : Series
{
    public double Value { get; private set; }

    public override void Record(double value) => Value = value;
}

/// <summary>Counts what is recorded by the bucket it falls into.</summary>
/// <param name="bounds">Upper bounds, inclusive, ascending; what is greater than all counts in the last place.</param>
internal sealed class HistogramSeries(double[] bounds) : Series
{
    public double[] Bounds => bounds;

    public long[] Counts { get; } = new long[bounds.Length + 1];

    public double Sum { get; private set; }

    public override void Record(double value)
    {
        var place = Array.BinarySearch(bounds, value);
        Counts[place < 0 ? ~place : place]++;
        Sum += value;
    }
}
