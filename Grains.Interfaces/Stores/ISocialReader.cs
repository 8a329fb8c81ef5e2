using Sora.Grains.Ids;
using Sora.Grains.Social;

namespace Sora.Grains.Stores;

/// <summary>What members do together, as somebody may see it: blocks hide both ways, a viewer of null is anybody.</summary>
public interface ISocialReader
{
    /// <summary>Null when there is no such person, or it is hidden from the viewer. One whom the viewer blocks is shown as blocked.</summary>
    Task<ProfileView?> Profile(OwnerId? viewer, OwnerId person, CancellationToken cancellation);

    Task<IReadOnlyList<ListedPerson>> Followers(OwnerId viewer, OwnerId person, Place? after, int limit, CancellationToken cancellation);

    Task<IReadOnlyList<ListedPerson>> Following(OwnerId viewer, OwnerId person, Place? after, int limit, CancellationToken cancellation);

    Task<IReadOnlyList<ListedPerson>> Blocked(OwnerId viewer, Place? after, int limit, CancellationToken cancellation);

    Task<IReadOnlyList<ListedPerson>> Muted(OwnerId viewer, Place? after, int limit, CancellationToken cancellation);

    Task<IReadOnlyList<ListedPerson>> Likers(OwnerId viewer, VideoId film, Place? after, int limit, CancellationToken cancellation);

    /// <summary>People whose handle, name or description matches, best first.</summary>
    Task<IReadOnlyList<Person>> Search(OwnerId viewer, IReadOnlyList<string> words, int skip, int limit, CancellationToken cancellation);

    /// <summary>Authors by what was done with their public films since a moment.</summary>
    Task<IReadOnlyList<(Person Person, long Score)>> Leaders(OwnerId viewer, DateTimeOffset since, int limit, CancellationToken cancellation);

    /// <summary>Newest first; of those whom the viewer mutes none.</summary>
    Task<IReadOnlyList<CommentView>> Comments(OwnerId? viewer, VideoId film, Place? after, int limit, CancellationToken cancellation);

    /// <summary>Null when there is none, or it is hidden from the viewer.</summary>
    Task<CommentView?> Comment(OwnerId? viewer, string id, CancellationToken cancellation);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<NotificationView>> Notifications(OwnerId member, Place? after, int limit, CancellationToken cancellation);

    /// <summary>Null when it is none of the member's, or hidden.</summary>
    Task<NotificationView?> Notification(OwnerId member, string id, CancellationToken cancellation);

    Task<(int Notifications, int Messages)> Unread(OwnerId member, CancellationToken cancellation);

    /// <summary>Events of a member after a number, in order.</summary>
    Task<IReadOnlyList<MemberEvent>> Events(OwnerId member, long after, int limit, CancellationToken cancellation);

    /// <summary>The numbers of the oldest and newest event that is kept; zeros when none is.</summary>
    Task<(long Oldest, long Newest)> EventRange(OwnerId member, CancellationToken cancellation);

    /// <summary>All that a member wrote and did, for the member itself.</summary>
    Task<MemberDeeds> Deeds(OwnerId member, CancellationToken cancellation);

    Task<IReadOnlyList<ReportView>> Reports(string state, Place? after, int limit, CancellationToken cancellation);

    Task<ReportView?> Report(string id, CancellationToken cancellation);
}

/// <summary>A place in a list by time.</summary>
public sealed record Place(DateTimeOffset At, string Id);

/// <summary>A person in a list by time.</summary>
public sealed record ListedPerson(Person Person, DateTimeOffset Since);

/// <summary>What two are to each other, as the viewer may know.</summary>
public sealed record Relation(bool Following, bool FollowedBy, bool Muted, bool Blocked);

/// <summary>A person's page.</summary>
public sealed record ProfileView(Person Person, string Bio, DateTimeOffset JoinedAt, int Followers, int Following, int Films, int Likes, Relation Relation);

/// <summary>A comment.</summary>
/// <param name="FilmAuthor">Who may delete it too.</param>
public sealed record CommentView(string Id, VideoId Film, OwnerId? FilmAuthor, Person Author, string Text, DateTimeOffset CreatedAt, string? ReplyTo);

/// <summary>Something that a member is told.</summary>
/// <param name="Count">Of how many likes it tells.</param>
public sealed record NotificationView(
    string Id, string Kind, DateTimeOffset CreatedAt, bool Read, Person? Actor, VideoId? Film, string? Comment, string? Chat, int Count);

/// <summary>A report as moderators see it.</summary>
public sealed record ReportView(
    string Id, string Kind, string Target, string Reason, string Note, DateTimeOffset CreatedAt, Person? Reporter, Person? Person, VideoId? Film, string Text, string State, string? Action);

/// <summary>What a member wrote and did, as ids and texts.</summary>
public sealed record MemberDeeds(
    IReadOnlyList<DeedText> Comments, IReadOnlyList<DeedText> Messages, IReadOnlyList<string> LikedFilms, IReadOnlyList<string> Following, IReadOnlyList<string> Followers);

/// <summary>Something that a member wrote.</summary>
/// <param name="About">The film or chat that it stands under.</param>
public sealed record DeedText(string Id, string About, string Text, DateTimeOffset At);
