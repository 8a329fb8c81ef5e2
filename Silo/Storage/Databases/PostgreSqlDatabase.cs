using System.Data.Common;
using Dapper;
using Npgsql;

namespace Sora.Silo.Storage.Databases;

/// <summary>One schema of a PostgreSQL database: the first of the connection's search path.</summary>
internal sealed class PostgreSqlDatabase(string connectionString) : Database
{
    private const string Dialect = "postgresql";

    /// <summary>Held while schemas change: grids on several schemas of one database may start together. Any number will do that nobody else uses.</summary>
    private const long SchemaLock = 0x534F5241;

    public override string Invariant => "Npgsql";

    public override string ConnectionString => connectionString;

    public override string Where
    {
        get
        {
            var parts = new NpgsqlConnectionStringBuilder(connectionString);
            return $"'{parts.Database}' on '{parts.Host}'";
        }
    }

    public override Task Prepare(IReadOnlyList<SchemaScript> scripts, CancellationToken cancellation) => Write(
        async transaction =>
        {
            var connection = transaction.Connection!;
            var commits = await connection.ExecuteScalarAsync<string>("SHOW synchronous_commit", transaction: transaction);
            if (commits == "off")
            {
                throw new StorageException($"The database {Where} forgets commits in a crash (synchronous_commit is off); set it to on.");
            }

            await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@SchemaLock)", new { SchemaLock }, transaction);
            await SchemaVersions.Apply(transaction, scripts, $"The database {Where}");
            return 0;
        },
        cancellation);

    /// <summary>One array, so that the statement is the same, and prepared once, for any number of values.</summary>
    public override string OneOf(string upToValue, string parameter) => $"{upToValue} = ANY (@{parameter})";

    /// <summary>Left to the server's own housekeeping: its files are not ours, and a whole rewrite would lock every table.</summary>
    public override Task Compact(CancellationToken cancellation) => Read(connection => connection.ExecuteAsync("VACUUM"), cancellation);

    public override async Task<DbConnection> Open(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellation);
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
}
