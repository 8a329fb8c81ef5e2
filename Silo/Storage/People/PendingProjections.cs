using Dapper;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>The table <c>pending_projections</c>.</summary>
internal sealed class PendingProjections(SoraDatabases databases) : IPendingProjections
{
    private readonly Database _database = databases.People;

    public Task Add(string kind, string key) => Execute("INSERT INTO pending_projections (kind, grain_key) VALUES (@Kind, @Key) ON CONFLICT (kind, grain_key) DO NOTHING", kind, key);

    public Task Remove(string kind, string key) => Execute("DELETE FROM pending_projections WHERE kind = @Kind AND grain_key = @Key", kind, key);

    public async Task<IReadOnlyList<PendingProjection>> List(CancellationToken cancellation)
    {
        var rows = await _database.Read(
            connection => connection.QueryAsync<(string Kind, string Key)>(new CommandDefinition("SELECT kind, grain_key FROM pending_projections", cancellationToken: cancellation)), cancellation)
            .ConfigureAwait(false);
        return [.. rows.Select(row => new PendingProjection(row.Kind, row.Key))];
    }

    private Task Execute(string statement, string kind, string key) =>
        _database.Write(transaction => transaction.Connection!.ExecuteAsync(statement, new { Kind = kind, Key = key }, transaction), CancellationToken.None);
}
