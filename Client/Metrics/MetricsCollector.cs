using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;

namespace Sora.Client.Metrics;

/// <summary>Listens to the meters of this program and of the framework under it from the start of the host on.</summary>
internal sealed class MetricsCollector : IHostedService, IDisposable
{
    private static readonly string[] FrameworkMeters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    private readonly ConcurrentDictionary<Instrument, MetricFamily> families = new();
    private readonly MeterListener listener = new();

    /// <summary>Listens to this program's meters and to some of the framework's.</summary>
    public MetricsCollector()
        : this(IsWanted)
    {
    }

    /// <summary>Listens to the meters of those names.</summary>
    public MetricsCollector(Func<string, bool> isWanted)
    {
        listener.InstrumentPublished = (instrument, to) =>
        {
            if (isWanted(instrument.Meter.Name))
            {
                to.EnableMeasurementEvents(instrument, families.GetOrAdd(instrument, one => new MetricFamily(one)));
            }
        };
        listener.SetMeasurementEventCallback<double>(static (_, value, tags, family) => Record(family, value, tags));
        listener.SetMeasurementEventCallback<float>(static (_, value, tags, family) => Record(family, value, tags));
        listener.SetMeasurementEventCallback<long>(static (_, value, tags, family) => Record(family, value, tags));
        listener.SetMeasurementEventCallback<int>(static (_, value, tags, family) => Record(family, value, tags));
        listener.SetMeasurementEventCallback<short>(static (_, value, tags, family) => Record(family, value, tags));
        listener.SetMeasurementEventCallback<byte>(static (_, value, tags, family) => Record(family, value, tags));
        listener.SetMeasurementEventCallback<decimal>(static (_, value, tags, family) => Record(family, (double)value, tags));
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        listener.Start();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => listener.Dispose();

    /// <summary>All families as they are now, by name. Two instruments of one name are shown as one where their kinds agree; the later one is left out where not.</summary>
    public IReadOnlyList<IGrouping<string, MetricFamily>> Collect()
    {
        listener.RecordObservableInstruments();
        return [.. families.Values.GroupBy(family => family.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)];
    }

    private static bool IsWanted(string meter) => meter.StartsWith("Sora.", StringComparison.Ordinal) || FrameworkMeters.Contains(meter);

    private static void Record(object? family, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) => ((MetricFamily)family!).Record(value, tags);
}
