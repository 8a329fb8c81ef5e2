using Sora.Grains.Ids;
using Sora.Grains.Moderation;
using Sora.Grains.Videos;

namespace Sora.Grains.Stores;

/// <summary>Writes the relational index, a projection of grain state. Every call may come again, and late.</summary>
public interface IIndexWriter
{
    /// <summary>
    /// Brings the index to the record and adds the events that it lacks, in one transaction. The record replaces the row only when its
    /// <see cref="VideoRecord.LastEvent"/> is newer; an event whose (video, number) is there is left as it is.
    /// </summary>
    Task Apply(VideoRecord record, IReadOnlyList<VideoEvent> events, CancellationToken cancellation);

    /// <summary>Removes all that the index says of a video. Unknown is fine.</summary>
    Task Remove(VideoId video, CancellationToken cancellation);

    /// <summary>Films that were completed before, oldest first, with their owners.</summary>
    Task<IReadOnlyList<(VideoId Video, OwnerId Owner)>> CompletedBefore(DateTimeOffset moment, int limit, CancellationToken cancellation);

    /// <summary>Empties the index, to be built again.</summary>
    Task Truncate(CancellationToken cancellation);
}

/// <summary>A video as the index knows it.</summary>
/// <param name="LastEvent">Number of the newest event that it includes.</param>
public sealed record VideoRecord(Video Video, long LastEvent)
{
    /// <summary>The key whose limits it counts to.</summary>
    public KeyId? PaidBy { get; init; }

    /// <summary>A device's time for the film; 0 while there is none.</summary>
    public double EngineSeconds { get; init; }
}

/// <summary>Something that happened to a video. Numbers begin at 1 and have no gaps.</summary>
/// <param name="Stage">Where the video stood then.</param>
/// <param name="Decision">What the gate said, when that is what happened; goes to the table of decisions.</param>
public sealed record VideoEvent(long Number, DateTimeOffset At, VideoStage Stage, AdmissionDecision? Decision);
