using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests;

[Collection(SiloCollection.Name)]
public sealed class ChainTests(SiloFixture silo)
{
    private readonly string _key = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task CallCycle_ByDefault_EndsInTheResponseTimeout()
    {
        var grain = silo.Grains.GetGrain<IChainGrain>(_key);
        await Assert.ThrowsAsync<TimeoutException>(() => grain.GoAround(_key + "other", allow: false));
    }

    [Fact]
    public async Task CallCycle_InReentrantSection_ComesBack()
    {
        var grain = silo.Grains.GetGrain<IChainGrain>(_key);
        Assert.Equal($"back at {_key}", await grain.GoAround(_key + "other", allow: true));
    }

    [Fact]
    public async Task Grain_AfterATimeout_AnswersAgain()
    {
        var grain = silo.Grains.GetGrain<IChainGrain>(_key);
        await Assert.ThrowsAsync<TimeoutException>(() => grain.GoAround(_key + "other", allow: false));
        Assert.Equal($"back at {_key}", await grain.GoAround(_key + "other", allow: true));
    }
}
