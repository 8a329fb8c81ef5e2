using Dapper;
using Sora.Grains.Ids;
using Sora.Grains.Social;
using Sora.Grains.Stores;
using Sora.Silo.Storage.Databases;

namespace Sora.Silo.Storage.People;

/// <summary>Reads what members do together. Lists of people, comments and reports page by key, (moment, id), at the same cost on every page.</summary>
internal sealed class SocialReader(SoraDatabases databases) : ISocialReader
{
    /// <summary>A person <c>m</c> is there, and neither it nor the viewer blocks the other.</summary>
    private const string Shown =
        """
        NOT m.suspended AND NOT EXISTS (SELECT 1 FROM blocks WHERE (blocker_id = @Viewer AND blocked_id = m.id) OR (blocker_id = m.id AND blocked_id = @Viewer))
        """;

    private const string PersonColumns = "m.id AS PersonId, m.handle AS Handle, m.name AS Name";

    private const string ProfileQuery =
        $"""
        SELECT {PersonColumns}, m.bio AS Bio, m.joined_at AS JoinedAt, COALESCE(c.followers, 0) AS Followers, COALESCE(c.following, 0) AS FollowingCount,
            (SELECT COUNT(*) FROM films f WHERE f.author_id = m.id AND f.state = 'published' AND f.audience = 'public') AS Films,
            (SELECT COALESCE(SUM(n.likes), 0) FROM films f JOIN film_counts n ON n.film_id = f.id WHERE f.author_id = m.id AND f.state = 'published' AND f.audience = 'public') AS Likes,
            EXISTS (SELECT 1 FROM follows WHERE follower_id = @Viewer AND followee_id = m.id) AS Following,
            EXISTS (SELECT 1 FROM follows WHERE follower_id = m.id AND followee_id = @Viewer) AS FollowedBy,
            EXISTS (SELECT 1 FROM mutes WHERE muter_id = @Viewer AND muted_id = m.id) AS Muted,
            EXISTS (SELECT 1 FROM blocks WHERE blocker_id = @Viewer AND blocked_id = m.id) AS Blocked
        FROM members m LEFT JOIN member_counts c ON c.member_id = m.id
        WHERE m.id = @Person AND (m.id = @Viewer OR NOT m.suspended) AND NOT EXISTS (SELECT 1 FROM blocks WHERE blocker_id = m.id AND blocked_id = @Viewer)
        """;

    private const string CommentColumns =
        $"SELECT c.id AS Id, c.film_id AS FilmId, f.author_id AS FilmAuthorId, {PersonColumns}, c.text AS Text, c.created_at AS At, c.reply_to AS ReplyTo FROM comments c JOIN members m ON m.id = c.author_id LEFT JOIN films f ON f.id = c.film_id";

    private const string NotificationColumns =
        $"""
        SELECT n.id AS Id, n.kind AS Kind, n.created_at AS At, n.is_read AS IsRead, {PersonColumns}, n.film_id AS FilmId, n.comment_id AS CommentId, n.chat_id AS ChatId, n.count AS Count
        FROM notifications n LEFT JOIN members m ON m.id = n.actor_id
        """;

    /// <summary>What a person did who was blocked, muted or suspended since is told no more.</summary>
    private const string Told = $"(n.actor_id IS NULL OR (m.id IS NOT NULL AND {Shown} AND NOT EXISTS (SELECT 1 FROM mutes WHERE muter_id = @Viewer AND muted_id = m.id)))";

    private const string ReportColumns =
        """
        SELECT r.id AS Id, r.kind AS Kind, r.target_id AS Target, r.reason AS Reason, r.note AS Note, r.created_at AS At, r.film_id AS FilmId, r.text AS Text, r.state AS State, r.action AS Action,
            a.id AS ReporterId, a.handle AS ReporterHandle, a.name AS ReporterName, m.id AS PersonId, m.handle AS Handle, m.name AS Name
        FROM reports r LEFT JOIN members a ON a.id = r.reporter_id LEFT JOIN members m ON m.id = r.person_id
        """;

    private readonly Database _database = databases.People;
    private readonly PeopleWords _words = PeopleWords.Of(databases.People);

    public async Task<ProfileView?> Profile(OwnerId? viewer, OwnerId person, CancellationToken cancellation)
    {
        var row = (await Query<ProfileRow>(ProfileQuery, new { Viewer = viewer?.Value ?? "", Person = person.Value }, cancellation)).SingleOrDefault();
        return row is null
            ? null
            : new ProfileView(
                row.Person!, row.Bio, Moments.FromText(row.JoinedAt), row.Followers, row.FollowingCount, row.Films, row.Likes, new Relation(row.Following, row.FollowedBy, row.Muted, row.Blocked));
    }

    public Task<IReadOnlyList<ListedPerson>> Followers(OwnerId viewer, OwnerId person, Place? after, int limit, CancellationToken cancellation) =>
        People("follows", "follower_id", "since", $"x.followee_id = @Subject AND {Shown}", viewer, person.Value, after, limit, cancellation);

