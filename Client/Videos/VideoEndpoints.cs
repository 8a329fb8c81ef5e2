using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Sora.Client.Characters;
using Sora.Client.Errors;
using Sora.Client.Keys;
using Sora.Client.Metrics;
using Sora.Client.Videos.Bodies;
using Sora.Client.Videos.Derived;
using Sora.Client.Videos.Lineage;
using Sora.Grains.Ids;
using Sora.Grains.Stores;
using Sora.Grains.Videos;

namespace Sora.Client.Videos;

/// <summary>The operations on videos, the same for every surface; the group around them decides who may call, <paramref name="links"/> how files are named.</summary>
internal sealed class VideoEndpoints(
    IVideoLinks links, VideoAnswers answers, Submission submission, IGrainFactory grains, IBlobStore blobs, ClientInstruments instruments, CreateReferences references, SoraClientOptions options, TimeProvider time)
{
    public static RouteGroupBuilder Map(RouteGroupBuilder group, IVideoLinks links)
    {
        var services = ((IEndpointRouteBuilder)group).ServiceProvider;
        var answers = ActivatorUtilities.CreateInstance<VideoAnswers>(services, links);
        var submission = ActivatorUtilities.CreateInstance<Submission>(services, answers);
        var videos = ActivatorUtilities.CreateInstance<VideoEndpoints>(services, links, answers, submission);
        var list = ActivatorUtilities.CreateInstance<VideoList>(services, links);
        group.MapPost("", (Delegate)videos.Create).WithMetadata(new RequestSizeLimitAttribute(BodyReader.MostBytesWithPicture));
        group.MapPost("/estimate", (Delegate)videos.Estimate).WithMetadata(new RequestSizeLimitAttribute(BodyReader.MostBytesWithPicture), NeedsScope.Read);
        group.MapGet("", list.Get);
        group.MapGet("/{id}", videos.Get);
        group.MapDelete("/{id}", videos.Delete);
        group.MapPost("/{id}/cancel", videos.Cancel);
        group.MapMethods("/{id}/content", [HttpMethods.Get, HttpMethods.Head], videos.Content);
        group.MapMethods("/{id}/captions.vtt", [HttpMethods.Get, HttpMethods.Head], videos.Captions);
        group.MapMethods("/{id}/previews/{number:int:min(0)}", [HttpMethods.Get, HttpMethods.Head], videos.Preview);
        group.MapGet("/{id}/events", videos.Events);
        group.MapGet("/{id}/storyboard", videos.Storyboard);
        group.MapGet("/{id}/lineage", videos.Lineage);
        DerivedEndpoints.Map(group, submission);
        CharacterEndpoints.Map(group);
        return group;
    }

    private async Task<IResult> Create(HttpContext context)
    {
        var (request, error) = await Read(context);
        return request is null ? error! : await submission.Submit(request, context);
    }

    private async Task<IResult> Estimate(HttpContext context)
    {
        var (request, error) = await Read(context);
        if (request is null)
        {
            return error!;
        }

        var id = VideoId.New();
        var estimate = await grains.GetGrain<IVideoGrain>(id.Value).Estimate(request with { Id = id });
        return TypedResults.Json(EstimateJson.Of(estimate), WireJson.Relaxed.EstimateJson);
    }

    /// <summary>The command that a create's body asks for, but for its id.</summary>
    private async Task<(CreateVideo? Request, ApiError? Error)> Read(HttpContext context)
    {
        var (body, unreadable) = await BodyReader.ReadWithFiles(context.Request, CreateFields.Nested, context.RequestAborted);
        if (body is null)
        {
            return (null, unreadable);
        }

        var (picture, odd) = body.Only("input_reference");
        var (fields, unknown) = odd is null ? CreateFields.Of(body.Fields) : (null, odd);
        if (fields is null)
        {
            return (null, unknown);
        }

        var (create, invalid) = CreateCheck.Check(fields);
        if (create is null)
        {
            return (null, invalid);
        }

        var request = new CreateVideo(
            default, context.Caller().Owner, create.Model, create.Prompt, create.Seconds, create.Size.Width, create.Size.Height, create.Seed, create.Storyboard, WithTrace: false, Draft: create.Draft);
        return await references.Add(request, fields, picture, context.RequestAborted);
    }

    private Task<IResult> Get(string id, HttpContext context) =>
        OnVideo(id, async video => answers.Of(context, await video.Get(context.Caller().Owner)));

    private Task<IResult> Cancel(string id, HttpContext context) =>
        OnVideo(id, async video => answers.Of(context, await video.Cancel(context.Caller().Owner)));

    private Task<IResult> Delete(string id, HttpContext context) => OnVideo(id, async video =>
    {
        var answer = await video.Delete(context.Caller().Owner);
        return answer.Refusal is { } refusal
            ? VideoAnswers.OnRefusal(refusal, id)
            : TypedResults.Json(new VideoDeletedJson(id, Deleted: true, "video.deleted"), WireJson.Relaxed.VideoDeletedJson);
    });

    private Task<IResult> Captions(string id, HttpContext context) => Content(id, MediaVariant.Captions, context);

    private Task<IResult> Content(string id, string? variant, HttpContext context) => OnVideo(id, async grain =>
    {
        var answer = await grain.Get(context.Caller().Owner);
        context.Response.Headers.CacheControl = "private, no-cache";
        return answer.Video is { } video
            ? await VideoContent.Send(blobs, video, variant ?? MediaVariant.Video, context.RequestAborted)
            : VideoAnswers.OnRefusal(answer.Refusal, id);
    });

    private Task<IResult> Preview(string id, int number, HttpContext context) => OnVideo(id, async grain =>
    {
        var answer = await grain.Get(context.Caller().Owner);
        return answer.Video is { } video
            ? await VideoContent.SendPreview(blobs, video.Owner, video.Id, number, context.RequestAborted)
            : VideoAnswers.OnRefusal(answer.Refusal, id);
    });

    private Task<IResult> Events(string id, HttpContext context) => OnVideo(id, async video =>
    {
        long after = 0;
        if (context.Request.Headers.TryGetValue("Last-Event-ID", out var last)
            && !long.TryParse(last.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out after))
        {
            return ApiError.Invalid("invalid_value", "Last-Event-ID", $"The Last-Event-ID '{ApiError.Shown(last.ToString())}' is no event of ours; send the last id received, or none.");
        }

        var caller = context.Caller().Owner;
        var answer = await video.Get(caller);
        if (answer.Video is null)
        {
            return VideoAnswers.OnRefusal(answer.Refusal, id);
        }

        instruments.StreamOpened();
        try
        {
            await new EventStream(video, caller, links, options, time).Send(context, after, isOpen: !answer.Video.Stage.IsFinal());
        }
        finally
        {
            instruments.StreamClosed();
        }

        return TypedResults.Empty;
    });

    private Task<IResult> Storyboard(string id, HttpContext context) => OnVideo(id, async video =>
    {
        var caller = context.Caller().Owner;
        var answer = await video.Get(caller);
        if (answer.Video is null)
        {
            return VideoAnswers.OnRefusal(answer.Refusal, id);
        }

        return await video.GetStoryboard(caller) is { } board
            ? TypedResults.Text(board, "application/json", Encoding.UTF8)
            : ApiError.NotFound("storyboard_not_ready", $"The video '{id}' has no storyboard yet; ask again when its stage is past created.");
    });

    private Task<IResult> Lineage(string id, IIndexReader index, HttpContext context) => OnVideo(id, async video =>
    {
        var answer = await video.Get(context.Caller().Owner);
        return answer.Video is { } known
            ? TypedResults.Json(await new FamilyTree(grains, index).Of(known, context.RequestAborted), WireJson.Relaxed.LineageJson)
            : VideoAnswers.OnRefusal(answer.Refusal, id);
    });

    /// <summary>An id of the wrong form is answered like one that does not exist.</summary>
    private async Task<IResult> OnVideo(string id, Func<IVideoGrain, Task<IResult>> act) =>
        VideoId.TryParse(id, out _) ? await act(grains.GetGrain<IVideoGrain>(id)) : ApiError.NoVideo(id);
}
