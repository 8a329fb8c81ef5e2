using System.Data.Common;
using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Social;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>Writes what members do together. Counters change in the transaction that changes what they count.</summary>
internal sealed class SocialWriter(SoraDatabases databases) : ISocialWriter
{
    private readonly Database _database = databases.People;
    private readonly LikeRows _likes = new(databases.People);

    public Task<(int[] Likes, bool Notified)> SetLikes(VideoId film, OwnerId author, IReadOnlyList<(OwnerId Member, bool Liked)> changes, DateTimeOffset now) =>
        Write(transaction => _likes.Set(transaction, film, author, changes, now));

    public Task View(VideoId film, OwnerId member, bool counts, DateTimeOffset now) => Write(async transaction =>
    {
        var row = new { Film = film.Value, Member = member.Value, Day = Moments.ToDay(now) };
        await Execute(transaction, "INSERT INTO seen (member_id, film_id) VALUES (@Member, @Film) ON CONFLICT (member_id, film_id) DO NOTHING", row);
        if (counts && await Execute(transaction, "INSERT INTO views (film_id, member_id, day) VALUES (@Film, @Member, @Day) ON CONFLICT (film_id, member_id, day) DO NOTHING", row) > 0)
        {
            await Count(transaction, film, "views", 1);
        }

        return 0;
    });

    public Task Seen(OwnerId member, IReadOnlyCollection<VideoId> films) => Write(transaction => Execute(
        transaction, "INSERT INTO seen (member_id, film_id) VALUES (@Member, @Film) ON CONFLICT (member_id, film_id) DO NOTHING", films.Select(film => new { Member = member.Value, Film = film.Value })));

    public Task<IReadOnlyList<OwnerId>> AddComment(VideoId film, OwnerId author, NewComment comment) => Write<IReadOnlyList<OwnerId>>(async transaction =>
    {
        var row = new { comment.Id, Film = film.Value, Member = comment.Member.Value, comment.ReplyTo, Text = SqlText.Storable(comment.Text), At = Moments.ToText(comment.CreatedAt) };
        if (await Execute(transaction, "INSERT INTO comments (id, film_id, author_id, reply_to, text, created_at) VALUES (@Id, @Film, @Member, @ReplyTo, @Text, @At) ON CONFLICT (id) DO NOTHING", row) == 0)
        {
            return [];
        }

        await Count(transaction, film, "comments", 1);
        var told = new List<OwnerId>();
        var answered = comment.ReplyTo is null ? null : await transaction.Connection!.ExecuteScalarAsync<string?>("SELECT author_id FROM comments WHERE id = @ReplyTo", row, transaction);
        foreach (var (person, kind) in new[] { (answered, "reply"), (author.Value, "comment") }.Where(one => one.Item1 is not null).DistinctBy(one => one.Item1))
        {
            var notice = new Notice(new OwnerId(person!), kind, comment.Member, comment.CreatedAt) { Film = film, Comment = comment.Id };
            if (await Notices.Tell(transaction, notice, SocialIds.Of(SocialIds.Notification, kind, comment.Id, person!)))
            {
                told.Add(notice.Member);
            }
        }

        return told;
    });

    public Task<bool> DeleteComment(VideoId film, string id) => Write(async transaction =>
    {
        var row = new { Id = id, Film = film.Value };
        if (await Execute(transaction, "DELETE FROM comments WHERE id = @Id AND film_id = @Film", row) == 0)
        {
            return false;
        }

        await Execute(transaction, "DELETE FROM notifications WHERE comment_id = @Id", row);
        await Count(transaction, film, "comments", -1);
        return true;
    });

    public Task AddRemix(VideoId video, VideoId film, OwnerId member, DateTimeOffset now) => Write(async transaction =>
    {
        var row = new { Video = video.Value, Film = film.Value, Member = member.Value, At = Moments.ToText(now) };
        if (await Execute(transaction, "INSERT INTO remixes (video_id, film_id, member_id, made_at) VALUES (@Video, @Film, @Member, @At) ON CONFLICT (video_id) DO NOTHING", row) > 0)
        {
            await Count(transaction, film, "remixes", 1);
        }

        return 0;
    });

