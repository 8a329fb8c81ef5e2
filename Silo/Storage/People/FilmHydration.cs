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
        SELECT film_id AS FilmId, ancestor_id AS AncestorId FROM up ORDER BY film_id, generation, place
        """;

    /// <summary>Asked for the ancestors only, by their ids: joined to the walk above, a database that guesses how long that is reads every film.</summary>
    private readonly string _visible =
        $"""
        SELECT f.id AS AncestorId, f.state AS State, f.author_id AS AuthorId, m.handle AS Handle, m.name AS Name, f.caption AS Caption
        {FilmSql.From} WHERE {database.OneOf("f.id", "Ids")} AND {FilmSql.Visible}
        """;

    private readonly string _deleted = $"SELECT id FROM films WHERE {database.OneOf("id", "Ids")} AND state = 'deleted'";

    public async Task<IReadOnlyList<FilmView>> Complete(DbConnection connection, OwnerId? viewer, IReadOnlyList<FilmRow> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
        {
            return [];
        }

        var parameters = new { Viewer = viewer?.Value ?? "", Ids = rows.Select(row => row.Id).ToArray() };
        var tags = (await connection.QueryAsync<(string FilmId, string Tag)>(new CommandDefinition(_tags, parameters, cancellationToken: cancellation))).ToLookup(row => row.FilmId, row => row.Tag);
        var walked = (await connection.QueryAsync<(string FilmId, string AncestorId)>(new CommandDefinition(_ancestors, parameters, cancellationToken: cancellation))).ToLookup(row => row.FilmId, row => row.AncestorId);
        var known = await Known(connection, parameters.Viewer, [.. walked.SelectMany(film => film).Distinct()], cancellation);
        return [.. rows.Select(row => row.With([.. tags[row.Id]], ParentOf(walked[row.Id], known), CreditsOf(row, walked[row.Id], known)))];
    }

    /// <summary>What may be told of ancestors; of those that are hidden nothing.</summary>
    private async Task<IReadOnlyDictionary<string, AncestorRow>> Known(DbConnection connection, string viewer, string[] ids, CancellationToken cancellation)
    {
        if (ids.Length == 0)
        {
            return new Dictionary<string, AncestorRow>();
        }

        var parameters = new { Viewer = viewer, Ids = ids };
        var known = (await connection.QueryAsync<AncestorRow>(new CommandDefinition(_visible, parameters, cancellationToken: cancellation))).ToDictionary(row => row.AncestorId);
        foreach (var id in await connection.QueryAsync<string>(new CommandDefinition(_deleted, parameters, cancellationToken: cancellation)))
        {
            known[id] = new AncestorRow { AncestorId = id, State = "deleted" };
        }

        return known;
    }

    private static FilmParent? ParentOf(IEnumerable<string> ancestors, IReadOnlyDictionary<string, AncestorRow> known)
    {
        if (ancestors.FirstOrDefault() is not { } id)
        {
            return null;
        }

        var parent = known.GetValueOrDefault(id);
        return new FilmParent(new VideoId(id), parent?.State == "deleted", parent?.Author, parent?.Caption);
    }

    private static IReadOnlyList<Person> CreditsOf(FilmRow film, IEnumerable<string> ancestors, IReadOnlyDictionary<string, AncestorRow> known) =>
        [.. ancestors.Select(ancestor => known.GetValueOrDefault(ancestor)?.Author).OfType<Person>().Where(author => author.Id.Value != film.AuthorId).DistinctBy(author => author.Id)];

    private sealed record AncestorRow
    {
        public string AncestorId { get; init; } = "";

        public string? State { get; init; }

        public string? AuthorId { get; init; }

        public string? Handle { get; init; }

        public string? Name { get; init; }

        public string? Caption { get; init; }

        public Person? Author => AuthorId is null ? null : new Person(new OwnerId(AuthorId), Handle!, Name!);
    }
}
