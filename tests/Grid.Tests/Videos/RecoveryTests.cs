using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.TestKit;

namespace Sora.Grid.Tests.Videos;

[Collection(PostgresCollection.Name)]
public sealed class RecoveryTests(PostgresServer server) : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly OwnerId _owner = OwnerId.New();

    [Theory]
    [InlineData(VideoStage.Created, false)]
    [InlineData(VideoStage.Leased, false)]
    [InlineData(VideoStage.Rendering, false)]
    [InlineData(VideoStage.Assembling, false)]
    [InlineData(VideoStage.Created, true)]
    [InlineData(VideoStage.Rendering, true)]
    public async Task Crash_AtAnyStage_TheNextStartCompletesTheJobOnce(VideoStage stage, bool onPostgreSql)
    {
        var postgreSql = onPostgreSql ? server.NewSchema() : null;
        var command = GridRig.Command(_owner);
        await using var crashed = await GridRig.Start(_folder, postgreSql);
        var held = new Checkpoint();
        crashed.Direction.Script = call => stage == VideoStage.Created ? held.PassDeaf() : ScriptedWork.Direct(call);
        crashed.Rendering.Script = async call =>
        {
            await (stage >= VideoStage.Rendering ? call.Video.Rendering(call.Epoch, [ScriptedWork.ShotKey]) : Task.CompletedTask);
            await (stage >= VideoStage.Assembling ? call.Video.Assembling(call.Epoch) : Task.CompletedTask);
            await held.PassDeaf();
        };
        await crashed.Create(command);
        await held.Reached;
        crashed.Abandon();

        await using (var next = await GridRig.Start(_folder, postgreSql))
        {
            var record = await next.Index.Until(command.Id, VideoStage.Completed);
            await next.Intents.Closed(command.Id);
            Assert.Equal(1, record.Video.Revision);
            Assert.Single(next.Index.Delivered, told => told.Told is { Stage: VideoStage.Completed, Decision: null });
            Assert.Empty(await next.Intents.List(CancellationToken.None));
        }

        held.Open();
    }

    [Fact]
    public async Task Crash_BetweenIntentAndState_LeavesNothing()
    {
        var ghost = VideoId.New();
        await using (var crashed = await GridRig.Start(_folder))
        {
            await crashed.Intents.Add(ghost, _owner, 1, CancellationToken.None);
        }

        await using var next = await GridRig.Start(_folder);
        await next.Intents.Closed(ghost);

        Assert.Equal(RefusalKind.NotFound, (await next.Video(ghost).Get(_owner)).Refusal?.Kind);
        Assert.Empty(await next.Intents.List(CancellationToken.None));
    }

    [Fact]
    public async Task Index_DownWhileTheJobRuns_GetsEverythingAfterwards()
    {
        await using var rig = await GridRig.Start(_folder);
        rig.Index.IsDown = true;
        var completed = new TaskCompletionSource();
        rig.Rendering.Script = async call =>
        {
            await ScriptedWork.Render(call);
            completed.SetResult();
        };
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await completed.Task;
        Assert.Empty(rig.Index.Delivered);

        rig.Index.IsDown = false;
        rig.Clock.Advance(TimeSpan.FromSeconds(2));
        var record = await rig.Index.Until(command.Id, VideoStage.Completed);

        Assert.Equal(Enumerable.Range(1, (int)record.LastEvent).Select(number => (long)number), rig.Index.Delivered.Select(told => told.Told.Number));
    }

    [Fact]
    public async Task Index_DownAtTheCrash_GetsEverythingAtTheNextStart()
    {
        var command = GridRig.Command(_owner);
        await using var crashed = await GridRig.Start(_folder);
        crashed.Index.IsDown = true;
        var completed = new TaskCompletionSource();
        crashed.Rendering.Script = async call =>
        {
            await ScriptedWork.Render(call);
            completed.SetResult();
        };
        await crashed.Create(command);
        await completed.Task;

        await using var next = await GridRig.Start(_folder);
        var record = await next.Index.Until(command.Id, VideoStage.Completed);
        await next.Intents.Closed(command.Id);

        Assert.Equal(record.LastEvent, next.Index.Delivered.Count);
        var reader = (IIndexReader)next.Services.GetService(typeof(IIndexReader))!;
        var page = await reader.ListVideos(_owner, 10, null, true, CancellationToken.None);
        Assert.Equal([command.Id], page.Ids);
    }

    public void Dispose() => _folder.Dispose();
}
