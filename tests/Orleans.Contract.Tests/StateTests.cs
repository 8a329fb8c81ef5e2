using Orleans.Storage;
using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests;

[Collection(SiloCollection.Name)]
public sealed class StateTests(SiloFixture silo)
{
    private readonly string _key = Guid.NewGuid().ToString("N");

    private IStateGrain Grain => silo.Grains.GetGrain<IStateGrain>(_key);

    [Fact]
    public async Task State_Fresh_IsBlankAndNotRecorded()
    {
        var (count, exists, etag) = await Grain.Look();
        Assert.Equal(0, count);
        Assert.False(exists);
        Assert.Null(etag);
    }

    [Fact]
    public async Task State_Written_IsThereForTheNextActivation()
    {
        Assert.Equal(11, await Grain.Add());
        Assert.Equal(22, await Grain.Add());
        var written = await Grain.Look();
        Assert.True(written.Exists);
        await Grain.End();
        Assert.Equal(written, await Grain.Look());
    }

    [Fact]
    public async Task State_NotWritten_IsLostWithTheActivation()
    {
        await Grain.Add();
        Assert.Equal(2, await Grain.AddUnwritten());
        await Grain.End();
        Assert.Equal(1, (await Grain.Look()).Count);
    }

    [Fact]
    public async Task State_Cleared_IsBlankAndCanBeWrittenAgain()
    {
        await Grain.Add();
        await Grain.Clear();
        Assert.Equal(0, (await Grain.Look()).Count);
        Assert.False((await Grain.Look()).Exists);
        Assert.Equal(21, await Grain.Add());
    }

    [Fact]
    public async Task Write_WithAStaleETag_Fails_AndTheNextActivationReadsAfresh()
    {
        await Grain.Add();
        var activation = await Grain.GetActivation();
        await Assert.ThrowsAnyAsync<InconsistentStateException>(() => Grain.Conflict());
        Assert.Equal(100, (await Grain.Look()).Count);
        Assert.NotEqual(activation, await Grain.GetActivation());
    }

    [Fact]
    public async Task Provider_ThatIsMissing_FailsTheCall()
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => silo.Grains.GetGrain<IMissingProviderGrain>(_key).Say());
        Assert.Contains("nowhere", exception.ToString(), StringComparison.Ordinal);
    }
}
