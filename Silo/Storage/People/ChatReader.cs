using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>Reads chats as one of their two sees them.</summary>
internal sealed class ChatReader(SoraDatabases databases) : IChatReader
{
    private const string Chats =
        """
        SELECT c.id AS Id, c.accepted AS Accepted, c.opened_by AS OpenedBy, c.updated_at AS UpdatedAt, m.id AS PersonId, m.handle AS Handle, m.name AS Name,
            (SELECT COUNT(*) FROM messages x WHERE x.chat_id = c.id AND x.from_id <> @Viewer AND x.created_at > p.read_to) AS Unread,
            (SELECT x.id FROM messages x WHERE x.chat_id = c.id AND x.created_at > p.cleared_to ORDER BY x.created_at DESC, x.id DESC LIMIT 1) AS LastId
        FROM chat_parties p JOIN chats c ON c.id = p.chat_id JOIN members m ON m.id = CASE WHEN c.first_id = @Viewer THEN c.second_id ELSE c.first_id END
        WHERE p.member_id = @Viewer AND NOT m.suspended
            AND NOT EXISTS (SELECT 1 FROM blocks WHERE (blocker_id = @Viewer AND blocked_id = m.id) OR (blocker_id = m.id AND blocked_id = @Viewer))
        """;

    private const string MessageColumns =
        """
        SELECT x.id AS Id, x.chat_id AS Chat, x.from_id AS FromId, x.text AS Text, x.film_id AS FilmId, x.created_at AS CreatedAt
        FROM messages x JOIN chat_parties p ON p.chat_id = x.chat_id AND p.member_id = @Viewer
        """;

    private readonly Database _database = databases.People;

    public Task<IReadOnlyList<ChatView>> List(OwnerId member, bool requests, int limit, CancellationToken cancellation) => Read(
        $"{Chats} AND {(requests ? "" : "NOT ")}(NOT c.accepted AND c.opened_by <> @Viewer) AND c.updated_at > p.cleared_to ORDER BY c.updated_at DESC, c.id DESC LIMIT @Limit",
        member, "", limit, cancellation);

    public async Task<ChatView?> Find(OwnerId member, string chat, CancellationToken cancellation) => (await Read($"{Chats} AND c.id = @Chat", member, chat, 1, cancellation)).SingleOrDefault();

    public async Task<IReadOnlyList<MessageView>> Messages(OwnerId member, string chat, Place? after, int limit, CancellationToken cancellation)
    {
        var from = after is null ? "" : "AND (x.created_at, x.id) < (@At, @After)";
        var rows = await Query<MessageRow>(
            $"{MessageColumns} WHERE x.chat_id = @Chat AND x.created_at > p.cleared_to {from} ORDER BY x.created_at DESC, x.id DESC LIMIT @Limit",
            new { Viewer = member.Value, Chat = chat, At = after is null ? "" : Moments.ToText(after.At), After = after?.Id, Limit = limit }, cancellation);
        return [.. rows.Select(row => row.Message)];
    }

    public async Task<MessageView?> Message(OwnerId member, string id, CancellationToken cancellation) =>
        (await Query<MessageRow>($"{MessageColumns} WHERE x.id = @Id", new { Viewer = member.Value, Id = id }, cancellation)).SingleOrDefault()?.Message;

    private async Task<IReadOnlyList<ChatView>> Read(string query, OwnerId member, string chat, int limit, CancellationToken cancellation)
    {
        var rows = (await Query<ChatRow>(query, new { Viewer = member.Value, Chat = chat, Limit = limit }, cancellation)).AsList();
        var ids = rows.Select(row => row.LastId).OfType<string>().ToArray();
        var last = ids.Length == 0
            ? []
            : (await Query<MessageRow>($"{MessageColumns} WHERE {_database.OneOf("x.id", "Ids")}", new { Viewer = member.Value, Ids = ids }, cancellation)).ToDictionary(row => row.Id, row => row.Message);
        return [.. rows.Select(row => new ChatView(
            row.Id, row.Person!, row.Accepted, !row.Accepted && row.OpenedBy != member.Value, row.Unread, Moments.FromText(row.UpdatedAt), row.LastId is { } id ? last.GetValueOrDefault(id) : null))];
    }

    private Task<IEnumerable<T>> Query<T>(string query, object parameters, CancellationToken cancellation) =>
        _database.Read(connection => connection.QueryAsync<T>(new CommandDefinition(query, parameters, cancellationToken: cancellation)), cancellation);

    private sealed record ChatRow : PersonColumn
    {
        public string Id { get; init; } = "";

        public bool Accepted { get; init; }

        public string OpenedBy { get; init; } = "";

        public string UpdatedAt { get; init; } = "";

        public int Unread { get; init; }

        public string? LastId { get; init; }
    }

    private sealed record MessageRow
    {
        public string Id { get; init; } = "";

        public string Chat { get; init; } = "";

        public string FromId { get; init; } = "";

        public string Text { get; init; } = "";

        public string? FilmId { get; init; }

        public string CreatedAt { get; init; } = "";

        public MessageView Message => new(Id, Chat, new OwnerId(FromId), Text, FilmId is null ? null : new VideoId(FilmId), Moments.FromText(CreatedAt));
    }
}
