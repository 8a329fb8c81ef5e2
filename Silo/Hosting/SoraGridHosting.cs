using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Sora.Engines.Direction;
using Sora.Engines.Direction.Continuing;
using Sora.Engines.Direction.Editing;
using Sora.Grains.Generation;
using Sora.Grains.Moderation;
using Sora.Grains.Outside;
using Sora.Grains.Stores;
using Sora.Grains.Uploads;
using Sora.Grains.Users;
using Sora.Grains.Videos;
using Sora.Grains.Webhooks;
using Sora.Silo.Directing;
using Sora.Silo.EngineHost;
using Sora.Silo.FilmMaking;
using Sora.Silo.Outside;
using Sora.Silo.Recovery;
using Sora.Silo.Storage;
using Sora.Silo.Uploads;
using Sora.Silo.Webhooks;

namespace Sora.Silo.Hosting;

/// <summary>Puts a silo together.</summary>
public static class SoraGridHosting
{
    /// <summary>Part of the key of every stored state: never changes.</summary>
    private const string ServiceId = "sora";

    /// <summary>Keeps the runtime from listening for clients: all callers are in this process.</summary>
    private const int NoGateway = 0;

    /// <summary>
    /// Adds all that grains and engines need: stores, admission gate, engines' host, recovery. The caller adds an <see cref="Engines.IEngine"/>, an
    /// <see cref="Engines.Direction.IDirector"/> and a <see cref="TimeProvider"/>, and calls UseOrleans with <see cref="AddSoraGrid"/> afterwards.
    /// </summary>
    /// <exception cref="ArgumentException">More rendering devices than the one engine can serve.</exception>
    public static IServiceCollection AddSoraSilo(this IServiceCollection services, SoraGridOptions options)
    {
        if (options.DeviceCount is < 0 or > SoraGridOptions.MostDevices)
        {
            throw new ArgumentException(
                $"{options.DeviceCount} rendering devices cannot be served: the engine renders one shot at a time, on all cores; set {nameof(options.DeviceCount)} to 0 or {SoraGridOptions.MostDevices}.",
                nameof(options));
        }

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(SiloSession.New());
        services.AddSingleton(new GridRules(options.MostOpenJobsPerOwner, options.MaximumJobAge, options.LeaseLifetime, options.FilmLifetime));
        services.AddSoraStorage(new StorageOptions { DataFolder = options.DataFolder, PostgreSqlConnection = options.PostgreSqlConnection });
        services.AddSingleton<VideoServices>();
        services.AddSingleton<IModelCatalog, ModelCatalog>();
        services.AddSingleton<IAdmissionGate, LimitsGate>();
        services.AddSingleton<IKeyMint, KeyMint>();
        services.AddSingleton<IHostResolver, SystemResolver>();
        services.AddSingleton<OutsideHttp>();
        services.AddSingleton<IOutside>(provider => provider.GetRequiredService<OutsideHttp>());
        services.AddSingleton<WebhookBell>();
        services.AddSingleton<WebhookSender>();
        services.AddSingleton<WebhookDesk>();
        services.AddSingleton<IWebhookDesk>(provider => provider.GetRequiredService<WebhookDesk>());
        services.AddSingleton<IDeliveries>(provider => provider.GetRequiredService<WebhookDesk>());
        services.AddSingleton<MediaDesk>();
        services.AddSingleton<IUploads, UploadDesk>();
        services.AddSingleton<ShotPictures>();
        services.AddSingleton<FootagePlayer>();
        services.AddSingleton<ShotMaker>();
        services.AddSingleton<FilmFiles>();
        services.TryAddSingleton<IStoryboardEditor>(_ => new StoryboardEditor(new Director()));
        services.TryAddSingleton<IStoryboardContinuer>(provider => new StoryboardContinuer(provider.GetRequiredService<IDirector>()));
        services.AddSingleton<DerivedDirection>();
        services.AddSingleton<IRemixPreview, EditorPreview>();
        services.AddSingleton<IFilmStems, FilmStems>();
        services.AddSingleton<IWork, DirectionWork>();
        services.AddSingleton<IWork, FilmMaker>();
        services.AddSingleton<IndexRebuilder>();
        services.AddSingleton<EngineHostService>();
        services.AddSingleton<IEngineHost>(provider => provider.GetRequiredService<EngineHostService>());
        return services;
    }

    /// <summary>Adds the grains' storage, and what runs while the silo does.</summary>
    public static ISiloBuilder AddSoraGrid(this ISiloBuilder silo, SoraGridOptions options)
    {
        silo.UseLocalhostClustering(FreePort.Find(), NoGateway, serviceId: ServiceId, clusterId: ServiceId);
        silo.AddSoraGrainStorage(GrainStorage.Provider);

        // Hosted services start after the silo, which was added before them, and stop before it.
        silo.Services.AddHostedService(provider => provider.GetRequiredService<MediaDesk>());
        silo.Services.AddHostedService(provider => provider.GetRequiredService<EngineHostService>());
        silo.Services.AddHostedService<WebhookCourier>();
        silo.Services.AddHostedService<FilmJanitor>();
        silo.Services.AddSingleton<RecoveryService>();
        silo.Services.AddHostedService(provider => provider.GetRequiredService<RecoveryService>());
        silo.Services.AddSingleton<ProjectionSweep>();
        silo.Services.AddHostedService(provider => provider.GetRequiredService<ProjectionSweep>());
        return silo;
    }
}
