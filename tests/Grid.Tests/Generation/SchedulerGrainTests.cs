using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Grid.Tests.Rig;
using Sora.Silo.Hosting;
using Sora.TestKit;

namespace Sora.Grid.Tests.Generation;

public sealed class SchedulerGrainTests : IDisposable
{
    private const string Device = "far/cpu:0";
    private const string Session = "session";

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Enqueue_SameTicketAgain_IsHandedOutOnce()
    {
        await using var rig = await Start();
        var scheduler = Scheduler(rig);
        var ticket = Ticket(rig);

        await scheduler.Enqueue(ticket);
        Assert.Equal(1, (await scheduler.Enqueue(ticket)).Place);
        var lease = await scheduler.Ask(Device, Session);
        Assert.Equal(0, (await scheduler.Enqueue(ticket)).Place);

        Assert.Equal(new Lease(ticket.Video, ticket.Kind, ticket.Attempt, ticket.Epoch, Device, Session), lease);
        Assert.Null(await scheduler.Ask("far/cpu:1", Session));
    }

    [Fact]
    public async Task Enqueue_TicketWhoseDeviceNeverBegan_IsHandedOutAgain()
    {
        await using var rig = await Start();
        var scheduler = Scheduler(rig);
        var ticket = Ticket(rig);
        await scheduler.Enqueue(ticket);
        await scheduler.Ask(Device, Session);

        rig.Clock.Advance(TimeSpan.FromSeconds(6));
        await scheduler.Enqueue(ticket);

        Assert.Equal(ticket.Epoch, (await scheduler.Ask("far/cpu:1", Session))?.Epoch);
    }

    [Fact]
    public async Task Enqueue_OlderEpoch_ChangesNothing()
    {
        await using var rig = await Start();
        var scheduler = Scheduler(rig);
        var ticket = Ticket(rig) with { Epoch = 3 };
        await scheduler.Enqueue(ticket);

        await scheduler.Enqueue(ticket with { Epoch = 2 });

        Assert.Equal(3, (await scheduler.Ask(Device, Session))?.Epoch);
        Assert.Null(await scheduler.Ask(Device, Session));
    }

    [Fact]
    public async Task Enqueue_NewerEpoch_ReplacesTheLeaseThatWasHandedOut()
    {
        await using var rig = await Start();
        var scheduler = Scheduler(rig);
        var ticket = Ticket(rig);
        await scheduler.Enqueue(ticket);
        await scheduler.Ask(Device, Session);

        await scheduler.Enqueue(ticket with { Epoch = ticket.Epoch + 1 });

        Assert.Equal(ticket.Epoch + 1, (await scheduler.Ask(Device, Session))?.Epoch);
        Assert.Equal(new QueueDepth(0, 1), await scheduler.GetDepth());
    }

    [Fact]
    public async Task Remove_WaitingJob_IsNotHandedOut()
    {
        await using var rig = await Start();
        var scheduler = Scheduler(rig);
        var ticket = Ticket(rig);
        await scheduler.Enqueue(ticket);

        await scheduler.Remove(ticket.Video);
        await scheduler.Remove(VideoId.New());

        Assert.Null(await scheduler.Ask(Device, Session));
        Assert.Equal(new QueueDepth(0, 0), await scheduler.GetDepth());
    }

    [Fact]
    public async Task Eta_OnceAJobWasMeasured_CountsWhatRunsAndWhatIsAhead()
    {
        await using var rig = await Start();
        var scheduler = Scheduler(rig);
        var running = Ticket(rig);
        await scheduler.Enqueue(running);
        Assert.Null((await scheduler.Enqueue(running)).EtaSeconds);
        await scheduler.Done(VideoId.New(), cost: 10, seconds: 20);
        await scheduler.Ask(Device, Session);
        rig.Clock.Advance(TimeSpan.FromSeconds(4));

        var first = await scheduler.Enqueue(Ticket(rig));
        rig.Clock.Advance(TimeSpan.FromMilliseconds(1));
        var second = await scheduler.Enqueue(Ticket(rig));

        // A job costs 20 s; 16 s are left of the one that runs.
        Assert.Equal(new QueueStanding(1, 36), first);
        Assert.Equal(new QueueStanding(2, 56), second);
    }

    public void Dispose() => _folder.Dispose();

    private static ISchedulerGrain Scheduler(GridRig rig) => rig.Grains.GetGrain<ISchedulerGrain>("test-pool");

    private static QueueTicket Ticket(GridRig rig) => new(VideoId.New(), OwnerId.New(), WorkKind.Render, 1, 1, rig.Clock.GetUtcNow(), 10);

    private Task<GridRig> Start() => GridRig.Start(_folder, options: new SoraGridOptions { DataFolder = _folder.Path, DeviceCount = 0, DirectorCount = 0 });
}
