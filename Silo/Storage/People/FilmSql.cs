namespace Sora.Silo.Storage.People;

/// <summary>Who may see what, in one place for all queries: <c>f</c> is a film, <c>m</c> its author, <c>@Viewer</c> who looks (empty for anybody).</summary>
internal static class FilmSql
{
    /// <summary>Neither of the two blocks the other.</summary>
    private const string Unblocked =
        """
        NOT EXISTS (SELECT 1 FROM blocks WHERE blocker_id = @Viewer AND blocked_id = f.author_id)
        AND NOT EXISTS (SELECT 1 FROM blocks WHERE blocker_id = f.author_id AND blocked_id = @Viewer)
        """;

    public const string Follows = "EXISTS (SELECT 1 FROM follows WHERE follower_id = @Viewer AND followee_id = f.author_id)";

    /// <summary>By its address.</summary>
    public const string Visible =
        $"""
        f.state = 'published' AND (f.author_id = @Viewer OR (NOT m.suspended
            AND (f.audience IN ('public', 'unlisted') OR (f.audience = 'followers' AND {Follows}))
            AND {Unblocked}))
        """;

    /// <summary>In a list.</summary>
    public const string Listed =
        $"""
        f.state = 'published' AND (f.author_id = @Viewer OR (NOT m.suspended
            AND (f.audience = 'public' OR (f.audience = 'followers' AND {Follows}))
            AND {Unblocked}))
        """;

    /// <summary>What the viewer does not want to see though it may.</summary>
    public const string NotMuted = "NOT EXISTS (SELECT 1 FROM mutes WHERE muter_id = @Viewer AND muted_id = f.author_id)";

    public const string From = "FROM films f JOIN members m ON m.id = f.author_id";

    public const string View =
        $"""
        SELECT f.id AS Id, f.author_id AS AuthorId, f.audience AS Audience, f.caption AS Caption, f.remixing AS Remixing, f.published_at AS PublishedAt, f.prompt AS Prompt,
            f.seconds AS Seconds, f.width AS Width, f.height AS Height, f.revision AS Revision, m.handle AS Handle, m.name AS Name,
            COALESCE(c.likes, 0) AS Likes, COALESCE(c.comments, 0) AS Comments, COALESCE(c.remixes, 0) AS Remixes, COALESCE(c.views, 0) AS Views,
            EXISTS (SELECT 1 FROM likes WHERE film_id = f.id AND member_id = @Viewer) AS Liked,
            {Follows} AS FollowingAuthor,
            EXISTS (SELECT 1 FROM seen WHERE member_id = @Viewer AND film_id = f.id) AS Seen
        {From} LEFT JOIN film_counts c ON c.film_id = f.id
        """;
}
