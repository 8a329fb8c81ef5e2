using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;

namespace Orleans.Storage;

/// <summary>Makes the provider from its named options.</summary>
public static class AdoNetGrainStorageFactory
{
    public static AdoNetGrainStorage Create(IServiceProvider services, string name) => new(
        name,
        services.GetRequiredService<IOptionsMonitor<AdoNetGrainStorageOptions>>().Get(name),
        services.GetRequiredService<IOptions<ClusterOptions>>().Value.ServiceId,
        services.GetRequiredService<ILogger<AdoNetGrainStorage>>());
}
