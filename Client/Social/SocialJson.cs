using Sora.Client.Members;
using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Client.Social;

/// <summary>A person's page.</summary>
/// <param name="JoinedAt">Unix seconds.</param>
internal sealed record ProfileJson(PersonJson Person, string Bio, long JoinedAt, ProfileCountsJson Counts, RelationJson Viewer)
{
    public static ProfileJson Of(ProfileView profile, OwnerId? viewer) => new(
        PersonJson.Of(profile.Person),
        profile.Bio,
        profile.JoinedAt.ToUnixTimeSeconds(),
        new ProfileCountsJson(profile.Followers, profile.Following, profile.Films, profile.Likes),
        new RelationJson(viewer == profile.Person.Id, profile.Relation.Following, profile.Relation.FollowedBy, profile.Relation.Muted, profile.Relation.Blocked));
}

internal sealed record ProfileCountsJson(int Followers, int Following, int Films, int Likes);

/// <summary>What the viewer and a person are to each other.</summary>
internal sealed record RelationJson(bool Mine, bool Following, bool FollowedBy, bool Muted, bool Blocked);

internal sealed record LikeJson(bool Liked, int Likes);

internal sealed record ViewRequest(double? Seconds);

internal sealed record CommentRequest(string? Text, string? ReplyTo);

/// <summary>A comment.</summary>
/// <param name="CreatedAt">Unix seconds.</param>
internal sealed record CommentJson(string Id, string FilmId, PersonJson Author, string Text, long CreatedAt, string? ReplyTo, bool Deleted, CommentViewerJson Viewer)
{
    public static CommentJson Of(CommentView comment, OwnerId? viewer, bool moderates) => new(
        comment.Id, comment.Film.Value, PersonJson.Of(comment.Author), comment.Text, comment.CreatedAt.ToUnixTimeSeconds(), comment.ReplyTo, Deleted: false,
        new CommentViewerJson(viewer == comment.Author.Id, moderates || (viewer is not null && (viewer == comment.Author.Id || viewer == comment.FilmAuthor))));
}

internal sealed record CommentViewerJson(bool Mine, bool CanDelete);

/// <summary>Something that a member is told.</summary>
/// <param name="CreatedAt">Unix seconds.</param>
internal sealed record NotificationJson(
    string Id, string Kind, long CreatedAt, bool Read, PersonJson? Actor, string? FilmId, string? CommentId, string? ChatId, string Text, int Count)
{
    public static NotificationJson Of(NotificationView told) => new(
        told.Id, told.Kind, told.CreatedAt.ToUnixTimeSeconds(), told.Read, told.Actor is { } actor ? PersonJson.Of(actor) : null, told.Film?.Value, told.Comment, told.Chat, TextOf(told), told.Count);

    private static string TextOf(NotificationView told)
    {
        var who = told.Actor?.Name ?? "Somebody";
        return told.Kind switch
        {
            "follow" => $"{who} follows you",
            "like" when told.Count > 1 => FormattableString.Invariant($"{who} and {told.Count - 1} more like your film"),
            "like" => $"{who} likes your film",
            "comment" => $"{who} commented on your film",
            "reply" => $"{who} answered your comment",
            "remix" => $"{who} remixed your film",
            "message" => $"{who} wrote to you",
            "message_request" => $"{who} wants to write to you",
            "film_removed" => "A moderator took your film out of public",
            _ => "A report of yours was looked at",
        };
    }
}

internal sealed record ThroughRequest(string? Through);

internal sealed record ReportRequest(string? Kind, string? Id, string? Reason, string? Note);

internal sealed record ReportFiledJson(string Id, string State);

internal sealed record ReportActionRequest(string? Action);

/// <summary>A report as moderators see it.</summary>
internal sealed record ReportJson(
    string Id, string Kind, string TargetId, string Reason, string Note, long CreatedAt, PersonJson? Reporter, PersonJson? Person, string? FilmId, string Text, string State, string? Action)
{
    public static ReportJson Of(ReportView report) => new(
        report.Id, report.Kind, report.Target, report.Reason, report.Note, report.CreatedAt.ToUnixTimeSeconds(), report.Reporter is { } reporter ? PersonJson.Of(reporter) : null,
        report.Person is { } person ? PersonJson.Of(person) : null, report.Film?.Value, report.Text, report.State, report.Action);
}
