using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Silo.Storage.Index;
using Sora.TestKit;

namespace Sora.Silo.Tests.Storage;

[Collection(PostgresCollection.Name)]
public sealed class KeyIndexTests(PostgresServer server)
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [ClassData(typeof(StorageKinds))]
    public async Task List_PagesNewestFirst_AndFindsById(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var keys = new KeyIndex(kit.Databases);
        var (ada, bob) = (OwnerId.New(), OwnerId.New());
        for (var number = 0; number < 5; number++)
        {
            await keys.Add(Fingerprint(number), number % 2 == 0 ? ada : bob, Start.AddMinutes(number), CancellationToken.None);
            await keys.Add(Fingerprint(number), ada, Start, CancellationToken.None);
        }

        var first = await keys.List(null, 3, null, CancellationToken.None);
        var second = await keys.List(null, 3, KeyId.Of(first.Fingerprints[^1]), CancellationToken.None);

        Assert.Equal([4, 3, 2, 1, 0], first.Fingerprints.Concat(second.Fingerprints).Select(print => int.Parse(print[..1], null)));
        Assert.Equal((true, false), (first.HasMore, second.HasMore));
        Assert.Equal([Fingerprint(3), Fingerprint(1)], (await keys.List(bob, 9, null, CancellationToken.None)).Fingerprints);
        Assert.Equal(Fingerprint(2), await keys.Find(KeyId.Of(Fingerprint(2)), CancellationToken.None));
        Assert.Null(await keys.Find(KeyId.Of(Fingerprint(7)), CancellationToken.None));
    }

    [Theory]
    [ClassData(typeof(StorageKinds))]
    public async Task Usage_SumsByDay_AndOutlivesTheVideo(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var (index, keys) = (new IndexWriter(kit.Databases), new KeyIndex(kit.Databases));
        var key = KeyId.Of(Fingerprint(1));
        var gone = await Charge(index, key, Start, VideoStage.Completed, 2.5);
        await Charge(index, key, Start.AddHours(1), VideoStage.Failed, 0);
        await Charge(index, key, Start.AddDays(1), VideoStage.Completed, 3);
        await Charge(index, key, Start.AddDays(9), VideoStage.Completed, 4);
        await Charge(index, KeyId.Of(Fingerprint(2)), Start, VideoStage.Completed, 100);
        await index.Remove(gone, CancellationToken.None);

        var days = await keys.Usage(key, new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 5), CancellationToken.None);

        Assert.Equal([new DayOfUse(new DateOnly(2026, 1, 1), 1, 1, 8, 2.5), new DayOfUse(new DateOnly(2026, 1, 2), 1, 0, 8, 3)], days);
    }

    private static string Fingerprint(int number) => $"{number}{new string('a', 63)}";

    private static async Task<VideoId> Charge(IndexWriter index, KeyId key, DateTimeOffset ended, VideoStage stage, double engineSeconds)
    {
        var video = new Video(VideoId.New(), OwnerId.New(), "sora-2", "a ball", 8, 1280, 720, 0, stage, 0, ended.AddHours(-1), ended, null, null, null, 1);
        await index.Apply(new VideoRecord(video, 1) { PaidBy = key, EngineSeconds = engineSeconds }, [], CancellationToken.None);
        return video.Id;
    }
}
