using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sora.Client.Errors;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Videos;

/// <summary>
/// Decides which video a create means, so that a retry meets the first try and an intended repeat does not.
/// With an <c>Idempotency-Key</c> the id follows from owner and key. Without one, a create repeats an earlier one of the same owner and content only when
/// <c>x-stainless-retry-count</c> says so or the answer to that one could not be delivered.
/// </summary>
internal sealed class CreateIdentity(RecentCreates recent, IIndexReader index, IGrainFactory grains, TimeProvider time)
{
    private const string KeyHeader = "Idempotency-Key";
    private const string RetryHeader = "x-stainless-retry-count";
    private const int LongestKey = 255;
    private const int VideosLookedAt = 20;
    private const int IdBytes = 16;

    /// <summary>The command with its id, and what to tell when the answer is out; or what is wrong with the headers.</summary>
    public async Task<(CreateVideo? Command, ApiError? Error)> Identify(OwnerId owner, CheckedCreate create, HttpContext context)
    {
        var headers = context.Request.Headers;
        if (headers.TryGetValue(KeyHeader, out var keys))
        {
            var key = keys.ToString();
            return key.Length is > 0 and <= LongestKey
                ? (Command(Derived(owner, key), owner, create), null)
                : (null, ApiError.Invalid("invalid_idempotency_key", KeyHeader, $"The {KeyHeader} has {key.Length} characters; use 1 to {LongestKey}."));
        }

        var isRetry = int.TryParse(headers[RetryHeader].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;
        var content = Content(owner, create);
        var id = recent.Find(content, isRetry) ?? (isRetry ? await FindStored(owner, create, context.RequestAborted) : null) ?? VideoId.New();
        recent.Remember(content, id);
        context.Response.OnCompleted(() =>
        {
            recent.Answered(content, id, delivered: !context.RequestAborted.IsCancellationRequested);
            return Task.CompletedTask;
        });
        return (Command(id, owner, create), null);
    }

    private static CreateVideo Command(VideoId id, OwnerId owner, CheckedCreate create) => new(
        id, owner, create.Model, create.Prompt, create.Seconds, create.Size.Width, create.Size.Height, create.Seed, Storyboard: null, WithTrace: false);

    private static VideoId Derived(OwnerId owner, string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{KeyHeader}\n{owner}\n{key}"));
        return new VideoId(VideoId.Prefix + Convert.ToHexStringLower(hash.AsSpan(0, IdBytes)));
    }

    private static string Content(OwnerId owner, CheckedCreate create) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{owner}\n{create.Model}\n{create.Seconds}\n{create.Size.Name}\n{create.Seed}\n{create.Prompt}")));

    /// <summary>The first try may have been taken by this node before a restart, or by another one.</summary>
    private async Task<VideoId?> FindStored(OwnerId owner, CheckedCreate create, CancellationToken cancellation)
    {
        var page = await index.ListVideos(owner, VideosLookedAt, after: null, newestFirst: true, cancellation);
        var answers = await Task.WhenAll(page.Ids.Select(id => grains.GetGrain<IVideoGrain>(id.Value).Get(owner)));
        var oldest = time.GetUtcNow() - RecentCreates.Memory;
        return answers.Select(answer => answer.Video).FirstOrDefault(video => video is not null && video.CreatedAt >= oldest && Command(video.Id, owner, create) == AsCommand(video))?.Id;
    }

    private static CreateVideo AsCommand(Video video) => new(
        video.Id, video.Owner, video.Model, video.Prompt, video.Seconds, video.Width, video.Height, video.Seed, Storyboard: null, WithTrace: false);
}
