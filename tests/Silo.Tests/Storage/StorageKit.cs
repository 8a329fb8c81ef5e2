using Microsoft.Data.Sqlite;
using Sora.Silo.Storage;
using Sora.TestKit;

namespace Sora.Silo.Tests.Storage;

/// <summary>Prepared databases of one kind, in a place of their own.</summary>
internal sealed class StorageKit : IDisposable
{
    private readonly TempFolder _folder = new();

    private StorageKit(string? postgreSql)
    {
        Options = new StorageOptions { DataFolder = _folder.Path, PostgreSqlConnection = postgreSql };
        Databases = new SoraDatabases(Options);
    }

    public StorageOptions Options { get; }

    public SoraDatabases Databases { get; }

    public static async Task<StorageKit> Open(string kind, PostgresServer server)
    {
        var kit = New(kind, server);
        await kit.Databases.Prepare(CancellationToken.None);
        return kit;
    }

    public static StorageKit New(string kind, PostgresServer server) => new(kind == StorageKinds.PostgreSql ? server.NewSchema() : null);

    public static StorageKit NewSqlite() => new(null);

    /// <summary>Closes SQLite's pooled connections, as the end of a process does.</summary>
    public static void CloseConnections() => SqliteConnection.ClearAllPools();

    public void Dispose()
    {
        Databases.Dispose();
        _folder.Dispose();
    }
}
