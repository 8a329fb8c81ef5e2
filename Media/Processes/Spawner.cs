using System.Collections.Concurrent;

namespace Sora.Media.Processes;

/// <summary>
/// One thread that lives as long as its owner and starts all programs: the kernel's death signal goes out when the starting <em>thread</em> ends,
/// and threads of the pool end whenever the pool sees fit.
/// </summary>
internal sealed class Spawner : IDisposable
{
    private readonly BlockingCollection<Action> work = [];

    public Spawner() => new Thread(Work) { IsBackground = true, Name = "media spawner" }.Start();

    /// <summary>Calls <paramref name="start"/> on the thread; returns what it returned, so the synchronous part has run.</summary>
    public Task<T> Start<T>(Func<T> start)
    {
        var started = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        work.Add(() =>
        {
            try
            {
                started.SetResult(start());
            }
            catch (Exception failed)
            {
                started.SetException(failed);
            }
        });
        return started.Task;
    }

    /// <summary>Ends the thread, and with it every program that it started.</summary>
    public void Dispose() => work.CompleteAdding();

    private void Work()
    {
        foreach (var item in work.GetConsumingEnumerable())
        {
            item();
        }
    }
}
