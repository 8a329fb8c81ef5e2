using System.Data.Common;
using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Sora.Silo.Storage.Databases;

/// <summary>A SQLite file in write-ahead mode, where each commit is synced to the disk before it returns.</summary>
internal sealed class SqliteDatabase(string file) : Database
{
    private const string Dialect = "sqlite";

    /// <summary>Value of <c>PRAGMA synchronous</c> with which the log is synced at each commit.</summary>
    private const long SynchronousFull = 2;

    /// <summary>How long a writer waits for another one. Writers of this process queue up in <see cref="_writer"/>; it is for those outside.</summary>
    private const int BusyTimeoutMs = 10_000;

    /// <summary>Files up to this size are looked through at the start, which takes a second for every few hundred megabytes.</summary>
    private const long CheckedWholeBytes = 64 << 20;

    private readonly SemaphoreSlim _writer = new(1);

    static SqliteDatabase() => SQLitePCL.Batteries_V2.Init();

    public override string Invariant => "System.Data.SQLite";

    public override string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(file), ForeignKeys = true }.ToString();

    public override string Where => file;

    public override async Task Prepare(IReadOnlyList<SchemaScript> scripts, CancellationToken cancellation)
    {
        CreateFolder();
        await Read(
            async connection =>
            {
                await AssertIntact(connection);
                await AssertDurable(connection);
                return 0;
            },
            cancellation);
        await Write(
            async transaction =>
            {
                await SchemaVersions.Apply(transaction, scripts, $"The data file '{file}'");
                return 0;
            },
            cancellation);
    }

    public override async Task<T> Write<T>(Func<DbTransaction, Task<T>> work, CancellationToken cancellation)
    {
        using (await EnterWriter(cancellation).ConfigureAwait(false))
        {
            return await base.Write(work, cancellation).ConfigureAwait(false);
        }
    }

    public override async Task<IDisposable> EnterWriter(CancellationToken cancellation)
    {
        await _writer.WaitAsync(cancellation).ConfigureAwait(false);
        return new Turn(_writer);
    }

    /// <summary>Dapper writes the values out, each as a parameter.</summary>
    public override string OneOf(string upToValue, string parameter) => $"{upToValue} IN @{parameter}";

    /// <summary>The file is written anew; then the log, which still has the old pages, is emptied.</summary>
    public override async Task Compact(CancellationToken cancellation)
    {
        using (await EnterWriter(cancellation).ConfigureAwait(false))
        {
            await Read(connection => connection.ExecuteAsync("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"), cancellation).ConfigureAwait(false);
        }
    }

    public override async Task<DbConnection> Open(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            await connection.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {BusyTimeoutMs}; PRAGMA synchronous = FULL;"));
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>The scripts of one of this product's schemas.</summary>
    public static IReadOnlyList<SchemaScript> Scripts(string schema) => SchemaScript.Load(Dialect, schema);

    private void CreateFolder()
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw StorageFaults.Explain(fault, folder)
                ?? new StorageException($"The data folder '{folder}' cannot be made ({fault.Message}); name one that this user may write.", fault);
        }
    }

    private async Task AssertIntact(DbConnection connection)
    {
        if (new FileInfo(file).Length > CheckedWholeBytes)
        {
            await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM sqlite_master");
            return;
        }

        var verdict = await connection.ExecuteScalarAsync<string>("PRAGMA quick_check(1)");
        if (verdict != "ok")
        {
            throw StorageFaults.Corrupt(file, verdict?.ReplaceLineEndings(" ") ?? "no answer");
        }
    }

    /// <summary>
    /// Grain storage opens connections of its own from the connection string, which cannot carry <c>synchronous</c>. So it is a connection opened in just
    /// that way that is asked: the library's compiled default has to be FULL.
    /// </summary>
    private async Task AssertDurable(DbConnection connection)
    {
        var journal = await connection.ExecuteScalarAsync<string>("PRAGMA journal_mode = WAL");
        if (journal != "wal")
        {
            throw new StorageException($"The data file '{file}' cannot keep a write-ahead log (journal mode '{journal}'); put the data folder on a local disk.");
        }

        await using var plain = new SqliteConnection(ConnectionString + ";Pooling=False");
        await plain.OpenAsync();
        await AssertFull(plain);
        await AssertFull(connection);
    }

    private async Task AssertFull(DbConnection connection)
    {
        var synchronous = await connection.ExecuteScalarAsync<long>("PRAGMA synchronous");
        if (synchronous != SynchronousFull)
        {
            throw new StorageException(
                $"SQLite would not sync '{file}' at each commit (synchronous is {synchronous}, not {SynchronousFull}); use a SQLite library whose default is FULL.");
        }
    }

    private sealed class Turn(SemaphoreSlim writer) : IDisposable
    {
        public void Dispose() => writer.Release();
    }
}
