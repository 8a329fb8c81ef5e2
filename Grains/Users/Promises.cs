namespace Sora.Grains.Users;

/// <summary>
/// Times that were promised to those who were refused. Whoever comes back then goes before whoever comes for the first time; without that, coming back
/// on time would be worth nothing under load. All operations are O(1) but for what falls due. Memory only: a promise lost in a crash costs one more refusal.
/// </summary>
internal sealed class Promises
{
    /// <summary>How early somebody may come: clocks tick in milliseconds.</summary>
    private static readonly TimeSpan Early = TimeSpan.FromMilliseconds(20);

    /// <summary>A promise is kept for so long after its time.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);

    /// <summary>Beyond it nobody is promised anything: about 2 MB.</summary>
    private const int Most = 20_000;

    private readonly Queue<Promise> _future = [];
    private readonly Queue<Promise> _due = [];
    private readonly Dictionary<int, Queue<Promise>> _byTrace = [];
    private DateTimeOffset _last = DateTimeOffset.MinValue;

    /// <summary>Promises whose time has come and who have not: places that others may not take.</summary>
    public int Due { get; private set; }

    /// <summary>Lets time pass.</summary>
    public void Pass(DateTimeOffset now)
    {
        while (_future.TryPeek(out var next) && next.At <= now + Early)
        {
            _due.Enqueue(_future.Dequeue());
            next.IsDue = true;
            Due++;
        }

        while (_due.TryPeek(out var over) && over.At + Kept < now)
        {
            _due.Dequeue();
            if (!over.Kept)
            {
                Due--;
                Forget(over);
            }
        }
    }

    /// <summary>Whether somebody with that trace was promised this moment; the promise is kept then.</summary>
    public bool Keep(int trace)
    {
        if (!_byTrace.TryGetValue(trace, out var own) || !own.Peek().IsDue)
        {
            return false;
        }

        var promise = own.Peek();
        promise.Kept = true;
        Due--;
        Forget(promise);
        return true;
    }

    /// <summary>Promises a time after all others; gives the time until then.</summary>
    /// <param name="earliest">From now to the first moment that could be promised.</param>
    /// <param name="between">Time that one place takes to become free after another.</param>
    public TimeSpan Make(int trace, DateTimeOffset now, TimeSpan earliest, TimeSpan between)
    {
        var at = _future.Count > 0 && _last + between > now + earliest ? _last + between : now + earliest;
        if (_future.Count < Most)
        {
            var promise = new Promise(trace, at);
            _last = at;
            _future.Enqueue(promise);
            if (!_byTrace.TryGetValue(trace, out var own))
            {
                _byTrace.Add(trace, own = new Queue<Promise>(1));
            }

            own.Enqueue(promise);
        }

        return at - now;
    }

    private void Forget(Promise promise)
    {
        var own = _byTrace[promise.Trace];
        own.Dequeue();
        if (own.Count == 0)
        {
            _byTrace.Remove(promise.Trace);
        }
    }

    private sealed class Promise(int trace, DateTimeOffset at)
    {
        public int Trace => trace;

        public DateTimeOffset At => at;

        public bool IsDue { get; set; }

        public bool Kept { get; set; }
    }
}
