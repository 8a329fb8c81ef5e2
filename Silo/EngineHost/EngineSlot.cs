using Microsoft.Extensions.Logging;
using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Silo.EngineHost;

/// <summary>A device: at most one work at a time, on a thread of its own.</summary>
internal sealed partial class EngineSlot(string device, string pool, IWork work, IGrainFactory grains, ILogger<EngineSlot> logger) : ISlot, IDisposable
{
    private static readonly WorkProgress NothingYet = new(0, 0, null, null);

    private readonly Lock _gate = new();
    private readonly DeviceThread _thread = new("sora " + device);
    private WorkProgress _progress = NothingYet;
    private Running? _running;
    private bool _closed;

    public string Device => device;

    public string Pool => pool;

    public WorkProgress Progress
    {
        set => Volatile.Write(ref _progress, value);
    }

    /// <summary>Null while the device is idle.</summary>
    public WorkProgress? Peek()
    {
        lock (_gate)
        {
            return _running is null ? null : Volatile.Read(ref _progress);
        }
    }

    /// <summary>False when the device is busy or closed.</summary>
    public bool TryStart(LeasedWork leased)
    {
        lock (_gate)
        {
            if (_closed || _running is not null)
            {
                return false;
            }

            _progress = NothingYet;
            var stop = new CancellationTokenSource();
            _running = new Running(leased, stop, Task.Run(() => Run(leased, stop.Token)));
            return true;
        }
    }

    /// <summary>Has that work stop within one frame.</summary>
    public void Stop(VideoId video, int epoch)
    {
        lock (_gate)
        {
            if (_running is { Leased.Lease: var lease } running && lease.Video == video && lease.Epoch == epoch)
            {
                running.Stop.Cancel();
            }
        }
    }

    /// <summary>Takes no more work, has the work on hand stop, and waits until its lease was given back.</summary>
    public async Task Close()
    {
        Task done;
        lock (_gate)
        {
            _closed = true;
            _running?.Stop.Cancel();
            done = _running?.Done ?? Task.CompletedTask;
        }

        await done;
    }

    public Task Compute(Action computation) => _thread.Run(computation);

    public void Dispose() => _thread.Dispose();

    private async Task Run(LeasedWork leased, CancellationToken stop)
    {
        var video = grains.GetGrain<IVideoWorkGrain>(leased.Lease.Video.Value);
        try
        {
            await Do(video, leased, stop);
        }
        catch (Exception fault)
        {
            // The grid failed, or the video cannot be told: it notices the silence and goes back to the queue.
            LogGivenUp(fault, leased.Lease.Video, leased.Lease.Epoch);
        }
        finally
        {
            lock (_gate)
            {
                _running?.Stop.Dispose();
                _running = null;
            }

            _ = grains.GetGrain<IGenerationGrain>(device).Wake();
        }
    }

    private async Task Do(IVideoWorkGrain video, LeasedWork leased, CancellationToken stop)
    {
        var epoch = leased.Lease.Epoch;
        try
        {
            await work.Do(leased, this, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Falls through to the release.
        }
        catch (Exception fault) when (WorkFaults.Describe(fault) is { } failure)
        {
            LogFailed(fault, leased.Lease.Video, epoch);
            await video.Fail(epoch, failure);
            return;
        }

        await video.Release(epoch);
    }

    private sealed record Running(LeasedWork Leased, CancellationTokenSource Stop, Task Done);
}
