using System.Text.Json;
using Dapper;
using Sora.Grains.Feeds;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>Reads films for feeds and keeps frozen orders in the table <c>feeds</c>.</summary>
internal sealed class FeedSource(SoraDatabases databases, TimeProvider time) : IFeedSource
{
    private const int NewestInPool = 2_000;
    private const int MostRemixedInPool = 500;

    /// <summary>Feeds that a member can go on with.</summary>
    private const int KeptFeeds = 3;

    /// <summary>A new film is in everybody's feed after so long; until then the pool is read once for all.</summary>
    private static readonly TimeSpan PoolLifetime = TimeSpan.FromSeconds(5);

    private const string Columns =
        """
        SELECT f.id AS Id, f.author_id AS AuthorId, f.published_at AS PublishedAt, f.caption AS Caption, f.prompt AS Prompt,
            COALESCE(c.likes, 0) AS Likes, COALESCE(c.remixes, 0) AS Remixes, COALESCE(c.views, 0) AS Views
        """;

    private const string IsPublic = "f.state = 'published' AND f.audience = 'public'";

    private readonly Database _database = databases.People;
    private readonly SemaphoreSlim _reading = new(1);
    private (DateTimeOffset At, IReadOnlyList<FeedCandidate> Films)? _pool;

    public async Task<IReadOnlyList<FeedCandidate>> Pool()
    {
        if (_pool is { } known && time.GetUtcNow() - known.At < PoolLifetime)
        {
            return known.Films;
        }

        // Whoever comes while another reads takes what there is.
        if (!await _reading.WaitAsync(_pool is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero).ConfigureAwait(false))
        {
            return _pool!.Value.Films;
        }

        try
        {
            if (_pool is { } fresh && time.GetUtcNow() - fresh.At < PoolLifetime)
            {
                return fresh.Films;
            }

            const string Query =
                $"""
                SELECT * FROM ({Columns} FROM films f LEFT JOIN film_counts c ON c.film_id = f.id WHERE {IsPublic} ORDER BY f.published_at DESC, f.id DESC LIMIT @Newest) newest
                UNION
                SELECT * FROM ({Columns} FROM film_counts c JOIN films f ON f.id = c.film_id WHERE {IsPublic} AND c.remixes > 0 ORDER BY c.remixes DESC LIMIT @MostRemixed) remixed
                """;
            var at = time.GetUtcNow();
            var films = await Read(Query, new { Newest = NewestInPool, MostRemixed = MostRemixedInPool }).ConfigureAwait(false);
            _pool = (at, films);
            return films;
        }
        finally
        {
            _reading.Release();
        }
    }

    public Task<IReadOnlyList<FeedCandidate>> Followed(OwnerId member, int limit)
    {
        const string Query =
            $"""
            {Columns} FROM follows w JOIN films f ON f.author_id = w.followee_id LEFT JOIN film_counts c ON c.film_id = f.id
            WHERE w.follower_id = @Member AND f.state = 'published' AND f.audience IN ('public', 'followers')
                AND NOT EXISTS (SELECT 1 FROM seen s WHERE s.member_id = @Member AND s.film_id = f.id)
            ORDER BY f.published_at DESC, f.id DESC LIMIT @Limit
            """;
        return Read(Query, new { Member = member.Value, Limit = limit });
    }

    public Task<IReadOnlyList<FeedCandidate>> Older(FilmPlace? before, int limit)
    {
        var from = before is null ? "" : "AND (f.published_at, f.id) < (@At, @Id)";
        return Read(
            $"{Columns} FROM films f LEFT JOIN film_counts c ON c.film_id = f.id WHERE {IsPublic} {from} ORDER BY f.published_at DESC, f.id DESC LIMIT @Limit",
            new { At = before is null ? "" : Moments.ToText(before.PublishedAt), Id = before?.Id.Value, Limit = limit });
    }

    public async Task<IReadOnlySet<VideoId>> SeenOf(OwnerId member, IReadOnlyCollection<VideoId> films)
    {
        if (films.Count == 0)
        {
            return new HashSet<VideoId>();
        }

        var query = _database.OneOf("SELECT film_id FROM seen WHERE member_id = @Member AND film_id", "Films");
        var rows = await Query<string>(query, new { Member = member.Value, Films = films.Select(film => film.Value).ToArray() }).ConfigureAwait(false);
        return rows.Select(id => new VideoId(id)).ToHashSet();
    }

