using Microsoft.Extensions.DependencyInjection;
using Sora.Orleans.Contract.Tests.Grains;
using Sora.TestKit;

namespace Sora.Orleans.Contract.Tests.Hosting;

/// <summary>One silo for all tests that need no other; grain timers and collection follow <see cref="Clock"/>.</summary>
public sealed class SiloFixture : IAsyncLifetime
{
    private TestSilo? _silo;

    public ManualTimeProvider Clock { get; } = new();

    public IGrainFactory Grains => _silo!.Grains;

    public async Task InitializeAsync() => _silo = await TestSilo.Start(silo =>
    {
        silo.AddIncomingGrainCallFilter<NotingFilter>();
        silo.Services.AddScoped<ScopedService>();
        silo.Services.AddKeyedSingleton<TimeProvider>(TimeProviderNames.Grains, Clock);
        silo.Services.AddKeyedSingleton<TimeProvider>(TimeProviderNames.ActivationManagement, Clock);
    });

    public async Task DisposeAsync() => await _silo!.DisposeAsync();
}

/// <summary>Tests that share the silo; one after another, so that ports and clock are theirs.</summary>
[CollectionDefinition(Name)]
public sealed class SiloCollection : ICollectionFixture<SiloFixture>
{
    public const string Name = "silo";
}
