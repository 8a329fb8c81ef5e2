using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>Reads films with what belongs to them: a handful of queries for a page, however many films it has.</summary>
internal sealed class FilmReader(SoraDatabases databases) : IFilmReader
{
    private readonly Database _database = databases.People;
    private readonly FilmHydration _hydration = new(databases.People);
    private readonly FilmFamilies _families = new(databases.People);
    private readonly PeopleWords _words = PeopleWords.Of(databases.People);

    public Task<IReadOnlyList<FilmView>> Find(OwnerId? viewer, IReadOnlyCollection<VideoId> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
        {
            return Task.FromResult<IReadOnlyList<FilmView>>([]);
        }

        var query = $"{FilmSql.View} WHERE {_database.OneOf("f.id", "Ids")} AND {FilmSql.Visible}";
        return Read(query, viewer, new { Viewer = viewer?.Value ?? "", Ids = ids.Select(id => id.Value).Distinct().ToArray() }, cancellation);
    }

    public Task<IReadOnlyList<FilmView>> ForFeed(OwnerId viewer, IReadOnlyCollection<VideoId> ids, CancellationToken cancellation)
    {
        var query = $"{FilmSql.View} WHERE {_database.OneOf("f.id", "Ids")} AND {FilmSql.Listed} AND {FilmSql.NotMuted}";
        return Read(query, viewer, new { Viewer = viewer.Value, Ids = ids.Select(id => id.Value).ToArray() }, cancellation);
    }

    public Task<IReadOnlyList<FilmView>> ListByAuthor(OwnerId? viewer, OwnerId author, FilmPlace? after, int limit, CancellationToken cancellation)
    {
        var from = after is null ? "" : "AND (f.published_at, f.id) < (@At, @After)";
        var query = $"{FilmSql.View} WHERE f.author_id = @Author AND {FilmSql.Listed} {from} ORDER BY f.published_at DESC, f.id DESC LIMIT @Limit";
        var parameters = new { Viewer = viewer?.Value ?? "", Author = author.Value, At = after is null ? "" : Moments.ToText(after.PublishedAt), After = after?.Id.Value, Limit = limit };
        return Read(query, viewer, parameters, cancellation);
    }

    public async Task<IReadOnlySet<VideoId>> Published(IReadOnlyCollection<VideoId> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
        {
            return new HashSet<VideoId>();
        }

        var query = _database.OneOf("SELECT id FROM films WHERE state IN ('published', 'removed') AND id", "Ids");
        var rows = await _database.Read(connection => connection.QueryAsync<string>(new CommandDefinition(query, new { Ids = ids.Select(id => id.Value).ToArray() }, cancellationToken: cancellation)), cancellation).ConfigureAwait(false);
        return rows.Select(id => new VideoId(id)).ToHashSet();
    }

    public Task<FilmFamily> Family(OwnerId? viewer, VideoId id, int most, CancellationToken cancellation) => _database.Read(
        async connection =>
        {
            var (nodes, edges, hasMore) = await _families.Walk(connection, id, most, cancellation);
            var rows = await connection.QueryAsync<FilmRow>(new CommandDefinition(
                $"{FilmSql.View} WHERE {_database.OneOf("f.id", "Ids")} AND {FilmSql.Visible}", new { Viewer = viewer?.Value ?? "", Ids = nodes.ToArray() }, cancellationToken: cancellation));
            var shown = rows.Select(row => row.With([], null, [])).ToList();
            var deleted = await connection.QueryAsync<string>(new CommandDefinition(
                _database.OneOf("SELECT id FROM films WHERE state = 'deleted' AND id", "Ids"), new { Ids = nodes.ToArray() }, cancellationToken: cancellation));
            return FilmFamilies.Arrange(id, nodes, edges, shown, deleted.ToHashSet(), hasMore);
        },
        cancellation);

    public Task<IReadOnlyList<FilmView>> Search(OwnerId viewer, IReadOnlyList<string> words, int skip, int limit, CancellationToken cancellation)
    {
        var query =
            $"""
            {FilmSql.View} JOIN {_words.Matches(PeopleWords.Films)} w ON w.film_id = f.id
            WHERE {FilmSql.Listed} AND {FilmSql.NotMuted} ORDER BY w.rank DESC, f.published_at DESC, f.id LIMIT @Limit OFFSET @Skip
            """;
        return Read(query, viewer, new { Viewer = viewer.Value, Words = _words.Query(words, lastIsPrefix: true), Limit = limit, Skip = skip }, cancellation);
    }

    public async Task<IReadOnlyList<(string Tag, int Films)>> Tags(string prefix, int limit, CancellationToken cancellation)
    {
        const string Query =
            """
            SELECT t.tag AS Tag, COUNT(*) AS Films FROM film_tags t JOIN films f ON f.id = t.film_id
            WHERE t.tag >= @First AND t.tag < @Last AND f.state = 'published' AND f.audience = 'public'
            GROUP BY t.tag ORDER BY COUNT(*) DESC, t.tag LIMIT @Limit
            """;
        var rows = await _database.Read(
            connection => connection.QueryAsync<(string Tag, long Films)>(new CommandDefinition(Query, new { First = prefix, Last = prefix + "\uFFFD", Limit = limit }, cancellationToken: cancellation)), cancellation).ConfigureAwait(false);
        return [.. rows.Select(row => (row.Tag, (int)row.Films))];
    }

    public async Task<IReadOnlyList<(FilmView Film, long Score)>> Leaders(OwnerId viewer, DateTimeOffset since, int limit, CancellationToken cancellation)
    {
        var query =
            $"""
            SELECT v.*, s.score AS Score FROM ({FilmSql.View} WHERE f.audience = 'public' AND {FilmSql.Listed}) v JOIN
                (SELECT film_id, SUM(points) AS score FROM
                    (SELECT film_id, 1 AS points FROM likes WHERE liked_at >= @Since UNION ALL SELECT film_id, 3 AS points FROM remixes WHERE made_at >= @Since) p
                GROUP BY film_id ORDER BY SUM(points) DESC, film_id LIMIT @Pool) s ON s.film_id = v.Id
            ORDER BY s.score DESC, v.Id LIMIT @Limit
            """;
        const int PoolPerPlace = 10;
        var parameters = new { Viewer = viewer.Value, Since = Moments.ToText(since), Limit = limit, Pool = limit * PoolPerPlace };
        return await _database.Read(
            async connection =>
            {
                var rows = (await connection.QueryAsync<FilmRow>(new CommandDefinition(query, parameters, cancellationToken: cancellation))).ToList();
                var films = await _hydration.Complete(connection, viewer, rows, cancellation);
                return films.Zip(rows, (film, row) => (film, row.Score)).ToList();
            },
            cancellation).ConfigureAwait(false);
    }

    private Task<IReadOnlyList<FilmView>> Read(string query, OwnerId? viewer, object parameters, CancellationToken cancellation) => _database.Read(
        async connection => await _hydration.Complete(connection, viewer, [.. await connection.QueryAsync<FilmRow>(new CommandDefinition(query, parameters, cancellationToken: cancellation))], cancellation),
        cancellation);
}