    public Task<bool> TellOfRemix(VideoId video, OwnerId member, OwnerId author, DateTimeOffset now) => Write(transaction =>
        Notices.Tell(transaction, new Notice(author, "remix", member, now) { Film = video }, SocialIds.Of(SocialIds.Notification, "remix", video.Value, author.Value)));

    public Task<bool?> Follow(OwnerId member, OwnerId person, bool on, DateTimeOffset now) => Write(async Task<bool?> (transaction) =>
    {
        var row = new { Member = member.Value, Person = person.Value, At = Moments.ToText(now) };
        if (!on)
        {
            await Unfollow(transaction, row.Member, row.Person);
            return false;
        }

        if (await transaction.Connection!.ExecuteScalarAsync<bool>(
            "SELECT EXISTS (SELECT 1 FROM blocks WHERE (blocker_id = @Member AND blocked_id = @Person) OR (blocker_id = @Person AND blocked_id = @Member))", row, transaction))
        {
            return null;
        }

        if (await Execute(transaction, "INSERT INTO follows (follower_id, followee_id, since) VALUES (@Member, @Person, @At) ON CONFLICT (follower_id, followee_id) DO NOTHING", row) == 0)
        {
            return false;
        }

        await CountFollow(transaction, row.Member, row.Person, 1);
        return await Notices.Tell(transaction, new Notice(person, "follow", member, now), SocialIds.Of(SocialIds.Notification, "follow", row.Member, row.Person));
    });

    public Task Block(OwnerId member, OwnerId person, bool on, DateTimeOffset now) => Write(async transaction =>
    {
        var row = new { Member = member.Value, Person = person.Value, At = Moments.ToText(now) };
        if (!on)
        {
            return await Execute(transaction, "DELETE FROM blocks WHERE blocker_id = @Member AND blocked_id = @Person", row);
        }

        await Execute(transaction, "INSERT INTO blocks (blocker_id, blocked_id, since) VALUES (@Member, @Person, @At) ON CONFLICT (blocker_id, blocked_id) DO NOTHING", row);
        await Unfollow(transaction, row.Member, row.Person);
        await Unfollow(transaction, row.Person, row.Member);
        return 0;
    });

    public Task Mute(OwnerId member, OwnerId person, bool on, DateTimeOffset now) => Write(transaction => Execute(
        transaction,
        on
            ? "INSERT INTO mutes (muter_id, muted_id, since) VALUES (@Member, @Person, @At) ON CONFLICT (muter_id, muted_id) DO NOTHING"
            : "DELETE FROM mutes WHERE muter_id = @Member AND muted_id = @Person",
        new { Member = member.Value, Person = person.Value, At = Moments.ToText(now) }));

    public Task<bool> MarkRead(OwnerId member, string through) => Write(async transaction =>
    {
        var row = new { Member = member.Value, Id = through, Read = true };
        if (await transaction.Connection!.ExecuteScalarAsync<string?>("SELECT created_at FROM notifications WHERE id = @Id AND member_id = @Member", row, transaction) is not { } at)
        {
            return false;
        }

        await Execute(transaction, "UPDATE notifications SET is_read = @Read WHERE member_id = @Member AND created_at <= @At AND NOT is_read", new { row.Member, row.Read, At = at });
        await Notices.AddEvent(transaction, member, "Unread", "");
        return true;
    });