    public async Task<IReadOnlySet<OwnerId>> HiddenAuthors(OwnerId member)
    {
        const string Statement =
            """
            SELECT blocked_id FROM blocks WHERE blocker_id = @Member UNION SELECT blocker_id FROM blocks WHERE blocked_id = @Member
            UNION SELECT muted_id FROM mutes WHERE muter_id = @Member
            """;
        var rows = await Query<string>(Statement, new { Member = member.Value }).ConfigureAwait(false);
        return rows.Select(id => new OwnerId(id)).ToHashSet();
    }

    public async Task<IReadOnlyList<string>> Interests(OwnerId member, int limit)
    {
        const string Statement =
            """
            SELECT t.tag FROM film_tags t JOIN
                (SELECT film_id FROM likes WHERE member_id = @Member UNION ALL SELECT film_id FROM remixes WHERE member_id = @Member) mine ON mine.film_id = t.film_id
            GROUP BY t.tag ORDER BY COUNT(*) DESC, t.tag LIMIT @Limit
            """;
        return (await Query<string>(Statement, new { Member = member.Value, Limit = limit }).ConfigureAwait(false)).AsList();
    }

    public Task SavePart(OwnerId member, FeedPart part) => _database.Write(
        async transaction =>
        {
            var row = new { Id = part.Feed, Part = part.Number, Member = member.Value, At = Moments.ToText(part.BegunAt), Entries = JsonSerializer.Serialize(part.Entries), Kept = KeptFeeds };
            var connection = transaction.Connection!;
            await connection.ExecuteAsync("INSERT INTO feeds (id, part, member_id, made_at, entries) VALUES (@Id, @Part, @Member, @At, @Entries) ON CONFLICT (id, part) DO NOTHING", row, transaction);
            if (part.Number == 0)
            {
                const string Forget = "DELETE FROM feeds WHERE member_id = @Member AND made_at < (SELECT made_at FROM feeds WHERE member_id = @Member AND part = 0 ORDER BY made_at DESC LIMIT 1 OFFSET @Kept - 1)";
                await connection.ExecuteAsync(Forget, row, transaction);
            }

            return 0;
        },
        CancellationToken.None);

    public async Task<IReadOnlyList<FeedPart>> LoadParts(OwnerId member, string feed, int from, int through)
    {
        var rows = await Query<PartRow>(
            "SELECT part AS Part, made_at AS MadeAt, entries AS Entries FROM feeds WHERE id = @Feed AND member_id = @Member AND part BETWEEN @From AND @Through ORDER BY part",
            new { Feed = feed, Member = member.Value, From = from, Through = through }).ConfigureAwait(false);
        return [.. rows.Select(row => new FeedPart(feed, row.Part, Moments.FromText(row.MadeAt), JsonSerializer.Deserialize<FeedEntry[]>(row.Entries)!))];
    }

    private async Task<IReadOnlyList<FeedCandidate>> Read(string query, object parameters)
    {
        var rows = (await Query<CandidateRow>(query, parameters).ConfigureAwait(false)).AsList();
        var tags = new Dictionary<string, HashSet<string>>();
        foreach (var chunk in rows.Select(row => row.Id).Chunk(1_000))
        {
            var found = await Query<(string Film, string Tag)>(_database.OneOf("SELECT film_id, tag FROM film_tags WHERE film_id", "Ids"), new { Ids = chunk }).ConfigureAwait(false);
            foreach (var (film, tag) in found)
            {
                tags.TryAdd(film, []);
                tags[film].Add(tag);
            }
        }

        return [.. rows.Select(row => row.With(tags.GetValueOrDefault(row.Id) ?? []))];
    }

    private Task<IEnumerable<T>> Query<T>(string query, object parameters) => _database.Read(connection => connection.QueryAsync<T>(query, parameters), CancellationToken.None);

    private sealed record PartRow
    {
        public int Part { get; init; }

        public string MadeAt { get; init; } = "";

        public string Entries { get; init; } = "";
    }

    private sealed record CandidateRow
    {
        public string Id { get; init; } = "";

        public string AuthorId { get; init; } = "";

        public string PublishedAt { get; init; } = "";

        public string Caption { get; init; } = "";

        public string Prompt { get; init; } = "";

        public int Likes { get; init; }

        public int Remixes { get; init; }

        public int Views { get; init; }

        public FeedCandidate With(HashSet<string> tags) => new(
            new VideoId(Id), new OwnerId(AuthorId), Moments.FromText(PublishedAt), Likes, Remixes, Views, tags, FeedTopics.Read($"{Caption} {string.Join(' ', tags)} {Prompt}"));
    }
}
