using Orleans.Configuration;
using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests;

[Collection(SiloCollection.Name)]
public sealed class LimitTests
{
    private readonly string _key = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task Calls_BeyondTheHardLimit_AreRefused()
    {
        await using var silo = await TestSilo.Start(builder => builder.Configure<SiloMessagingOptions>(options => options.MaxEnqueuedRequestsHardLimit = 2));
        var grain = silo.Grains.GetGrain<ITurnGrain>(_key);
        var running = grain.Wait(_key);
        await Gate.At(_key).WaitForOne();
        var waiting = new[] { grain.Wait(_key), grain.Wait(_key) };
        await Assert.ThrowsAnyAsync<OrleansException>(() => grain.Wait(_key));
        Gate.At(_key).Open();
        await Task.WhenAll([running, .. waiting]);
    }

    [Fact]
    public async Task Call_WithoutAnAnswer_EndsInTheSilosResponseTimeout()
    {
        await using var silo = await TestSilo.Start(builder => builder.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromMilliseconds(300)));
        var grain = silo.Grains.GetGrain<ITurnGrain>(_key);
        await Assert.ThrowsAsync<TimeoutException>(() => grain.Wait(_key));
        Gate.At(_key).Open();
    }
}
