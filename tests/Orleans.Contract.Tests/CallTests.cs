using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests;

[Collection(SiloCollection.Name)]
public sealed class CallTests(SiloFixture silo)
{
    private readonly string _key = Guid.NewGuid().ToString("N");

    private ICallGrain Grain => silo.Grains.GetGrain<ICallGrain>(_key);

    [Fact]
    public async Task Exception_InTheGrain_ReachesTheCaller()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Grain.Fail("on purpose"));
        Assert.Equal("on purpose", exception.Message);
        Assert.Equal("still here", await Grain.Say("still here"));
    }

    [Fact]
    public async Task Continuation_AfterWorkElsewhere_IsBackOnTheActivation() => Assert.True(await Grain.IsOnOwnTurnAfterAwait());

    [Fact]
    public async Task RequestContext_FlowsDownAndNotBack()
    {
        RequestContext.Set("colour", "red");
        Assert.Equal("red", await Grain.GetContext("colour"));
        Assert.Equal("red", await Grain.GetContextOfAnother(_key + "other", "colour"));
        await Grain.ChangeContext("colour", "blue");
        Assert.Equal("red", RequestContext.Get("colour"));

        RequestContext.Clear();
        Assert.Null(await Grain.GetContext("colour"));
    }

    [Fact]
    public async Task OneWay_ReturnsBeforeTheGrainIsDone()
    {
        await Grain.WaitUnheard(_key);
        await Gate.At(_key).WaitForOne();
        Gate.At(_key).Open();
    }

    [Fact]
    public async Task Method_WithResponseTimeout_FailsAfterIt()
    {
        await Assert.ThrowsAsync<TimeoutException>(() => Grain.WaitBriefly(_key));
        Gate.At(_key).Open();
        Assert.Equal("still here", await Grain.Say("still here"));
    }

    [Fact]
    public async Task Cancellation_OfARunningCall_ReachesTheGrainAsATurn()
    {
        using var cancellation = new CancellationTokenSource();
        var call = Grain.WaitUntilCancelled(_key, cancellation.Token);
        await Gate.At(_key).WaitForOne();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        await Gate.At(_key).WaitForOne();
        Assert.Equal(["inside"], Gate.At(_key).Notes);
    }

    [Fact]
    public async Task Cancellation_OfAWaitingCall_KeepsItFromRunning()
    {
        using var cancellation = new CancellationTokenSource();
        var first = Grain.Wait(_key, CancellationToken.None);
        await Gate.At(_key).WaitForOne();
        var second = Grain.Wait(_key + "second", cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);

        Gate.At(_key).Open();
        await first;
        Assert.Equal("after", await Grain.Say("after"));
        Assert.Empty(Gate.At(_key + "second").Notes);
    }

    [Fact]
    public async Task Call_WithACancelledToken_IsCancelled() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Grain.Wait(_key, new CancellationToken(canceled: true)));
}