    public Task<IReadOnlyList<ListedPerson>> Following(OwnerId viewer, OwnerId person, Place? after, int limit, CancellationToken cancellation) =>
        People("follows", "followee_id", "since", $"x.follower_id = @Subject AND {Shown}", viewer, person.Value, after, limit, cancellation);

    public Task<IReadOnlyList<ListedPerson>> Blocked(OwnerId viewer, Place? after, int limit, CancellationToken cancellation) =>
        People("blocks", "blocked_id", "since", "x.blocker_id = @Subject", viewer, viewer.Value, after, limit, cancellation);

    public Task<IReadOnlyList<ListedPerson>> Muted(OwnerId viewer, Place? after, int limit, CancellationToken cancellation) =>
        People("mutes", "muted_id", "since", "x.muter_id = @Subject", viewer, viewer.Value, after, limit, cancellation);

    public Task<IReadOnlyList<ListedPerson>> Likers(OwnerId viewer, VideoId film, Place? after, int limit, CancellationToken cancellation) =>
        People("likes", "member_id", "liked_at", $"x.film_id = @Subject AND {Shown}", viewer, film.Value, after, limit, cancellation);

    public async Task<IReadOnlyList<Person>> Search(OwnerId viewer, IReadOnlyList<string> words, int skip, int limit, CancellationToken cancellation)
    {
        var query = $"SELECT {PersonColumns} FROM {_words.Matches(PeopleWords.Members)} w JOIN members m ON m.id = w.member_id WHERE {Shown} ORDER BY w.rank DESC, m.handle LIMIT @Limit OFFSET @Skip";
        var rows = await Query<PersonColumn>(query, new { Viewer = viewer.Value, Words = _words.Query(words, lastIsPrefix: true), Limit = limit, Skip = skip }, cancellation);
        return [.. rows.Select(row => row.Person!)];
    }

    public async Task<IReadOnlyList<(Person Person, long Score)>> Leaders(OwnerId viewer, DateTimeOffset since, int limit, CancellationToken cancellation)
    {
        const string Query =
            $"""
            SELECT {PersonColumns}, SUM(p.points) AS Score FROM
                (SELECT film_id, 1 AS points FROM likes WHERE liked_at >= @Since UNION ALL SELECT film_id, 3 AS points FROM remixes WHERE made_at >= @Since) p
            JOIN films f ON f.id = p.film_id JOIN members m ON m.id = f.author_id
            WHERE f.state = 'published' AND f.audience = 'public' AND {Shown}
            GROUP BY m.id, m.handle, m.name ORDER BY SUM(p.points) DESC, m.handle LIMIT @Limit
            """;
        var rows = await Query<LeaderRow>(Query, new { Viewer = viewer.Value, Since = Moments.ToText(since), Limit = limit }, cancellation);
        return [.. rows.Select(row => (row.Person!, row.Score))];
    }

    public async Task<IReadOnlyList<CommentView>> Comments(OwnerId? viewer, VideoId film, Place? after, int limit, CancellationToken cancellation)
    {
        var query = $"{CommentColumns} WHERE c.film_id = @Film AND {Shown} AND NOT EXISTS (SELECT 1 FROM mutes WHERE muter_id = @Viewer AND muted_id = m.id) {Page("c.created_at", "c.id", after)}";
        var rows = await Query<CommentRow>(query, Parameters(viewer, film.Value, after, limit), cancellation);
        return [.. rows.Select(row => row.Comment)];
    }

    public async Task<CommentView?> Comment(OwnerId? viewer, string id, CancellationToken cancellation) =>
        (await Query<CommentRow>($"{CommentColumns} WHERE c.id = @Id AND {Shown}", new { Viewer = viewer?.Value ?? "", Id = id }, cancellation)).SingleOrDefault()?.Comment;

    public async Task<IReadOnlyList<NotificationView>> Notifications(OwnerId member, Place? after, int limit, CancellationToken cancellation)
    {
        var rows = await Query<NotificationRow>($"{NotificationColumns} WHERE n.member_id = @Viewer AND {Told} {Page("n.created_at", "n.id", after)}", Parameters(member, "", after, limit), cancellation);
        return [.. rows.Select(row => row.Notification)];
    }

    public async Task<NotificationView?> Notification(OwnerId member, string id, CancellationToken cancellation) =>
        (await Query<NotificationRow>($"{NotificationColumns} WHERE n.id = @Id AND n.member_id = @Viewer AND {Told}", new { Viewer = member.Value, Id = id }, cancellation)).SingleOrDefault()?.Notification;

