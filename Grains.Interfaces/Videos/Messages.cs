using Sora.Grains.Generation;
using Sora.Grains.Ids;

namespace Sora.Grains.Videos;

/// <summary>Asks for a video. The id is made by the caller, so that a retry finds the first try.</summary>
/// <param name="Model">As the caller named it, such as sora-2.</param>
/// <param name="Prompt">1 to 32,000 characters.</param>
/// <param name="Seconds">Above 0, at most 60; of a video that comes of others at most 120.</param>
/// <param name="Width">Pixels, even, 64 to 1920; of a draft that of the film it stands for.</param>
/// <param name="Height">Pixels, even, 64 to 1920; of a draft that of the film it stands for.</param>
/// <param name="Seed">Of the film.</param>
/// <param name="Storyboard">Canonical JSON to use instead of asking the director; null asks.</param>
/// <param name="WithTrace">Whether the physical trace is kept as variant <see cref="MediaVariant.Trace"/>.</param>
/// <param name="Origin">The videos that this one comes of; null when it comes of none.</param>
/// <param name="SourceBoard">Canonical JSON that an instruction changes or continues; null when there is none.</param>
/// <param name="Draft">Whether only a quick small film is made, which can be finished later.</param>
/// <param name="Opening">Key of an uploaded picture that the film opens with; null has none. Of no use with a storyboard, which says so itself.</param>
/// <param name="Character">Somebody that the prompt calls by name.</param>
/// <param name="OtherCharacter">Another one.</param>
/// <param name="Footage">A clip that the film begins with, its length included in <paramref name="Seconds"/>; null has none.</param>
/// <param name="PaidBy">Key of the <see cref="Users.IApiKeyGrain"/> whose limits count; null where none does. No part of what is asked for.</param>
[GenerateSerializer, Immutable, Alias("sora.CreateVideo")]
public sealed record CreateVideo(
    [property: Id(0)] VideoId Id,
    [property: Id(1)] OwnerId Owner,
    [property: Id(2)] string Model,
    [property: Id(3)] string Prompt,
    [property: Id(4)] double Seconds,
    [property: Id(5)] int Width,
    [property: Id(6)] int Height,
    [property: Id(7)] long Seed,
    [property: Id(8)] string? Storyboard,
    [property: Id(9)] bool WithTrace,
    [property: Id(10)] VideoOrigin? Origin = null,
    [property: Id(11)] string? SourceBoard = null,
    [property: Id(12)] bool Draft = false,
    [property: Id(13)] string? PaidBy = null,
    [property: Id(14)] string? Opening = null,
    [property: Id(15)] CharacterUse? Character = null,
    [property: Id(16)] CharacterUse? OtherCharacter = null,
    [property: Id(17)] FootageUse? Footage = null);

/// <summary>A clip that a film begins with.</summary>
/// <param name="Key">Of the upload.</param>
/// <param name="Seconds">A whole number of frames.</param>
[GenerateSerializer, Immutable, Alias("sora.FootageUse")]
public sealed record FootageUse([property: Id(0)] string Key, [property: Id(1)] double Seconds);

/// <summary>A character that a prompt calls by name.</summary>
/// <param name="Name">As the prompt has it.</param>
/// <param name="Description">What it is, such as "brown dog"; null when nobody said.</param>
[GenerateSerializer, Immutable, Alias("sora.CharacterUse")]
public sealed record CharacterUse([property: Id(0)] CharacterId Id, [property: Id(1)] string Name, [property: Id(2)] string? Description);

/// <summary>Where a job stands. The first seven are open, the last three final.</summary>
[GenerateSerializer, Alias("sora.VideoStage")]
public enum VideoStage
{
    Created,
    Directed,
    Admitted,
    Queued,
    Leased,
    Rendering,
    Assembling,
    Completed,
    Failed,
    Cancelled,
}

