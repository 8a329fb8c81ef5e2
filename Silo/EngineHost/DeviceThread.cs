using System.Threading.Channels;

namespace Sora.Silo.EngineHost;

/// <summary>The one thread on which a device computes, fed by a bounded queue. Engines block it for minutes, which must never happen to a thread of the pool.</summary>
internal sealed class DeviceThread : IDisposable
{
    /// <summary>One computation runs, one may wait.</summary>
    private const int QueueBound = 2;

    private readonly Channel<Computation> _queue = Channel.CreateBounded<Computation>(new BoundedChannelOptions(QueueBound) { SingleReader = true });
    private readonly Thread _thread;

    public DeviceThread(string name)
    {
        _thread = new Thread(Loop) { Name = name, IsBackground = true };
        _thread.Start();
    }

    /// <summary>Completes when the computation has, and fails as it does.</summary>
    public async Task Run(Action action)
    {
        var computation = new Computation(action, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await _queue.Writer.WriteAsync(computation);
        await computation.Done.Task;
    }

    /// <summary>Lets what is queued run to its end, then ends the thread.</summary>
    public void Dispose() => _queue.Writer.TryComplete();

    private void Loop()
    {
        while (_queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (_queue.Reader.TryRead(out var computation))
            {
                computation.Run();
            }
        }
    }

    private sealed record Computation(Action Action, TaskCompletionSource Done)
    {
        public void Run()
        {
            try
            {
                Action();
                Done.SetResult();
            }
            catch (OperationCanceledException fault)
            {
                Done.SetCanceled(fault.CancellationToken);
            }
            catch (Exception fault)
            {
                Done.SetException(fault);
            }
        }
    }
}
