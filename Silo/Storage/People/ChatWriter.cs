using System.Data.Common;
using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Members;
using Sora.Grains.Social;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>Writes chats, their parties' marks and messages.</summary>
internal sealed class ChatWriter(SoraDatabases databases) : IChatWriter
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private const string Mine = "SELECT EXISTS (SELECT 1 FROM chats WHERE id = @Chat AND (first_id = @Member OR second_id = @Member))";

    private readonly Database _database = databases.People;

    public Task<ChatVerdict> Write(string chat, NewMessage message, MessagePolicy policy, int mostNewADay, DateTimeOffset now) => Write(async transaction =>
    {
        var connection = transaction.Connection!;
        var row = new
        {
            Chat = chat,
            message.Id,
            From = message.From.Value,
            To = message.To.Value,
            Text = SqlText.Storable(message.Text),
            Film = message.Film?.Value,
            At = Moments.ToText(now),
            Since = Moments.ToText(now - Day),
            Accepted = true,
            First = string.CompareOrdinal(message.From.Value, message.To.Value) < 0 ? message.From.Value : message.To.Value,
            Second = string.CompareOrdinal(message.From.Value, message.To.Value) < 0 ? message.To.Value : message.From.Value,
        };
        var known = await connection.QuerySingleOrDefaultAsync<ChatRow>("SELECT opened_by AS OpenedBy, accepted AS Accepted FROM chats WHERE id = @Chat", row, transaction);
        var isFollowed = await connection.ExecuteScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM follows WHERE follower_id = @To AND followee_id = @From)", row, transaction);
        if (known is null or { Accepted: false } && (policy == MessagePolicy.Nobody || (policy == MessagePolicy.Following && !isFollowed)) && known?.OpenedBy != row.To)
        {
            return ChatVerdict.Closed;
        }

        if (known is { Accepted: false } && known.OpenedBy == row.From && !isFollowed)
        {
            return ChatVerdict.Pending;
        }

        if (known is null && await connection.ExecuteScalarAsync<int>("SELECT COUNT(*) FROM chats WHERE opened_by = @From AND opened_at >= @Since", row, transaction) >= mostNewADay)
        {
            return ChatVerdict.TooMany;
        }

        var accepts = isFollowed || known is { Accepted: true } || known?.OpenedBy == row.To;
        await connection.ExecuteAsync(
            """
            INSERT INTO chats (id, first_id, second_id, opened_by, accepted, opened_at, updated_at) VALUES (@Chat, @First, @Second, @From, @Accepts, @At, @At)
            ON CONFLICT (id) DO UPDATE SET accepted = @Accepts, updated_at = @At
            """,
            new { row.Chat, row.First, row.Second, row.From, row.At, Accepts = accepts }, transaction);
        foreach (var party in new[] { row.From, row.To })
        {
            await connection.ExecuteAsync("INSERT INTO chat_parties (chat_id, member_id, read_to, cleared_to) VALUES (@Chat, @Party, '', '') ON CONFLICT (chat_id, member_id) DO NOTHING", new { row.Chat, Party = party }, transaction);
        }

        await connection.ExecuteAsync("INSERT INTO messages (id, chat_id, from_id, text, film_id, created_at) VALUES (@Id, @Chat, @From, @Text, @Film, @At) ON CONFLICT (id) DO NOTHING", row, transaction);
        await Notices.AddEvent(transaction, message.To, "Message", message.Id);
        await Notices.AddEvent(transaction, message.From, "Message", message.Id);
        if (known is null)
        {
            await Notices.Tell(transaction, new Notice(message.To, accepts ? "message" : "message_request", message.From, now) { Chat = chat }, SocialIds.Of(SocialIds.Notification, "chat", chat));
        }

        return ChatVerdict.Written;
    });

    public Task<bool> Accept(string chat, OwnerId member) => Write(async transaction => await transaction.Connection!.ExecuteAsync(
        "UPDATE chats SET accepted = @Accepted WHERE id = @Chat AND opened_by <> @Member AND (first_id = @Member OR second_id = @Member)", new { Chat = chat, Member = member.Value, Accepted = true }, transaction) > 0);

    public Task<bool> Mark(string chat, OwnerId member, bool cleared, DateTimeOffset now) => Write(async transaction =>
    {
        var row = new { Chat = chat, Member = member.Value, At = Moments.ToText(now) };
        if (!await transaction.Connection!.ExecuteScalarAsync<bool>(Mine, row, transaction))
        {
            return false;
        }

        await transaction.Connection!.ExecuteAsync(
            $"UPDATE chat_parties SET read_to = @At{(cleared ? ", cleared_to = @At" : "")} WHERE chat_id = @Chat AND member_id = @Member", row, transaction);
        await Notices.AddEvent(transaction, member, "Unread", "");
        return true;
    });

    private Task<T> Write<T>(Func<DbTransaction, Task<T>> work) => _database.Write(work, CancellationToken.None);

    private sealed record ChatRow
    {
        public string OpenedBy { get; init; } = "";

        public bool Accepted { get; init; }
    }
}
