using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Grains.Videos;
using Sora.Silo.Hosting;

namespace Sora.Silo.EngineHost;

/// <summary>The silo's devices. Starts after the grains and stops before them, giving leases back.</summary>
internal sealed class EngineHostService(SoraGridOptions options, SiloSession session, IEnumerable<IWork> works, IGrainFactory grains, ILoggerFactory loggers)
    : IEngineHost, IHostedService, IDisposable
{
    private readonly Dictionary<string, EngineSlot> _slots = MakeSlots(options, works, grains, loggers).ToDictionary(slot => slot.Device, StringComparer.Ordinal);

    public bool TryStart(string device, LeasedWork work) => _slots.TryGetValue(device, out var slot) && slot.TryStart(work);

    public void Stop(string device, VideoId video, int epoch)
    {
        if (_slots.TryGetValue(device, out var slot))
        {
            slot.Stop(video, epoch);
        }
    }

    public WorkProgress? Peek(string device) => _slots.TryGetValue(device, out var slot) ? slot.Peek() : null;

    public Task StartAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(_slots.Values.Select(slot => grains.GetGrain<IGenerationGrain>(slot.Device).Attach(slot.Pool, session.Id)));

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(_slots.Values.Select(slot => grains.GetGrain<IGenerationGrain>(slot.Device).Detach())).WaitAsync(cancellationToken);
        await Task.WhenAll(_slots.Values.Select(slot => slot.Close())).WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        foreach (var slot in _slots.Values)
        {
            slot.Dispose();
        }
    }

    private static IEnumerable<EngineSlot> MakeSlots(SoraGridOptions options, IEnumerable<IWork> works, IGrainFactory grains, ILoggerFactory loggers)
    {
        foreach (var work in works)
        {
            var (pool, kind, count) = work.Kind == WorkKind.Direct ? (Pools.Direction, "director", options.DirectorCount) : (Pools.World, "cpu", options.DeviceCount);
            for (var number = 0; number < count; number++)
            {
                yield return new EngineSlot($"{options.SiloName}/{kind}:{number}", pool, work, grains, loggers.CreateLogger<EngineSlot>());
            }
        }
    }
}
