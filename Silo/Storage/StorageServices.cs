using Microsoft.Extensions.DependencyInjection;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Blobs;
using Sora.Silo.Storage.Index;
using Sora.Silo.Storage.Jobs;

namespace Sora.Silo.Storage;

/// <summary>Adds the stores to a silo.</summary>
public static class StorageServices
{
    /// <summary>Adds <see cref="IBlobStore"/>, <see cref="IIndexReader"/>, <see cref="IIndexWriter"/>, <see cref="IOpenJobs"/> and <see cref="SoraStores"/>, which prepares them.</summary>
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
        services.AddSingleton<IOpenJobs, OpenJobs>();
        return services;
    }
}
