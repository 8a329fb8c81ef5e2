using System.Diagnostics;

namespace Orleans.Runtime;

/// <summary>
/// Runs everything of one activation one at a time: calls as they arrive, and the continuations of what they await.
/// A batch of work is one thread pool item and one task, so that an arriving call needs neither.
/// </summary>
internal sealed class ActivationScheduler : TaskScheduler, IWorkItemScheduler, IThreadPoolWorkItem
{
    private static readonly long Quantum = Stopwatch.Frequency / 20;
    private static readonly Action<object?> DrainBatch = static state => ((ActivationScheduler)state!).Drain();

    private readonly Queue<object> _queue = new();
    private bool _scheduled;
    private Task? _batch;

    public ActivationScheduler(Activation activation) => Activation = activation;

    public Activation Activation { get; }

    public override int MaximumConcurrencyLevel => 1;

    public void QueueAction(Action action) => Enqueue(action);

    void IWorkItemScheduler.QueueTask(Task task) => task.Start(this);

    /// <summary>Adds a work item, an action or a task.</summary>
    public void Enqueue(object work)
    {
        lock (_queue)
        {
            _queue.Enqueue(work);
            if (_scheduled)
            {
                return;
            }

            _scheduled = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: true);
    }

    void IThreadPoolWorkItem.Execute()
    {
        var batch = new Task(DrainBatch, this, CancellationToken.None, TaskCreationOptions.DenyChildAttach);
        _batch = batch;
        batch.RunSynchronously(this);
    }

    protected override void QueueTask(Task task) => Enqueue(task);

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && (ReferenceEquals(task, _batch) || ReferenceEquals(Current, this)) && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (_queue)
        {
            return [.. _queue.OfType<Task>()];
        }
    }

    private void Drain()
    {
        var until = Stopwatch.GetTimestamp() + Quantum;
        var clean = ExecutionContext.Capture()!;
        for (var done = 0; ; done++)
        {
            object work;
            lock (_queue)
            {
                if (_queue.Count == 0)
                {
                    _scheduled = false;
                    return;
                }

                // Looking at the clock costs as much as a short turn.
                if (done % 64 == 63 && Stopwatch.GetTimestamp() > until)
                {
                    break;
                }

                work = _queue.Dequeue();
            }

            Execute(work);
            if (!ReferenceEquals(ExecutionContext.Capture(), clean))
            {
                ExecutionContext.Restore(clean);
            }
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    private void Execute(object work)
    {
        switch (work)
        {
            case WorkItem item:
                Activation.Receive(item);
                break;
            case Task task:
                TryExecuteTask(task);
                break;
            default:
                ((Action)work)();
                break;
        }
    }
}
