using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Sora.Client.Errors;
using Sora.Client.Keys;
using Sora.Client.Videos.Bodies;
using Sora.Grains.Videos;
using Sora.Storyboards;

namespace Sora.Client.Videos.Derived;

/// <summary>Videos that are made of others: their storyboards are changed, continued or put together; shots that stay keep their masters.</summary>
internal sealed class DerivedEndpoints(Submission submission, SourceVideos sources, UploadedClips clips)
{
    private const int MostExtensions = 6;
    private const double MostSeconds = 120;

    public static void Map(RouteGroupBuilder group, Submission submission)
    {
        var derived = ActivatorUtilities.CreateInstance<DerivedEndpoints>(((IEndpointRouteBuilder)group).ServiceProvider, submission);
        var bounded = new RequestSizeLimitAttribute(BodyReader.MostBytes);
        group.MapPost("/{id}/remix", derived.Remix).WithMetadata(bounded);
        var withClip = new RequestSizeLimitAttribute(BodyReader.MostBytesWithClip);
        group.MapPost("/edits", (Delegate)derived.Edit).WithMetadata(withClip);
        group.MapPost("/extensions", (Delegate)derived.Extend).WithMetadata(withClip);
        group.MapPost("/stitch", (Delegate)derived.Stitch).WithMetadata(bounded);
        group.MapPost("/{id}/shots/{shot}/reroll", derived.Reroll).WithMetadata(bounded);
        group.MapPost("/{id}/finish", derived.Finish).WithMetadata(bounded);
    }

    private async Task<IResult> Remix(string id, HttpContext context)
    {
        var (fields, error) = await DerivedFields.Read(context.Request, "prompt");
        return fields is null ? error! : await Change(id, OriginKind.Remix, fields, context);
    }

    private async Task<IResult> Edit(HttpContext context)
    {
        var (fields, clip, error) = await DerivedFields.ReadWithClip(context.Request, "prompt", "video[id]");
        if (fields is null)
        {
            return error!;
        }

        if (clip is null)
        {
            return await Change(fields["video[id]"], OriginKind.Edit, fields, context);
        }

        return CreateCheck.CheckPrompt(fields["prompt"]) ?? await clips.Use(
            clip, fields["video[id]"], context, own => Change(own, OriginKind.Edit, fields, context), foreign => submission.Submit(foreign(fields["prompt"]!, VideoChoices.DefaultSeconds), context));
    }

    private async Task<IResult> Change(string? id, OriginKind kind, DerivedFields fields, HttpContext context)
    {
        if (CreateCheck.CheckPrompt(fields["prompt"]) is { } unreadable)
        {
            return unreadable;
        }

        var (source, missing) = await sources.Find(id, context.Caller().Owner);
        return source is null ? missing! : await submission.Submit(source.Derive(kind, fields["prompt"]!) with { SourceBoard = StoryboardJson.Write(source.Board) }, context);
    }