/// <summary>A video as its owner sees it.</summary>
/// <param name="Progress">0 to 100; 100 only when completed.</param>
/// <param name="Seconds">What was asked for; of a video that comes of others, its storyboard's length as soon as there is one.</param>
/// <param name="Width">As asked for; a draft's file is smaller.</param>
/// <param name="Revision">Counts the finished makings of this video; part of its blob keys.</param>
/// <param name="Origin">The videos that it comes of; null when it comes of none.</param>
[GenerateSerializer, Immutable, Alias("sora.Video")]
public sealed record Video(
    [property: Id(0)] VideoId Id,
    [property: Id(1)] OwnerId Owner,
    [property: Id(2)] string Model,
    [property: Id(3)] string Prompt,
    [property: Id(4)] double Seconds,
    [property: Id(5)] int Width,
    [property: Id(6)] int Height,
    [property: Id(7)] long Seed,
    [property: Id(8)] VideoStage Stage,
    [property: Id(9)] int Progress,
    [property: Id(10)] DateTimeOffset CreatedAt,
    [property: Id(11)] DateTimeOffset? CompletedAt,
    [property: Id(12)] DateTimeOffset? ExpiresAt,
    [property: Id(13)] VideoId? RemixedFrom,
    [property: Id(14)] VideoError? Error,
    [property: Id(15)] int Revision,
    [property: Id(16)] VideoOrigin? Origin = null,
    [property: Id(17)] bool Draft = false)
{
    /// <summary>What its newest making shows otherwise than asked for, one sentence a line; null when nothing.</summary>
    [Id(18)]
    public string? Notes { get; init; }
}

/// <summary>Why a video failed.</summary>
/// <param name="Code">Stable word: cancelled, moderation_blocked, engine_failed, interrupted_too_often, …</param>
/// <param name="Message">For the user: the value and the remedy.</param>
[GenerateSerializer, Immutable, Alias("sora.VideoError")]
public sealed record VideoError([property: Id(0)] string Code, [property: Id(1)] string Message);

/// <summary>How far a job is, honestly.</summary>
/// <param name="Number">Rises with every update of this video.</param>
/// <param name="QueuePlace">1 is next; null when it does not wait.</param>
/// <param name="Step">Frames done.</param>
/// <param name="Steps">Frames in all; 0 until known.</param>
/// <param name="EtaSeconds">Null while it cannot be told.</param>
/// <param name="PreviewKey">Blob of the newest preview picture (jpeg); null before the first.</param>
[GenerateSerializer, Immutable, Alias("sora.VideoUpdate")]
public sealed record VideoUpdate(
    [property: Id(0)] long Number,
    [property: Id(1)] Video Video,
    [property: Id(2)] int? QueuePlace,
    [property: Id(3)] int Step,
    [property: Id(4)] int Steps,
    [property: Id(5)] double? EtaSeconds,
    [property: Id(6)] string? PreviewKey);

/// <summary>A video, or why there is none.</summary>
[GenerateSerializer, Immutable, Alias("sora.VideoAnswer")]
public sealed record VideoAnswer([property: Id(0)] Video? Video, [property: Id(1)] Refusal? Refusal);

/// <summary>What a video would take.</summary>
/// <param name="Work">Null when it would be refused.</param>
/// <param name="Cost">In units of the pool: pixels × seconds of film.</param>
/// <param name="Refusal">Null when it would be taken.</param>
[GenerateSerializer, Immutable, Alias("sora.VideoEstimate")]
public sealed record VideoEstimate([property: Id(0)] WorkEstimate? Work, [property: Id(1)] double Cost, [property: Id(2)] Refusal? Refusal);

/// <summary>An expected no.</summary>
/// <param name="Param">The request's field it is about, if any.</param>
/// <param name="Message">For the user: the value and the remedy.</param>
[GenerateSerializer, Immutable, Alias("sora.Refusal")]
public sealed record Refusal([property: Id(0)] RefusalKind Kind, [property: Id(1)] string Code, [property: Id(2)] string? Param, [property: Id(3)] string Message)
{
    /// <summary>When the same request will be taken; null when no time can be told.</summary>
    [Id(4)]
    public double? RetryAfterSeconds { get; init; }
}

/// <summary>Kinds of no, as HTTP tells them apart: 400, 404, 409, 429, 503, 403.</summary>
[GenerateSerializer, Alias("sora.RefusalKind")]
public enum RefusalKind
{
    Invalid,
    NotFound,
    Conflict,
    TooMany,
    Unavailable,
    Forbidden,
}

/// <summary>Files of a finished video.</summary>
public static class MediaVariant
{
    /// <summary>mp4</summary>
    public const string Video = "video";

    /// <summary>webp</summary>
    public const string Thumbnail = "thumbnail";

    /// <summary>jpeg</summary>
    public const string Spritesheet = "spritesheet";

    /// <summary>vtt: what is said and heard.</summary>
    public const string Captions = "captions";

    /// <summary>Fingerprints of the picture, one a second, 8 bytes each; by which the film is recognised when it comes back.</summary>
    public const string Prints = "prints";

    /// <summary>json, see docs/trace.schema.json</summary>
    public const string Trace = "trace";
}
