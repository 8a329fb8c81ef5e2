using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests;

[Collection(SiloCollection.Name)]
public sealed class LifeTests(SiloFixture silo)
{
    private static readonly TimeSpan BeyondCollectionAge = TimeSpan.FromMinutes(17);

    private readonly string _key = Guid.NewGuid().ToString("N");

    private ILifeGrain Grain => silo.Grains.GetGrain<ILifeGrain>(_key);

    [Fact]
    public async Task DeactivateOnIdle_EndsTheActivation_AndTheNextCallBeginsAnother()
    {
        var first = await Grain.GetActivation();
        Assert.Equal(first, await Grain.GetActivation());
        await Grain.End();
        Assert.NotEqual(first, await Grain.GetActivation());
        Assert.Equal(["begins", "ends: ApplicationRequested", "disposed", "begins"], Gate.At(_key).Notes);
    }

    [Fact]
    public async Task DeactivateOnIdle_InARunningCall_WaitsForItsEnd_AndOthersGoToTheNextActivation()
    {
        var first = await Grain.GetActivation();
        var ending = Grain.EndAndWait(_key + "end");
        await Gate.At(_key + "end").WaitForOne();
        var waiting = Grain.GetActivation();
        Assert.DoesNotContain(Gate.At(_key).Notes, note => note.StartsWith("ends", StringComparison.Ordinal));

        Gate.At(_key + "end").Open();
        await ending;
        Assert.NotEqual(first, await waiting);
        Assert.Equal(["begins", "done", "ends: ApplicationRequested", "disposed", "begins"], Gate.At(_key).Notes);
    }

    [Fact]
    public async Task OnActivate_ThatFails_FailsTheCall_AndLeavesNoActivation()
    {
        var grain = silo.Grains.GetGrain<IFailingLifeGrain>(_key);
        var calls = new[] { grain.Say("a"), grain.Say("b") };
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => calls[0]);
        Assert.Equal("cannot begin", exception.Message);
        await Task.WhenAny(calls[1]);

        Assert.Equal("now", await grain.Say("now"));
        Assert.Equal(["begins", "begins"], Gate.At(_key).Notes);
    }

    [Fact]
    public async Task Idle_ForTheCollectionAge_EndsTheActivation()
    {
        await Grain.GetActivation();
        await Gate.At(_key).WaitForOne();
        silo.Clock.Advance(BeyondCollectionAge);
        await Gate.At(_key).WaitForOne();
        Assert.Contains("ends: ActivationIdle", Gate.At(_key).Notes);
    }

    [Fact]
    public async Task DelayDeactivation_KeepsAnIdleActivation()
    {
        var first = await Grain.GetActivation();
        await Grain.Stay(2 * BeyondCollectionAge);
        silo.Clock.Advance(BeyondCollectionAge);
        Assert.Equal(first, await Grain.GetActivation());
        silo.Clock.Advance(3 * BeyondCollectionAge);
        await Gate.At(_key).WaitForOne();
        await Gate.At(_key).WaitForOne();
        Assert.Contains("ends: ActivationIdle", Gate.At(_key).Notes);
    }

    [Fact]
    public async Task Services_AreOneScopeAnActivation()
    {
        Assert.True(await Grain.IsScopeShared());
        var scope = await Grain.GetScope();
        Assert.Equal(scope, await Grain.GetScope());
        Assert.NotEqual(scope, await silo.Grains.GetGrain<ILifeGrain>(_key + "other").GetScope());
    }
}
