using Sora.Grains.Generation;
using Sora.Grains.Moderation;

namespace Sora.Grains.Videos;

/// <summary>All that is durable of a video. Written whole, in one row, with the events that the index has yet to see.</summary>
internal sealed record VideoState
{
    /// <summary>The name under which it is stored.</summary>
    public const string Name = "video";

    /// <summary>Null: there is no such video.</summary>
    public CreateVideo? Command { get; init; }

    public VideoStage Stage { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public VideoError? Error { get; init; }

    public int Revision { get; init; }

    /// <summary>Canonical JSON; null until directed.</summary>
    public string? Storyboard { get; init; }

    /// <summary>Epoch of the newest lease; 0 before the first.</summary>
    public int Epoch { get; init; }

    /// <summary>The lease that is held; null while nobody works on the video.</summary>
    public Lease? Lease { get; init; }

    /// <summary>Failures that engines reported.</summary>
    public int Failures { get; init; }

    /// <summary>Leases lost since the last new shot master.</summary>
    public int Interruptions { get; init; }

    /// <summary>Keys of every shot master that this video ever used.</summary>
    public string[] ShotKeys { get; init; } = [];

    /// <summary>Everything the gate said, in order.</summary>
    public RecordedDecision[] Decisions { get; init; } = [];

    /// <summary>Number of the newest event.</summary>
    public long LastEvent { get; init; }

    /// <summary>Numbers of the first event that the index may not have yet: all from here to <see cref="LastEvent"/> are to be delivered.</summary>
    public long FirstUndelivered { get; init; } = 1;

    /// <summary>Its owner has deleted it: nobody sees it any more, and what is left is being removed.</summary>
    public bool Deleting { get; init; }
}

/// <summary>A decision and the number of the event that told of it.</summary>
internal sealed record RecordedDecision(long Number, AdmissionDecision Decision);
