using System.Globalization;
using System.Text.Json.Serialization;
using Sora.Grains.Videos;

namespace Sora.Client.Videos;

/// <summary>
/// The API's <c>Video</c>: every key is always there. Times in Unix seconds, <paramref name="Seconds"/> as text.
/// <paramref name="Seed"/> and <paramref name="Draft"/> are additions, as is <see cref="Media"/>, which only the page's own surface sends.
/// </summary>
internal sealed record VideoJson(
    string Id,
    string Object,
    string Model,
    string Status,
    int Progress,
    long CreatedAt,
    long? CompletedAt,
    long? ExpiresAt,
    string Prompt,
    string Size,
    string Seconds,
    string? RemixedFromVideoId,
    VideoErrorJson? Error,
    long Seed,
    bool Draft)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MediaLinks? Media { get; init; }

    /// <summary>An addition: what the film shows otherwise than asked for, one sentence each; left out when there is nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Notes { get; init; }

    public static VideoJson Of(Video video, MediaLinks? media) => new(
        video.Id.Value,
        "video",
        video.Model,
        VideoStatus.Of(video.Stage),
        video.Progress,
        video.CreatedAt.ToUnixTimeSeconds(),
        video.CompletedAt?.ToUnixTimeSeconds(),
        video.ExpiresAt?.ToUnixTimeSeconds(),
        video.Prompt,
        string.Create(CultureInfo.InvariantCulture, $"{video.Width}x{video.Height}"),
        video.Seconds.ToString(CultureInfo.InvariantCulture),
        video.RemixedFrom?.Value,
        video.Error is { } error ? new VideoErrorJson(error.Code, error.Message, TypeOf(error.Code), null) : null,
        video.Seed,
        video.Draft)
    {
        Media = media,
        Notes = video.Notes?.Split('\n'),
    };

    private static string TypeOf(string code) => code is "cancelled" or "moderation_blocked" ? "user_error" : "server_error";
}

/// <summary>Why a video failed.</summary>
internal sealed record VideoErrorJson(string Code, string Message, string Type, string? Param);

/// <summary>Where the files of a finished video are, and until when (Unix seconds) the addresses hold.</summary>
internal sealed record MediaLinks(string Video, string Thumbnail, string Spritesheet, string Captions, long ExpiresAt);

/// <summary>One page of a list. Ids are null when it is empty.</summary>
internal sealed record VideoListJson(string Object, IReadOnlyList<VideoJson> Data, string? FirstId, string? LastId, bool HasMore);

internal sealed record VideoDeletedJson(string Id, bool Deleted, string Object);
