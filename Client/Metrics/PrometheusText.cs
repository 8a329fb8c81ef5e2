using System.Globalization;
using System.Text;

namespace Sora.Client.Metrics;

/// <summary>Writes families in Prometheus' text format, version 0.0.4 (prometheus.io/docs/instrumenting/exposition_formats).</summary>
internal static class PrometheusText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    public static string Write(IEnumerable<IGrouping<string, MetricFamily>> groups)
    {
        var text = new StringBuilder();
        foreach (var group in groups)
        {
            var first = group.First();
            text.Append(CultureInfo.InvariantCulture, $"# HELP {group.Key} {first.Help}\n# TYPE {group.Key} {Word(first.Kind)}\n");
            foreach (var family in group.Where(family => family.Kind == first.Kind))
            {
                family.Read((labels, series) => Write(text, group.Key, labels, series));
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, string name, string labels, Series series)
    {
        switch (series)
        {
            case HistogramSeries histogram:
                WriteHistogram(text, name, labels, histogram);
                break;
            case SumSeries sum:
                Line(text, name, labels, sum.Value);
                break;
            case LastSeries last:
                Line(text, name, labels, last.Value);
                break;
        }
    }

    private static void WriteHistogram(StringBuilder text, string name, string labels, HistogramSeries histogram)
    {
        var before = labels.Length == 0 ? "" : labels + ",";
        long count = 0;
        for (var i = 0; i < histogram.Counts.Length; i++)
        {
            count += histogram.Counts[i];
            var bound = i < histogram.Bounds.Length ? Number(histogram.Bounds[i]) : "+Inf";
            Line(text, name + "_bucket", $"{before}le=\"{bound}\"", count);
        }

        Line(text, name + "_sum", labels, histogram.Sum);
        Line(text, name + "_count", labels, count);
    }

    private static void Line(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
        {
            text.Append('{').Append(labels).Append('}');
        }

        text.Append(' ').Append(Number(value)).Append('\n');
    }

    private static string Number(double value) =>
        double.IsPositiveInfinity(value) ? "+Inf" : double.IsNegativeInfinity(value) ? "-Inf" : value.ToString("R", CultureInfo.InvariantCulture);

    private static string Word(MetricKind kind) => kind switch
    {
        MetricKind.Counter => "counter",
        MetricKind.Histogram => "histogram",
        _ => "gauge",
    };
}
