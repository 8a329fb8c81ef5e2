using Sora.Orleans.Contract.Tests.Grains;
using Sora.Orleans.Contract.Tests.Hosting;

namespace Sora.Orleans.Contract.Tests;

[Collection(SiloCollection.Name)]
public sealed class TimerTests(SiloFixture silo)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly string _key = Guid.NewGuid().ToString("N");

    private ITimerGrain Grain => silo.Grains.GetGrain<ITimerGrain>(_key);

    private Gate Ticks => Gate.At(_key);

    [Fact]
    public async Task Timer_TicksWhenItsTimeComes()
    {
        await Grain.Begin(Second, Timeout.InfiniteTimeSpan, interleave: false, fails: false);
        silo.Clock.Advance(Second / 2);
        Assert.True(Ticks.IsEmpty);
        silo.Clock.Advance(Second / 2);
        await Ticks.WaitForOne();
        Assert.Equal(["tick state False"], Ticks.Notes);
    }

    [Fact]
    public async Task Tick_WaitsForTheRunningCall()
    {
        await Grain.Begin(Second, Timeout.InfiniteTimeSpan, interleave: false, fails: false);
        var call = Grain.Wait(_key + "call");
        await Gate.At(_key + "call").WaitForOne();
        silo.Clock.Advance(Second);
        Assert.True(Ticks.IsEmpty);
        Gate.At(_key + "call").Open();
        await call;
        await Ticks.WaitForOne();
    }

    [Fact]
    public async Task Tick_ThatInterleaves_DoesNotWait()
    {
        await Grain.Begin(Second, Timeout.InfiniteTimeSpan, interleave: true, fails: false);
        var call = Grain.Wait(_key + "call");
        await Gate.At(_key + "call").WaitForOne();
        silo.Clock.Advance(Second);
        await Ticks.WaitForOne();
        Gate.At(_key + "call").Open();
        await call;
    }

    [Fact]
    public async Task Timer_WithAPeriod_TicksAgain_EvenAfterAFailure()
    {
        await Grain.Begin(TimeSpan.Zero, Second, interleave: false, fails: true);
        for (var tick = 0; tick < 3; tick++)
        {
            silo.Clock.Advance(Second);
            await Ticks.WaitForOne();

            // A call that comes after the tick ends after it, and so after the next tick was set.
            await Grain.Wait(OpenGate());
        }
    }

    [Fact]
    public async Task Timer_Disposed_TicksNoMore()
    {
        await Grain.Begin(Second, Second, interleave: false, fails: false);
        await Grain.StopTimer();
        silo.Clock.Advance(3 * Second);
        await Grain.Wait(OpenGate());
        Assert.True(Ticks.IsEmpty);
    }

    [Fact]
    public async Task Timer_OfAnEndedActivation_TicksNoMore()
    {
        await Grain.Begin(Second, Second, interleave: false, fails: false);
        await Grain.End();
        await Gate.At(_key + "end").WaitForOne();
        silo.Clock.Advance(3 * Second);
        await Grain.Wait(OpenGate());
        Assert.True(Ticks.IsEmpty);
    }

    [Theory]
    [InlineData(-2, 0)]
    [InlineData(0, -2)]
    public async Task Timer_WithANegativeTime_IsRefused(int dueSeconds, int periodSeconds) => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
        () => Grain.Begin(TimeSpan.FromSeconds(dueSeconds), TimeSpan.FromSeconds(periodSeconds), interleave: false, fails: false));

    private string OpenGate()
    {
        var gate = _key + "open";
        Gate.At(gate).Open();
        return gate;
    }
}
