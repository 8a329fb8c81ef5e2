using Microsoft.Extensions.DependencyInjection;
using Sora.Engines;
using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Grains.Moderation;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.Silo.Hosting;
using Sora.Silo.Storage;
using Sora.TestKit;

namespace Sora.Grid.Tests.Videos;

public sealed class LeaseTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly OwnerId _owner = OwnerId.New();

    [Fact]
    public async Task Report_FromALiveWorker_KeepsTheLeasePastItsLifetime()
    {
        await using var rig = await GridRig.Start(_folder);
        var held = new Checkpoint();
        rig.Rendering.Script = async call =>
        {
            await held.Pass(call.Cancellation);
            await ScriptedWork.Render(call);
        };
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await held.Reached;

        for (var times = 0; times < 40; times++)
        {
            rig.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.True(await rig.Work(command.Id).Report(2, new WorkProgress(times, 40, null, null)));
        }

        held.Open();
        var record = await rig.Index.Until(command.Id, VideoStage.Completed);
        Assert.Single(rig.Index.Delivered, told => told.Told is { Stage: VideoStage.Queued, Decision: null });
        Assert.Equal(VideoStage.Completed, record.Video.Stage);
    }

    [Fact]
    public async Task Lapse_WorkerGoneSilent_TheNextLeaseCompletesAndTheOldOneIsRefused()
    {
        await using var rig = await StartWithoutDevices();
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await rig.Index.Until(command.Id, VideoStage.Queued);
        var silent = await Take(rig, "far/cpu:0");

        Assert.NotNull(await rig.Work(command.Id).Begin(silent));
        await LetLapse(rig, command.Id);
        var next = await Take(rig, "far/cpu:1");
        Assert.NotNull(await rig.Work(command.Id).Begin(next));

        Assert.Equal(silent.Epoch + 1, next.Epoch);
        Assert.False(await rig.Work(command.Id).Report(silent.Epoch, new WorkProgress(1, 2, null, null)));
        Assert.False(await rig.Work(command.Id).Complete(silent.Epoch));
        Assert.True(await rig.Work(command.Id).Complete(next.Epoch));
        Assert.True(await rig.Work(command.Id).Complete(next.Epoch));
    }

    [Fact]
    public async Task Begin_StaleOrRepeatedLease_IsRefused()
    {
        await using var rig = await StartWithoutDevices();
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await rig.Index.Until(command.Id, VideoStage.Queued);
        var lease = await Take(rig, "far/cpu:0");

        Assert.Null(await rig.Work(command.Id).Begin(lease with { Epoch = lease.Epoch - 1 }));
        Assert.Null(await rig.Work(command.Id).Begin(lease with { Epoch = lease.Epoch + 1 }));
        Assert.NotNull(await rig.Work(command.Id).Begin(lease));
        Assert.Null(await rig.Work(command.Id).Begin(lease));
    }

    [Fact]
    public async Task Lapse_TenTimesWithoutAMaster_EndsTheJob()
    {
        await using var rig = await StartWithoutDevices();
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await rig.Index.Until(command.Id, VideoStage.Queued);

        for (var times = 0; times < 9; times++)
        {
            Assert.NotNull(await rig.Work(command.Id).Begin(await Take(rig, "far/cpu:0")));
            await LetLapse(rig, command.Id);
        }

        Assert.NotNull(await rig.Work(command.Id).Begin(await Take(rig, "far/cpu:0")));
        rig.Clock.Advance(TimeSpan.FromSeconds(20));
        var record = await rig.Index.Until(command.Id, VideoStage.Failed);

        Assert.Equal("interrupted_too_often", record.Video.Error?.Code);
    }

    [Fact]
    public async Task Fail_EngineThreeTimes_EndsTheJobWithTheReason()
    {
        await using var rig = await GridRig.Start(_folder);
        var attempts = new List<int>();
        rig.Rendering.Script = call =>
        {
            attempts.Add(call.Work.Lease.Attempt);
            throw new EngineException("The ball has no mass; give it one.");
        };
        var command = GridRig.Command(_owner);
        await rig.Create(command);

        var record = await rig.Index.Until(command.Id, VideoStage.Failed);

        Assert.Equal([1, 2, 3], attempts);
        Assert.Equal(new VideoError(VideoErrors.EngineFailed, "The ball has no mass; give it one."), record.Video.Error);
    }

    [Fact]
    public async Task Fail_DirectorThreeTimes_EndsTheJob()
    {
        await using var rig = await GridRig.Start(_folder);
        rig.Direction.Script = _ => throw new InvalidOperationException("internal detail");
        var command = GridRig.Command(_owner);
        await rig.Create(command);

        var record = await rig.Index.Until(command.Id, VideoStage.Failed);

        Assert.Equal(VideoErrors.EngineFailed, record.Video.Error?.Code);
        Assert.DoesNotContain("internal detail", record.Video.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fail_DiskFull_EndsTheJobAtOnceWithTheRemedy()
    {
        await using var rig = await GridRig.Start(_folder);
        var attempts = 0;
        rig.Rendering.Script = _ =>
        {
            attempts++;
            throw new StorageFullException("/data");
        };
        var command = GridRig.Command(_owner);
        await rig.Create(command);

        var record = await rig.Index.Until(command.Id, VideoStage.Failed);

        Assert.Equal((1, VideoErrors.StorageFull), (attempts, record.Video.Error?.Code));
        Assert.Contains("/data", record.Video.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stop_OfTheSilo_GivesTheLeaseBackWithoutCountingIt()
    {
        var command = GridRig.Command(_owner);
        await using (var first = await GridRig.Start(_folder))
        {
            var held = new Checkpoint();
            first.Rendering.Script = call => held.Pass(call.Cancellation);
            await first.Create(command);
            await held.Reached;
        }

        await using (var second = await StartWithoutDevices())
        {
            var state = await second.Stored(command.Id);
            Assert.Equal((VideoStage.Queued, null, 0, 0), (state.Stage, state.Lease, state.Interruptions, state.Failures));
        }

        await using var third = await GridRig.Start(_folder);
        await third.Index.Until(command.Id, VideoStage.Completed);
    }

    [Fact]
    public async Task Complete_InAnotherActivationThanTheLeaseBegan_TeachesThePoolNothing()
    {
        var command = GridRig.Command(_owner);
        await using var crashed = await StartWithoutDevices();
        await crashed.Create(command);
        await crashed.Index.Until(command.Id, VideoStage.Queued);
        var lease = await Take(crashed, "far/cpu:0");
        Assert.NotNull(await crashed.Work(command.Id).Begin(lease));

        await using var next = await StartWithoutDevices();
        Assert.True(await next.Work(command.Id).Complete(lease.Epoch));

        var other = new QueueTicket(VideoId.New(), _owner, WorkKind.Render, 1, 1, next.Clock.GetUtcNow(), 10);
        Assert.Null((await next.Grains.GetGrain<ISchedulerGrain>(Pools.World).Enqueue(other)).EtaSeconds);
    }

    [Fact]
    public async Task ShotMastered_BeforeALapse_StartsTheCountAgain()
    {
        await using var rig = await StartWithoutDevices();
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await rig.Index.Until(command.Id, VideoStage.Queued);

        for (var times = 0; times < 12; times++)
        {
            var lease = await Take(rig, "far/cpu:0");
            Assert.NotNull(await rig.Work(command.Id).Begin(lease));
            var admitted = new AdmissionDecision(true, AdmissionMoment.Frames, "test", "1", null, rig.Clock.GetUtcNow());
            Assert.True(await rig.Work(command.Id).ShotMastered(lease.Epoch, $"shot{times}", true, admitted));
            await LetLapse(rig, command.Id);
        }

        Assert.Equal(VideoStage.Queued, (await rig.Video(command.Id).Get(_owner)).Video?.Stage);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The test itself plays the devices.</summary>
    private Task<GridRig> StartWithoutDevices() => GridRig.Start(
        _folder, options: new SoraGridOptions { DataFolder = _folder.Path, DeviceCount = 0 }, adapt: services => services.AddSingleton<IModelCatalog, EveryModel>());

    private static async Task<Lease> Take(GridRig rig, string device)
    {
        var scheduler = rig.Grains.GetGrain<ISchedulerGrain>(Pools.World);
        return await scheduler.Ask(device, "far-session") ?? throw new InvalidOperationException("Nothing waits.");
    }

    private static async Task LetLapse(GridRig rig, VideoId id)
    {
        var before = (await rig.Index.Until(id, _ => true)).LastEvent;
        rig.Clock.Advance(TimeSpan.FromSeconds(20));
        await rig.Index.Until(id, record => record.LastEvent > before && record.Video.Stage == VideoStage.Queued);

        // The ticket is repeated in the same turn; another call to the video comes after it.
        await rig.Work(id).Report(0, new WorkProgress(0, 0, null, null));
    }

    private sealed class EveryModel : IModelCatalog
    {
        public string? PoolFor(string model) => Pools.World;
    }
}
