using Sora.Grains.Ids;
using Sora.Silo.Storage;
using Sora.Silo.Storage.Jobs;
using Sora.TestKit;

namespace Sora.Silo.Tests.Storage;

[Collection(PostgresCollection.Name)]
public sealed class OpenJobsTests(PostgresServer server)
{
    private static readonly OwnerId Ann = OwnerId.New();

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task List_AfterReopening_GivesWhatIsOpenInOrder(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var jobs = new OpenJobs(kit.Databases);
        var ids = Enumerable.Range(0, 5).Select(_ => VideoId.New()).ToList();
        foreach (var id in ids)
        {
            Assert.True(await jobs.Add(id, Ann, 100, default));
        }

        Assert.True(await jobs.Add(ids[0], Ann, 100, default));
        await jobs.Remove(ids[3], default);
        await jobs.Remove(VideoId.New(), default);

        var again = new OpenJobs(new SoraDatabases(kit.Options));
        Assert.Equal([ids[0], ids[1], ids[2], ids[4]], await again.List(default));
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Add_OwnerHasTheMost_RefusesOnlyNewOnesOfThatOwner(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var jobs = new OpenJobs(kit.Databases);
        var first = VideoId.New();
        Assert.True(await jobs.Add(first, Ann, 1, default));

        Assert.False(await jobs.Add(VideoId.New(), Ann, 1, default));
        Assert.True(await jobs.Add(first, Ann, 1, default));
        Assert.True(await jobs.Add(VideoId.New(), OwnerId.New(), 1, default));
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Add_ManyAtOnce_NeverExceedsTheMost(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var jobs = new OpenJobs(kit.Databases);

        var added = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => jobs.Add(VideoId.New(), Ann, 10, default)));

        Assert.Equal(10, added.Count(yes => yes));
        Assert.Equal(10, (await jobs.List(default)).Count);
    }
}
