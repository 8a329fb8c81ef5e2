using Sora.Client.Errors;
using Sora.Grains.Ids;
using Sora.Grains.Videos;
using Sora.Storyboards;

namespace Sora.Client.Videos.Derived;

/// <summary>A finished video that another is made of.</summary>
internal sealed record SourceVideo(Video Video, Storyboard Board)
{
    /// <summary>A command for a video of the same model, size and seed; what differs is set on it.</summary>
    public CreateVideo Derive(OriginKind kind, string prompt) => new(
        default, Video.Owner, Video.Model, prompt, Video.Seconds, Video.Width, Video.Height, Video.Seed, Storyboard: null, WithTrace: false, new VideoOrigin(kind, [Video.Id]), SourceBoard: null, Video.Draft);
}

/// <summary>Finds the videos that requests name.</summary>
internal sealed class SourceVideos(IGrainFactory grains)
{
    /// <summary>The caller's finished video, or why it cannot be used: somebody else's does not exist.</summary>
    public async Task<(SourceVideo? Source, ApiError? Error)> Find(string? id, OwnerId caller)
    {
        if (id is null)
        {
            return (null, ApiError.Invalid("missing_required_parameter", "video[id]", "The field 'video[id]' is missing; name the video."));
        }

        if (!VideoId.TryParse(id, out _))
        {
            return (null, ApiError.NoVideo(id));
        }

        var grain = grains.GetGrain<IVideoGrain>(id);
        var answer = await grain.Get(caller);
        if (answer.Video is not { } video)
        {
            return (null, VideoAnswers.OnRefusal(answer.Refusal, id));
        }

        return video.Stage == VideoStage.Completed && await grain.GetStoryboard(caller) is { } board
            ? (new SourceVideo(video, StoryboardJson.Read(board)), null)
            : (null, ApiError.Invalid("video_not_ready", "video", $"The video '{id}' is {VideoStatus.Of(video.Stage)}; only a completed one can be made another of."));
    }

    /// <summary>How many extensions a video consists of, itself included; counting ends at <paramref name="most"/>.</summary>
    public async Task<int> CountExtensions(Video video, int most)
    {
        var count = 0;
        for (var at = video; count < most && at.Origin is { Kind: OriginKind.Extension or OriginKind.Prequel } origin; count++)
        {
            if ((await grains.GetGrain<IVideoGrain>(origin.Sources[0].Value).Get(video.Owner)).Video is not { } before)
            {
                return count + 1;
            }

            at = before;
        }

        return count;
    }
}
