using System.Data.Common;
using Dapper;
using Sora.Grains.Ids;

namespace Sora.Silo.Storage.People;

/// <summary>Writes notifications and the events that tell of them, inside the transaction of what they tell of.</summary>
internal static class Notices
{
    /// <summary>Events that a member's streams can go on from.</summary>
    private const int KeptEvents = 1_000;

    /// <summary>Old events go once in so many.</summary>
    private const int PruneEvery = 256;

    private const string Wanted =
        """
        SELECT NOT EXISTS (SELECT 1 FROM mutes WHERE muter_id = @Member AND muted_id = @Actor)
            AND NOT EXISTS (SELECT 1 FROM blocks WHERE (blocker_id = @Member AND blocked_id = @Actor) OR (blocker_id = @Actor AND blocked_id = @Member))
        """;

    private const string Insert =
        """
        INSERT INTO notifications (id, member_id, kind, actor_id, film_id, comment_id, chat_id, count, created_at, is_read)
        VALUES (@Id, @Member, @Kind, @Actor, @Film, @Comment, @Chat, @Count, @At, @Read)
        ON CONFLICT (id) DO NOTHING
        """;

    private const string Gather =
        """
        UPDATE notifications SET count = count + @Count, actor_id = @Actor
        WHERE id = (SELECT id FROM notifications WHERE member_id = @Member AND kind = @Kind AND film_id = @Film AND NOT is_read ORDER BY created_at DESC LIMIT 1)
        RETURNING id
        """;

    /// <summary>Tells a member of something once; false when it was told before, or the member does not want to hear of the actor.</summary>
    public static async Task<bool> Tell(DbTransaction transaction, Notice notice, string id)
    {
        if (!await IsWanted(transaction, notice))
        {
            return false;
        }

        var added = await transaction.Connection!.ExecuteAsync(Insert, notice.Row(id), transaction) > 0;
        if (added)
        {
            await AddEvent(transaction, notice.Member, "Notification", id);
        }

        return added;
    }

    /// <summary>Tells a member of something that happens often: what it has not read yet is told as one.</summary>
    public static async Task<bool> TellGathered(DbTransaction transaction, Notice notice)
    {
        if (!await IsWanted(transaction, notice))
        {
            return false;
        }

        var fresh = SocialIds.New(SocialIds.Notification);
        var known = await transaction.Connection!.ExecuteScalarAsync<string?>(Gather, notice.Row(fresh), transaction);
        if (known is null)
        {
            await transaction.Connection!.ExecuteAsync(Insert, notice.Row(fresh), transaction);
        }

        await AddEvent(transaction, notice.Member, "Notification", known ?? fresh);
        return true;
    }

    public static async Task AddEvent(DbTransaction transaction, OwnerId member, string kind, string about)
    {
        var connection = transaction.Connection!;
        var number = await connection.ExecuteScalarAsync<long>("INSERT INTO events (member_id, kind, about) VALUES (@Member, @Kind, @About) RETURNING number", new { Member = member.Value, Kind = kind, About = about }, transaction);
        if (number % PruneEvery == 0)
        {
            const string Prune = "DELETE FROM events WHERE member_id = @Member AND number < (SELECT number FROM events WHERE member_id = @Member ORDER BY number DESC LIMIT 1 OFFSET @Kept)";
            await connection.ExecuteAsync(Prune, new { Member = member.Value, Kept = KeptEvents }, transaction);
        }
    }

    private static Task<bool> IsWanted(DbTransaction transaction, Notice notice) => notice.Actor is not { } actor
        ? Task.FromResult(true)
        : actor == notice.Member
            ? Task.FromResult(false)
            : transaction.Connection!.ExecuteScalarAsync<bool>(Wanted, new { Member = notice.Member.Value, Actor = actor.Value }, transaction);
}

/// <summary>Something that a member is told.</summary>
internal sealed record Notice(OwnerId Member, string Kind, OwnerId? Actor, DateTimeOffset At)
{
    public VideoId? Film { get; init; }

    public string? Comment { get; init; }

    public string? Chat { get; init; }

    public int Count { get; init; } = 1;

    public object Row(string id) => new
    {
        Id = id,
        Member = Member.Value,
        Kind,
        Actor = Actor?.Value,
        Film = Film?.Value,
        Comment,
        Chat,
        Count,
        At = Moments.ToText(At),
        Read = false,
    };
}
