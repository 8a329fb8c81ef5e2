using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Silo.Storage.Index;

/// <summary>Reads the table <c>videos</c>. A page costs the same however far down the list it is.</summary>
internal sealed class IndexReader(SoraDatabases databases) : IIndexReader
{
    private const int MostPerPage = 100;

    private const string First = "SELECT id FROM videos WHERE owner_id = @Owner";

    private const string NextOlder = First + " AND (created_at, id) < (SELECT created_at, id FROM videos WHERE id = @After AND owner_id = @Owner)";
    private const string NextNewer = First + " AND (created_at, id) > (SELECT created_at, id FROM videos WHERE id = @After AND owner_id = @Owner)";

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
}
