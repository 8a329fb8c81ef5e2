namespace Sora.Grains.Videos;

/// <summary>What can be said of stages.</summary>
public static class VideoStages
{
    /// <summary>Whether a job in that stage has ended.</summary>
    public static bool IsFinal(this VideoStage stage) => stage is VideoStage.Completed or VideoStage.Failed or VideoStage.Cancelled;
}
