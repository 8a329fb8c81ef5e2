using System.Data.Common;
using Dapper;
using Sora.Grains.Films;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>Writes the tables of people that are projections of grain state. A row takes only newer records.</summary>
internal sealed class PeopleWriter(SoraDatabases databases) : IPeopleWriter
{
    private const string UpsertMember =
        """
        INSERT INTO members (id, handle, name, bio, role, tier, suspended, joined_at, version)
        VALUES (@Id, @Handle, @Name, @Bio, @Role, @Tier, @Suspended, @JoinedAt, @Version)
        ON CONFLICT (id) DO UPDATE SET
            handle = excluded.handle, name = excluded.name, bio = excluded.bio, role = excluded.role, tier = excluded.tier, suspended = excluded.suspended,
            joined_at = excluded.joined_at, version = excluded.version
        WHERE excluded.version > members.version
        """;

    private const string UpsertFilm =
        """
        INSERT INTO films (id, state, author_id, audience, caption, remixing, published_at, prompt, seconds, width, height, revision, version)
        VALUES (@Id, @State, @Author, @Audience, @Caption, @Remixing, @PublishedAt, @Prompt, @Seconds, @Width, @Height, @Revision, @Version)
        ON CONFLICT (id) DO UPDATE SET
            state = excluded.state, author_id = excluded.author_id, audience = excluded.audience, caption = excluded.caption, remixing = excluded.remixing,
            published_at = excluded.published_at, prompt = excluded.prompt, seconds = excluded.seconds, width = excluded.width, height = excluded.height,
            revision = excluded.revision, version = excluded.version
        WHERE excluded.version > films.version
        """;

    private const string AddEdge =
        """
        INSERT INTO lineage (child_id, place, parent_id, kind, changes) VALUES (@Child, @Place, @Parent, @Kind, @Changes)
        ON CONFLICT (child_id, place) DO UPDATE SET parent_id = excluded.parent_id, kind = excluded.kind, changes = excluded.changes
        """;

    private readonly Database _database = databases.People;
    private readonly PeopleWords _words = PeopleWords.Of(databases.People);

    public Task Put(MemberRecord record)
    {
        var member = record.Member;
        var row = new
        {
            Id = member.Id.Value,
            member.Handle,
            Name = SqlText.Storable(member.Name),
            Bio = SqlText.Storable(member.Bio),
            Role = member.Role.ToString(),
            Tier = member.Tier.ToString(),
            member.Suspended,
            JoinedAt = Moments.ToText(member.JoinedAt),
            record.Version,
        };
        return _database.Write(
            async transaction =>
            {
                if (await transaction.Connection!.ExecuteAsync(UpsertMember, row, transaction) > 0)
                {
                    await _words.Put(transaction, PeopleWords.Members, row.Id, $"{row.Handle} {row.Name} {row.Bio}");
                }

                return 0;
            },
            CancellationToken.None);
    }

    public Task Put(FilmRecord record) => _database.Write(
        async transaction =>
        {
            var connection = transaction.Connection!;
            if (await connection.ExecuteAsync(UpsertFilm, RowOf(record), transaction) == 0)
            {
                return 0;
            }

            var id = new { Id = record.Id.Value };
            await connection.ExecuteAsync("DELETE FROM film_tags WHERE film_id = @Id", id, transaction);
            await PeopleWords.Remove(transaction, PeopleWords.Films, record.Id.Value);
            if (record is { State: "published", Film: { } film })
            {
                await connection.ExecuteAsync(
                    "INSERT INTO film_tags (film_id, tag, place) VALUES (@Id, @Tag, @Place) ON CONFLICT (film_id, tag) DO NOTHING",
                    film.Tags.Select((tag, place) => new { Id = record.Id.Value, Tag = SqlText.Storable(tag), Place = place }), transaction);
                await _words.Put(transaction, PeopleWords.Films, record.Id.Value, SqlText.Storable($"{film.Caption} {string.Join(' ', film.Tags)} {film.Prompt}"));
            }

            if (record.State == "deleted")
            {
                // The edges stay, so that the tree has no hole; what they said of the film goes.
                await connection.ExecuteAsync("UPDATE lineage SET changes = NULL WHERE child_id = @Id OR parent_id = @Id", id, transaction);
            }

            await connection.ExecuteAsync(AddEdge, record.Lineage.Select(EdgeRow), transaction);
            return 0;
        },
        CancellationToken.None);

    public Task Truncate(CancellationToken cancellation) => _database.Write(transaction => Empty(transaction), cancellation);

    private static object RowOf(FilmRecord record)
    {
        var film = record.Film;
        return new
        {
            Id = record.Id.Value,
            record.State,
            Author = film?.Author.Value,
            Audience = film?.Audience.ToString().ToLowerInvariant(),
            Caption = film is null ? null : SqlText.Storable(film.Caption),
            film?.Remixing,
            PublishedAt = film is null ? null : Moments.ToText(film.PublishedAt),
            Prompt = film is null ? null : SqlText.Storable(film.Prompt),
            film?.Seconds,
            film?.Width,
            film?.Height,
            film?.Revision,
            record.Version,
        };
    }

    private static object EdgeRow(LineageEdge edge) => new
    {
        Child = edge.Child.Value,
        edge.Place,
        Parent = edge.Parent.Value,
        Kind = edge.Kind.ToString().ToLowerInvariant(),
        Changes = edge.Changes is null ? null : SqlText.Storable(string.Join('\n', edge.Changes)),
    };

    private static Task<int> Empty(DbTransaction transaction) =>
        transaction.Connection!.ExecuteAsync("DELETE FROM members; DELETE FROM member_words; DELETE FROM films; DELETE FROM film_tags; DELETE FROM film_words; DELETE FROM lineage", transaction: transaction);
}
