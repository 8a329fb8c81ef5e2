using Dapper;
using Orleans.Storage;
using Sora.TestKit;

namespace Sora.Silo.Tests.Storage;

[Collection(PostgresCollection.Name)]
public sealed class GrainStorageTests(PostgresServer server)
{
    private static readonly GrainId Ann = GrainId.Create("note", "note_ann");

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Read_NothingStored_GivesADefaultWithoutETag(string kind)
    {
        using var kit = StorageKit.New(kind, server);
        await using var rig = await GrainStorageRig.Start(kit.Options);
        var state = new GrainState<Note>();

        await rig.Storage.ReadStateAsync("note", Ann, state);

        Assert.NotNull(state.State);
        Assert.Null(state.ETag);
        Assert.False(state.RecordExists);
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Write_ThenReadByANewProvider_GivesStateAndETag(string kind)
    {
        using var kit = StorageKit.New(kind, server);
        await using (var rig = await GrainStorageRig.Start(kit.Options))
        {
            var written = new GrainState<Note>(new Note { Text = "grüß 🎈" });
            await rig.Storage.WriteStateAsync("note", Ann, written);
            Assert.Equal("1", written.ETag);
            await rig.Storage.WriteStateAsync("note", Ann, written);
            Assert.Equal("2", written.ETag);
        }

        await using var later = await GrainStorageRig.Start(kit.Options);
        var read = await Read(later, Ann);
        Assert.Equal("grüß 🎈", read.State.Text);
        Assert.Equal("2", read.ETag);
        Assert.True(read.RecordExists);
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Write_StaleETag_FailsAndKeepsWhatIsStored(string kind)
    {
        using var kit = StorageKit.New(kind, server);
        await using var rig = await GrainStorageRig.Start(kit.Options);
        var first = new GrainState<Note>(new Note { Text = "first" });
        await rig.Storage.WriteStateAsync("note", Ann, first);
        var stale = await Read(rig, Ann);
        await rig.Storage.WriteStateAsync("note", Ann, first);

        foreach (var etag in new[] { stale.ETag, null, "99" })
        {
            var other = new GrainState<Note>(new Note { Text = "other" }, etag) { RecordExists = etag is not null };
            await Assert.ThrowsAsync<InconsistentStateException>(() => rig.Storage.WriteStateAsync("note", Ann, other));
        }

        Assert.Equal("first", (await Read(rig, Ann)).State.Text);
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Write_ETagButNoRow_Fails(string kind)
    {
        using var kit = StorageKit.New(kind, server);
        await using var rig = await GrainStorageRig.Start(kit.Options);

        await Assert.ThrowsAsync<InconsistentStateException>(
            () => rig.Storage.WriteStateAsync("note", Ann, new GrainState<Note>(new Note(), "1") { RecordExists = true }));

        Assert.False((await Read(rig, Ann)).RecordExists);
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Write_ManyFirstWritesAtOnceByTwoProviders_OneWins(string kind)
    {
        const int writers = 16;
        using var kit = StorageKit.New(kind, server);
        await using var one = await GrainStorageRig.Start(kit.Options);
        one.ShareDatabases();
        await using var two = await GrainStorageRig.Start(kit.Options);
        for (var round = 0; round < 10; round++)
        {
            var grain = GrainId.Create("note", $"note_{round}");
            using var together = new Barrier(writers);
            var tries = Enumerable.Range(0, writers).Select(writer => Task.Factory.StartNew(
                () =>
                {
                    var storage = (writer % 2 == 0 ? one : two).Storage;
                    together.SignalAndWait();
                    return Wins(() => storage.WriteStateAsync("note", grain, new GrainState<Note>(new Note { Text = $"{writer}" }))).GetAwaiter().GetResult();
                },
                TaskCreationOptions.LongRunning));

            Assert.Single(await Task.WhenAll(tries), true);
        }

        var rows = await kit.Databases.Grains.Read(connection => connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM OrleansStorage"), default);
        Assert.Equal(10, rows);
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Write_ManyUpdatesOfOneVersionAtOnce_OneWins(string kind)
    {
        using var kit = StorageKit.New(kind, server);
        await using var rig = await GrainStorageRig.Start(kit.Options);
        var first = new GrainState<Note>(new Note());
        await rig.Storage.WriteStateAsync("note", Ann, first);

        var wins = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Wins(
            () => rig.Storage.WriteStateAsync("note", Ann, new GrainState<Note>(new Note(), first.ETag) { RecordExists = true }))));

        Assert.Single(wins, true);
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Insert_SecondRowOfAState_IsRefusedByTheDatabase(string kind)
    {
        using var kit = StorageKit.New(kind, server);
        await using var rig = await GrainStorageRig.Start(kit.Options);
        await rig.Storage.WriteStateAsync("note", Ann, new GrainState<Note>(new Note()));
        await rig.Storage.WriteStateAsync("note", GrainId.Create(GrainType.Create("note"), GrainIdKeyExtensions.CreateIntegerKey(7)), new GrainState<Note>(new Note()));

        // Both a text key and an integer key, whose extension is NULL, which plain unique indexes count as different from itself.
        const string copy = "INSERT INTO OrleansStorage SELECT * FROM OrleansStorage WHERE GrainIdN1 = @N1";
        foreach (var n1 in new[] { 0, 7 })
        {
            await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => kit.Databases.Grains.Write(
                transaction => transaction.Connection!.ExecuteAsync(copy, new { N1 = n1 }, transaction), default));
        }
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Keys_OfEveryKindAndNameAndService_AreApart(string kind)
    {
        using var kit = StorageKit.New(kind, server);
        await using var rig = await GrainStorageRig.Start(kit.Options);
        rig.ShareDatabases();
        await using var otherService = await GrainStorageRig.Start(kit.Options, "other");
        var guid = Guid.Parse("00112233-4455-6677-8899-aabbccddeeff");
        GrainId[] grains =
        [
            Ann,
            GrainId.Create("note", "note_bob"),
            GrainId.Create(GrainType.Create("note"), GrainIdKeyExtensions.CreateIntegerKey(5)),
            GrainId.Create(GrainType.Create("note"), GrainIdKeyExtensions.CreateIntegerKey(-5)),
            GrainId.Create(GrainType.Create("note"), GrainIdKeyExtensions.CreateIntegerKey(5, "x")),
            GrainId.Create(GrainType.Create("note"), GrainIdKeyExtensions.CreateGuidKey(guid)),
            GrainId.Create(GrainType.Create("note"), GrainIdKeyExtensions.CreateGuidKey(guid, "x")),
        ];
        (GrainStorageRig Rig, string Name)[] places = [(rig, "note"), (rig, "memo"), (otherService, "note")];
        foreach (var (place, name) in places)
        {
            foreach (var grain in grains)
            {
                await place.Storage.WriteStateAsync(name, grain, new GrainState<Note>(new Note { Text = $"{places.IndexOf((place, name))} {grain}" }));
            }
        }

        foreach (var (place, name) in places)
        {
            foreach (var grain in grains)
            {
                Assert.Equal($"{places.IndexOf((place, name))} {grain}", (await Read(place, grain, name)).State.Text);
            }
        }
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Clear_ThenWrite_BeginsAnew(string kind)
    {
        using var kit = StorageKit.New(kind, server);
        await using var rig = await GrainStorageRig.Start(kit.Options);
        var state = new GrainState<Note>(new Note { Text = "old" });
        await rig.Storage.WriteStateAsync("note", Ann, state);
        var stale = await Read(rig, Ann);

        await rig.Storage.ClearStateAsync("note", Ann, state);

        Assert.False(state.RecordExists);
        Assert.Null(state.State.Text);
        Assert.False((await Read(rig, Ann)).RecordExists);
        await Assert.ThrowsAsync<InconsistentStateException>(() => rig.Storage.ClearStateAsync("note", Ann, stale));
        await rig.Storage.WriteStateAsync("note", Ann, state);
        Assert.Equal("1", (await Read(rig, Ann)).ETag);
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Clear_NothingStored_DoesNothing(string kind)
    {
        using var kit = StorageKit.New(kind, server);
        await using var rig = await GrainStorageRig.Start(kit.Options);

        await rig.Storage.ClearStateAsync("note", Ann, new GrainState<Note>());

        Assert.False((await Read(rig, Ann)).RecordExists);
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Keys_OfStoredStates_AreScannedInOrder(string kind)
    {
        using var kit = StorageKit.New(kind, server);
        await using var rig = await GrainStorageRig.Start(kit.Options);
        var cleared = new GrainState<Note>(new Note());
        await rig.Storage.WriteStateAsync("video", GrainId.Create("video", "video_c"), new GrainState<Note>(new Note()));
        await rig.Storage.WriteStateAsync("video", GrainId.Create("video", "video_a"), new GrainState<Note>(new Note()));
        await rig.Storage.WriteStateAsync("video", GrainId.Create("video", "video_b"), cleared);
        await rig.Storage.WriteStateAsync("user", GrainId.Create("user", "user_a"), new GrainState<Note>(new Note()));
        await rig.Storage.ClearStateAsync("video", GrainId.Create("video", "video_b"), cleared);

        var ids = new List<string>();
        await foreach (var id in rig.Get<Sora.Grains.Stores.IGrainStateScan>().Keys(Sora.Grains.Stores.GrainStorage.VideoState, default))
        {
            ids.Add(id);
        }

        Assert.Equal(["video_a", "video_c"], ids);
    }

    private static async Task<GrainState<Note>> Read(GrainStorageRig rig, GrainId grain, string name = "note")
    {
        var state = new GrainState<Note>();
        await rig.Storage.ReadStateAsync(name, grain, state);
        return state;
    }

    private static async Task<bool> Wins(Func<Task> write)
    {
        try
        {
            await write();
            return true;
        }
        catch (InconsistentStateException)
        {
            return false;
        }
    }

    public sealed record Note
    {
        public string? Text { get; init; }
    }
}
