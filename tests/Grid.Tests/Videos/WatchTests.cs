using Sora.Grains.Ids;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.TestKit;

namespace Sora.Grid.Tests.Videos;

public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan BetweenUpdates = TimeSpan.FromMilliseconds(200);

    private readonly TempFolder _folder = new();
    private readonly OwnerId _owner = OwnerId.New();

    [Fact]
    public async Task Watch_ReportsOfAWorker_ArriveNumberedWithFramesEtaAndPreview()
    {
        await using var rig = await GridRig.Start(_folder);
        var (command, held) = await StartRendering(rig);
        await rig.Work(command.Id).Report(2, new WorkProgress(3, 24, 7.5, "preview"));

        await using var updates = rig.Video(command.Id).Watch(_owner, 0, CancellationToken.None).GetAsyncEnumerator();
        Assert.True(await updates.MoveNextAsync());
        var first = updates.Current;
        Assert.Equal((3, 24, 7.5, "preview"), (first.Step, first.Steps, first.EtaSeconds, first.PreviewKey));
        Assert.InRange(first.Video.Progress, 1, 94);

        held.Open();
        await rig.Index.Until(command.Id, VideoStage.Completed);
        rig.Clock.Advance(BetweenUpdates);
        var last = first;
        while (await updates.MoveNextAsync())
        {
            Assert.True(updates.Current.Number > last.Number);
            last = updates.Current;
        }

        Assert.Equal((VideoStage.Completed, 100), (last.Video.Stage, last.Video.Progress));
    }

    [Fact]
    public async Task Watch_AfterTheLastNumberSeen_WaitsForTheNextChange()
    {
        await using var rig = await GridRig.Start(_folder);
        var (command, held) = await StartRendering(rig);
        var seen = await First(rig, command.Id, after: 0);

        var next = First(rig, command.Id, after: seen.Number);
        await rig.Work(command.Id).Report(2, new WorkProgress(5, 24, null, null));
        var update = await next;

        Assert.True(update.Number > seen.Number);
        Assert.Equal(5, update.Step);
        held.Open();
    }

    [Fact]
    public async Task Watch_NumberFromAnEarlierActivation_StillGetsNewOnes()
    {
        var command = GridRig.Command(_owner);
        await using var crashed = await GridRig.Start(_folder);
        var deaf = new Checkpoint();
        crashed.Rendering.Script = _ => deaf.PassDeaf();
        await crashed.Create(command);
        await deaf.Reached;
        var seen = await First(crashed, command.Id, after: 0);

        // The next machine's clock is behind.
        await using var next = await GridRig.Start(_folder, clock: new ManualTimeProvider(crashed.Clock.GetUtcNow() - TimeSpan.FromMinutes(5)));
        await next.Index.Until(command.Id, VideoStage.Completed);
        await next.Intents.Closed(command.Id);
        var final = await First(next, command.Id, after: 0);

        Assert.Equal(VideoStage.Completed, final.Video.Stage);
        Assert.True(seen.Number > 0);
        deaf.Open();
    }

    [Fact]
    public async Task Watch_GreatestNumberThereIs_HurtsNoOtherWatcher()
    {
        await using var rig = await GridRig.Start(_folder);
        var (command, held) = await StartRendering(rig);
        var seen = await First(rig, command.Id, after: 0);

        var absurd = First(rig, command.Id, after: long.MaxValue);
        var honest = First(rig, command.Id, after: seen.Number);
        await rig.Work(command.Id).Report(2, new WorkProgress(5, 24, null, null));

        Assert.Equal(5, (await absurd).Step);
        Assert.Equal(5, (await honest).Step);
        Assert.InRange((await honest).Number, seen.Number + 1, seen.Number + 1000);
        held.Open();
    }

    [Fact]
    public async Task Watch_QueuedBehindOthers_TellsThePlace()
    {
        await using var rig = await GridRig.Start(_folder);
        var (_, held) = await StartRendering(rig);
        var second = GridRig.Command(_owner);
        var third = GridRig.Command(_owner);
        await rig.Create(second);
        await rig.Index.Until(second.Id, VideoStage.Queued);
        rig.Clock.Advance(TimeSpan.FromMilliseconds(1));
        await rig.Create(third);
        await rig.Index.Until(third.Id, VideoStage.Queued);
        await rig.Video(third.Id).Get(_owner);

        Assert.Equal(2, (await First(rig, third.Id, after: 0)).QueuePlace);
        held.Open();
    }

    public void Dispose() => _folder.Dispose();

    private async Task<VideoUpdate> First(GridRig rig, VideoId id, long after)
    {
        await foreach (var update in rig.Video(id).Watch(_owner, after, CancellationToken.None))
        {
            return update;
        }

        throw new InvalidOperationException("The stream ended without an update.");
    }

    private async Task<(CreateVideo Command, Checkpoint Held)> StartRendering(GridRig rig)
    {
        var held = new Checkpoint();
        rig.Rendering.Script = async call =>
        {
            await call.Video.Rendering(call.Epoch, [ScriptedWork.ShotKey]);
            await held.Pass(call.Cancellation);
            await ScriptedWork.Render(call);
        };
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await held.Reached;
        return (command, held);
    }
}
