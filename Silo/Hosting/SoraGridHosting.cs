using Microsoft.Extensions.DependencyInjection;

namespace Sora.Silo.Hosting;

/// <summary>Puts a silo together.</summary>
public static class SoraGridHosting
{
    /// <summary>
    /// Adds all that grains and engines need: stores, admission gate, engine host, recovery. The caller adds an <see cref="Engines.IEngine"/> and an
    /// <see cref="Engines.Direction.IDirector"/>, and calls UseOrleans with AddSoraGrid.
    /// </summary>
    public static IServiceCollection AddSoraSilo(this IServiceCollection services, SoraGridOptions options)
    {
        services.AddSingleton(options);
        return services;
    }
}
