using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Runtime;
using Orleans.Storage;
using Sora.Silo.Storage;

namespace Sora.Silo.Tests.Storage;

/// <summary>The grain storage as a silo configures it, started, on prepared databases.</summary>
internal sealed class GrainStorageRig : ISiloBuilder, ISiloLifecycle, IAsyncDisposable
{
    private const string Provider = "grains";
    private readonly SortedDictionary<int, List<ILifecycleObserver>> _stages = [];
    private ServiceProvider? _services;

    public IServiceCollection Services { get; } = new ServiceCollection();

    public IConfiguration Configuration { get; } = new ConfigurationManager();

    public int HighestCompletedStage => 0;

    public int LowestStoppedStage => 0;

    public IGrainStorage Storage => _services!.GetRequiredKeyedService<IGrainStorage>(Provider);

    public T Get<T>()
        where T : notnull =>
        _services!.GetRequiredService<T>();

    /// <summary>Starts a provider, from scratch each time, on the same databases.</summary>
    public static async Task<GrainStorageRig> Start(StorageOptions options, string serviceId = "sora")
    {
        var rig = new GrainStorageRig();
        rig.Services.AddLogging();
        rig.Services.AddSoraStorage(options);
        rig.Configure<ClusterOptions>(cluster => cluster.ServiceId = serviceId);
        rig.AddSoraGrainStorage(Provider);
        rig._services = rig.Services.BuildServiceProvider();
        foreach (var participant in rig._services.GetServices<ILifecycleParticipant<ISiloLifecycle>>())
        {
            participant.Participate(rig);
        }

        foreach (var observer in rig._stages.Values.SelectMany(observers => observers))
        {
            await observer.OnStart();
        }

        return rig;
    }

    public IDisposable Subscribe(string observerName, int stage, ILifecycleObserver observer)
    {
        if (!_stages.TryGetValue(stage, out var observers))
        {
            _stages[stage] = observers = [];
        }

        observers.Add(observer);
        return new MemoryStream();
    }

    public ValueTask DisposeAsync() => _services!.DisposeAsync();
}
