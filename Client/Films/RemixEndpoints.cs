using System.Text.Json;
using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Client.Page;
using Sora.Client.Videos;
using Sora.Client.Videos.Derived;
using Sora.Grains.Social;
using Sora.Grains.Stores;
using Sora.Grains.Videos;
using Sora.Storyboards;

namespace Sora.Client.Films;

/// <summary>Remixes from the feed, in words.</summary>
internal sealed class RemixEndpoints(Submission submission)
{
    public static void Map(RouteGroupBuilder group)
    {
        var services = ((IEndpointRouteBuilder)group).ServiceProvider;
        var answers = ActivatorUtilities.CreateInstance<VideoAnswers>(services, services.GetRequiredService<SignedLinks>());
        var endpoints = new RemixEndpoints(ActivatorUtilities.CreateInstance<Submission>(services, answers));
        group.App("POST", "/films/{id}/remix/preview", Access.Member, "What an instruction would change, before anything is made.", PreviewRemix).Accepts<RemixRequest>("application/json").Produces<RemixPreviewJson>();
        group.App("POST", "/films/{id}/remix", Access.Member, "Makes a video of the member's own of a film, changed by an instruction.", endpoints.RemixFilm).Accepts<RemixRequest>("application/json").Produces<VideoJson>();
    }

    private static async Task<IResult> PreviewRemix(string id, HttpContext context, FilmAccess access, IGrainFactory grains, IRemixPreview editor)
    {
        var (prompt, source, error) = await Read(id, context, access, grains);
        if (source is null)
        {
            return error!;
        }

        var before = StoryboardJson.Write(source.Board);
        var preview = await editor.Preview(before, prompt!.Prompt!, source.Video.Seed, context.RequestAborted);
        return preview.After is { } after
            ? TypedResults.Json(new RemixPreviewJson(preview.Changes, preview.Notes, Element(before), Element(after)), AppJson.Relaxed.RemixPreviewJson)
            : ApiError.Invalid("instruction_not_understood", "prompt", preview.Refusal!);
    }

    private async Task<IResult> RemixFilm(string id, HttpContext context, FilmAccess access, IGrainFactory grains)
    {
        var (request, source, error) = await Read(id, context, access, grains);
        if (source is null)
        {
            return error!;
        }

        var member = context.Viewer().Id;
        var command = source.Derive(OriginKind.Remix, request!.Prompt!) with
        {
            Owner = member,
            SourceBoard = StoryboardJson.Write(source.Board),
            Draft = request.Draft ?? source.Video.Draft,
        };
        return await submission.Submit(command, context, taken => grains.GetGrain<IReactionsGrain>(id).Remixed(taken.Id, member));
    }

    private static async Task<(RemixRequest? Request, SourceVideo? Source, ApiError? Error)> Read(string id, HttpContext context, FilmAccess access, IGrainFactory grains)
    {
        var (request, invalid) = await AppBody.Read(context, AppJson.Relaxed.RemixRequest);
        if ((invalid ?? AppBody.CheckText("prompt", request!.Prompt, 1, StoryboardLimits.PromptCharacters)) is { } wrong)
        {
            return (null, null, wrong);
        }

        if (await access.Find(id, context) is not { Film: var film })
        {
            return (null, null, FilmAccess.NoFilm(id));
        }

        if (!film.Remixing && film.Author != context.Viewer().Id)
        {
            return (null, null, ApiError.Forbidden("remixing_forbidden", $"The author of '{id}' does not want films made of it; choose another."));
        }

        var grain = grains.GetGrain<IVideoGrain>(id);
        return (await grain.Get(film.Author)).Video is { } video && await grain.GetStoryboard(film.Author) is { } board
            ? (request, new SourceVideo(video, StoryboardJson.Read(board)), null)
            : (null, null, FilmAccess.NoFilm(id));
    }

    private static JsonElement Element(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
