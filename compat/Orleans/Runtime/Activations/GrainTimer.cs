namespace Orleans.Runtime;

/// <summary>A timer whose ticks are turns. The next tick is set when one has ended, so ticks never pile up.</summary>
internal sealed class GrainTimer : IGrainTimer
{
    private const long LongestMilliseconds = 0xfffffffe;

    private readonly Activation _activation;
    private readonly Func<CancellationToken, Task> _callback;
    private readonly CancellationTokenSource _disposed = new();
    private readonly ITimer _timer;
    private readonly Tick _tick;
    private bool _firing;
    private bool _changed;
    private TimeSpan _dueTime;
    private TimeSpan _period;

    public GrainTimer(Activation activation, Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        Check(options.DueTime, options.Period);
        _activation = activation;
        _callback = callback;
        _tick = new Tick(this, options.Interleave, options.KeepAlive);

        // The timer outlives the call that made it, and must not carry its context.
        using var flow = ExecutionContext.IsFlowSuppressed() ? default(AsyncFlowControl?) : ExecutionContext.SuppressFlow();
        _timer = activation.Silo.GrainClock.CreateTimer(static state => ((GrainTimer)state!).Fire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Change(TimeSpan dueTime, TimeSpan period)
    {
        Check(dueTime, period);
        _changed = true;
        _dueTime = dueTime;
        _period = period;
        if (!_firing && !_disposed.IsCancellationRequested)
        {
            _timer.Change(dueTime, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        if (!_disposed.IsCancellationRequested)
        {
            _disposed.Cancel();
            _timer.Dispose();
            _activation.Forget(this);
        }
    }

    private static void Check(TimeSpan dueTime, TimeSpan period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan((long)dueTime.TotalMilliseconds, -1, nameof(dueTime));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)dueTime.TotalMilliseconds, LongestMilliseconds, nameof(dueTime));
        ArgumentOutOfRangeException.ThrowIfLessThan((long)period.TotalMilliseconds, -1, nameof(period));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)period.TotalMilliseconds, LongestMilliseconds, nameof(period));
    }

    private void Fire()
    {
        _firing = true;
        _activation.Post(_tick);
    }

    private Task Run()
    {
        if (_disposed.IsCancellationRequested)
        {
            return Task.CompletedTask;
        }

        _changed = false;
        return _callback(_disposed.Token);
    }

    private void Ended(Task task)
    {
        if (task.IsFaulted)
        {
            Log.TimerFailed(_activation.Silo.Logger, task.Exception.InnerExceptions[0], _activation.GrainId);
        }

        _firing = false;
        if (!_disposed.IsCancellationRequested)
        {
            _timer.Change(_changed ? _dueTime : _period, Timeout.InfiniteTimeSpan);
        }
    }

    private sealed class Tick(GrainTimer timer, bool interleave, bool keepAlive) : WorkItem
    {
        public override bool AlwaysInterleave => interleave;

        public override bool ReadOnly => false;

        public override bool KeepsAlive => keepAlive;

        public override bool MayForward => false;

        public override bool IsAbandoned => timer._disposed.IsCancellationRequested;

        public override Task Run(object target, Activation? activation) => timer.Run();

        public override void Finish(Task task) => timer.Ended(task);

        public override void Reject(Exception exception)
        {
            // The activation never began; its timers go with it.
        }
    }
}
