using System.Globalization;
using Sora.Client.Errors;
using Sora.Client.Keys;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Videos;

/// <summary>Pages through an owner's videos. The index names them, the grains say what they are: a video that the index still has but the grid no more is left out.</summary>
internal sealed class VideoList(IVideoLinks links, IGrainFactory grains, IIndexReader index)
{
    private const int DefaultLimit = 20;
    private const int MostLimit = 100;

    public async Task<IResult> Get(HttpContext context, string? limit, string? order, string? after)
    {
        var most = DefaultLimit;
        if (limit is not null && (!int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out most) || most > MostLimit))
        {
            return ApiError.Invalid("invalid_value", "limit", $"The limit '{ApiError.Shown(limit)}' is out of range; use 0 to {MostLimit}.");
        }

        if (order is not (null or "asc" or "desc"))
        {
            return ApiError.Invalid("invalid_value", "order", $"The order '{ApiError.Shown(order)}' does not exist; use asc or desc.");
        }

        VideoId? last = null;
        if (after is not null)
        {
            if (!VideoId.TryParse(after, out var id))
            {
                return ApiError.Invalid("invalid_value", "after", $"'{ApiError.Shown(after)}' is no id of a video; use the last_id of the page before.");
            }

            last = id;
        }

        return await Page(context.Caller().Owner, most, last, newestFirst: order != "asc", context.RequestAborted);
    }

    private async Task<IResult> Page(OwnerId owner, int limit, VideoId? after, bool newestFirst, CancellationToken cancellation)
    {
        var videos = new List<VideoJson>(limit);
        VideoPage page;
        do
        {
            page = await index.ListVideos(owner, limit - videos.Count, after, newestFirst, cancellation);
            var answers = await Task.WhenAll(page.Ids.Select(id => grains.GetGrain<IVideoGrain>(id.Value).Get(owner)));
            videos.AddRange(answers.Select(answer => answer.Video).OfType<Video>().Select(Show));
            after = page.Ids.Count > 0 ? page.Ids[^1] : after;
        }
        while (page.HasMore && videos.Count < limit && page.Ids.Count > 0);

        var json = new VideoListJson("list", videos, videos.FirstOrDefault()?.Id, videos.LastOrDefault()?.Id, page.HasMore);
        return TypedResults.Json(json, WireJson.Relaxed.VideoListJson);
    }

    private VideoJson Show(Video video) => VideoJson.Of(video, video.Stage == VideoStage.Completed ? links.Media(video) : null);
}
