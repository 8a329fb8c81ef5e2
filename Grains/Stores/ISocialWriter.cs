using Sora.Grains.Ids;
using Sora.Grains.Social;

namespace Sora.Grains.Stores;

/// <summary>
/// Writes what members do together: rows that are the truth, with the counters and notifications that follow from them in the same transaction. Durable
/// once a call returns. Each call gives those who are to be told.
/// </summary>
public interface ISocialWriter
{
    /// <summary>Sets likes of one film in order, and gives the number of its likes after each.</summary>
    Task<(int[] Likes, bool Notified)> SetLikes(VideoId film, OwnerId author, IReadOnlyList<(OwnerId Member, bool Liked)> changes, DateTimeOffset now);

    Task View(VideoId film, OwnerId member, bool counts, DateTimeOffset now);

    Task Seen(OwnerId member, IReadOnlyCollection<VideoId> films);

    Task<IReadOnlyList<OwnerId>> AddComment(VideoId film, OwnerId author, NewComment comment);

    Task<bool> DeleteComment(VideoId film, string id);

    Task AddRemix(VideoId video, VideoId film, OwnerId member, DateTimeOffset now);

    /// <summary>Whether the author is to be told.</summary>
    Task<bool> TellOfRemix(VideoId video, OwnerId member, OwnerId author, DateTimeOffset now);

    /// <summary>Null when one of the two blocks the other; otherwise whether the followed person is to be told.</summary>
    Task<bool?> Follow(OwnerId member, OwnerId person, bool on, DateTimeOffset now);

    Task Block(OwnerId member, OwnerId person, bool on, DateTimeOffset now);

    Task Mute(OwnerId member, OwnerId person, bool on, DateTimeOffset now);

    Task<bool> MarkRead(OwnerId member, string through);

    Task AddReport(string id, NewReport report, DateTimeOffset now);

    /// <summary>The report; null when there is none.</summary>
    Task<(ReportKind Kind, string Target, VideoId? Film, OwnerId? Person, OwnerId? Reporter)?> FindReport(string id);

    Task CloseReport(string id, string action, DateTimeOffset now);

    Task DeleteMessage(string id);
}
