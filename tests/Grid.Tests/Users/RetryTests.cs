using Sora.Grains.Users;

namespace Sora.Grid.Tests.Users;

/// <summary>Whoever is told when to come back and comes back then is let through, however many others come meanwhile.</summary>
public sealed class RetryTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Rate_TenTimesTooMany_LetsThroughAlmostAllWhoComeBackOnTime_AndWastesNothing(int granularityMs)
    {
        const int PerMinute = 600;
        var rate = new RequestRate();
        var random = new Random(1);
        var coming = new PriorityQueue<(int Trace, bool Again), DateTimeOffset>();
        for (var request = 0; request < 6_000; request++)
        {
            coming.Enqueue((random.Next(), false), Start + TimeSpan.FromMilliseconds(request * 10));
        }

        int passed = 0, again = 0, againPassed = 0;
        var end = Start + TimeSpan.FromMinutes(1);
        while (coming.TryDequeue(out var request, out var now) && now < end)
        {
            var refused = rate.Refuse(PerMinute, request.Trace, now);
            passed += refused is null ? 1 : 0;
            again += request.Again ? 1 : 0;
            againPassed += request.Again && refused is null ? 1 : 0;
            if (refused is { } wait && !request.Again)
            {
                coming.Enqueue((request.Trace, true), now + TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds / granularityMs) * granularityMs));
            }
        }

        Assert.True(again > 500, $"{again} came back");
        Assert.True(againPassed >= 0.9 * again, $"{againPassed} of {again} who came back passed");
        Assert.InRange(passed, 0.9 * 2 * PerMinute, 2 * PerMinute);
    }

    [Fact]
    public void Rate_WhoDoesNotComeBack_LeavesThePlaceToOthers()
    {
        var rate = new RequestRate();
        Assert.Null(rate.Refuse(1, 1, Start));
        Assert.Equal(TimeSpan.FromMinutes(1), rate.Refuse(1, 2, Start));

        Assert.NotNull(rate.Refuse(1, 3, Start + TimeSpan.FromSeconds(61)));
        Assert.Null(rate.Refuse(1, 4, Start + TimeSpan.FromSeconds(66)));
    }

    [Fact]
    public void Places_TenTimesTooMany_LetThroughAlmostAllWhoComeBackOnTime_AndUseTheCapacity()
    {
        const int Most = 20;
        var jobTakes = TimeSpan.FromMilliseconds(100);
        var places = new OpenPlaces();
        var random = new Random(1);
        var coming = new PriorityQueue<(int Trace, bool Again), DateTimeOffset>();
        for (var request = 0; request < 6_000; request++)
        {
            coming.Enqueue((random.Next(), false), Start + TimeSpan.FromMilliseconds(request * 10));
        }

        var ends = new Queue<DateTimeOffset>();
        int done = 0, again = 0, againPassed = 0;
        var (last, until) = (Start, Start + TimeSpan.FromMinutes(1));
        while (coming.TryDequeue(out var request, out var now) && now < until)
        {
            while (ends.TryPeek(out var ended) && ended <= now)
            {
                ends.Dequeue();
                done++;
                places.Ended(ended, ends.Count > 0);
            }

            var refused = places.Refuse(Most - ends.Count, TimeSpan.FromSeconds(1), request.Trace, now);
            again += request.Again ? 1 : 0;
            if (refused is null)
            {
                againPassed += request.Again ? 1 : 0;
                last = (last > now ? last : now) + jobTakes;
                ends.Enqueue(last);
            }
            else if (!request.Again)
            {
                coming.Enqueue((request.Trace, true), now + TimeSpan.FromMilliseconds(Math.Ceiling(refused.Value.TotalMilliseconds)));
            }
        }

        Assert.True(again > 300, $"{again} came back");
        Assert.True(againPassed >= 0.9 * again, $"{againPassed} of {again} who came back passed");
        Assert.True(done >= 0.9 * 600, $"{done} jobs of 600 that could be done");
    }
}
