using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>Runs statements, each on a connection of its own from the driver's pool.</summary>
internal sealed class RelationalStore
{
    private const string SqliteInvariant = "System.Data.SQLite";
    private const string PostgreSqlInvariant = "Npgsql";
    private const string UniqueViolation = "23505";
    private const int SqliteConstraint = 19;

    /// <summary>SQLite has one writer at a time, and its calls block; so writers wait here, where waiting holds no thread.</summary>
    private readonly SemaphoreSlim? _writer;

    private readonly DbProviderFactory _driver;
    private readonly string _connectionString;

    public RelationalStore(string invariant, string connectionString)
    {
        _connectionString = connectionString;
        (_driver, _writer) = invariant switch
        {
            SqliteInvariant => ((DbProviderFactory)SqliteFactory.Instance, new SemaphoreSlim(1)),
            PostgreSqlInvariant => (NpgsqlFactory.Instance, null),
            _ => throw new OrleansConfigurationException(
                $"The ADO.NET invariant '{invariant}' needs the Orleans packages; without them use '{SqliteInvariant}' or '{PostgreSqlInvariant}'."),
        };
        if (_writer is not null)
        {
            SQLitePCL.Batteries_V2.Init();
        }
    }

    /// <summary>Rows of a statement that changes nothing.</summary>
    public Task<List<T>> Read<T>(string statement, Action<DbCommand> parameters, Func<DbDataReader, T> row) =>
        _writer is null ? Execute(statement, parameters, row) : Task.Run(() => Execute(statement, parameters, row));

    /// <summary>Rows that a writing statement returns.</summary>
    public async Task<List<T>> Write<T>(string statement, Action<DbCommand> parameters, Func<DbDataReader, T> row)
    {
        if (_writer is null)
        {
            return await Execute(statement, parameters, row).ConfigureAwait(false);
        }

        await _writer.WaitAsync().ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Execute(statement, parameters, row)).ConfigureAwait(false);
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>Whether a row with the same key was there already.</summary>
    public static bool IsDuplicateKey(DbException fault) => fault.SqlState == UniqueViolation || fault is SqliteException { SqliteErrorCode: SqliteConstraint };

    private async Task<List<T>> Execute<T>(string statement, Action<DbCommand> parameters, Func<DbDataReader, T> row)
    {
        await using var connection = _driver.CreateConnection()!;
        connection.ConnectionString = _connectionString;
        await connection.OpenAsync().ConfigureAwait(false);
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        parameters(command);
        await using var reader = await command.ExecuteReaderAsync().ConfigureAwait(false);
        var rows = new List<T>();
        do
        {
            // To the very end: it is there that SQLite commits, and that a failing commit is told of.
            while (await reader.ReadAsync().ConfigureAwait(false))
            {
                rows.Add(row(reader));
            }
        }
        while (await reader.NextResultAsync().ConfigureAwait(false));
        return rows;
    }
}
