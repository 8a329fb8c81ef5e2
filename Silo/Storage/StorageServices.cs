using Microsoft.Extensions.DependencyInjection;
using Orleans.Storage;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Blobs;
using Sora.Silo.Storage.Deliveries;
using Sora.Silo.Storage.GrainState;
using Sora.Silo.Storage.Index;
using Sora.Silo.Storage.Jobs;
using Sora.Silo.Storage.People;

namespace Sora.Silo.Storage;

/// <summary>Adds the stores to a silo.</summary>
public static class StorageServices
{
    /// <summary>Adds <see cref="IBlobStore"/>, <see cref="IIndexReader"/>, <see cref="IIndexWriter"/>, <see cref="IOpenJobs"/>, <see cref="IGrainStateScan"/>, <see cref="SoraStores"/> and the stores of people.</summary>
    public static IServiceCollection AddSoraStorage(this IServiceCollection services, StorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(options);
        services.AddSingleton<SoraDatabases>();
        services.AddSingleton(provider => new SoraStores(provider.GetRequiredService<SoraDatabases>(), provider.GetRequiredService<FileBlobStore>()));
        services.AddSingleton(provider => new FileBlobStore(provider.GetRequiredService<StorageOptions>().MediaFolder));
        services.AddSingleton<IBlobStore>(provider => provider.GetRequiredService<FileBlobStore>());
        services.AddSingleton<IIndexReader, IndexReader>();
        services.AddSingleton<IIndexWriter, IndexWriter>();
        services.AddSingleton<KeyIndex>();
        services.AddSingleton<IKeyIndex>(provider => provider.GetRequiredService<KeyIndex>());
        services.AddSingleton<IKeyReader>(provider => provider.GetRequiredService<KeyIndex>());
        services.AddSingleton<IOpenJobs, OpenJobs>();
        services.AddSingleton<DeliveryStore>();
        services.AddSingleton<IGrainStateScan, GrainStateScan>();
        services.AddSingleton<IPendingProjections, PendingProjections>();
        services.AddSingleton<IPeopleWriter, PeopleWriter>();
        services.AddSingleton<IPeopleReader, PeopleReader>();
        services.AddSingleton<IFilmReader, FilmReader>();
        services.AddSingleton<IEraser, Eraser>();
        services.AddSingleton<IFeedSource, FeedSource>();
        services.AddSingleton<IChatReader, ChatReader>();
        services.AddSingleton<IChatWriter, ChatWriter>();
        services.AddSingleton<ISocialReader, SocialReader>();
        services.AddSingleton<ISocialWriter, SocialWriter>();
        return services;
    }

    /// <summary>
    /// Keeps grain state, written as JSON, in the databases of <see cref="AddSoraStorage"/>, which are prepared before anything else of the silo starts.
    /// </summary>
    /// <param name="silo">To which <see cref="AddSoraStorage"/> was applied.</param>
    /// <param name="provider">The name by which grains ask for it.</param>
    public static ISiloBuilder AddSoraGrainStorage(this ISiloBuilder silo, string provider)
    {
        silo.Services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>, StoragePreparation>();
        var inner = provider + ".adonet";
        silo.Services.AddKeyedSingleton<IGrainStorage>(
            provider, (services, _) => new SingleWriterStorage(services.GetRequiredKeyedService<IGrainStorage>(inner), services.GetRequiredService<SoraDatabases>().Grains));
        return silo.AddAdoNetGrainStorage(inner, builder => builder.Configure<SoraDatabases>((options, databases) =>
        {
            options.Invariant = databases.Invariant;
            options.ConnectionString = databases.GrainsConnectionString;
            options.GrainStorageSerializer = new GrainStateSerializer();
            options.DeleteStateOnClear = true;
        }));
    }
}
