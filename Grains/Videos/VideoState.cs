using System.Text.Json.Serialization;
using Sora.Grains.Generation;
using Sora.Grains.Stores;

namespace Sora.Grains.Videos;

/// <summary>All that is durable of a video. Written whole, in one row, with the events that the index has yet to see.</summary>
internal sealed record VideoState
{
    /// <summary>The name under which it is stored.</summary>
    public const string Name = GrainStorage.VideoState;

    /// <summary>All that stays of a deleted video: that its id was used. Neither whose it was nor what it showed.</summary>
    public static VideoState Tombstone { get; } = new() { Deleted = true };

    /// <summary>Null: there is no such video.</summary>
    public CreateVideo? Command { get; init; }

    public VideoStage Stage { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }

    public VideoError? Error { get; init; }

    public int Revision { get; init; }

    /// <summary>Canonical JSON; null until directed.</summary>
    public string? Storyboard { get; init; }

    /// <summary>Length of the storyboard of a video that comes of others; null otherwise and until it is directed.</summary>
    public double? DirectedSeconds { get; init; }

    /// <summary>Length of the film, as far as it is known.</summary>
    [JsonIgnore]
    public double Seconds => DirectedSeconds ?? Command?.Seconds ?? 0;

    /// <summary>Size of the film's file, pixels.</summary>
    [JsonIgnore]
    public (int Width, int Height) Picture => Command is not { } command ? default : command.Draft ? DraftSize.Of(command.Width, command.Height) : (command.Width, command.Height);

    /// <summary>Epoch of the newest lease; 0 before the first.</summary>
    public int Epoch { get; init; }

    /// <summary>The lease that is held; null while nobody works on the video.</summary>
    public Lease? Lease { get; init; }

    /// <summary>When the newest lease began.</summary>
    public DateTimeOffset? LeasedAt { get; init; }

    /// <summary>A device's time for the film: of the lease that completed it. 0 while there is none.</summary>
    public double EngineSeconds { get; init; }

    /// <summary>Failures that engines reported.</summary>
    public int Failures { get; init; }

    /// <summary>Leases lost since the last new shot master.</summary>
    public int Interruptions { get; init; }

    /// <summary>Keys of every shot master that this video ever used.</summary>
    public string[] ShotKeys { get; init; } = [];

    /// <summary>What shots show otherwise than asked for, in the order of their making.</summary>
    public ShotNote[] Notes { get; init; } = [];

    /// <summary>Everything that ever happened to it, the gate's decisions included, in order; what the index is rebuilt from.</summary>
    public VideoEvent[] History { get; init; } = [];

    /// <summary>Number of the newest event.</summary>
    public long LastEvent { get; init; }

    /// <summary>Events that the index may not have yet, in order.</summary>
    public VideoEvent[] Outbox { get; init; } = [];

    /// <summary>Its owner has deleted it: nobody sees it any more, and what is left is being removed.</summary>
    public bool Deleting { get; init; }

    /// <summary>It was deleted and everything of it is gone; its id is never used again.</summary>
    public bool Deleted { get; init; }
}

/// <summary>A sentence about a shot.</summary>
internal sealed record ShotNote(string ShotKey, string Sentence);