    private async Task<IResult> Extend(HttpContext context)
    {
        var (fields, clip, error) = await DerivedFields.ReadWithClip(context.Request, "prompt", "seconds", "video[id]", "direction");
        if (fields is null)
        {
            return error!;
        }

        if (CreateCheck.CheckPrompt(fields["prompt"]) is { } unreadable)
        {
            return unreadable;
        }

        if (!int.TryParse(fields["seconds"] ?? VideoChoices.DefaultSeconds.ToString(CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) || !VideoChoices.Seconds.Contains(seconds))
        {
            return ApiError.Invalid("invalid_value", "seconds", $"'{ApiError.Shown(fields["seconds"]!)}' seconds cannot be added; use one of {string.Join(", ", VideoChoices.Seconds)}.");
        }

        if (fields["direction"] is not (null or "forward" or "backward"))
        {
            return ApiError.Invalid("invalid_value", "direction", $"The direction '{ApiError.Shown(fields["direction"]!)}' does not exist; use forward (after the end) or backward (before the beginning).");
        }

        return clip is null
            ? await ExtendOwn(fields["video[id]"], seconds, fields, context)
            : await clips.Use(clip, fields["video[id]"], context, own => ExtendOwn(own, seconds, fields, context), foreign => fields["direction"] == "backward"
                ? Task.FromResult<IResult>(ApiError.Invalid("clip_not_recognised", "video", "The clip is none of your films, so nothing is known of what came before it; extend it forward."))
                : submission.Submit(foreign(fields["prompt"]!, seconds), context));
    }

    private async Task<IResult> ExtendOwn(string? id, int seconds, DerivedFields fields, HttpContext context)
    {
        var (source, missing) = await sources.Find(id, context.Caller().Owner);
        if (source is null)
        {
            return missing!;
        }

        if (await CheckGrowth(source.Video, seconds) is { } full)
        {
            return full;
        }

        var kind = fields["direction"] == "backward" ? OriginKind.Prequel : OriginKind.Extension;
        return await submission.Submit(
            source.Derive(kind, fields["prompt"]!) with { Seconds = source.Video.Seconds + seconds, SourceBoard = StoryboardJson.Write(source.Board) }, context);
    }

    private async Task<ApiError?> CheckGrowth(Video video, int seconds)
    {
        if (video.Seconds + seconds > MostSeconds)
        {
            return ApiError.Invalid(
                "video_too_long", "seconds", string.Create(CultureInfo.InvariantCulture, $"{seconds} seconds more would make the video {video.Seconds + seconds:0.###} seconds long; it may be {MostSeconds} at most."));
        }

        return await sources.CountExtensions(video, MostExtensions) >= MostExtensions
            ? ApiError.Invalid("too_many_extensions", "video", $"The video was extended {MostExtensions} times, which is the most; stitch it to another one instead.")
            : null;
    }

    private async Task<IResult> Reroll(string id, string shot, HttpContext context)
    {
        var (fields, error) = await DerivedFields.ReadOptional(context.Request, "seed");
        if (fields is null)
        {
            return error!;
        }

        long? seed = null;
        if (fields["seed"] is { } text && (seed = CreateCheck.ReadSeed(text, 0)) is null)
        {
            return ApiError.Invalid("invalid_value", "seed", $"The seed '{ApiError.Shown(text)}' cannot be used; give an integer from 0 to {VideoChoices.MostSeed}, or none.");
        }

        var (source, missing) = await sources.Find(id, context.Caller().Owner);
        if (source is null)
        {
            return missing!;
        }

        return FilmCuts.Reroll(source.Board, shot, seed) is { } board
            ? await submission.Submit(source.Derive(OriginKind.Reroll, source.Video.Prompt) with { Storyboard = StoryboardJson.Write(board) }, context)
            : ApiError.NotFound("shot_not_found", $"The video '{id}' has no shot '{ApiError.Shown(shot)}'; it has {string.Join(", ", source.Board.Shots.Select(one => one.Id))}.");
    }

    private async Task<IResult> Stitch(HttpContext context)
    {
        var (pieces, error) = await StitchRequest.Read(context.Request);
        if (pieces is null)
        {
            return error!;
        }

        var found = new List<SourceVideo>();
        foreach (var piece in pieces)
        {
            var (source, missing) = await sources.Find(piece.Id, context.Caller().Owner);
            if (source is null)
            {
                return missing!;
            }

            found.Add(source);
        }

        var first = found[0];
        if (found.Find(other => (other.Video.Width, other.Video.Height, other.Video.Draft) != (first.Video.Width, first.Video.Height, first.Video.Draft)) is { } odd)
        {
            return ApiError.Invalid("size_mismatch", "videos", $"The video '{odd.Video.Id}' has another size than '{first.Video.Id}'; stitch videos of one size.");
        }

        var (film, absent) = FilmCuts.Stitch([.. found.Zip(pieces, (source, piece) => (source.Board, piece.Shots))]);
        if (film is null)
        {
            return ApiError.NotFound("shot_not_found", $"There is no shot '{ApiError.Shown(absent!)}' in the video it is wanted from; see its storyboard.");
        }

        var seconds = (double)film.Shots.Sum(shot => (decimal)shot.Seconds);
        return StoryboardValidator.Validate(film) is [var fault, ..]
            ? ApiError.Invalid("stitch_impossible", "videos", $"The shots do not make one film: {fault}.")
            : await submission.Submit(
                first.Derive(OriginKind.Stitch, film.Prompt) with
                {
                    Seconds = seconds,
                    Storyboard = StoryboardJson.Write(film),
                    Origin = new VideoOrigin(OriginKind.Stitch, [.. found.Select(source => source.Video.Id).Distinct()]),
                },
                context);
    }

    private async Task<IResult> Finish(string id, HttpContext context)
    {
        var (fields, error) = await DerivedFields.ReadOptional(context.Request);
        if (fields is null)
        {
            return error!;
        }

        var (source, missing) = await sources.Find(id, context.Caller().Owner);
        if (source is null)
        {
            return missing!;
        }

        return source.Video.Draft
            ? await submission.Submit(source.Derive(OriginKind.Finish, source.Video.Prompt) with { Storyboard = StoryboardJson.Write(source.Board), Draft = false }, context)
            : ApiError.Invalid("not_a_draft", "video", $"The video '{id}' is no draft: it has its full size already.");
    }
}
