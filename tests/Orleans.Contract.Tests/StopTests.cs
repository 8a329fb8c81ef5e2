using Microsoft.Extensions.DependencyInjection;
using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests;

[Collection(SiloCollection.Name)]
public sealed class StopTests
{
    private readonly string _key = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task Stop_EndsEveryActivation()
    {
        await using var silo = await TestSilo.Start(builder => builder.Services.AddScoped<ScopedService>());
        await silo.Grains.GetGrain<ILifeGrain>(_key).GetActivation();
        await silo.Grains.GetGrain<ILifeGrain>(_key + "2").GetActivation();
        await silo.Stop();
        Assert.Equal(["begins", "ends: ShuttingDown", "disposed"], Gate.At(_key).Notes);
        Assert.Equal(["begins", "ends: ShuttingDown", "disposed"], Gate.At(_key + "2").Notes);
    }

    [Fact]
    public async Task Stop_WaitsForRunningCalls()
    {
        await using var silo = await TestSilo.Start(builder => builder.Services.AddScoped<ScopedService>());
        var call = silo.Grains.GetGrain<ILifeGrain>(_key).EndAndWait(_key + "end");
        await Gate.At(_key + "end").WaitForOne();
        var stopping = silo.Stop();
        Assert.DoesNotContain("disposed", Gate.At(_key).Notes);
        Gate.At(_key + "end").Open();
        await stopping;
        await call;
        Assert.Equal("disposed", Gate.At(_key).Notes[^1]);
    }
}
