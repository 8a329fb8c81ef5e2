using Sora.Client.Errors;
using Sora.Client.Videos;
using Sora.Grains.Films;
using Sora.Grains.Ids;
using Sora.Grains.Social;
using Sora.Grains.Videos;
using Sora.Storyboards;

namespace Sora.Client.Films;

/// <summary>Publishes videos with what is known of where they come from.</summary>
internal sealed class Publisher(IGrainFactory grains)
{
    public async Task<ApiError?> Publish(string id, OwnerId author, FilmTerms terms)
    {
        if (!VideoId.TryParse(id, out _) || await grains.GetGrain<IVideoGrain>(id).Get(author) is not { Video: { } video })
        {
            return ApiError.NoVideo(id);
        }

        if (video.Stage != VideoStage.Completed)
        {
            return new ApiError(StatusCodes.Status409Conflict, "invalid_request_error", "video_not_ready", null, $"The video '{id}' is {VideoStatus.Of(video.Stage)}; publish it when it is completed.");
        }

        var edges = await Edges(video);
        var answer = await grains.GetGrain<IPublicationGrain>(id).Publish(new PublishFilm(video, terms, [.. edges]));
        if (answer.Film is not { } film)
        {
            return answer.Refusal!.ToError();
        }

        if (film.Audience == Audience.Public)
        {
            await TellParents(film, edges);
        }

        return null;
    }

    /// <summary>The video's own edges, and those of the author's own videos above it: what comes before may be published by others, and knows its own.</summary>
    private async Task<List<LineageEdge>> Edges(Video video)
    {
        var edges = new List<LineageEdge>();
        var known = new HashSet<VideoId> { video.Id };
        var waiting = new Queue<Video>([video]);
        while (waiting.TryDequeue(out var child) && edges.Count < FilmLimits.MostEdges)
        {
            foreach (var (place, parent) in (child.Origin?.Sources ?? []).Index())
            {
                edges.Add(new LineageEdge(child.Id, parent, place, child.Origin!.Kind, await Changes(child, parent)));
                if (known.Add(parent) && (await grains.GetGrain<IVideoGrain>(parent.Value).Get(video.Owner)).Video is { } own)
                {
                    waiting.Enqueue(own);
                }
            }
        }

        return edges;
    }

    private async Task<string[]?> Changes(Video child, VideoId parent)
    {
        var grain = grains.GetGrain<IVideoGrain>(child.Id.Value);
        var before = await grain.GetSourceStoryboard(child.Owner) ?? await grains.GetGrain<IVideoGrain>(parent.Value).GetStoryboard(child.Owner);
        return before is not null && await grain.GetStoryboard(child.Owner) is { } after
            ? [.. StoryboardChanges.Between(StoryboardJson.Read(before), StoryboardJson.Read(after))]
            : null;
    }

    private async Task TellParents(Film film, List<LineageEdge> edges)
    {
        foreach (var parent in edges.Where(edge => edge.Child == film.Id).Select(edge => edge.Parent).Distinct())
        {
            if (await grains.GetGrain<IPublicationGrain>(parent.Value).Get() is { } source && source.Author != film.Author)
            {
                await grains.GetGrain<IReactionsGrain>(parent.Value).RemixPublished(film.Id, film.Author, source.Author);
            }
        }
    }
}
