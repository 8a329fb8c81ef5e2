using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.Jobs;

/// <summary>The table <c>open_jobs</c>, beside the grain state, so that a copy of the one is never without the other.</summary>
internal sealed class OpenJobs(SoraDatabases databases) : IOpenJobs
{
    private const string Lock = "SELECT pg_advisory_xact_lock(hashtextextended(@Owner, 0))";

    private const string Insert =
        """
        INSERT INTO open_jobs (video_id, owner_id)
        SELECT @Video, @Owner WHERE (SELECT COUNT(*) FROM open_jobs WHERE owner_id = @Owner) < @Most
        ON CONFLICT (video_id) DO NOTHING
        """;

    private readonly Database _database = databases.Grains;

    public Task<bool> Add(VideoId video, OwnerId owner, int most, CancellationToken cancellation)
    {
        var row = new { Video = video.Value, Owner = owner.Value, Most = most };
        return _database.Write(
            async transaction =>
            {
                var connection = transaction.Connection!;
                if (_database is PostgreSqlDatabase)
                {
                    // Counting and inserting of one owner must not interleave; SQLite has one writer anyway.
                    await connection.ExecuteAsync(Lock, row, transaction);
                }

                var added = await connection.ExecuteAsync(Insert, row, transaction);
                return added > 0 || await connection.ExecuteScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM open_jobs WHERE video_id = @Video)", row, transaction);
            },
            cancellation);
    }

    public Task Remove(VideoId video, CancellationToken cancellation) => _database.Write(
        transaction => transaction.Connection!.ExecuteAsync("DELETE FROM open_jobs WHERE video_id = @Value", new { video.Value }, transaction),
        cancellation);

    public async Task<IReadOnlyList<VideoId>> List(CancellationToken cancellation)
    {
        var ids = await _database
            .Read(connection => connection.QueryAsync<string>("SELECT video_id FROM open_jobs ORDER BY place"), cancellation)
            .ConfigureAwait(false);
        return [.. ids.Select(id => new VideoId(id))];
    }
}
