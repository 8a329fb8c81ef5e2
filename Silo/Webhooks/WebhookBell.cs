namespace Sora.Silo.Webhooks;

/// <summary>Wakes the courier when something new is due.</summary>
internal sealed class WebhookBell
{
    private TaskCompletionSource _rung = Fresh();

    /// <summary>Completes with the next ring.</summary>
    public Task Rung => Volatile.Read(ref _rung).Task;

    public void Ring() => Interlocked.Exchange(ref _rung, Fresh()).TrySetResult();

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
