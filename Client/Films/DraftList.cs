using Sora.Client.App;
using Sora.Client.Page;
using Sora.Client.Videos;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Films;

/// <summary>A member's finished videos that are not published, newest first.</summary>
internal sealed class DraftList(IGrainFactory grains, IIndexReader index, IFilmReader films, SignedLinks links)
{
    private const int LookedAt = 50;

    public async Task<(IReadOnlyList<VideoJson> Data, string? Next)> Page(OwnerId owner, PageAsked asked, CancellationToken cancellation)
    {
        var drafts = new List<Video>();
        VideoId? after = asked.After is { } place ? new VideoId(place) : null;
        while (drafts.Count <= asked.Limit)
        {
            var page = await index.ListVideos(owner, LookedAt, after, newestFirst: true, cancellation);
            var published = await films.Published(page.Ids, cancellation);
            var answers = await Task.WhenAll(page.Ids.Where(id => !published.Contains(id)).Select(id => grains.GetGrain<IVideoGrain>(id.Value).Get(owner)));
            drafts.AddRange(answers.Select(answer => answer.Video).OfType<Video>().Where(video => video.Stage == VideoStage.Completed));
            if (!page.HasMore || page.Ids.Count == 0)
            {
                break;
            }

            after = page.Ids[^1];
        }

        var shown = drafts.Take(asked.Limit).ToList();
        return ([.. shown.Select(video => VideoJson.Of(video, links.Media(video)))], drafts.Count > asked.Limit ? shown[^1].Id.Value : null);
    }
}
