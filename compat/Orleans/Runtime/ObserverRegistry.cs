using System.Collections.Concurrent;

namespace Orleans.Runtime;

/// <summary>The objects that grains may call. Held weakly: an object that is gone, or was never known, is called in vain.</summary>
internal sealed class ObserverRegistry(Silo silo)
{
    private const string ObserverType = "sys.client";

    private readonly ConcurrentDictionary<GrainId, ObserverTarget> _targets = new();

    public BoundReference Register(Type interfaceType, IGrainObserver target)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target is GrainReference)
        {
            throw new ArgumentException("A reference needs no reference: give the object itself.", nameof(target));
        }

        var id = GrainId.Create(ObserverType, Guid.NewGuid().ToString("N"));
        _targets[id] = new ObserverTarget(silo, target);
        return silo.Reference(interfaceType, id);
    }

    /// <exception cref="ArgumentException">Not a reference.</exception>
    public void Remove(IGrainObserver reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (reference is not GrainReference { GrainId: var id })
        {
            throw new ArgumentException("Give the reference that CreateObjectReference returned, not the object.", nameof(reference));
        }

        _targets.TryRemove(id, out _);
    }

    /// <summary>A call to nobody is dropped; who waits for it ends in the response timeout.</summary>
    public void Post(GrainId id, GrainCall call)
    {
        if (!_targets.TryGetValue(id, out var target) || !target.TryPost(call))
        {
            _targets.TryRemove(id, out _);
            Log.ObserverIsGone(silo.Logger, id, call.Method.Name);
        }
    }

    private sealed class ObserverTarget(Silo silo, IGrainObserver target)
    {
        private readonly WeakReference<IGrainObserver> _target = new(target);
        private readonly Queue<GrainCall> _calls = new();
        private bool _pumping;

        public bool TryPost(GrainCall call)
        {
            if (!_target.TryGetTarget(out _))
            {
                return false;
            }

            lock (_calls)
            {
                _calls.Enqueue(call);
                if (_pumping)
                {
                    return true;
                }

                _pumping = true;
            }

            ThreadPool.UnsafeQueueUserWorkItem(static self => _ = self.Pump(), this, preferLocal: false);
            return true;
        }

        private async Task Pump()
        {
            while (true)
            {
                GrainCall? call;
                lock (_calls)
                {
                    if (!_calls.TryDequeue(out call))
                    {
                        _pumping = false;
                        return;
                    }
                }

                if (_target.TryGetTarget(out var target) && !(call.IsAbandoned && silo.Messaging.DropExpiredMessages))
                {
                    await Run(call, target);
                }
            }
        }

        private static async Task Run(GrainCall call, IGrainObserver target)
        {
            RequestContext.Current = call.Context;
            Task task;
            try
            {
                task = call.Run(target, null);
            }
            catch (Exception exception)
            {
                task = Task.FromException(exception);
            }

            await task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            call.Finish(task);
        }
    }
}
