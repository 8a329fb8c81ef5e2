using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Moderation;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Silo.Storage.Databases;
using Sora.Silo.Storage.Index;
using Sora.TestKit;

namespace Sora.Silo.Tests.Storage;

[Collection(PostgresCollection.Name)]
public sealed class IndexTests(PostgresServer server)
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly OwnerId Ann = new("user_00000000000000000000000000000001");
    private static readonly OwnerId Bob = new("user_00000000000000000000000000000002");

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task ListVideos_PageByPage_GivesEveryVideoOnceInOrder(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var (writer, reader) = (new IndexWriter(kit.Databases), new IndexReader(kit.Databases));
        // Videos 3 and 4 were created at the same moment: the id decides.
        var created = new[] { 0, 1, 2, 3, 3, 5, 6 };
        for (var i = 0; i < created.Length; i++)
        {
            await writer.Apply(RecordOf(Id(i), Ann, Start.AddTicks(created[i]), 1), [], default);
        }

        await writer.Apply(RecordOf(Id(90), Bob, Start.AddTicks(4), 1), [], default);

        foreach (var newestFirst in new[] { false, true })
        {
            var seen = new List<VideoId>();
            VideoPage page;
            do
            {
                page = await reader.ListVideos(Ann, 3, seen.Count == 0 ? null : seen[^1], newestFirst, default);
                seen.AddRange(page.Ids);
            }
            while (page.HasMore);

            var expected = Enumerable.Range(0, created.Length).Select(Id);
            Assert.Equal(newestFirst ? expected.Reverse() : expected, seen);
        }
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task ListDerived_OfSeveralSources_GivesEachOnceUntilItIsRemoved(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var (writer, reader) = (new IndexWriter(kit.Databases), new IndexReader(kit.Databases));
        await writer.Apply(RecordOf(Id(1), Ann, Start, 1), [], default);
        await writer.Apply(RecordOf(Id(2), Ann, Start.AddHours(1), 1), [], default);
        await writer.Apply(Made(Id(3), Ann, 4, Id(1), Id(2)), [], default);
        await writer.Apply(Made(Id(4), Ann, 3, Id(2)), [], default);
        await writer.Apply(Made(Id(4), Ann, 3, Id(2)), [], default);
        await writer.Apply(Made(Id(5), Bob, 5, Id(1)), [], default);

        Assert.Equal([Id(4), Id(3)], await reader.ListDerived(Ann, [Id(1), Id(2)], 10, default));
        Assert.Equal([Id(4)], await reader.ListDerived(Ann, [Id(1), Id(2)], 1, default));
        Assert.Equal([Id(3)], await reader.ListDerived(Ann, [Id(1)], 10, default));
        await writer.Remove(Id(3), default);
        Assert.Empty(await reader.ListDerived(Ann, [Id(1)], 10, default));
        await writer.Truncate(default);
        Assert.Empty(await reader.ListDerived(Ann, [Id(2)], 10, default));

        static VideoRecord Made(VideoId id, OwnerId owner, int hour, params VideoId[] sources)
        {
            var record = RecordOf(id, owner, Start.AddHours(hour), 1);
            return record with { Video = record.Video with { Origin = new VideoOrigin(OriginKind.Stitch, sources) } };
        }
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task ListVideos_AfterSomebodyElsesVideo_IsEmpty(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var (writer, reader) = (new IndexWriter(kit.Databases), new IndexReader(kit.Databases));
        await writer.Apply(RecordOf(Id(1), Ann, Start, 1), [], default);
        await writer.Apply(RecordOf(Id(2), Bob, Start.AddHours(1), 1), [], default);

        var page = await reader.ListVideos(Ann, 10, Id(2), newestFirst: true, default);

        Assert.Empty(page.Ids);
        Assert.False(page.HasMore);
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task ListVideos_EachPageDeletedOnceRead_GivesEveryVideo(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var (writer, reader) = (new IndexWriter(kit.Databases), new IndexReader(kit.Databases));
        var all = Enumerable.Range(0, 7).Select(Id).ToList();
        foreach (var newestFirst in new[] { false, true })
        {
            // The second round makes the same ids anew at other moments: the places they left in the first must not count.
            foreach (var (id, i) in all.Select((id, i) => (id, i)))
            {
                await writer.Apply(RecordOf(id, Ann, Start.AddHours(newestFirst ? 100 + i : i), 1), [], default);
            }

            var seen = new List<VideoId>();
            VideoPage page;
            do
            {
                page = await reader.ListVideos(Ann, 2, seen.Count == 0 ? null : seen[^1], newestFirst, default);
                seen.AddRange(page.Ids);
                foreach (var id in page.Ids)
                {
                    await writer.Remove(id, default);
                    await writer.Remove(id, default);
                }
            }
            while (page.HasMore);

            Assert.Equal(newestFirst ? Enumerable.Reverse(all) : all, seen);
        }
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task ListVideos_AfterADeletedVideo_GoesOnThereForItsOwnerAlone(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var (writer, reader) = (new IndexWriter(kit.Databases), new IndexReader(kit.Databases));
        await writer.Apply(RecordOf(Id(1), Ann, Start, 1), [], default);
        await writer.Apply(RecordOf(Id(2), Ann, Start.AddHours(1), 1), [], default);
        await writer.Apply(RecordOf(Id(3), Bob, Start, 1), [], default);
        await writer.Remove(Id(2), default);
        await writer.Truncate(default);
        await writer.Apply(RecordOf(Id(1), Ann, Start, 1), [], default);
        await writer.Apply(RecordOf(Id(3), Bob, Start, 1), [], default);

        Assert.Equal([Id(1)], (await reader.ListVideos(Ann, 10, Id(2), newestFirst: true, default)).Ids);
        Assert.Empty((await reader.ListVideos(Bob, 10, Id(2), newestFirst: true, default)).Ids);
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task ListVideos_LimitZero_TellsWhetherThereAreAny(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var (writer, reader) = (new IndexWriter(kit.Databases), new IndexReader(kit.Databases));
        await writer.Apply(RecordOf(Id(1), Ann, Start, 1), [], default);

        Assert.Equivalent(new VideoPage([], true), await reader.ListVideos(Ann, 0, null, true, default));
        Assert.Equivalent(new VideoPage([], false), await reader.ListVideos(Bob, 0, null, true, default));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => reader.ListVideos(Ann, -1, null, true, default));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => reader.ListVideos(Ann, 101, null, true, default));
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Apply_OlderRecordAndSameDecisionAgain_ChangeNothing(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var writer = new IndexWriter(kit.Databases);
        var newer = RecordOf(Id(1), Ann, Start, 5, VideoStage.Completed);
        var decision = new VideoEvent(2, Start, VideoStage.Admitted, new AdmissionDecision(true, AdmissionMoment.Submit, "limits", "1", null, Start));
        await writer.Apply(newer, [decision], default);
        var before = await Dump(kit.Databases.Index);

        await writer.Apply(RecordOf(Id(1), Ann, Start, 4, VideoStage.Rendering), [decision with { Decision = decision.Decision! with { Rule = "other" } }], default);
        Assert.Equal(before, await Dump(kit.Databases.Index));
        await writer.Apply(newer, [decision], default);

        Assert.Equal(before, await Dump(kit.Databases.Index));
        Assert.Contains("limits", before, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Apply_AfterTruncate_GivesTheSameTables(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var writer = new IndexWriter(kit.Databases);
        async Task Fill()
        {
            for (var i = 0; i < 5; i++)
            {
                var refused = new AdmissionDecision(false, AdmissionMoment.Lease, "length", "1", "too long", Start.AddSeconds(i));
                await writer.Apply(RecordOf(Id(i), Ann, Start.AddSeconds(i), 3), [new VideoEvent(3, Start, VideoStage.Failed, refused)], default);
            }
        }

        await Fill();
        await writer.Remove(Id(2), default);
        await writer.Remove(Id(77), default);
        var before = await Dump(kit.Databases.Index);
        await writer.Truncate(default);
        Assert.Equal("", await Dump(kit.Databases.Index));
        await Fill();
        await writer.Remove(Id(2), default);

        Assert.Equal(before, await Dump(kit.Databases.Index));
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Apply_PromptWithNullCharacterAndHalfASurrogate_IsStored(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        var record = RecordOf(Id(1), Ann, Start, 1);
        await new IndexWriter(kit.Databases).Apply(record with { Video = record.Video with { Prompt = "a\0b\ud800c 🎈" } }, [], default);

        Assert.Contains("a\ufffdb\ufffdc 🎈", await Dump(kit.Databases.Index), StringComparison.Ordinal);
    }

    private static VideoId Id(int number) => new($"video_{number:x32}");

    private static VideoRecord RecordOf(VideoId id, OwnerId owner, DateTimeOffset createdAt, long lastEvent, VideoStage stage = VideoStage.Created) => new(
        new Video(id, owner, "sora-2", "a ball", 4, 1280, 720, 7, stage, 0, createdAt, null, null, null, null, 0),
        lastEvent);

    private static async Task<string> Dump(Database database)
    {
        var rows = await database.Read(
            async connection => (await connection.QueryAsync("SELECT * FROM videos ORDER BY id")).Concat(
                await connection.QueryAsync("SELECT * FROM admission_decisions ORDER BY video_id, number")).ToList(),
            default);
        return string.Join('\n', rows.Select(row => string.Join(' ', (IDictionary<string, object>)row)));
    }
}
