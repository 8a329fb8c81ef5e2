using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Sora.Client.Metrics;

/// <summary>All series of one instrument.</summary>
internal sealed class MetricFamily
{
    /// <summary>A label that takes ever new values must not fill the memory: series beyond it are dropped.</summary>
    private const int MostSeries = 1000;

    /// <summary>For durations in seconds where the instrument advises nothing.</summary>
    private static readonly double[] SecondBounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

    private static readonly double[] OtherBounds = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];

    private readonly Lock gate = new();
    private readonly SortedDictionary<string, Series> series = new(StringComparer.Ordinal);
    private readonly Func<Series> make;

    public MetricFamily(Instrument instrument)
    {
        Kind = KindOf(instrument);
        Name = NameOf(instrument, Kind);
        Help = (instrument.Description ?? "").ReplaceLineEndings(" ").Replace("\\", "\\\\", StringComparison.Ordinal);
        make = Maker(instrument, Kind);
    }

    public MetricKind Kind { get; }

    public string Name { get; }

    public string Help { get; }

    public void Record(double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = Labels(tags);
        lock (gate)
        {
            if (!series.TryGetValue(labels, out var one))
            {
                if (series.Count >= MostSeries)
                {
                    return;
                }

                series.Add(labels, one = make());
            }

            one.Record(value);
        }
    }

    /// <summary>Shows every series under the lock, in order of its labels.</summary>
    public void Read(Action<string, Series> show)
    {
        lock (gate)
        {
            foreach (var (labels, one) in series)
            {
                show(labels, one);
            }
        }
    }

    private static MetricKind KindOf(Instrument instrument)
    {
        var type = instrument.GetType().Name;
        return type.StartsWith("Histogram", StringComparison.Ordinal) ? MetricKind.Histogram
            : type.StartsWith("Counter", StringComparison.Ordinal) || type.StartsWith("ObservableCounter", StringComparison.Ordinal) ? MetricKind.Counter
            : MetricKind.Gauge;
    }

    /// <summary>Names as Prometheus has them: dots become underscores, the unit is spelled out, counters end in _total.</summary>
    private static string NameOf(Instrument instrument, MetricKind kind)
    {
        var name = new StringBuilder(Sanitize(instrument.Name));
        var unit = instrument.Unit switch
        {
            "s" => "_seconds",
            "ms" => "_milliseconds",
            "By" => "_bytes",
            _ => "",
        };
        if (!name.ToString().EndsWith(unit, StringComparison.Ordinal))
        {
            name.Append(unit);
        }

        return kind == MetricKind.Counter ? name.Append("_total").ToString() : name.ToString();
    }

    private static Func<Series> Maker(Instrument instrument, MetricKind kind)
    {
        if (kind == MetricKind.Histogram)
        {
            var bounds = Advised(instrument) ?? (instrument.Unit == "s" ? SecondBounds : OtherBounds);
            return () => new HistogramSeries(bounds);
        }

        var adds = !instrument.IsObservable && !instrument.GetType().Name.StartsWith("Gauge", StringComparison.Ordinal);
        return adds ? () => new SumSeries() : () => new LastSeries();
    }

    private static double[]? Advised(Instrument instrument) => instrument switch
    {
        Histogram<double> { Advice.HistogramBucketBoundaries: { Count: > 0 } bounds } => [.. bounds],
        Histogram<long> { Advice.HistogramBucketBoundaries: { Count: > 0 } bounds } => [.. bounds.Select(bound => (double)bound)],
        Histogram<int> { Advice.HistogramBucketBoundaries: { Count: > 0 } bounds } => [.. bounds.Select(bound => (double)bound)],
        _ => null,
    };

    private static string Labels(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (tags.IsEmpty)
        {
            return "";
        }

        var parts = new List<string>(tags.Length);
        foreach (var (name, value) in tags)
        {
            var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
            text = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
            parts.Add($"{Sanitize(name)}=\"{text}\"");
        }

        parts.Sort(StringComparer.Ordinal);
        return string.Join(',', parts);
    }

    private static string Sanitize(string name) => string.Create(name.Length, name, (into, from) =>
    {
        for (var i = 0; i < into.Length; i++)
        {
            into[i] = char.IsAsciiLetterOrDigit(from[i]) ? from[i] : '_';
        }
    });
}
