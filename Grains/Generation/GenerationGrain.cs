using Microsoft.Extensions.Logging;
using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Grains.Generation;

/// <summary>A device that asks for work when idle and reports when busy. What runs, runs in the engine host; every call here returns at once.</summary>
internal sealed partial class GenerationGrain(IEngineHost host, ILogger<GenerationGrain> logger) : Grain, IGenerationGrain
{
    /// <summary>Four progress reports a second, each of which is a heartbeat.</summary>
    private static readonly TimeSpan ReportPeriod = TimeSpan.FromMilliseconds(250);

    /// <summary>An idle device is called when work comes; asking all the same every few reports finds work whose call was lost.</summary>
    private const int ReportsPerIdleAsk = 8;

    private IGrainTimer? _timer;
    private string? _pool;
    private string _session = "";
    private Lease? _lease;
    private int _idleTicks;

    private string Device => this.GetPrimaryKeyString();

    public async Task Attach(string pool, string session)
    {
        _pool = pool;
        _session = session;
        _timer ??= this.RegisterGrainTimer(Tick, new GrainTimerCreationOptions { DueTime = ReportPeriod, Period = ReportPeriod, KeepAlive = true });
        await Pump();
    }

    public Task Detach()
    {
        _pool = null;
        return Task.CompletedTask;
    }

    public Task Wake() => Pump();

    public Task Stop(VideoId video, int epoch)
    {
        host.Stop(Device, video, epoch);
        return Task.CompletedTask;
    }

    private Task Tick(CancellationToken cancellation)
    {
        _idleTicks = _lease is null ? _idleTicks + 1 : 0;
        return _lease is null && _idleTicks % ReportsPerIdleAsk != 0 ? Task.CompletedTask : Pump();
    }

    private async Task Pump()
    {
        try
        {
            await Report();
            await TakeWork();
        }
        catch (Exception fault)
        {
            LogWillRetry(fault, Device);
        }
    }

    private async Task Report()
    {
        if (_lease is not { } lease)
        {
            return;
        }

        if (host.Peek(Device) is not { } progress)
        {
            _lease = null;
        }
        else if (!await Work(lease).Report(lease.Epoch, progress))
        {
            host.Stop(Device, lease.Video, lease.Epoch);
        }
    }

    private async Task TakeWork()
    {
        while (_lease is null && _pool is { } pool && host.Peek(Device) is null)
        {
            var scheduler = GrainFactory.GetGrain<ISchedulerGrain>(pool);
            if (await scheduler.Ask(Device, _session) is not { } lease)
            {
                return;
            }

            if (await Work(lease).Begin(lease) is not { } work)
            {
                await scheduler.Remove(lease.Video);
            }
            else if (host.TryStart(Device, work))
            {
                _lease = lease;
                LogBegan(Device, lease.Video, lease.Epoch);
            }
            else
            {
                await Work(lease).Release(lease.Epoch);
                return;
            }
        }
    }

    private IVideoWorkGrain Work(Lease lease) => GrainFactory.GetGrain<IVideoWorkGrain>(lease.Video.Value);
}
