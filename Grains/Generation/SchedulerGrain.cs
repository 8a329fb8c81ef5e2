using Sora.Grains.Ids;

namespace Sora.Grains.Generation;

/// <summary>
/// A queue in memory over durable jobs. It hands a ticket out once per epoch; whether the lease begins is decided, durably, by the video. No call
/// waits for storage or for another grain, which is what keeps handing out fast.
/// </summary>
internal sealed class SchedulerGrain(TimeProvider time) : Grain, ISchedulerGrain
{
    /// <summary>A ticket that was handed out but repeated by its job for so long went to a device that died: others may have it.</summary>
    private static readonly TimeSpan OfferLifetime = TimeSpan.FromSeconds(5);

    /// <summary>A device not heard of for so long does not count in estimates.</summary>
    private static readonly TimeSpan DeviceLifetime = TimeSpan.FromMinutes(1);

    private readonly Dictionary<VideoId, Entry> _entries = [];

    /// <summary>The entries that were handed out: about as many as there are devices.</summary>
    private readonly Dictionary<VideoId, Entry> _handedOut = [];
    private readonly Dictionary<string, DateTimeOffset> _devices = [];
    private readonly Queue<string> _idle = [];
    private readonly HashSet<string> _isIdle = [];
    private readonly FairQueue _waiting = new();
    private readonly PoolPace _pace = new();

    private string Pool => this.GetPrimaryKeyString();

    public Task<QueueStanding> Enqueue(QueueTicket ticket)
    {
        if (_entries.TryGetValue(ticket.Video, out var known))
        {
            var lost = known.HandedOutAt is { } at && time.GetUtcNow() - at > OfferLifetime;
            if (ticket.Epoch < known.Ticket.Epoch || (ticket.Epoch == known.Ticket.Epoch && !lost))
            {
                return Task.FromResult(StandingOf(known));
            }

            Forget(known);
        }

        var entry = new Entry(ticket, null);
        _entries[ticket.Video] = entry;
        _waiting.Add(ticket);
        GridInstruments.QueueDepth.Add(1, GridInstruments.Pool(Pool));
        CallIdleDevice();
        return Task.FromResult(StandingOf(entry));
    }

    public Task Remove(VideoId video)
    {
        if (_entries.TryGetValue(video, out var known))
        {
            Forget(known);
        }

        return Task.CompletedTask;
    }

    public Task Done(VideoId video, double cost, double seconds)
    {
        _pace.Learn(cost, seconds);
        return Remove(video);
    }

    public Task<Lease?> Ask(string device, string session)
    {
        var asked = time.GetTimestamp();
        _devices[device] = time.GetUtcNow();
        Lease? lease = null;
        if (_waiting.Take() is { } ticket)
        {
            _entries[ticket.Video] = _handedOut[ticket.Video] = new Entry(ticket, time.GetUtcNow());
            GridInstruments.QueueDepth.Add(-1, GridInstruments.Pool(Pool));
            _isIdle.Remove(device);
            lease = new Lease(ticket.Video, ticket.Kind, ticket.Attempt, ticket.Epoch, device, session);
        }
        else if (_isIdle.Add(device))
        {
            _idle.Enqueue(device);
        }

        GridInstruments.LeaseSeconds.Record(time.GetElapsedTime(asked).TotalSeconds, GridInstruments.Pool(Pool));
        return Task.FromResult(lease);
    }

    public Task<WorkEstimate> Estimate(double cost)
    {
        var place = _waiting.Count + 1;
        var own = _pace.Seconds(cost);
        return Task.FromResult(new WorkEstimate(place, own is null ? null : Math.Round(WaitSeconds(_waiting.Cost, time.GetUtcNow()), 1), own is { } seconds ? Math.Round(seconds, 1) : null));
    }

    public Task<QueueDepth> GetDepth() => Task.FromResult(new QueueDepth(_waiting.Count, _handedOut.Count));

    private void CallIdleDevice()
    {
        while (_idle.TryDequeue(out var device))
        {
            // Who took work meanwhile stands in the queue still.
            if (_isIdle.Remove(device))
            {
                _ = GrainFactory.GetGrain<IGenerationGrain>(device).Wake();
                return;
            }
        }
    }

    private void Forget(Entry entry)
    {
        _entries.Remove(entry.Ticket.Video);
        _handedOut.Remove(entry.Ticket.Video);
        if (entry.HandedOutAt is null)
        {
            _waiting.Remove(entry.Ticket);
            GridInstruments.QueueDepth.Add(-1, GridInstruments.Pool(Pool));
        }
    }

    private QueueStanding StandingOf(Entry entry)
    {
        var now = time.GetUtcNow();
        var place = entry.HandedOutAt is null ? _waiting.PlaceOf(entry.Ticket) : 0;
        if (_pace.Seconds(entry.Ticket.Cost) is not { } own)
        {
            return new QueueStanding(place, null);
        }

        if (place == 0)
        {
            return new QueueStanding(0, LeftOf(entry, now));
        }

        return new QueueStanding(place, Math.Round(WaitSeconds(_waiting.Cost / _waiting.Count * (place - 1), now) + own, 1));
    }

    /// <summary>Until the devices are through with what they have, and with as much of what waits.</summary>
    private double WaitSeconds(double costAhead, DateTimeOffset now)
    {
        var ahead = _pace.Seconds(costAhead) ?? 0;
        var running = _handedOut.Values.Sum(other => LeftOf(other, now));
        var devices = Math.Max(1, _devices.Values.Count(seen => now - seen < DeviceLifetime));
        return (ahead + running) / devices;
    }

    private double LeftOf(Entry entry, DateTimeOffset now) =>
        entry.HandedOutAt is { } at ? Math.Max(0, (_pace.Seconds(entry.Ticket.Cost) ?? 0) - (now - at).TotalSeconds) : 0;

    /// <summary>A job that waits (null) or was handed out then.</summary>
    private sealed record Entry(QueueTicket Ticket, DateTimeOffset? HandedOutAt);
}
