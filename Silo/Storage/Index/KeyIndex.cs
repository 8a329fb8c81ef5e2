using System.Globalization;
using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Silo.Storage.Index;

/// <summary>The tables <c>api_keys</c> and <c>video_charges</c>.</summary>
internal sealed class KeyIndex(SoraDatabases databases) : IKeyIndex, IKeyReader
{
    private const int MostPerPage = 100;

    private const string Insert =
        """
        INSERT INTO api_keys (fingerprint, id, owner_id, created_at) VALUES (@Fingerprint, @Id, @Owner, @CreatedAt)
        ON CONFLICT (fingerprint) DO NOTHING
        """;

    private const string ByDay =
        """
        SELECT day, stage, COUNT(*), SUM(film_seconds), SUM(engine_seconds) FROM video_charges
        WHERE key_id = @Key AND day >= @From AND day <= @Until GROUP BY day, stage ORDER BY day, stage
        """;

    public Task Add(string fingerprint, OwnerId owner, DateTimeOffset createdAt, CancellationToken cancellation)
    {
        var row = new { Fingerprint = fingerprint, Id = KeyId.Of(fingerprint).Value, Owner = owner.Value, CreatedAt = Moments.ToText(createdAt) };
        return databases.Index.Write(transaction => transaction.Connection!.ExecuteAsync(Insert, row, transaction), cancellation);
    }

    public Task<string?> Find(KeyId key, CancellationToken cancellation) => databases.Index.Read(
        connection => connection.QuerySingleOrDefaultAsync<string?>(new CommandDefinition("SELECT fingerprint FROM api_keys WHERE id = @Value", new { key.Value }, cancellationToken: cancellation)),
        cancellation);

    public async Task<KeyPage> List(OwnerId? owner, int limit, KeyId? after, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, MostPerPage);
        string[] conditions =
        [
            .. owner is null ? Array.Empty<string>() : ["owner_id = @Owner"],
            .. after is null ? Array.Empty<string>() : ["(created_at, id) < (SELECT created_at, id FROM api_keys WHERE id = @After)"],
        ];
        var where = conditions.Length == 0 ? "" : " WHERE " + string.Join(" AND ", conditions);
        var query = $"SELECT fingerprint FROM api_keys{where} ORDER BY created_at DESC, id DESC LIMIT @Rows";
        var parameters = new { Owner = owner?.Value, After = after?.Value, Rows = limit + 1 };
        var found = await databases.Index.Read(
            async connection => (await connection.QueryAsync<string>(new CommandDefinition(query, parameters, cancellationToken: cancellation))).AsList(), cancellation).ConfigureAwait(false);
        return new KeyPage([.. found.Take(limit)], found.Count > limit);
    }

    public async Task<IReadOnlyList<DayOfUse>> Usage(KeyId key, DateOnly from, DateOnly until, CancellationToken cancellation)
    {
        var parameters = new { Key = key.Value, From = Text(from), Until = Text(until) };
        var rows = await databases.Index.Read(
            connection => connection.QueryAsync<(string Day, string Stage, long Count, double FilmSeconds, double EngineSeconds)>(new CommandDefinition(ByDay, parameters, cancellationToken: cancellation)),
            cancellation).ConfigureAwait(false);
        var completed = nameof(VideoStage.Completed);
        return
        [
            .. rows.GroupBy(row => row.Day).Select(day => new DayOfUse(
                DateOnly.ParseExact(day.Key, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                (int)day.Where(row => row.Stage == completed).Sum(row => row.Count),
                (int)day.Where(row => row.Stage != completed).Sum(row => row.Count),
                day.Sum(row => row.FilmSeconds),
                day.Sum(row => row.EngineSeconds))),
        ];
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