    public async Task<(int Notifications, int Messages)> Unread(OwnerId member, CancellationToken cancellation)
    {
        const string Query =
            $"""
            SELECT (SELECT COUNT(*) FROM notifications n LEFT JOIN members m ON m.id = n.actor_id WHERE n.member_id = @Viewer AND NOT n.is_read AND {Told}) AS Notifications,
                (SELECT COUNT(*) FROM chat_parties p JOIN messages x ON x.chat_id = p.chat_id JOIN members m ON m.id = x.from_id
                WHERE p.member_id = @Viewer AND x.from_id <> @Viewer AND x.created_at > p.read_to AND {Shown}) AS Messages
            """;
        var row = (await Query<UnreadRow>(Query, new { Viewer = member.Value }, cancellation)).Single();
        return (row.Notifications, row.Messages);
    }

    public async Task<IReadOnlyList<MemberEvent>> Events(OwnerId member, long after, int limit, CancellationToken cancellation)
    {
        const string Statement = "SELECT number AS Number, kind AS Kind, about AS About FROM events WHERE member_id = @Member AND number > @After ORDER BY number LIMIT @Limit";
        var rows = await Query<EventRow>(Statement, new { Member = member.Value, After = after, Limit = limit }, cancellation);
        return [.. rows.Select(row => new MemberEvent(row.Number, Enum.Parse<MemberEventKind>(row.Kind), row.About))];
    }

    public async Task<(long Oldest, long Newest)> EventRange(OwnerId member, CancellationToken cancellation)
    {
        const string Statement = "SELECT COALESCE(MIN(number), 0) AS Oldest, COALESCE(MAX(number), 0) AS Newest FROM events WHERE member_id = @Member";
        var row = (await Query<RangeRow>(Statement, new { Member = member.Value }, cancellation)).Single();
        return (row.Oldest, row.Newest);
    }

    public async Task<MemberDeeds> Deeds(OwnerId member, CancellationToken cancellation)
    {
        var me = new { Id = member.Value };
        var comments = await Query<DeedRow>("SELECT id AS Id, film_id AS About, text AS Text, created_at AS At FROM comments WHERE author_id = @Id ORDER BY created_at", me, cancellation);
        var messages = await Query<DeedRow>("SELECT id AS Id, chat_id AS About, text AS Text, created_at AS At FROM messages WHERE from_id = @Id ORDER BY created_at", me, cancellation);
        var likes = await Query<string>("SELECT film_id FROM likes WHERE member_id = @Id ORDER BY liked_at", me, cancellation);
        var following = await Query<string>("SELECT m.handle FROM follows x JOIN members m ON m.id = x.followee_id WHERE x.follower_id = @Id ORDER BY m.handle", me, cancellation);
        var followers = await Query<string>("SELECT m.handle FROM follows x JOIN members m ON m.id = x.follower_id WHERE x.followee_id = @Id ORDER BY m.handle", me, cancellation);
        return new MemberDeeds([.. comments.Select(row => row.Deed)], [.. messages.Select(row => row.Deed)], likes, following, followers);
    }

    public async Task<IReadOnlyList<ReportView>> Reports(string state, Place? after, int limit, CancellationToken cancellation)
    {
        var rows = await Query<ReportRow>($"{ReportColumns} WHERE r.state = @Subject {Page("r.created_at", "r.id", after)}", Parameters(null, state, after, limit), cancellation);
        return [.. rows.Select(row => row.Report)];
    }

    public async Task<ReportView?> Report(string id, CancellationToken cancellation) =>
        (await Query<ReportRow>($"{ReportColumns} WHERE r.id = @Id", new { Id = id }, cancellation)).SingleOrDefault()?.Report;

    private async Task<IReadOnlyList<ListedPerson>> People(
        string table, string column, string moment, string condition, OwnerId viewer, string subject, Place? after, int limit, CancellationToken cancellation)
    {
        var query = $"SELECT {PersonColumns}, x.{moment} AS At FROM {table} x JOIN members m ON m.id = x.{column} WHERE {condition} {Page($"x.{moment}", $"x.{column}", after)}";
        var rows = await Query<ListedRow>(query, Parameters(viewer, subject, after, limit), cancellation);
        return [.. rows.Select(row => new ListedPerson(row.Person!, Moments.FromText(row.At)))];
    }

    private static string Page(string moment, string id, Place? after) => $"{(after is null ? "" : $"AND ({moment}, {id}) < (@At, @After)")} ORDER BY {moment} DESC, {id} DESC LIMIT @Limit";

    private static object Parameters(OwnerId? viewer, string subject, Place? after, int limit) =>
        new { Viewer = viewer?.Value ?? "", Subject = subject, Film = subject, At = after is null ? "" : Moments.ToText(after.At), After = after?.Id ?? "", Limit = limit };

    private async Task<List<T>> Query<T>(string query, object parameters, CancellationToken cancellation) =>
        (await _database.Read(connection => connection.QueryAsync<T>(new CommandDefinition(query, parameters, cancellationToken: cancellation)), cancellation).ConfigureAwait(false)).AsList();
}
