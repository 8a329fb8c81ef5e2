using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Storage;
using Sora.Silo.Hosting;
using Sora.Silo.Storage;

namespace Sora.Silo.Tests.Storage;

/// <summary>A silo with nothing but the grain storage, as it is configured for all grains.</summary>
internal sealed class GrainStorageRig(IHost host) : IAsyncDisposable
{
    private const string Provider = "grains";

    public IGrainStorage Storage => host.Services.GetRequiredKeyedService<IGrainStorage>(Provider);

    public T Get<T>()
        where T : notnull =>
        host.Services.GetRequiredService<T>();

    /// <summary>Starts a silo on the databases, which it prepares.</summary>
    public static async Task<GrainStorageRig> Start(StorageOptions options, string serviceId = "sora")
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSoraStorage(options);
        builder.UseOrleans(silo => silo
            .UseLocalhostClustering(FreePort.Find(), gatewayPort: 0, serviceId: serviceId, clusterId: serviceId)
            .AddSoraGrainStorage(Provider));
        var host = builder.Build();
        await host.StartAsync();
        return new GrainStorageRig(host);
    }

    /// <summary>Lets a second silo start on the same databases, against which the storage still guards each row.</summary>
    public void ShareDatabases() => Get<SoraDatabases>().Dispose();

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
