using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Silo.Storage.Index;

/// <summary>Reads the table <c>videos</c>, and the places that deleted ones left. A page costs the same however far down the list it is.</summary>
internal sealed class IndexReader(SoraDatabases databases) : IIndexReader
{
    private const int MostPerPage = 100;

    private const string First = "SELECT id FROM videos WHERE owner_id = @Owner";

    /// <summary>The place from which a page goes on. An id that was deleted and came again has two; what it is now decides.</summary>
    private const string Place =
        """
        (SELECT created_at, id FROM
            (SELECT created_at, id, 0 AS removed FROM videos WHERE id = @After AND owner_id = @Owner
            UNION ALL
            SELECT created_at, id, 1 AS removed FROM removed_videos WHERE id = @After AND owner_id = @Owner) AS places
        ORDER BY removed LIMIT 1)
        """;

    private const string NextOlder = First + " AND (created_at, id) < " + Place;
    private const string NextNewer = First + " AND (created_at, id) > " + Place;

    private const string Derived =
        """
        SELECT DISTINCT videos.id, videos.created_at FROM video_sources JOIN videos ON videos.id = video_sources.video_id
        WHERE video_sources.source_id = @Source AND videos.owner_id = @Owner
        ORDER BY videos.created_at, videos.id LIMIT @Rows
        """;

    private const int MostDerived = 500;

    private const string NewestFirst = " ORDER BY created_at DESC, id DESC LIMIT @Rows";
    private const string OldestFirst = " ORDER BY created_at, id LIMIT @Rows";

    public async Task<VideoPage> ListVideos(OwnerId owner, int limit, VideoId? after, bool newestFirst, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, MostPerPage);
        var query = (after, newestFirst) switch
        {
            (null, true) => First + NewestFirst,
            (null, false) => First + OldestFirst,
            (_, true) => NextOlder + NewestFirst,
            (_, false) => NextNewer + OldestFirst,
        };

        // One row more than asked for tells whether the list goes on.
        var parameters = new { Owner = owner.Value, After = after?.Value, Rows = limit + 1 };
        var ids = await databases.Index
            .Read(connection => connection.QueryAsync<string>(new CommandDefinition(query, parameters, cancellationToken: cancellation)), cancellation)
            .ConfigureAwait(false);
        var found = ids.Select(id => new VideoId(id)).ToList();
        return new VideoPage([.. found.Take(limit)], found.Count > limit);
    }

    public async Task<IReadOnlyList<VideoId>> ListDerived(OwnerId owner, IReadOnlyList<VideoId> sources, int limit, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, MostDerived);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sources.Count, MostDerived);
        var found = await databases.Index.Read(
            async connection =>
            {
                // One query a source: each reads its own rows of the index only, and both databases spell it alike.
                var rows = new List<(string Id, string CreatedAt)>();
                foreach (var source in sources)
                {
                    var parameters = new { Owner = owner.Value, Source = source.Value, Rows = limit };
                    rows.AddRange(await connection.QueryAsync<(string Id, string CreatedAt)>(new CommandDefinition(Derived, parameters, cancellationToken: cancellation)));
                }

                return rows;
            },
            cancellation).ConfigureAwait(false);
        return [.. found.Distinct().OrderBy(row => row.CreatedAt, StringComparer.Ordinal).ThenBy(row => row.Id, StringComparer.Ordinal).Take(limit).Select(row => new VideoId(row.Id))];
    }
}
