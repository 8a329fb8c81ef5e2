using Microsoft.Extensions.DependencyInjection;

namespace Orleans.Runtime;

/// <content>How an activation begins, idles and ends. All of this runs as turns of the activation, but for the requests to end it.</content>
internal sealed partial class Activation
{
    private readonly TaskCompletionSource _deactivated = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private State _state;
    private DeactivationReason _reason;
    private CancellationTokenSource? _activating;
    private long _lastUsed;
    private DateTimeOffset _keptUntil;

    private enum State
    {
        New,
        Activating,
        Valid,
        Ending,
        Deactivating,
        Ended,
    }

    public Task Deactivated => _deactivated.Task;

    /// <summary>Ends the activation once nothing runs in it; from any thread. The first reason stays.</summary>
    public void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default) =>
        _scheduler.QueueAction(() => AskToEnd(deactivationReason));

    public void DeactivateOnIdle()
    {
        var reason = new DeactivationReason(DeactivationReasonCode.ApplicationRequested, "DeactivateOnIdle was called.");
        if (ReferenceEquals(RuntimeContext.Current, this))
        {
            // At once, so that no call that waits already is still run here.
            AskToEnd(reason);
        }
        else
        {
            Deactivate(reason);
        }
    }

    public void DelayDeactivation(TimeSpan time)
    {
        CheckIsOwnTurn();
        _keptUntil = time == Timeout.InfiniteTimeSpan || time == TimeSpan.MaxValue ? DateTimeOffset.MaxValue
            : time < TimeSpan.Zero ? default
            : Silo.CollectionClock.GetUtcNow() + time;
    }

    /// <summary>Ends the activation when it has idled for its age; from any thread.</summary>
    public void Collect() => _scheduler.QueueAction(() =>
    {
        if (_state == State.Valid && _running.Count == 0 && _waiting.Count == 0
            && Silo.CollectionClock.GetUtcNow() >= _keptUntil
            && Silo.CollectionClock.GetElapsedTime(_lastUsed) is var idle && idle >= Silo.CollectionAgeOf(Class))
        {
            AskToEnd(new DeactivationReason(DeactivationReasonCode.ActivationIdle, $"It was idle for {idle}."));
        }
    });

    private void Begin(Dictionary<string, object>? context)
    {
        _state = State.Activating;
        RequestContext.Current = context;
        _ = BeginAsync();
    }

    private async Task BeginAsync()
    {
        try
        {
            Silo.ThrowIfNoActivations();
            _lastUsed = Silo.CollectionClock.GetTimestamp();
            _scope = Silo.Services.CreateAsyncScope();
            GrainInstance = Class.Create(this);
            using var activating = _activating = new CancellationTokenSource();
            await Cautiously(_lifecycle.Start(GrainInstance as IGrainBase, activating.Token), activating);
        }
        catch (Exception exception)
        {
            await FailToBegin(exception);
            return;
        }

        _activating = null;
        if (_state == State.Activating)
        {
            _state = State.Valid;
        }

        Pump();
        EndIfIdle();
    }

    // A timer only for activations that really wait.
    private Task Cautiously(Task activation, CancellationTokenSource cancellation)
    {
        if (!activation.IsCompleted)
        {
            cancellation.CancelAfter(Silo.Collection.ActivationTimeout);
        }

        return activation;
    }

    private async Task FailToBegin(Exception exception)
    {
        Log.ActivationFailed(Silo.Logger, exception, GrainId);
        Silo.Unregister(this);
        _state = State.Ended;
        while (_waiting.TryDequeue(out var item))
        {
            item.Reject(exception);
        }

        await Release();
    }

    private void AskToEnd(DeactivationReason reason)
    {
        switch (_state)
        {
            case State.New:
                // Nobody called it yet, and nobody will: it was made in vain.
                Silo.Unregister(this);
                _state = State.Ended;
                _deactivated.TrySetResult();
                break;
            case State.Activating or State.Valid:
                _reason = reason;
                var began = _state == State.Valid;
                _state = State.Ending;
                if (began)
                {
                    _enumerations?.WakeAll();
                    EndIfIdle();
                }

                break;
        }
    }

    private void EndIfIdle()
    {
        if (_state == State.Ending && _running.Count == 0 && _activating is null)
        {
            _state = State.Deactivating;
            _ = EndAsync();
        }
    }

    private async Task EndAsync()
    {
        // A turn of its own: the one that asked for the end goes on to its end first.
        await Task.Yield();
        StopTimers();
        RequestContext.Clear();
        using (var limit = new CancellationTokenSource())
        {
            try
            {
                var stopping = _lifecycle.Stop(GrainInstance as IGrainBase, _reason, limit.Token);
                if (!stopping.IsCompleted)
                {
                    limit.CancelAfter(Silo.Collection.DeactivationTimeout);
                }

                await stopping;
            }
            catch (Exception exception)
            {
                Log.DeactivationFailed(Silo.Logger, exception, GrainId);
            }
        }

        if (_enumerations is { } enumerations)
        {
            await enumerations.DisposeAsync();
        }

        Silo.Unregister(this);
        _state = State.Ended;
        await Release();
        while (_waiting.TryDequeue(out var item))
        {
            PassOn(item);
        }
    }

    private void StopTimers()
    {
        GrainTimer[] timers;
        lock (_timers)
        {
            timers = [.. _timers];
        }

        foreach (var timer in timers)
        {
            timer.Dispose();
        }
    }

    private async Task Release()
    {
        try
        {
            StopTimers();
            switch (GrainInstance)
            {
                case IAsyncDisposable disposable:
                    await disposable.DisposeAsync();
                    break;
                case IDisposable disposable:
                    disposable.Dispose();
                    break;
            }

            if (_scope is { } scope)
            {
                await scope.DisposeAsync();
            }
        }
        catch (Exception exception)
        {
            Log.DeactivationFailed(Silo.Logger, exception, GrainId);
        }

        _deactivated.TrySetResult();
    }
}
