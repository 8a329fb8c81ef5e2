using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests;

[Collection(SiloCollection.Name)]
public sealed class TurnTests(SiloFixture silo)
{
    private readonly string _key = Guid.NewGuid().ToString("N");

    [Fact]
    public async Task Call_WhileAnotherRuns_WaitsForItsEnd()
    {
        var grain = silo.Grains.GetGrain<ITurnGrain>(_key);
        var first = grain.Wait(_key + "1");
        await Gate.At(_key + "1").WaitForOne();

        var second = grain.Wait(_key + "2");
        Assert.Equal(1, await grain.GetMostAtOnce());
        Assert.True(Gate.At(_key + "2").IsEmpty);

        Gate.At(_key + "1").Open();
        await Gate.At(_key + "2").WaitForOne();
        Gate.At(_key + "2").Open();
        await Task.WhenAll(first, second);
        Assert.Equal(1, await grain.GetMostAtOnce());
    }

    [Fact]
    public async Task Call_OfReentrantGrain_Interleaves()
    {
        var grain = silo.Grains.GetGrain<IReentrantTurnGrain>(_key);
        var calls = new[] { grain.Wait(_key), grain.Wait(_key) };
        await Gate.At(_key).WaitForOne();
        await Gate.At(_key).WaitForOne();
        Gate.At(_key).Open();
        await Task.WhenAll(calls);
        Assert.Equal(2, await grain.GetMostAtOnce());
    }

    [Fact]
    public async Task AlwaysInterleave_WhileAnotherRuns_StartsAtOnce()
    {
        var grain = silo.Grains.GetGrain<ITurnGrain>(_key);
        var first = grain.Wait(_key);
        await Gate.At(_key).WaitForOne();
        var second = grain.WaitInterleaving(_key);
        await Gate.At(_key).WaitForOne();
        Gate.At(_key).Open();
        await Task.WhenAll(first, second);
    }

    [Fact]
    public async Task ReadOnly_WhileReadOnlyRuns_StartsAtOnceAndOvertakesOthers()
    {
        var grain = silo.Grains.GetGrain<ITurnGrain>(_key);
        var first = grain.WaitReading(_key);
        await Gate.At(_key).WaitForOne();
        var other = grain.Wait(_key + "other");
        var second = grain.WaitReading(_key);
        await Gate.At(_key).WaitForOne();
        Assert.True(Gate.At(_key + "other").IsEmpty);

        Gate.At(_key).Open();
        await Gate.At(_key + "other").WaitForOne();
        Gate.At(_key + "other").Open();
        await Task.WhenAll(first, second, other);
    }

    [Fact]
    public async Task ReadOnly_WhileAnotherRuns_Waits()
    {
        var grain = silo.Grains.GetGrain<ITurnGrain>(_key);
        var first = grain.Wait(_key);
        await Gate.At(_key).WaitForOne();
        var reading = grain.WaitReading(_key + "reading");
        Assert.Equal(1, await grain.GetMostAtOnce());
        Assert.True(Gate.At(_key + "reading").IsEmpty);

        Gate.At(_key).Open();
        await Gate.At(_key + "reading").WaitForOne();
        Gate.At(_key + "reading").Open();
        await Task.WhenAll(first, reading);
    }

    [Fact]
    public async Task Continuations_OfReentrantGrain_NeverRunAtOnce()
    {
        const int Calls = 200;
        var grain = silo.Grains.GetGrain<IReentrantTurnGrain>(_key);
        await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => grain.Add()));
        Assert.Equal(5 * Calls, await grain.GetCount());
    }

    [Fact]
    public async Task Calls_OfOneCaller_RunInOrder()
    {
        const int Calls = 100;
        var grain = silo.Grains.GetGrain<ITurnGrain>(_key);
        await Task.WhenAll(Enumerable.Range(0, Calls).Select(grain.Append));
        Assert.Equal(Enumerable.Range(0, Calls), await grain.GetNumbers());
    }
}
