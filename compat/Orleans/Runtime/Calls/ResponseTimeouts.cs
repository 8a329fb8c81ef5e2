using System.Diagnostics;

namespace Orleans.Runtime;

/// <summary>
/// Ends calls that nobody answered in time. Calls with equal timeouts expire in the order they began, so each timeout has a list, and one coarse timer looks
/// at the heads only: a call costs two short locks and no timer. A few lists a timeout, picked by thread, keep callers out of each other's way.
/// Like the real runtime it measures with the machine's clock, not with an injected one.
/// </summary>
internal sealed class ResponseTimeouts : IDisposable
{
    private const int Shards = 4;
    private static readonly TimeSpan FinestSweep = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan CoarsestSweep = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Timer _timer;
    private Lane[] _lanes = [];
    private TimeSpan _period = Timeout.InfiniteTimeSpan;

    public ResponseTimeouts() => _timer = new Timer(_ => Sweep());

    public void Add(GrainCall call, TimeSpan timeout)
    {
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            return;
        }

        LaneOf(timeout).Append(call, Environment.CurrentManagedThreadId % Shards);
    }

    public void Remove(GrainCall call) => call.Waiting.Lane?.Remove(call);

    /// <summary>Everything that waits, to be ended at the stop of the silo.</summary>
    public List<GrainCall> All()
    {
        var calls = new List<GrainCall>();
        foreach (var lane in _lanes)
        {
            lane.CollectOlderThan(long.MaxValue, calls);
        }

        return calls;
    }

    public void Dispose() => _timer.Dispose();

    private Lane LaneOf(TimeSpan timeout)
    {
        foreach (var lane in _lanes)
        {
            if (lane.Timeout == timeout)
            {
                return lane;
            }
        }

        lock (_gate)
        {
            if (Array.Find(_lanes, lane => lane.Timeout == timeout) is { } added)
            {
                return added;
            }

            var fresh = new Lane(timeout);
            _lanes = [.. _lanes, fresh];
            var period = TimeSpan.FromTicks(Math.Clamp(timeout.Ticks / 10, FinestSweep.Ticks, CoarsestSweep.Ticks));
            if (_period == Timeout.InfiniteTimeSpan || period < _period)
            {
                _period = period;
                _timer.Change(period, period);
            }

            return fresh;
        }
    }

    private void Sweep()
    {
        var expired = new List<GrainCall>();
        foreach (var lane in _lanes)
        {
            lane.CollectOlderThan(Stopwatch.GetTimestamp() - lane.TimeoutTicks, expired);
            foreach (var call in expired)
            {
                call.TimeOut(lane.Timeout);
            }

            expired.Clear();
        }
    }

    /// <summary>A call's place in its list.</summary>
    internal sealed class Place
    {
        public Lane? Lane { get; set; }

        public GrainCall? Before { get; set; }

        public GrainCall? After { get; set; }

        public long Since { get; set; }

        public int Shard { get; set; }
    }

    /// <summary>The calls of one timeout.</summary>
    internal sealed class Lane
    {
        private readonly CallList[] _lists = [.. Enumerable.Range(0, Shards).Select(_ => new CallList())];

        public Lane(TimeSpan timeout)
        {
            Timeout = timeout;
            TimeoutTicks = (long)(timeout.TotalSeconds * Stopwatch.Frequency);
        }

        public TimeSpan Timeout { get; }

        public long TimeoutTicks { get; }

        public void Append(GrainCall call, int shard)
        {
            call.Waiting.Shard = shard;
            call.Waiting.Lane = this;
            lock (_lists[shard])
            {
                call.Waiting.Since = Stopwatch.GetTimestamp();
                _lists[shard].Append(call);
            }
        }

        public void Remove(GrainCall call)
        {
            var list = _lists[call.Waiting.Shard];
            lock (list)
            {
                list.Remove(call);
            }
        }

        public void CollectOlderThan(long timestamp, List<GrainCall> calls)
        {
            foreach (var list in _lists)
            {
                lock (list)
                {
                    for (var call = list.Oldest; call is not null && call.Waiting.Since <= timestamp; call = call.Waiting.After)
                    {
                        calls.Add(call);
                    }
                }
            }
        }
    }

    private sealed class CallList
    {
        private GrainCall? _newest;

        public GrainCall? Oldest { get; private set; }

        public void Append(GrainCall call)
        {
            call.Waiting.Before = _newest;
            if (_newest is null)
            {
                Oldest = call;
            }
            else
            {
                _newest.Waiting.After = call;
            }

            _newest = call;
        }

        public void Remove(GrainCall call)
        {
            var place = call.Waiting;
            if (place.Before is null && !ReferenceEquals(Oldest, call))
            {
                return;
            }

            if (place.Before is null)
            {
                Oldest = place.After;
            }
            else
            {
                place.Before.Waiting.After = place.After;
            }

            if (place.After is null)
            {
                _newest = place.Before;
            }
            else
            {
                place.After.Waiting.Before = place.Before;
            }

            place.Before = place.After = null;
        }
    }
}
