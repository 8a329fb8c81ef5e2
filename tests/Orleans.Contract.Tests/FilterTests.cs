using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests;

[Collection(SiloCollection.Name)]
public sealed class FilterTests : IDisposable
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private readonly ICallGrain _grain;
    private readonly IFilteringGrain _filtering;

    public FilterTests(SiloFixture silo)
    {
        _grain = silo.Grains.GetGrain<ICallGrain>(_key);
        _filtering = silo.Grains.GetGrain<IFilteringGrain>(_key);
        RequestContext.Set(NotingFilter.NoteAt, _key);
    }

    public void Dispose() => RequestContext.Clear();

    [Fact]
    public async Task Filter_SeesTheCallAndItsResult()
    {
        await _grain.Say("hello");
        Assert.Equal([$"before Say of CallGrain {_key} by nobody", "after Say: hello"], Gate.At(_key).Notes);
    }

    [Fact]
    public async Task Filter_SeesCallsBetweenGrains()
    {
        await _grain.SayByAnother("other", "hello");
        Assert.Equal(
            [$"before SayByAnother of CallGrain {_key} by nobody", $"before Say of CallGrain other by call/{_key}", "after Say: hello", "after SayByAnother: hello"],
            Gate.At(_key).Notes);
    }

    [Fact]
    public async Task Filter_ThatThrows_KeepsTheMethodFromRunning()
    {
        RequestContext.Set(NotingFilter.Refuse, "not you");
        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _grain.Say("hello"));
        Assert.Equal("not you", exception.Message);
        Assert.Single(Gate.At(_key).Notes);
    }

    [Fact]
    public async Task Filter_MayReplaceTheResult()
    {
        RequestContext.Set(NotingFilter.Replace, "replaced");
        Assert.Equal("replaced", await _grain.Say("hello"));
    }

    [Fact]
    public async Task Filter_SeesFailures()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _grain.Fail("on purpose"));
        Assert.Equal("failed: on purpose", Gate.At(_key).Notes[^1]);
    }

    [Fact]
    public async Task Filter_OfTheGrainItself_RunsInsideTheOthers()
    {
        Assert.Equal("[hello]", await _filtering.Say("hello"));
        Assert.Equal("after Say: [hello]", Gate.At(_key).Notes[^1]);
    }
}
