using System.Data.Common;
using Dapper;
using Npgsql;

namespace Sora.Silo.Storage.Databases;

/// <summary>
/// Makes one process the only one that works on a schema, for as long as this lives: a session's advisory lock, which PostgreSQL frees when the process
/// ends, however it ends. Two would take each other's running jobs for interrupted ones.
/// </summary>
internal sealed class PostgreSqlClaim : IDisposable
{
    /// <summary>"SORA": the upper half of the lock's number; the lower is the schema's.</summary>
    private const long Product = 0x534F5241;

    /// <summary>
    /// Waits a little, since the server may not have noticed yet that the process before has ended. A machine that vanished, and so never closed its
    /// connection, is noticed after 10 + 3 × 5 seconds.
    /// </summary>
    private static readonly string Take = FormattableString.Invariant(
        $"""
        SET lock_timeout = '2s';
        SET tcp_keepalives_idle = 10;
        SET tcp_keepalives_interval = 5;
        SET tcp_keepalives_count = 3;
        SELECT pg_advisory_lock(({Product}::bigint << 32) | oid::bigint) FROM pg_namespace WHERE nspname = current_schema()
        """);

    /// <summary>Seconds after which the idle connection is used, so that nothing on the way ends it.</summary>
    private const int KeepAliveSeconds = 10;

    private readonly NpgsqlConnection _connection;

    private PostgreSqlClaim(NpgsqlConnection connection) => _connection = connection;

    /// <summary>Takes the schema that is first in the connection's search path.</summary>
    /// <param name="connectionString">As for all other work; the claim has a connection of its own.</param>
    /// <param name="where">The database, as the user knows it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="StorageException">Another process has it, or the database does not answer.</exception>
    public static async Task<PostgreSqlClaim> Make(string connectionString, string where, CancellationToken cancellation)
    {
        var own = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = KeepAliveSeconds };
        var connection = new NpgsqlConnection(own.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation).ConfigureAwait(false);
            await connection.ExecuteAsync(new CommandDefinition(Take, cancellationToken: cancellation)).ConfigureAwait(false);
            return new PostgreSqlClaim(connection);
        }
        catch (Exception fault)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            if (Explain(fault, where) is { } explained)
            {
                throw explained;
            }

            throw;
        }
    }

    public void Dispose() => _connection.Dispose();

    private static StorageException? Explain(Exception fault, string where) => fault is DbException { SqlState: PostgresErrorCodes.LockNotAvailable }
        ? new StorageException(
            $"The database {where} is in use by another running grid; stop that one, or give this one a schema of its own (Search Path in the connection string).", fault)
        : StorageFaults.Explain(fault, where);
}
