#nullable disable
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Orleans.Storage;

/// <summary>Fills in a serializer that was not chosen: the one registered under the provider's name, else the common one.</summary>
public class DefaultStorageProviderSerializerOptionsConfigurator<TOptions>(IServiceProvider serviceProvider) : IPostConfigureOptions<TOptions>
    where TOptions : class, IStorageProviderSerializerOptions
{
    public void PostConfigure(string name, TOptions options)
    {
        options.GrainStorageSerializer ??=
            (name is null ? null : serviceProvider.GetKeyedService<IGrainStorageSerializer>(name)) ?? serviceProvider.GetRequiredService<IGrainStorageSerializer>();
    }
}
