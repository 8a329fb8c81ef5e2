using System.Data.Common;
using Dapper;

namespace Sora.Silo.Storage.Databases;

/// <summary>Brings a database's schemas up to date inside one transaction, remembering in <c>sora_schema</c> how far each is.</summary>
internal static class SchemaVersions
{
    private const string Table = "CREATE TABLE IF NOT EXISTS sora_schema (name varchar(64) NOT NULL PRIMARY KEY, version integer NOT NULL)";

    private const string Remember =
        "INSERT INTO sora_schema (name, version) VALUES (@Schema, @Version) ON CONFLICT (name) DO UPDATE SET version = excluded.version";

    /// <summary>Runs the steps that the database lacks.</summary>
    /// <exception cref="StorageException">A newer program has been here.</exception>
    public static async Task Apply(DbTransaction transaction, IReadOnlyList<SchemaScript> scripts, string where)
    {
        var connection = transaction.Connection!;
        await connection.ExecuteAsync(Table, transaction: transaction);
        foreach (var schema in scripts.GroupBy(script => script.Schema))
        {
            var present = await connection.ExecuteScalarAsync<int?>("SELECT version FROM sora_schema WHERE name = @Key", new { schema.Key }, transaction) ?? 0;
            var known = schema.Max(script => script.Version);
            if (present > known)
            {
                throw new StorageException(
                    $"{where} has version {present} of the schema '{schema.Key}', this program knows versions up to {known}; use the newer program that wrote it.");
            }

            foreach (var script in schema.Where(script => script.Version > present))
            {
                await connection.ExecuteAsync(script.Text, transaction: transaction);
                await connection.ExecuteAsync(Remember, new { script.Schema, script.Version }, transaction);
            }
        }
    }
}
