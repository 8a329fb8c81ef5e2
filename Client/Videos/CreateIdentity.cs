using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
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

    /// <summary>The command with its id, or what is wrong with the headers.</summary>
    /// <param name="request">The command but for its id.</param>
    /// <param name="context">Its headers tell retries; when its answer is out, whether it arrived is remembered.</param>
    public async Task<(CreateVideo? Command, ApiError? Error)> Identify(CreateVideo request, HttpContext context)
    {
        var headers = context.Request.Headers;
        if (headers.TryGetValue(KeyHeader, out var keys))
        {
            var key = keys.ToString();
            return key.Length is > 0 and <= LongestKey
                ? (request with { Id = Derived(request.Owner, key) }, null)
                : (null, ApiError.Invalid("invalid_idempotency_key", KeyHeader, $"The {KeyHeader} has {key.Length} characters; use 1 to {LongestKey}."));
        }

        var isRetry = int.TryParse(headers[RetryHeader].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;
        var content = Content(request);
        var id = recent.Find(content, isRetry) ?? (isRetry ? await FindStored(request, context.RequestAborted) : null) ?? VideoId.New();
        recent.Remember(content, id);
        context.Response.OnCompleted(() =>
        {
            recent.Answered(content, id, delivered: !context.RequestAborted.IsCancellationRequested);
            return Task.CompletedTask;
        });
        return (request with { Id = id }, null);
    }

    private static VideoId Derived(OwnerId owner, string key)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{KeyHeader}\n{owner}\n{key}"));
        return new VideoId(VideoId.Prefix + Convert.ToHexStringLower(hash.AsSpan(0, IdBytes)));
    }

    private static string Content(CreateVideo request) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(request with { Id = default })));

    /// <summary>The first try may have been taken by this node before a restart, or by another one. A storyboard that was given is not listed, so such a request is made anew.</summary>
    private async Task<VideoId?> FindStored(CreateVideo request, CancellationToken cancellation)
    {
        if (request.Storyboard is not null)
        {
            return null;
        }

        var page = await index.ListVideos(request.Owner, VideosLookedAt, after: null, newestFirst: true, cancellation);
        var answers = await Task.WhenAll(page.Ids.Select(id => grains.GetGrain<IVideoGrain>(id.Value).Get(request.Owner)));
        var oldest = time.GetUtcNow() - RecentCreates.Memory;
        return answers.Select(answer => answer.Video).FirstOrDefault(video => video is not null && video.CreatedAt >= oldest && IsSame(request, video))?.Id;
    }

    private static bool IsSame(CreateVideo request, Video video) =>
        (request.Model, request.Prompt, request.Seed, request.Draft) == (video.Model, video.Prompt, video.Seed, video.Draft)
        && Equals(request.Origin, video.Origin)
        && (request.Origin is not null || (request.Seconds == video.Seconds && (request.Draft || (request.Width, request.Height) == (video.Width, video.Height))));
}
