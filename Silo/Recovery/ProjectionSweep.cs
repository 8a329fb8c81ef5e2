using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sora.Grains.Films;
using Sora.Grains.Members;
using Sora.Grains.Stores;

namespace Sora.Silo.Recovery;

/// <summary>Tells the index of people what a crash or a fault kept from it: at start, and every minute.</summary>
internal sealed partial class ProjectionSweep(IPendingProjections pending, IGrainFactory grains, TimeProvider time, ILogger<ProjectionSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    /// <summary>Projects every grain that may have to be.</summary>
    public async Task Sweep(CancellationToken cancellation)
    {
        foreach (var (kind, key) in await pending.List(cancellation))
        {
            try
            {
                await Project(kind, key);
            }
            catch (Exception fault) when (!cancellation.IsCancellationRequested)
            {
                LogNotProjected(fault, kind, key);
            }
        }
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

            await Task.Delay(Period, time, stoppingToken);
        }
    }

    private Task Project(string kind, string key) => kind switch
    {
        GrainStorage.MemberState => grains.GetGrain<IMemberGrain>(key).Reproject(),
        GrainStorage.PublicationState => grains.GetGrain<IPublicationGrain>(key).Reproject(),
        _ => throw new InvalidOperationException($"Nothing is projected under the name '{kind}'; a newer program wrote this."),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "The {Kind} {Key} could not be projected and is tried again within a minute")]
    private partial void LogNotProjected(Exception fault, string kind, string key);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The pending projections could not be listed; they are tried again within a minute")]
    private partial void LogCannotSweep(Exception fault);
}
