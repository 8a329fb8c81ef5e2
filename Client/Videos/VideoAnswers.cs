using System.Globalization;
using Sora.Client.Errors;
using Sora.Grains.Videos;

namespace Sora.Client.Videos;

/// <summary>How the grid's answers are sent; files are named as the surface names them.</summary>
internal sealed class VideoAnswers(IVideoLinks links, SoraClientOptions options)
{
    private const string PollAfter = "openai-poll-after-ms";

    public IResult Of(HttpContext context, VideoAnswer answer)
    {
        if (answer.Video is not { } video)
        {
            return OnRefusal(answer.Refusal, context.GetRouteValue("id") as string ?? "");
        }

        if (!video.Stage.IsFinal())
        {
            context.Response.Headers[PollAfter] = options.PollInterval.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        }

        return TypedResults.Json(VideoJson.Of(video, video.Stage == VideoStage.Completed ? links.Media(video) : null), WireJson.Relaxed.VideoJson);
    }

    public static ApiError OnRefusal(Refusal? refusal, string id) =>
        refusal is null or { Kind: RefusalKind.NotFound } ? ApiError.NoVideo(id) : refusal.ToError();
}
