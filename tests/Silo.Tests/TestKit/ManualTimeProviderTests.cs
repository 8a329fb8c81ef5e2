using Sora.TestKit;

namespace Sora.Silo.Tests.TestKit;

public sealed class ManualTimeProviderTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public void Advance_PeriodicTimer_FiresOncePerPeriodAtItsDueTime()
    {
        var clock = new ManualTimeProvider();
        var start = clock.GetUtcNow();
        var fired = new List<TimeSpan>();
        using var timer = clock.CreateTimer(_ => fired.Add(clock.GetUtcNow() - start), null, Second, 2 * Second);

        clock.Advance(6 * Second);

        Assert.Equal([Second, 3 * Second, 5 * Second], fired);
        Assert.Equal(start + (6 * Second), clock.GetUtcNow());
    }

    [Fact]
    public void Advance_DisposedTimer_DoesNotFire()
    {
        var clock = new ManualTimeProvider();
        var fired = 0;
        var timer = clock.CreateTimer(_ => fired++, null, Second, Second);
        clock.Advance(Second);

        timer.Dispose();
        clock.Advance(10 * Second);

        Assert.Equal(1, fired);
        Assert.Equal(0, clock.ActiveTimers);
    }

    [Fact]
    public void Advance_TimerSetInCallback_FiresOnTheWay()
    {
        var clock = new ManualTimeProvider();
        var fired = 0;
        clock.CreateTimer(_ => clock.CreateTimer(_ => fired++, null, Second, Timeout.InfiniteTimeSpan), null, Second, Timeout.InfiniteTimeSpan);

        clock.Advance(2 * Second);

        Assert.Equal(1, fired);
    }

    [Fact]
    public async Task Delay_Advanced_Completes()
    {
        var clock = new ManualTimeProvider();
        var delay = Task.Delay(Second, clock);

        clock.Advance(Second / 2);
        Assert.False(delay.IsCompleted);
        clock.Advance(Second / 2);

        await delay;
    }
}
