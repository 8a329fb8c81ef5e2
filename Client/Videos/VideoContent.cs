using Microsoft.Net.Http.Headers;
using Sora.Client.Errors;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Videos;

/// <summary>Sends a video's files, whole or by range. What lies under a key never changes, so the key's parts are a strong entity tag.</summary>
internal static class VideoContent
{
    private const string PreviewType = "image/jpeg";

    /// <summary>The variants that may be asked for, with their media types.</summary>
    private static readonly (string Variant, string ContentType)[] Variants =
    [
        (MediaVariant.Video, "video/mp4"),
        (MediaVariant.Thumbnail, "image/webp"),
        (MediaVariant.Spritesheet, "image/jpeg"),
        (MediaVariant.Captions, "text/vtt; charset=utf-8"),
    ];

    /// <summary>Media type of a variant; null when it is none of ours.</summary>
    public static string? TypeOf(string variant) => Array.Find(Variants, one => one.Variant == variant).ContentType;

    /// <summary>A finished video's file; otherwise why there is none.</summary>
    public static async Task<IResult> Send(IBlobStore blobs, Video video, string variant, CancellationToken cancellation)
    {
        if (TypeOf(variant) is not { } type)
        {
            var known = string.Join(", ", Variants.Select(one => one.Variant));
            return ApiError.Invalid("invalid_value", "variant", $"The variant '{ApiError.Shown(variant)}' does not exist; use one of {known}.");
        }

        if (video.Stage != VideoStage.Completed)
        {
            return video.Stage.IsFinal()
                ? ApiError.NotFound("video_failed", $"The video '{video.Id}' was not made, so it has no {variant}; its error says why.")
                : ApiError.NotFound("video_not_ready", $"The video '{video.Id}' is at {video.Progress} %; ask for its {variant} when its status is completed.");
        }

        var key = BlobKeys.Variant(video.Owner, video.Id, video.Revision, variant);
        return await Open(blobs, key, type, $"{video.Id}-{video.Revision}-{variant}", cancellation)
            ?? ApiError.NotFound("video_content_missing", $"The {variant} of '{video.Id}' is not in the store; it may just have been deleted.");
    }

    /// <summary>A picture of the work in progress; those before the newest may be gone.</summary>
    public static async Task<IResult> SendPreview(IBlobStore blobs, OwnerId owner, VideoId video, int number, CancellationToken cancellation) =>
        await Open(blobs, BlobKeys.Preview(owner, video, number), PreviewType, $"{video}-preview-{number}", cancellation)
            ?? ApiError.NotFound("preview_not_found", $"The preview {number} of '{video}' is not there (any more); its events name the newest.");

    private static async Task<IResult?> Open(IBlobStore blobs, string key, string type, string tag, CancellationToken cancellation)
    {
        if (await blobs.Find(key, cancellation) is not { } info || await blobs.Open(key, cancellation) is not { } stream)
        {
            return null;
        }

        return TypedResults.Stream(stream, type, fileDownloadName: null, info.StoredAt, new EntityTagHeaderValue($"\"{tag}\""), enableRangeProcessing: true);
    }
}
