using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.TestKit;

namespace Sora.Grid.Tests.Videos;

public sealed class CancelTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly OwnerId _owner = OwnerId.New();

    [Fact]
    public async Task Cancel_WhileDirected_EndsTheJobAndFreesTheDirector()
    {
        await using var rig = await GridRig.Start(_folder);
        var held = Hold(rig.Direction, ScriptedWork.Direct);
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await held.Reached;

        await Cancel(rig, command.Id);

        await AssertNextCompletes(rig);
    }

    [Fact]
    public async Task Cancel_WhileQueued_NeverReachesADevice()
    {
        await using var rig = await GridRig.Start(_folder);
        var begun = new List<VideoId>();
        var held = new Checkpoint();
        rig.Rendering.Script = async call =>
        {
            begun.Add(call.Work.Lease.Video);
            await held.Pass(call.Cancellation);
            await ScriptedWork.Render(call);
        };
        var busy = GridRig.Command(_owner);
        await rig.Create(busy);
        await held.Reached;
        var queued = GridRig.Command(_owner);
        await rig.Create(queued);
        await rig.Index.Until(queued.Id, VideoStage.Queued);

        await Cancel(rig, queued.Id);
        held.Open();
        await rig.Index.Until(busy.Id, VideoStage.Completed);

        await AssertNextCompletes(rig);
        Assert.DoesNotContain(queued.Id, begun);
    }

    [Theory]
    [InlineData(VideoStage.Leased)]
    [InlineData(VideoStage.Rendering)]
    [InlineData(VideoStage.Assembling)]
    public async Task Cancel_WhileADeviceWorks_StopsItAndLeavesNoFile(VideoStage stage)
    {
        await using var rig = await GridRig.Start(_folder);
        var held = new Checkpoint();
        var preview = "";
        rig.Rendering.Script = async call =>
        {
            preview = BlobKeys.Preview(call.Work.Owner, call.Work.Lease.Video, 1);
            await rig.Blobs.Put(preview, (path, stop) => File.WriteAllTextAsync(path, "preview", stop), CancellationToken.None);
            await (stage >= VideoStage.Rendering ? call.Video.Rendering(call.Epoch, [ScriptedWork.ShotKey]) : Task.CompletedTask);
            await (stage == VideoStage.Assembling ? call.Video.Assembling(call.Epoch) : Task.CompletedTask);
            await held.Pass(call.Cancellation);
        };
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await held.Reached;

        await Cancel(rig, command.Id);

        Assert.Null(await rig.Blobs.Find(preview, CancellationToken.None));
        rig.Rendering.Script = ScriptedWork.Render;
        await AssertNextCompletes(rig);
    }

    [Fact]
    public async Task Cancel_WorkerThatCompletesAllTheSame_IsRefused()
    {
        await using var rig = await GridRig.Start(_folder);
        var held = new Checkpoint();
        var completed = new TaskCompletionSource<bool>();
        rig.Rendering.Script = async call =>
        {
            await call.Video.Rendering(call.Epoch, [ScriptedWork.ShotKey]);
            await held.PassDeaf();
            completed.SetResult(await call.Video.Complete(call.Epoch));
        };
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await held.Reached;

        await rig.Video(command.Id).Cancel(_owner);
        held.Open();

        Assert.False(await completed.Task);
        Assert.Equal(VideoStage.Cancelled, (await rig.Video(command.Id).Get(_owner)).Video?.Stage);
    }

    [Fact]
    public async Task Cancel_FinishedVideo_LeavesItAsItIs()
    {
        await using var rig = await GridRig.Start(_folder);
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await rig.Index.Until(command.Id, VideoStage.Completed);

        var answer = await rig.Video(command.Id).Cancel(_owner);

        Assert.Equal(VideoStage.Completed, answer.Video?.Stage);
    }

    public void Dispose() => _folder.Dispose();

    private static Checkpoint Hold(ScriptedWork work, Func<WorkCall, Task> then)
    {
        var held = new Checkpoint();
        work.Script = async call =>
        {
            work.Script = then;
            await held.Pass(call.Cancellation);
            await then(call);
        };
        return held;
    }

    private async Task Cancel(GridRig rig, VideoId id)
    {
        var closed = rig.Intents.Closed(id);
        var answer = await rig.Video(id).Cancel(_owner);
        var again = await rig.Video(id).Cancel(_owner);

        Assert.Equal((VideoStage.Cancelled, "cancelled"), (answer.Video?.Stage, answer.Video?.Error?.Code));
        Assert.Equal(VideoStage.Cancelled, again.Video?.Stage);
        await closed;
    }

    private async Task AssertNextCompletes(GridRig rig)
    {
        var next = GridRig.Command(_owner);
        await rig.Create(next);
        await rig.Index.Until(next.Id, VideoStage.Completed);
    }
}
