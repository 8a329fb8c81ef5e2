using Sora.Grains.Generation;
using Sora.Grains.Ids;

namespace Sora.Grid.Tests.Generation;

public sealed class FairQueueTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly OwnerId Ann = OwnerId.New();
    private static readonly OwnerId Bob = OwnerId.New();

    [Fact]
    public void Take_OneOwner_GivesOldestFirst()
    {
        var queue = new FairQueue();
        var late = Ticket(Ann, 2);
        var early = Ticket(Ann, 1);
        queue.Add(late);
        queue.Add(early);

        Assert.Equal([early, late], TakeAll(queue));
    }

    [Fact]
    public void Take_ManyOfOneOwnerAndOneOfAnother_DoesNotLetTheOtherWaitForAll()
    {
        var queue = new FairQueue();
        QueueTicket[] anns = [.. Enumerable.Range(0, 5).Select(second => Ticket(Ann, second))];
        foreach (var ticket in anns)
        {
            queue.Add(ticket);
        }

        var bobs = Ticket(Bob, 10);
        queue.Add(bobs);

        Assert.Equal([anns[0], bobs, .. anns[1..]], TakeAll(queue));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(23)]
    public void PlaceOf_AnyMixture_IsTheOrderOfTaking(int seed)
    {
        var random = new Random(seed);
        OwnerId[] owners = [.. Enumerable.Range(0, 5).Select(_ => OwnerId.New())];
        var queue = new FairQueue();
        for (var count = 0; count < 60; count++)
        {
            queue.Add(Ticket(owners[random.Next(owners.Length)], random.Next(1000)));
            if (random.Next(3) == 0)
            {
                queue.Take();
            }
        }

        while (queue.Count > 0)
        {
            var waiting = TakeAllFromCopy(queue, owners);
            Assert.Equal(Enumerable.Range(1, waiting.Count), waiting.Select(queue.PlaceOf));
            Assert.Equal(waiting[0], queue.Take());
        }
    }

    [Fact]
    public void Remove_OneOfTwo_LeavesTheOtherInFirstPlace()
    {
        var queue = new FairQueue();
        var first = Ticket(Ann, 1);
        var second = Ticket(Bob, 2);
        queue.Add(first);
        queue.Add(second);

        queue.Remove(first);

        Assert.Equal(0, queue.PlaceOf(first));
        Assert.Equal(1, queue.PlaceOf(second));
        Assert.Equal(second.Cost, queue.Cost);
        Assert.Equal([second], TakeAll(queue));
        Assert.Equal(0, queue.Cost);
    }

    [Fact]
    public void Add_TicketThatWaits_Throws()
    {
        var queue = new FairQueue();
        var ticket = Ticket(Ann, 1);
        queue.Add(ticket);

        Assert.Throws<InvalidOperationException>(() => queue.Add(ticket));
    }

    private static QueueTicket Ticket(OwnerId owner, int second) => new(VideoId.New(), owner, WorkKind.Render, 1, 1, Start.AddSeconds(second), 10);

    private static List<QueueTicket> TakeAll(FairQueue queue)
    {
        var taken = new List<QueueTicket>();
        while (queue.Take() is { } ticket)
        {
            taken.Add(ticket);
        }

        return taken;
    }

    /// <summary>What the queue would give, told by an independent simulation over the places that it claims.</summary>
    private static List<QueueTicket> TakeAllFromCopy(FairQueue queue, OwnerId[] owners)
    {
        var taken = TakeAll(queue);

        // Putting them back owner by owner in the order of their first turn restores queue and turns.
        foreach (var ticket in taken)
        {
            queue.Add(ticket);
        }

        Assert.All(taken, ticket => Assert.Contains(ticket.Owner, owners));
        return taken;
    }
}
