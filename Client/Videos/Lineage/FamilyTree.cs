using System.Globalization;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Storyboards;

namespace Sora.Client.Videos.Lineage;

/// <summary>Walks a video's family: up through the records, down through the index, each generation at once.</summary>
internal sealed class FamilyTree(IGrainFactory grains, IIndexReader index)
{
    /// <summary>More is no picture that anybody reads; analysts have the tables.</summary>
    private const int MostVideos = 500;

    private readonly Dictionary<VideoId, Video?> _videos = [];
    private readonly Dictionary<VideoId, Storyboard?> _boards = [];

    /// <param name="video">The caller's.</param>
    /// <param name="cancellation">Stops the walk.</param>
    public async Task<LineageJson> Of(Video video, CancellationToken cancellation)
    {
        _videos[video.Id] = video;
        await Ancestors([video]);
        var hasMore = !await Descendants(video.Owner, [.. _videos.Keys], cancellation);
        var edges = new List<LineageEdgeJson>();
        foreach (var child in _videos.Values.OfType<Video>().Where(one => one.Origin is not null).OrderBy(one => one.CreatedAt).ThenBy(one => one.Id.Value, StringComparer.Ordinal))
        {
            foreach (var parent in child.Origin!.Sources.Where(_videos.ContainsKey))
            {
                edges.Add(new LineageEdgeJson(parent.Value, child.Id.Value, child.Origin.Kind.ToString().ToLowerInvariant(), await Changes(parent, child)));
            }
        }

        var nodes = _videos.OrderBy(entry => entry.Value?.CreatedAt ?? DateTimeOffset.MinValue).ThenBy(entry => entry.Key.Value, StringComparer.Ordinal).Select(entry => Node(entry.Key, entry.Value));
        return new LineageJson("lineage", video.Id.Value, [.. nodes], edges, hasMore);
    }

    private async Task Ancestors(IReadOnlyList<Video> generation)
    {
        while (generation.Count > 0 && _videos.Count < MostVideos)
        {
            var parents = generation.SelectMany(child => child.Origin?.Sources ?? []).Distinct().Where(id => !_videos.ContainsKey(id)).Take(MostVideos - _videos.Count).ToList();
            generation = await Load(parents, generation[0].Owner);
        }
    }

    /// <summary>False when there are more than are listed.</summary>
    private async Task<bool> Descendants(OwnerId owner, IReadOnlyList<VideoId> generation, CancellationToken cancellation)
    {
        while (generation.Count > 0)
        {
            var children = (await index.ListDerived(owner, generation, MostVideos, cancellation)).Where(id => !_videos.ContainsKey(id)).ToList();
            if (children.Count > MostVideos - _videos.Count)
            {
                await Load([.. children.Take(MostVideos - _videos.Count)], owner);
                return false;
            }

            generation = [.. (await Load(children, owner)).Select(child => child.Id)];
        }

        return true;
    }

    /// <summary>Those that still exist; the others are remembered as gone.</summary>
    private async Task<IReadOnlyList<Video>> Load(IReadOnlyList<VideoId> ids, OwnerId owner)
    {
        var answers = await Task.WhenAll(ids.Select(id => grains.GetGrain<IVideoGrain>(id.Value).Get(owner)));
        foreach (var (id, answer) in ids.Zip(answers))
        {
            _videos[id] = answer.Video;
        }

        return [.. answers.Select(answer => answer.Video).OfType<Video>()];
    }

    private async Task<IReadOnlyList<string>?> Changes(VideoId parent, Video child) =>
        _videos[parent] is not null && await Board(parent, child.Owner) is { } before && await Board(child.Id, child.Owner) is { } after ? StoryboardChanges.Between(before, after) : null;

    private async Task<Storyboard?> Board(VideoId id, OwnerId owner)
    {
        if (!_boards.TryGetValue(id, out var board))
        {
            _boards[id] = board = await grains.GetGrain<IVideoGrain>(id.Value).GetStoryboard(owner) is { } json ? StoryboardJson.Read(json) : null;
        }

        return board;
    }

    private static LineageNodeJson Node(VideoId id, Video? video) => new(
        id.Value, video is null, video?.Prompt, video is null ? null : VideoStatus.Of(video.Stage), video?.Seconds.ToString(CultureInfo.InvariantCulture), video?.CreatedAt.ToUnixTimeSeconds());
}
