namespace Sora.Grains.Videos;

/// <summary>Codes under which jobs end without a film.</summary>
public static class VideoErrors
{
    public const string ModerationBlocked = "moderation_blocked";
    public const string PromptNotUnderstood = "prompt_not_understood";
    public const string Cancelled = "cancelled";
    public const string EngineFailed = "engine_failed";
    public const string StorageFull = "storage_full";
    public const string EncoderMissing = "encoder_missing";

    internal static VideoError CancelledByOwner { get; } = new(Cancelled, "The job was cancelled.");

    internal static VideoError InterruptedTooOften(int times) =>
        new("interrupted_too_often", $"The work was interrupted {times} times without getting further; ask the operator to look at the log, then try again.");

    internal static VideoError TooOld(TimeSpan age) =>
        new("expired", $"The job had not ended after {age.TotalHours:0.#} hours; try again when the queue is shorter, or ask for a shorter video.");
}
