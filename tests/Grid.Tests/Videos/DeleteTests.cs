using Microsoft.Extensions.DependencyInjection;
using Sora.Grains.Generation;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Grid.Tests.Rig;
using Sora.TestKit;

namespace Sora.Grid.Tests.Videos;

public sealed class DeleteTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly OwnerId _owner = OwnerId.New();

    private string Master => BlobKeys.Master(_owner, ScriptedWork.ShotKey);

    [Fact]
    public async Task Delete_CompletedVideo_RemovesRecordFilesAndMaster()
    {
        await using var rig = await GridRig.Start(_folder);
        var film = await MakeFilm(rig);

        var answer = await rig.Video(film).Delete(_owner);
        await rig.Intents.Closed(film);

        Assert.Equal(film, answer.Video?.Id);
        await AssertGone(rig, film);
        Assert.Null(await rig.Blobs.Find(Master, CancellationToken.None));
    }

    [Fact]
    public async Task Delete_FilmWhoseShotAnotherUses_KeepsTheMasterUntilTheLastIsDeleted()
    {
        await using var rig = await GridRig.Start(_folder);
        var first = await MakeFilm(rig);
        var second = await MakeFilm(rig);

        await rig.Video(first).Delete(_owner);
        await rig.Intents.Closed(first);
        Assert.NotNull(await rig.Blobs.Find(Master, CancellationToken.None));

        await rig.Video(second).Delete(_owner);
        await rig.Intents.Closed(second);
        Assert.Null(await rig.Blobs.Find(Master, CancellationToken.None));
    }

    [Fact]
    public async Task Delete_WhileADeviceWorks_RemovesWhatItWroteOnceItHasStopped()
    {
        await using var rig = await GridRig.Start(_folder);
        var held = new Checkpoint();
        var stopped = new TaskCompletionSource();
        var late = "";
        rig.Rendering.Script = async call =>
        {
            late = BlobKeys.Variant(_owner, call.Work.Lease.Video, 1, MediaVariant.Video);
            try
            {
                await held.Pass(call.Cancellation);
            }
            finally
            {
                await rig.Blobs.Put(late, (path, stop) => File.WriteAllTextAsync(path, "late", stop), CancellationToken.None);
                stopped.SetResult();
            }
        };
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await held.Reached;

        await rig.Video(command.Id).Delete(_owner);
        Assert.Equal(RefusalKind.NotFound, (await rig.Video(command.Id).Get(_owner)).Refusal?.Kind);
        await stopped.Task;
        await rig.Intents.Closed(command.Id);

        Assert.Null(await rig.Blobs.Find(late, CancellationToken.None));
        await AssertGone(rig, command.Id);
    }

    [Fact]
    public async Task Delete_CutOffByACrash_IsFinishedByTheNextStart()
    {
        VideoId film;
        await using var crashed = await GridRig.Start(_folder, adapt: services => services.AddSingleton<IBlobStore>(provider => new StuckBlobs(Inner(provider))));
        film = await MakeFilm(crashed);
        ((StuckBlobs)crashed.Blobs).IsStuck = true;
        await crashed.Video(film).Delete(_owner);

        await using var next = await GridRig.Start(_folder);
        await next.Intents.Closed(film);

        await AssertGone(next, film);
        Assert.Null(await next.Blobs.Find(Master, CancellationToken.None));
    }

    [Fact]
    public async Task Create_UnderADeletedId_IsRefusedBeforeAndAfterARestart()
    {
        CreateVideo command;
        await using (var rig = await GridRig.Start(_folder))
        {
            command = GridRig.Command(_owner, await MakeFilm(rig));
            await rig.Video(command.Id).Delete(_owner);
            await rig.Intents.Closed(command.Id);
            await AssertStaysDeleted(rig, command);
        }

        await using var next = await GridRig.Start(_folder);
        await AssertStaysDeleted(next, command);
        await AssertGone(next, command.Id);
    }

    [Fact]
    public async Task Create_WhileTheDeletionIsUnderWay_IsRefused()
    {
        await using var rig = await GridRig.Start(_folder, adapt: services => services.AddSingleton<IBlobStore>(provider => new StuckBlobs(Inner(provider))));
        var command = GridRig.Command(_owner, await MakeFilm(rig));
        ((StuckBlobs)rig.Blobs).IsStuck = true;
        await rig.Video(command.Id).Delete(_owner);

        await AssertStaysDeleted(rig, command);
    }

    public void Dispose() => _folder.Dispose();

    private static IBlobStore Inner(IServiceProvider provider) => provider.GetRequiredService<Sora.Silo.Storage.Blobs.FileBlobStore>();

    private async Task<VideoId> MakeFilm(GridRig rig)
    {
        rig.Rendering.Script = async call =>
        {
            await call.Video.Rendering(call.Epoch, [ScriptedWork.ShotKey]);
            await rig.Grains.GetGrain<IMasterGrain>(Master).Acquire(call.Work.Lease.Video);
            await Put(rig, Master);
            await Put(rig, BlobKeys.Variant(_owner, call.Work.Lease.Video, 1, MediaVariant.Video));
            await call.Video.Complete(call.Epoch);
        };
        var command = GridRig.Command(_owner);
        await rig.Create(command);
        await rig.Index.Until(command.Id, VideoStage.Completed);
        await rig.Intents.Closed(command.Id);
        return command.Id;
    }

    private static async Task AssertStaysDeleted(GridRig rig, CreateVideo command)
    {
        var answer = await rig.Video(command.Id).Create(command, CancellationToken.None);

        Assert.Null(answer.Video);
        Assert.Equal((RefusalKind.Conflict, "id_deleted"), (answer.Refusal?.Kind, answer.Refusal?.Code));
    }

    private static Task Put(GridRig rig, string key) =>
        rig.Blobs.Put(key, (path, stop) => File.WriteAllTextAsync(path, "content", stop), CancellationToken.None);

    private async Task AssertGone(GridRig rig, VideoId id)
    {
        Assert.Equal(RefusalKind.NotFound, (await rig.Video(id).Get(_owner)).Refusal?.Kind);
        Assert.Equal(RefusalKind.NotFound, (await rig.Video(id).Delete(_owner)).Refusal?.Kind);
        Assert.Null(await rig.Video(id).GetStoryboard(_owner));
        Assert.Null(await rig.Blobs.Find(BlobKeys.Variant(_owner, id, 1, MediaVariant.Video), CancellationToken.None));
        var page = await rig.Services.GetRequiredService<IIndexReader>().ListVideos(_owner, 10, null, true, CancellationToken.None);
        Assert.DoesNotContain(id, page.Ids);
    }

    /// <summary>A store that cannot remove anything for a while.</summary>
    private sealed class StuckBlobs(IBlobStore inner) : IBlobStore
    {
        public bool IsStuck { get; set; }

        public Task<BlobInfo?> Find(string key, CancellationToken cancellation) => inner.Find(key, cancellation);

        public Task<Stream?> Open(string key, CancellationToken cancellation) => inner.Open(key, cancellation);

        public Task Put(string key, Func<string, CancellationToken, Task> write, CancellationToken cancellation) => inner.Put(key, write, cancellation);

        public Task Delete(string key, CancellationToken cancellation) => IsStuck ? throw new IOException("stuck") : inner.Delete(key, cancellation);

        public Task DeleteAll(string prefix, CancellationToken cancellation) => IsStuck ? throw new IOException("stuck") : inner.DeleteAll(prefix, cancellation);
    }
}
