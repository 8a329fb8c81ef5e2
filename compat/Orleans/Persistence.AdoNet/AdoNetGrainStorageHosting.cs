#nullable disable
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Providers;
using Orleans.Runtime.Hosting;
using Orleans.Storage;

namespace Orleans.Hosting;

/// <summary>Adds relational grain storage to a silo's services.</summary>
public static class AdoNetGrainStorageServiceCollectionExtensions
{
    public static IServiceCollection AddAdoNetGrainStorage(this IServiceCollection services, Action<AdoNetGrainStorageOptions> configureOptions) =>
        services.AddAdoNetGrainStorage(ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME, configureOptions);

    public static IServiceCollection AddAdoNetGrainStorage(this IServiceCollection services, string name, Action<AdoNetGrainStorageOptions> configureOptions) =>
        services.AddAdoNetGrainStorage(name, options => options.Configure(configureOptions));

    public static IServiceCollection AddAdoNetGrainStorageAsDefault(
        this IServiceCollection services, Action<OptionsBuilder<AdoNetGrainStorageOptions>> configureOptions = null) =>
        services.AddAdoNetGrainStorage(ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME, configureOptions);

    public static IServiceCollection AddAdoNetGrainStorage(
        this IServiceCollection services, string name, Action<OptionsBuilder<AdoNetGrainStorageOptions>> configureOptions = null)
    {
        configureOptions?.Invoke(services.AddOptions<AdoNetGrainStorageOptions>(name));
        services.AddTransient<IPostConfigureOptions<AdoNetGrainStorageOptions>, DefaultStorageProviderSerializerOptionsConfigurator<AdoNetGrainStorageOptions>>();
        return services.AddGrainStorage(name, AdoNetGrainStorageFactory.Create);
    }
}

/// <summary>Adds relational grain storage to a silo.</summary>
public static class AdoNetGrainStorageSiloBuilderExtensions
{
    public static ISiloBuilder AddAdoNetGrainStorageAsDefault(this ISiloBuilder builder, Action<AdoNetGrainStorageOptions> configureOptions) =>
        builder.AddAdoNetGrainStorage(ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME, configureOptions);

    public static ISiloBuilder AddAdoNetGrainStorage(this ISiloBuilder builder, string name, Action<AdoNetGrainStorageOptions> configureOptions) =>
        builder.ConfigureServices(services => services.AddAdoNetGrainStorage(name, configureOptions));

    public static ISiloBuilder AddAdoNetGrainStorageAsDefault(this ISiloBuilder builder, Action<OptionsBuilder<AdoNetGrainStorageOptions>> configureOptions = null) =>
        builder.AddAdoNetGrainStorage(ProviderConstants.DEFAULT_STORAGE_PROVIDER_NAME, configureOptions);

    public static ISiloBuilder AddAdoNetGrainStorage(
        this ISiloBuilder builder, string name, Action<OptionsBuilder<AdoNetGrainStorageOptions>> configureOptions = null) =>
        builder.ConfigureServices(services => services.AddAdoNetGrainStorage(name, configureOptions));
}
