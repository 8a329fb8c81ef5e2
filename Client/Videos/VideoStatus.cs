using Sora.Grains.Videos;

namespace Sora.Client.Videos;

/// <summary>The four statuses of the API. Pollers of the SDKs stop on an unknown one, so there is never a fifth.</summary>
internal static class VideoStatus
{
    public static string Of(VideoStage stage) => stage switch
    {
        VideoStage.Created or VideoStage.Directed or VideoStage.Admitted or VideoStage.Queued => "queued",
        VideoStage.Leased or VideoStage.Rendering or VideoStage.Assembling => "in_progress",
        VideoStage.Completed => "completed",
        VideoStage.Failed or VideoStage.Cancelled => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "The stage has no status; add it here."),
    };

    /// <summary>The stage's name on the wire.</summary>
    public static string StageName(VideoStage stage) => stage switch
    {
        VideoStage.Created => "created",
        VideoStage.Directed => "directed",
        VideoStage.Admitted => "admitted",
        VideoStage.Queued => "queued",
        VideoStage.Leased => "leased",
        VideoStage.Rendering => "rendering",
        VideoStage.Assembling => "assembling",
        VideoStage.Completed => "completed",
        VideoStage.Failed => "failed",
        VideoStage.Cancelled => "cancelled",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "The stage has no name on the wire; add it here."),
    };
}
