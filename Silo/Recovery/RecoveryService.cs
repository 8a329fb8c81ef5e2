using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Silo.Hosting;

namespace Sora.Silo.Recovery;

/// <summary>Takes up every job that a crash cut off: at start, and every minute for jobs of silos that are gone.</summary>
internal sealed partial class RecoveryService(
    SoraGridOptions options, SiloSession session, IOpenJobs intents, IGrainFactory grains, TimeProvider time, ILogger<RecoveryService> logger) : BackgroundService
{
    private static readonly TimeSpan SweepPeriod = TimeSpan.FromMinutes(1);

    /// <summary>Jobs that are taken up side by side.</summary>
    private const int Width = 16;

    /// <summary>Calls every open job once.</summary>
    public async Task Sweep(CancellationToken cancellation)
    {
        var open = await intents.List(cancellation);
        await Parallel.ForEachAsync(open, new ParallelOptions { MaxDegreeOfParallelism = Width, CancellationToken = cancellation }, async (video, _) =>
        {
            try
            {
                await grains.GetGrain<IVideoWorkGrain>(video.Value).Recover(options.SiloName, session.Id);
            }
            catch (Exception fault)
            {
                LogCannotRecover(fault, video);
            }
        });
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await Sweep(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                LogCannotSweep(fault);
            }

            await Task.Delay(SweepPeriod, time, stoppingToken);
        }
    }
}
