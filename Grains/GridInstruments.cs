using System.Diagnostics.Metrics;
using Sora.Grains.Generation;
using Sora.Grains.Videos;

namespace Sora.Grains;

/// <summary>What the grid counts and measures.</summary>
public static class GridInstruments
{
    public const string MeterName = "Sora.Grid";

    private static readonly Meter Meter = new(MeterName);

    public static Counter<long> JobsCreated { get; } = Meter.CreateCounter<long>("sora.jobs.created", "{job}", "Jobs taken.");

    public static Counter<long> JobsEnded { get; } = Meter.CreateCounter<long>("sora.jobs.ended", "{job}", "Jobs ended, by outcome.");

    public static Counter<long> LeasesLost { get; } = Meter.CreateCounter<long>("sora.leases.lost", "{lease}", "Leases that ended without word from their holder.");

    public static Counter<long> Frames { get; } = Meter.CreateCounter<long>("sora.frames", "{frame}", "Frames rendered.");

    public static UpDownCounter<long> QueueDepth { get; } = Meter.CreateUpDownCounter<long>("sora.queue.depth", "{job}", "Jobs that wait, by pool.");

    public static Histogram<double> LeaseSeconds { get; } = Meter.CreateHistogram<double>("sora.lease.handout", "s", "Time to answer a device that asks for work.");

    public static Histogram<double> WaitSeconds { get; } = Meter.CreateHistogram<double>("sora.jobs.wait", "s", "From creation to a lease, by kind of work.");

    public static Histogram<double> WorkSeconds { get; } = Meter.CreateHistogram<double>("sora.jobs.work", "s", "From lease to result, by kind of work.");

    internal static KeyValuePair<string, object?> Outcome(VideoStage stage) => new("outcome", stage.ToString().ToLowerInvariant());

    internal static KeyValuePair<string, object?> Kind(WorkKind kind) => new("kind", kind.ToString().ToLowerInvariant());

    internal static KeyValuePair<string, object?> Pool(string pool) => new("pool", pool);
}
