using System.Diagnostics.Metrics;

namespace Sora.Client.Metrics;

/// <summary>What the HTTP side measures of itself, beyond what the framework does.</summary>
internal sealed class ClientInstruments
{
    private readonly Counter<long> creates;
    private readonly UpDownCounter<long> streams;

    public ClientInstruments(IMeterFactory meters)
    {
        var meter = meters.Create("Sora.Client");
        creates = meter.CreateCounter<long>("sora.client.creates", description: "Answers to POST /videos, by outcome.");
        streams = meter.CreateUpDownCounter<long>("sora.client.event_streams", description: "Event streams that are open.");
    }

    public void Created(string outcome) => creates.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    public void StreamOpened() => streams.Add(1);

    public void StreamClosed() => streams.Add(-1);
}