    public Task AddReport(string id, NewReport report, DateTimeOffset now) => Write(transaction => Execute(
        transaction,
        """
        INSERT INTO reports (id, reporter_id, kind, target_id, person_id, film_id, reason, note, text, created_at, state)
        VALUES (@Id, @Reporter, @Kind, @Target, @Person, @Film, @Reason, @Note, @Text, @At, 'open') ON CONFLICT (id) DO NOTHING
        """,
        new
        {
            Id = id,
            Reporter = report.Reporter.Value,
            Kind = report.Kind.ToString().ToLowerInvariant(),
            report.Target,
            Person = report.Person.Value,
            Film = report.Film?.Value,
            report.Reason,
            Note = SqlText.Storable(report.Note),
            Text = SqlText.Storable(report.Text),
            At = Moments.ToText(now),
        }));

    public async Task<(ReportKind Kind, string Target, VideoId? Film, OwnerId? Person, OwnerId? Reporter)?> FindReport(string id)
    {
        var row = await _database.Read(
            connection => connection.QuerySingleOrDefaultAsync<(string Kind, string Target, string? Film, string? Person, string? Reporter)>(
                "SELECT kind, target_id, film_id, person_id, reporter_id FROM reports WHERE id = @Id", new { Id = id }),
            CancellationToken.None).ConfigureAwait(false);
        return row.Kind is null
            ? null
            : (Enum.Parse<ReportKind>(row.Kind, ignoreCase: true), row.Target, row.Film is null ? null : new VideoId(row.Film), row.Person is null ? null : new OwnerId(row.Person), row.Reporter is null ? null : new OwnerId(row.Reporter));
    }

    public Task CloseReport(string id, string action, DateTimeOffset now) => Write(async transaction =>
    {
        var (reporter, person, film, kind) = await transaction.Connection!.QuerySingleOrDefaultAsync<(string? Reporter, string? Person, string? Film, string? Kind)>(
            "UPDATE reports SET state = 'closed', action = @Action WHERE id = @Id AND state = 'open' RETURNING reporter_id, person_id, film_id, kind", new { Id = id, Action = action }, transaction);
        VideoId? about = film is null ? null : new VideoId(film);
        if (reporter is not null)
        {
            await Notices.Tell(transaction, new Notice(new OwnerId(reporter), "report_closed", null, now) { Film = about }, SocialIds.Of(SocialIds.Notification, "report_closed", id));
        }

        if (action == "remove" && kind == "film" && person is not null)
        {
            await Notices.Tell(transaction, new Notice(new OwnerId(person), "film_removed", null, now) { Film = about }, SocialIds.Of(SocialIds.Notification, "film_removed", film!));
        }

        return 0;
    });

    public Task DeleteMessage(string id) => Write(transaction => Execute(transaction, "DELETE FROM messages WHERE id = @Id", new { Id = id }));

    private static Task<int> Execute(DbTransaction transaction, string statement, object row) => transaction.Connection!.ExecuteAsync(statement, row, transaction);

    private static Task<int> Count(DbTransaction transaction, VideoId film, string column, int by) => Execute(
        transaction, $"INSERT INTO film_counts (film_id, {column}) VALUES (@Film, @By) ON CONFLICT (film_id) DO UPDATE SET {column} = film_counts.{column} + @By", new { Film = film.Value, By = by });

    private static async Task Unfollow(DbTransaction transaction, string follower, string followee)
    {
        if (await Execute(transaction, "DELETE FROM follows WHERE follower_id = @Follower AND followee_id = @Followee", new { Follower = follower, Followee = followee }) > 0)
        {
            await CountFollow(transaction, follower, followee, -1);
        }
    }

    private static async Task CountFollow(DbTransaction transaction, string follower, string followee, int by)
    {
        await Execute(transaction, "INSERT INTO member_counts (member_id, following) VALUES (@Id, @By) ON CONFLICT (member_id) DO UPDATE SET following = member_counts.following + @By", new { Id = follower, By = by });
        await Execute(transaction, "INSERT INTO member_counts (member_id, followers) VALUES (@Id, @By) ON CONFLICT (member_id) DO UPDATE SET followers = member_counts.followers + @By", new { Id = followee, By = by });
    }

    private Task<T> Write<T>(Func<DbTransaction, Task<T>> work) => _database.Write(work, CancellationToken.None);
}
