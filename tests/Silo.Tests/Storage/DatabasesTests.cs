using Dapper;
using Microsoft.Data.Sqlite;
using Sora.Grains.Ids;
using Sora.Silo.Storage;
using Sora.Silo.Storage.Jobs;
using Sora.TestKit;

namespace Sora.Silo.Tests.Storage;

[Collection(PostgresCollection.Name)]
public sealed class DatabasesTests(PostgresServer server)
{
    private const long SynchronousFull = 2;

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Prepare_Again_ChangesNothing(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        await new OpenJobs(kit.Databases).Add(VideoId.New(), OwnerId.New(), 1, default);

        kit.Databases.Dispose();
        using var again = new SoraDatabases(kit.Options);
        await again.Prepare(default);

        Assert.Single(await new OpenJobs(kit.Databases).List(default));
        var queries = await kit.Databases.Grains.Read(connection => connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM OrleansQuery"), default);
        Assert.Equal(4, queries);
    }

    [Theory, ClassData(typeof(StorageKinds))]
    public async Task Prepare_NewerSchema_IsRefusedWithBothVersions(string kind)
    {
        using var kit = await StorageKit.Open(kind, server);
        await kit.Databases.Grains.Write(
            transaction => transaction.Connection!.ExecuteAsync("UPDATE sora_schema SET version = 1000 WHERE name = 'grains'", transaction: transaction), default);

        kit.Databases.Dispose();
        using var again = new SoraDatabases(kit.Options);
        var fault = await Assert.ThrowsAsync<StorageException>(() => again.Prepare(default));

        Assert.Contains("1000", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GrainsConnectionString_ConnectionOfGrainStorage_SyncsEachCommit()
    {
        using var kit = StorageKit.NewSqlite();
        await using var rig = await GrainStorageRig.Start(kit.Options);

        // Fresh from the driver, and out of its pool.
        for (var round = 0; round < 2; round++)
        {
            await using var connection = new SqliteConnection(kit.Databases.GrainsConnectionString);
            await connection.OpenAsync();
            Assert.Equal(SynchronousFull, await connection.ExecuteScalarAsync<long>("PRAGMA synchronous"));
            Assert.Equal("wal", await connection.ExecuteScalarAsync<string>("PRAGMA journal_mode"));
        }
    }

    [Fact]
    public async Task Open_ConnectionThatWasSetToSyncLess_SyncsEachCommitAgain()
    {
        using var kit = StorageKit.NewSqlite();
        await kit.Databases.Prepare(default);
        await kit.Databases.Grains.Read(connection => connection.ExecuteAsync("PRAGMA synchronous = OFF"), default);

        var synchronous = await kit.Databases.Grains.Read(connection => connection.ExecuteScalarAsync<long>("PRAGMA synchronous"), default);

        Assert.Equal(SynchronousFull, synchronous);
    }

    [Theory]
    [InlineData("grains.db")]
    [InlineData("index.db")]
    public async Task Prepare_FileIsNoDatabase_NamesItAndLeavesIt(string name)
    {
        using var kit = StorageKit.NewSqlite();
        await kit.Databases.Prepare(default);
        StorageKit.CloseConnections();
        var file = Path.Combine(kit.Options.DataFolder, name);
        var garbage = Enumerable.Range(0, 10_000).Select(i => (byte)(i * 7)).ToArray();
        await File.WriteAllBytesAsync(file, garbage);

        var fault = await Assert.ThrowsAsync<StorageCorruptException>(() => new SoraDatabases(kit.Options).Prepare(default));

        AssertOneLineNaming(file, fault);
        StorageKit.CloseConnections();
        Assert.Equal(garbage, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task Prepare_APageIsDamaged_NamesTheFile()
    {
        using var kit = StorageKit.NewSqlite();
        await kit.Databases.Prepare(default);
        StorageKit.CloseConnections();
        var file = Path.Combine(kit.Options.DataFolder, "grains.db");
        await using (var stream = File.OpenWrite(file))
        {
            stream.Seek(4096 + 100, SeekOrigin.Begin);
            stream.Write(Enumerable.Repeat((byte)0xAB, 3000).ToArray());
            stream.Seek(4096, SeekOrigin.Begin);
            stream.Write(Enumerable.Repeat((byte)0xAB, 16).ToArray());
        }

        var fault = await Assert.ThrowsAsync<StorageCorruptException>(() => new SoraDatabases(kit.Options).Prepare(default));

        AssertOneLineNaming(file, fault);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Prepare_GrainStateIsLostButIndexIsThere_DoesNotBeginAnew(bool empty)
    {
        using var kit = StorageKit.NewSqlite();
        await kit.Databases.Prepare(default);
        StorageKit.CloseConnections();
        var file = Path.Combine(kit.Options.DataFolder, "grains.db");
        File.Delete(file);
        if (empty)
        {
            await File.WriteAllBytesAsync(file, []);
        }

        var fault = await Assert.ThrowsAsync<StorageCorruptException>(() => new SoraDatabases(kit.Options).Prepare(default));

        AssertOneLineNaming(file, fault);
        Assert.Equal(empty, File.Exists(file));
    }

    [Fact]
    public async Task Prepare_WhileInUse_HasWrittenTheFileItself()
    {
        // Otherwise a crash right after the first start would look like lost grain state.
        using var kit = StorageKit.NewSqlite();
        await kit.Databases.Prepare(default);

        Assert.NotEqual(0, new FileInfo(Path.Combine(kit.Options.DataFolder, "grains.db")).Length);
    }

    [Fact]
    public async Task Prepare_FolderCannotBeMade_SaysSo()
    {
        using var folder = new TempFolder();
        var inTheWay = folder.Combine("data");
        await File.WriteAllTextAsync(inTheWay, "a file");

        var fault = await Assert.ThrowsAsync<StorageException>(() => new SoraDatabases(new StorageOptions { DataFolder = inTheWay }).Prepare(default));

        AssertOneLineNaming(inTheWay, fault);
    }

    [Fact]
    public async Task Write_DatabaseFull_IsTypedAndNothingOfItStays()
    {
        using var kit = StorageKit.NewSqlite();
        await kit.Databases.Prepare(default);
        StorageKit.CloseConnections();
        // The limit stays with the connection, which goes back to the pool, from which the store takes it.
        await kit.Databases.Grains.Read(connection => connection.ExecuteAsync("PRAGMA max_page_count = 1"), default);
        var jobs = new OpenJobs(kit.Databases);
        var added = 0;

        var fault = await Assert.ThrowsAsync<StorageFullException>(async () =>
        {
            for (; added < 10_000; added++)
            {
                await jobs.Add(VideoId.New(), OwnerId.New(), 1, default);
            }
        });

        AssertOneLineNaming("grains.db", fault);
        Assert.Equal(added, (await jobs.List(default)).Count);
        StorageKit.CloseConnections();
        Assert.True(await jobs.Add(VideoId.New(), OwnerId.New(), 1, default));
    }

    [Fact]
    public async Task Prepare_PostgreSqlThatForgetsCommits_IsRefused()
    {
        var options = new StorageOptions { DataFolder = "unused", PostgreSqlConnection = server.NewSchema() + ";Options=-c synchronous_commit=off" };

        using var databases = new SoraDatabases(options);
        var fault = await Assert.ThrowsAsync<StorageException>(() => databases.Prepare(default));

        AssertOneLineNaming("synchronous_commit", fault);
    }

    [Fact]
    public async Task Prepare_PostgreSqlThatIsNotThere_NamesItWithoutThePassword()
    {
        var options = new StorageOptions { DataFolder = "unused", PostgreSqlConnection = "Host=/nowhere/at/all;Username=sora;Password=open-sesame;Database=films;Timeout=2" };

        var fault = await Assert.ThrowsAsync<StorageException>(() => new SoraDatabases(options).Prepare(default));

        AssertOneLineNaming("/nowhere/at/all", fault);
        Assert.DoesNotContain("open-sesame", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prepare_ManyAtOnceOnOneSchema_OneStartsAndTheOthersAreToldWhy()
    {
        var options = new StorageOptions { DataFolder = "unused", PostgreSqlConnection = server.NewSchema() };
        var databases = Enumerable.Range(0, 4).Select(_ => new SoraDatabases(options)).ToList();

        var faults = await Task.WhenAll(databases.Select(one => Record.ExceptionAsync(() => one.Prepare(default))));

        Assert.Single(faults, fault => fault is null);
        Assert.All(faults.OfType<Exception>(), fault =>
        {
            Assert.IsType<StorageException>(fault);
            AssertOneLineNaming("'postgres'", fault);
            AssertOneLineNaming("Search Path", fault);
        });
        databases.ForEach(one => one.Dispose());
        using var next = new SoraDatabases(options);
        await next.Prepare(default);
    }

    [Fact]
    public async Task Prepare_TwoSchemasOfOneDatabase_BothStart()
    {
        using var one = new SoraDatabases(new StorageOptions { DataFolder = "unused", PostgreSqlConnection = server.NewSchema() });
        using var other = new SoraDatabases(new StorageOptions { DataFolder = "unused", PostgreSqlConnection = server.NewSchema() });

        await Task.WhenAll(one.Prepare(default), other.Prepare(default));
    }

    private static void AssertOneLineNaming(string what, Exception fault)
    {
        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
    }
}
