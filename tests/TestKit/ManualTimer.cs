namespace Sora.TestKit;

/// <summary>A timer of a <see cref="ManualTimeProvider"/>, which guards all of its state.</summary>
internal sealed class ManualTimer(ManualTimeProvider clock, TimerCallback callback, object? state, long order) : ITimer
{
    /// <summary>Breaks ties between equal due times: the older timer fires first.</summary>
    public long Order => order;

    public DateTimeOffset Due { get; set; }

    public TimeSpan Period { get; set; }

    public bool Disposed { get; set; }

    public bool Change(TimeSpan dueTime, TimeSpan period) => clock.Schedule(this, dueTime, period);

    public void Fire() => callback(state);

    public void Dispose() => clock.Remove(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
