using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>Erases members from the tables of people and of the index.</summary>
internal sealed class Eraser(SoraDatabases databases) : IEraser
{
    /// <summary>Counters first, from the rows that are about to go; then the rows.</summary>
    private const string People =
        """
        UPDATE film_counts SET likes = likes - 1 WHERE film_id IN (SELECT film_id FROM likes WHERE member_id = @Id);
        UPDATE film_counts SET comments = comments - (SELECT COUNT(*) FROM comments c WHERE c.film_id = film_counts.film_id AND c.author_id = @Id)
            WHERE film_id IN (SELECT film_id FROM comments WHERE author_id = @Id);
        UPDATE film_counts SET views = views - (SELECT COUNT(*) FROM views v WHERE v.film_id = film_counts.film_id AND v.member_id = @Id)
            WHERE film_id IN (SELECT film_id FROM views WHERE member_id = @Id);
        UPDATE member_counts SET followers = followers - 1 WHERE member_id IN (SELECT followee_id FROM follows WHERE follower_id = @Id);
        UPDATE member_counts SET following = following - 1 WHERE member_id IN (SELECT follower_id FROM follows WHERE followee_id = @Id);
        DELETE FROM likes WHERE member_id = @Id;
        DELETE FROM follows WHERE follower_id = @Id OR followee_id = @Id;
        DELETE FROM blocks WHERE blocker_id = @Id OR blocked_id = @Id;
        DELETE FROM mutes WHERE muter_id = @Id OR muted_id = @Id;
        DELETE FROM views WHERE member_id = @Id;
        DELETE FROM seen WHERE member_id = @Id;
        DELETE FROM remixes WHERE member_id = @Id;
        DELETE FROM notifications WHERE comment_id IN (SELECT id FROM comments WHERE author_id = @Id);
        DELETE FROM comments WHERE author_id = @Id;
        DELETE FROM notifications WHERE member_id = @Id OR actor_id = @Id;
        DELETE FROM notifications WHERE chat_id IN (SELECT id FROM chats WHERE first_id = @Id OR second_id = @Id);
        DELETE FROM messages WHERE chat_id IN (SELECT id FROM chats WHERE first_id = @Id OR second_id = @Id);
        DELETE FROM chat_parties WHERE chat_id IN (SELECT id FROM chats WHERE first_id = @Id OR second_id = @Id);
        DELETE FROM chats WHERE first_id = @Id OR second_id = @Id;
        DELETE FROM reports WHERE person_id = @Id;
        UPDATE reports SET reporter_id = NULL, note = '' WHERE reporter_id = @Id;
        DELETE FROM events WHERE member_id = @Id;
        DELETE FROM feeds WHERE member_id = @Id;
        DELETE FROM member_counts WHERE member_id = @Id;
        DELETE FROM member_words WHERE member_id = @Id;
        DELETE FROM members WHERE id = @Id;
        DELETE FROM pending_projections WHERE grain_key = @Id
        """;

    public async Task Erase(OwnerId member, CancellationToken cancellation)
    {
        var id = new { Id = member.Value };
        await databases.People.Write(transaction => transaction.Connection!.ExecuteAsync(People, id, transaction), cancellation).ConfigureAwait(false);
        await databases.Index.Write(transaction => transaction.Connection!.ExecuteAsync("DELETE FROM removed_videos WHERE owner_id = @Id", id, transaction), cancellation).ConfigureAwait(false);
    }

    public async Task Compact(CancellationToken cancellation)
    {
        // A full-text index keeps removed words in its pieces until they are written together.
        if (databases.People is SqliteDatabase)
        {
            const string Optimize = "INSERT INTO film_words (film_words) VALUES ('rebuild'); INSERT INTO member_words (member_words) VALUES ('rebuild')";
            await databases.People.Write(transaction => transaction.Connection!.ExecuteAsync(Optimize, transaction: transaction), cancellation).ConfigureAwait(false);
        }

        foreach (var database in new[] { databases.People, databases.Index, databases.Grains }.Distinct())
        {
            await database.Compact(cancellation).ConfigureAwait(false);
        }
    }
}
