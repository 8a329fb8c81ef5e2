using Microsoft.Extensions.DependencyInjection;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.Silo.Hosting;
using Sora.Storyboards;
using Sora.TestKit;

namespace Sora.Grid.Tests.Videos;

public sealed class JobTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly OwnerId _owner = OwnerId.New();

    [Fact]
    public async Task Create_NothingInTheWay_PassesEveryStageInOrderAndCompletes()
    {
        await using var rig = await GridRig.Start(_folder);
        var command = GridRig.Command(_owner);

        await rig.Create(command);
        await rig.Index.Until(command.Id, VideoStage.Completed);
        await rig.Intents.Closed(command.Id);

        var answer = await rig.Video(command.Id).Get(_owner);
        Assert.Equal((VideoStage.Completed, 100, 1), (answer.Video!.Stage, answer.Video.Progress, answer.Video.Revision));
        VideoStage[] stages = [.. rig.Index.Delivered.Where(told => told.Told.Decision is null).Select(told => told.Told.Stage).Distinct()];
        Assert.Equal(
            [VideoStage.Created, VideoStage.Directed, VideoStage.Admitted, VideoStage.Queued, VideoStage.Leased, VideoStage.Rendering, VideoStage.Assembling, VideoStage.Completed],
            stages);
        Assert.Equal(Enumerable.Range(1, rig.Index.Delivered.Count).Select(number => (long)number), rig.Index.Delivered.Select(told => told.Told.Number));
    }

    [Fact]
    public async Task Create_SameCommandAgain_GivesTheSameVideoAndMakesItOnce()
    {
        await using var rig = await GridRig.Start(_folder);
        var leases = 0;
        rig.Rendering.Script = call =>
        {
            leases++;
            return ScriptedWork.Render(call);
        };
        var command = GridRig.Command(_owner);

        await rig.Create(command);
        await rig.Index.Until(command.Id, VideoStage.Completed);
        var again = await rig.Create(command);

        Assert.Equal(VideoStage.Completed, again.Stage);
        Assert.Equal(1, leases);
    }

    [Fact]
    public async Task Create_OtherCommandUnderTakenId_IsAConflict()
    {
        await using var rig = await GridRig.Start(_folder);
        var command = GridRig.Command(_owner);
        await rig.Create(command);

        var answer = await rig.Video(command.Id).Create(command with { Prompt = "something else" }, CancellationToken.None);

        Assert.Equal(RefusalKind.Conflict, answer.Refusal?.Kind);
        Assert.Null(answer.Video);
    }

    [Fact]
    public async Task EveryCall_OfAnotherOwner_FindsNothing()
    {
        await using var rig = await GridRig.Start(_folder);
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await rig.Index.Until(command.Id, VideoStage.Completed);
        var stranger = OwnerId.New();
        var video = rig.Video(command.Id);

        Assert.Equal(RefusalKind.NotFound, (await video.Get(stranger)).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotFound, (await video.Cancel(stranger)).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotFound, (await video.Delete(stranger)).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotFound, (await video.Create(command with { Owner = stranger }, CancellationToken.None)).Refusal?.Kind);
        Assert.Null(await video.GetStoryboard(stranger));
        await foreach (var update in video.Watch(stranger, 0, CancellationToken.None))
        {
            Assert.Fail($"A stranger sees update {update.Number}.");
        }

        Assert.Equal(VideoStage.Completed, (await video.Get(_owner)).Video?.Stage);
    }

    [Fact]
    public async Task Get_UnknownId_FindsNothingAndStoresNothing()
    {
        await using var rig = await GridRig.Start(_folder);
        var id = VideoId.New();

        Assert.Equal(RefusalKind.NotFound, (await rig.Video(id).Get(_owner)).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotFound, (await rig.Video(id).Cancel(_owner)).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotFound, (await rig.Video(id).Delete(_owner)).Refusal?.Kind);
    }

    [Fact]
    public async Task Create_MoreThanTheOwnerMayHave_IsRefusedUntilOneEnds()
    {
        await using var rig = await GridRig.Start(_folder, options: new SoraGridOptions { DataFolder = _folder.Path, MostOpenJobsPerOwner = 1 });
        var held = new Checkpoint();
        rig.Direction.Script = async call =>
        {
            await held.Pass(call.Cancellation);
            await ScriptedWork.Direct(call);
        };
        var first = GridRig.Command(_owner);
        await rig.Create(first);
        var second = GridRig.Command(_owner);

        var refused = await rig.Video(second.Id).Create(second, CancellationToken.None);
        var stranger = await rig.Create(GridRig.Command(OwnerId.New()));
        held.Open();
        await rig.Intents.Closed(first.Id);
        var taken = await rig.Create(second);

        Assert.Equal(RefusalKind.TooMany, refused.Refusal?.Kind);
        Assert.NotNull(stranger);
        Assert.Equal(second.Id, taken.Id);
    }

    [Fact]
    public async Task Create_ModelThatNothingServes_IsRefusedAtOnce()
    {
        await using var rig = await GridRig.Start(_folder);
        var command = GridRig.Command(_owner) with { Model = "other-model" };

        var answer = await rig.Video(command.Id).Create(command, CancellationToken.None);

        Assert.Equal((RefusalKind.Unavailable, "model"), (answer.Refusal?.Kind, answer.Refusal?.Param));
        Assert.Contains("other-model", answer.Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_WithAStoryboard_UsesItAndAsksNoDirector()
    {
        await using var rig = await GridRig.Start(_folder);
        rig.Direction.Script = _ => throw new InvalidOperationException("Nobody should ask the director.");
        var board = StoryboardJson.Write(Boards.Of("given", 1));
        var command = GridRig.Command(_owner) with { Storyboard = board };

        await rig.Create(command);
        await rig.Index.Until(command.Id, VideoStage.Completed);

        Assert.Equal(board, await rig.Video(command.Id).GetStoryboard(_owner));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"version\":1,\"prompt\":\"x\",\"seed\":0,\"shots\":[]}")]
    public async Task Create_WithAnUnsoundStoryboard_IsRefusedAtOnce(string board)
    {
        await using var rig = await GridRig.Start(_folder);
        var command = GridRig.Command(_owner) with { Storyboard = board };

        var answer = await rig.Video(command.Id).Create(command, CancellationToken.None);

        Assert.Equal((RefusalKind.Invalid, "storyboard"), (answer.Refusal?.Kind, answer.Refusal?.Param));
    }

    [Fact]
    public async Task Job_OlderThanItMayGet_FailsAndSaysSo()
    {
        await using var rig = await GridRig.Start(_folder, options: new SoraGridOptions { DataFolder = _folder.Path, DirectorCount = 0 });
        var command = GridRig.Command(_owner);
        await rig.Create(command);

        rig.Clock.Advance(TimeSpan.FromHours(25));
        var record = await rig.Index.Until(command.Id, VideoStage.Failed);

        Assert.Equal("expired", record.Video.Error?.Code);
    }

    [Fact]
    public async Task Create_ThatCannotBeStored_IsRefusedWithoutAWordOfTheInside()
    {
        await using var rig = await GridRig.Start(_folder, adapt: services => services.AddSingleton<IOpenJobs, DownIntents>());
        var command = GridRig.Command(_owner);

        var answer = await rig.Video(command.Id).Create(command, CancellationToken.None);

        Assert.Equal((RefusalKind.Unavailable, "storage_unavailable"), (answer.Refusal?.Kind, answer.Refusal?.Code));
        Assert.DoesNotContain(DownIntents.Detail, answer.Refusal!.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private sealed class DownIntents : IOpenJobs
    {
        public const string Detail = "at Storage.Write in line 7";

        public Task<bool> Add(VideoId video, OwnerId owner, int most, CancellationToken cancellation) => throw new IOException(Detail);

        public Task Remove(VideoId video, CancellationToken cancellation) => Task.CompletedTask;

        public Task<IReadOnlyList<VideoId>> List(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<VideoId>>([]);
    }
}
