using System.Data.Common;
using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>Adds tags, origin and credits to rows of films.</summary>
internal sealed class FilmHydration(Database database)
{
    /// <summary>Ancestors further up are not credited by name.</summary>
    private const int MostGenerations = 50;

    private readonly string _tags = $"SELECT film_id AS FilmId, tag AS Tag FROM film_tags WHERE {database.OneOf("film_id", "Ids")} ORDER BY film_id, place";

    private readonly string _ancestors =
        $"""
        WITH RECURSIVE up (film_id, ancestor_id, generation, place) AS
        (
            SELECT child_id, parent_id, 1, place FROM lineage WHERE {database.OneOf("child_id", "Ids")}
            UNION
            SELECT up.film_id, lineage.parent_id, up.generation + 1, lineage.place FROM up JOIN lineage ON lineage.child_id = up.ancestor_id WHERE up.generation < {MostGenerations}
        )
        SELECT up.film_id AS FilmId, up.ancestor_id AS AncestorId, up.generation AS Generation, f.state AS State, v.author_id AS AuthorId, v.handle AS Handle, v.name AS Name, v.caption AS Caption
        FROM up LEFT JOIN films f ON f.id = up.ancestor_id
        LEFT JOIN (SELECT f.id, f.author_id, f.caption, m.handle, m.name {FilmSql.From} WHERE {FilmSql.Visible}) v ON v.id = up.ancestor_id
        ORDER BY up.film_id, up.generation, up.place
        """;

    public async Task<IReadOnlyList<FilmView>> Complete(DbConnection connection, OwnerId? viewer, IReadOnlyList<FilmRow> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var parameters = new { Viewer = viewer?.Value ?? "", Ids = rows.Select(row => row.Id).ToArray() };
        var tags = (await connection.QueryAsync<(string FilmId, string Tag)>(new CommandDefinition(_tags, parameters, cancellationToken: cancellation))).ToLookup(row => row.FilmId, row => row.Tag);
        var ancestors = (await connection.QueryAsync<AncestorRow>(new CommandDefinition(_ancestors, parameters, cancellationToken: cancellation))).ToLookup(row => row.FilmId);
        return [.. rows.Select(row => row.With([.. tags[row.Id]], ParentOf(ancestors[row.Id]), CreditsOf(row, ancestors[row.Id])))];
    }

    private static FilmParent? ParentOf(IEnumerable<AncestorRow> ancestors) =>
        ancestors.FirstOrDefault() is { } parent ? new FilmParent(new VideoId(parent.AncestorId), parent.State == "deleted", parent.Author, parent.Caption) : null;

    private static IReadOnlyList<Person> CreditsOf(FilmRow film, IEnumerable<AncestorRow> ancestors) =>
        [.. ancestors.Select(ancestor => ancestor.Author).OfType<Person>().Where(author => author.Id.Value != film.AuthorId).DistinctBy(author => author.Id)];

    private sealed record AncestorRow
    {
        public string FilmId { get; init; } = "";

        public string AncestorId { get; init; } = "";

        public int Generation { get; init; }

        public string? State { get; init; }

        public string? AuthorId { get; init; }

        public string? Handle { get; init; }

        public string? Name { get; init; }

        public string? Caption { get; init; }

        public Person? Author => AuthorId is null ? null : new Person(new OwnerId(AuthorId), Handle!, Name!);
    }
}
