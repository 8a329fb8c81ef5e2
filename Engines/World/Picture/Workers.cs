namespace Sora.Engines.World.Picture;

/// <summary>
/// Threads that stay for the renderer's life and share one job at a time; the caller works too. Work is claimed by index, so what is
/// made does not depend on how many there are.
/// </summary>
internal sealed class Workers : IDisposable
{
    private readonly Thread[] threads;
    private readonly SemaphoreSlim start = new(0);
    private readonly SemaphoreSlim finished = new(0);
    private Action<int, int>? job;
    private Exception? failure;
    private int next;
    private int items;
    private volatile bool stopping;

    /// <param name="count">Threads in all, the caller's included.</param>
    public Workers(int count)
    {
        Count = count;
        threads = new Thread[count - 1];
        for (var i = 0; i < threads.Length; i++)
        {
            var worker = i + 1;
            threads[i] = new Thread(() => Serve(worker)) { IsBackground = true, Name = $"picture {worker}" };
            threads[i].Start();
        }
    }

    public int Count { get; }

    /// <summary>Calls <paramref name="work"/> with (worker, item) for every item and returns when all are done.</summary>
    public void Run(int itemCount, Action<int, int> work)
    {
        (job, items, next) = (work, itemCount, 0);
        if (threads.Length > 0)
        {
            start.Release(threads.Length);
        }

        Drain(0);
        for (var i = 0; i < threads.Length; i++)
        {
            finished.Wait();
        }

        job = null;
        if (Interlocked.Exchange(ref failure, null) is { } thrown)
        {
            throw new InvalidOperationException("A picture worker failed.", thrown);
        }
    }

    public void Dispose()
    {
        stopping = true;
        if (threads.Length > 0)
        {
            start.Release(threads.Length);
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        start.Dispose();
        finished.Dispose();
    }

    private void Serve(int worker)
    {
        while (true)
        {
            start.Wait();
            if (stopping)
            {
                return;
            }

            Drain(worker);
            finished.Release();
        }
    }

    private void Drain(int worker)
    {
        try
        {
            int item;
            while ((item = Interlocked.Increment(ref next) - 1) < items)
            {
                job!(worker, item);
            }
        }
        catch (Exception e)
        {
            // Kept for the caller: an exception on a worker's own stack would end the process.
            Interlocked.CompareExchange(ref failure, e, null);
        }
    }
}
