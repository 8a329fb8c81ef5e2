using System.Data.Common;
using System.Text.Json;
using Dapper;
using Sora.Grains.Ids;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>The table <c>likes</c>: one row a member and film is the truth, the counter follows in the same transaction.</summary>
internal sealed class LikeRows(Database database)
{
    private readonly string _known = $"SELECT member_id FROM likes WHERE film_id = @Film AND {database.OneOf("member_id", "Members")}";
    private readonly string _remove = $"DELETE FROM likes WHERE film_id = @Film AND {database.OneOf("member_id", "Members")}";

    private readonly string _add = database is PostgreSqlDatabase
        ? "INSERT INTO likes (film_id, member_id, liked_at) SELECT @Film, unnest(@Members), @At ON CONFLICT (film_id, member_id) DO NOTHING"
        : "INSERT INTO likes (film_id, member_id, liked_at) SELECT @Film, value, @At FROM json_each(@Members) WHERE true ON CONFLICT (film_id, member_id) DO NOTHING";

    /// <summary>Applies changes in order; gives the number of likes after each, and whether the author was told.</summary>
    public async Task<(int[] Likes, bool Notified)> Set(DbTransaction transaction, VideoId film, OwnerId author, IReadOnlyList<(OwnerId Member, bool Liked)> changes, DateTimeOffset now)
    {
        var connection = transaction.Connection!;
        var members = changes.Select(change => change.Member.Value).Distinct().ToArray();
        var before = (await connection.QueryAsync<string>(_known, new { Film = film.Value, Members = members }, transaction)).ToHashSet();
        var after = new HashSet<string>(before);
        var steps = changes.Select(change => change.Liked ? (after.Add(change.Member.Value) ? 1 : 0) : (after.Remove(change.Member.Value) ? -1 : 0)).ToArray();

        string[] added = [.. after.Except(before)];
        string[] removed = [.. before.Except(after)];
        if (added.Length > 0)
        {
            var row = new { Film = film.Value, At = Moments.ToText(now) };
            await (database is PostgreSqlDatabase
                ? connection.ExecuteAsync(_add, new { row.Film, row.At, Members = added }, transaction)
                : connection.ExecuteAsync(_add, new { row.Film, row.At, Members = JsonSerializer.Serialize(added) }, transaction));
        }

        if (removed.Length > 0)
        {
            await connection.ExecuteAsync(_remove, new { Film = film.Value, Members = removed }, transaction);
        }

        var total = await Total(transaction, film, added.Length - removed.Length);
        var notified = added.LastOrDefault(member => member != author.Value) is { } newest
            && await Notices.TellGathered(transaction, new Notice(author, "like", new OwnerId(newest), now) { Film = film, Count = added.Count(member => member != author.Value) });
        var running = total - steps.Sum();
        return ([.. steps.Select(step => running += step)], notified);
    }

    private static Task<int> Total(DbTransaction transaction, VideoId film, int by) => transaction.Connection!.ExecuteScalarAsync<int>(
        "INSERT INTO film_counts (film_id, likes) VALUES (@Film, @By) ON CONFLICT (film_id) DO UPDATE SET likes = film_counts.likes + @By RETURNING likes", new { Film = film.Value, By = by }, transaction);
}
