namespace Orleans.Runtime;

/// <content>Which work item starts when. All of this runs as turns of the activation.</content>
internal sealed partial class Activation
{
    private readonly Queue<WorkItem> _waiting = new();
    private readonly List<WorkItem> _running = [];

    // The call that others wait for; null while nothing runs, or only what interleaves.
    private WorkItem? _blocking;

    // How many of the waiting could overtake: without any, a new turn needs a look at the head only.
    private int _waitingThatMayOvertake;

    /// <summary>Hands over a work item; from any thread.</summary>
    public void Post(WorkItem item) => _scheduler.Enqueue(item);

    /// <summary>Takes a work item out of the inbox.</summary>
    public void Receive(WorkItem item)
    {
        switch (_state)
        {
            case State.Valid when _waiting.Count == 0 || MayOvertake(item):
                if (MayRun(item))
                {
                    Start(item);
                    Pump();
                }
                else
                {
                    Enqueue(item);
                }

                break;
            case State.Ended:
                PassOn(item);
                break;
            case State.New:
                Enqueue(item);
                Begin(item.Context);
                break;
            default:
                Enqueue(item);
                break;
        }
    }

    private static bool MayOvertake(WorkItem item) => item.AlwaysInterleave || item.ReadOnly || item.Chain != Guid.Empty;

    private bool MayRun(WorkItem item) =>
        _blocking is null
        || Class.IsReentrant
        || item.AlwaysInterleave
        || (item.ReadOnly && _blocking.ReadOnly)
        || (_reentrantSections is { Count: > 0 } sections && item.Chain is var chain && chain != Guid.Empty && sections.ContainsKey(chain));

    private void Enqueue(WorkItem item)
    {
        var limit = Silo.Messaging.MaxEnqueuedRequestsHardLimit;
        if (limit > 0 && _waiting.Count >= limit && item is GrainCall)
        {
            item.Reject(new LimitExceededException("MaxEnqueuedRequestsHardLimit", _waiting.Count, limit, this));
            return;
        }

        if (_waiting.Count + 1 == Silo.Messaging.MaxEnqueuedRequestsSoftLimit)
        {
            Log.QueueIsLong(Silo.Logger, GrainId, _waiting.Count + 1);
        }

        _waiting.Enqueue(item);
        _waitingThatMayOvertake += MayOvertake(item) ? 1 : 0;
    }

    /// <summary>Starts what may run now, in order.</summary>
    private void Pump()
    {
        while (_state == State.Valid && _waiting.Count > 0)
        {
            if (MayRun(_waiting.Peek()))
            {
                Start(Dequeue());
            }
            else if (_waitingThatMayOvertake == 0 || !StartOvertaking())
            {
                return;
            }
        }

        EndIfIdle();
    }

    private WorkItem Dequeue()
    {
        var item = _waiting.Dequeue();
        _waitingThatMayOvertake -= MayOvertake(item) ? 1 : 0;
        return item;
    }

    /// <summary>Goes once through the queue and starts what need not wait for its head; false when there is nothing.</summary>
    private bool StartOvertaking()
    {
        var started = false;
        for (var left = _waiting.Count; left > 0; left--)
        {
            var item = Dequeue();
            if (MayRun(item))
            {
                started = true;
                Start(item);
            }
            else
            {
                _waiting.Enqueue(item);
                _waitingThatMayOvertake += MayOvertake(item) ? 1 : 0;
            }
        }

        return started;
    }

    private void Start(WorkItem item)
    {
        if (item.IsAbandoned && Silo.Messaging.DropExpiredMessages)
        {
            return;
        }

        _running.Add(item);
        if (!item.AlwaysInterleave)
        {
            _blocking ??= item;
        }

        RequestContext.Current = item.Context;
        Task task;
        try
        {
            task = item.Run(GrainInstance!, this);
        }
        catch (Exception exception)
        {
            task = Task.FromException(exception);
        }

        if (task.IsCompleted)
        {
            Finish(item, task);
        }
        else
        {
            _ = FinishLater(item, task);
        }
    }

    private async Task FinishLater(WorkItem item, Task task)
    {
        await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        Finish(item, task);
        Pump();
    }

    private void Finish(WorkItem item, Task task)
    {
        _running.Remove(item);
        if (ReferenceEquals(_blocking, item))
        {
            _blocking = _running.Find(each => !each.AlwaysInterleave);
        }

        if (item.KeepsAlive)
        {
            _lastUsed = Silo.CollectionClock.GetTimestamp();
        }

        if (task.IsFaulted && task.Exception.InnerExceptions[0] is Storage.InconsistentStateException { IsFromHere: true } conflict)
        {
            conflict.IsFromHere = false;
            Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationError, conflict, "The state was written by somebody else."));
        }

        item.Finish(task);
    }

    private void PassOn(WorkItem item)
    {
        if (item.MayForward && !item.IsAbandoned)
        {
            Silo.Forward(item, this);
        }
    }
}
