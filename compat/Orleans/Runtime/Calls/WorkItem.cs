namespace Orleans.Runtime;

/// <summary>Something that becomes a turn of an activation: a call or a timer's tick.</summary>
internal abstract class WorkItem
{
    /// <summary>Whether it starts at once, whatever runs.</summary>
    public abstract bool AlwaysInterleave { get; }

    /// <summary>Whether it may run beside others that are read-only too.</summary>
    public abstract bool ReadOnly { get; }

    /// <summary>Whether it counts as use of the activation.</summary>
    public abstract bool KeepsAlive { get; }

    /// <summary>Whether it may go to the activation's successor.</summary>
    public abstract bool MayForward { get; }

    /// <summary>Whether nobody waits for it any more.</summary>
    public abstract bool IsAbandoned { get; }

    /// <summary>What flows with it.</summary>
    public Dictionary<string, object>? Context { get; protected set; }

    /// <summary>The chain of calls that it belongs to and that may come back; empty for none.</summary>
    public Guid Chain => Context is null ? Guid.Empty : RequestContext.ReentrancyOf(Context);

    /// <summary>Runs it on its target, as a turn.</summary>
    /// <param name="target">The grain or the observer.</param>
    /// <param name="activation">Null for an observer.</param>
    public abstract Task Run(object target, Activation? activation);

    /// <summary>Answers with what <see cref="Run"/> came to; the task has ended.</summary>
    public abstract void Finish(Task task);

    /// <summary>Answers with a failure; it has not run.</summary>
    public abstract void Reject(Exception exception);
}
