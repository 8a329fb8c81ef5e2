using System.Text.Json;
using Sora.Grains.Ids;
using Sora.Storyboards;

namespace Sora.Grains.Videos;

/// <summary>The expected noes of a video, worded for the user.</summary>
internal static class VideoRefusals
{
    public static Refusal NotFound(VideoId id) => new(RefusalKind.NotFound, "video_not_found", "video_id", $"There is no video {id}; check the id, or list your videos.");

    public static Refusal IdTaken(VideoId id) => new(RefusalKind.Conflict, "id_taken", "id", $"{id} is another request's video; make a fresh id for a new request.");

    public static Refusal IdDeleted(VideoId id) =>
        new(RefusalKind.Conflict, "id_deleted", "id", $"{id} was deleted and a request is never made twice; send it under a fresh id, or with a fresh Idempotency-Key.");

    public static Refusal WrongId(VideoId asked, VideoId named) => new(RefusalKind.Invalid, "id_invalid", "id", $"The request names {named} but was sent to {asked}; send it to its own id.");

    public static Refusal TooManyOpenJobs(int most) =>
        new(RefusalKind.TooMany, "too_many_open_jobs", null, $"{most} of your jobs are open, which is the most at a time; wait until one ends, or cancel one.");

    public static Refusal NoEngineFor(string model) =>
        new(RefusalKind.Unavailable, "no_engine", "model", $"No engine of this grid serves the model '{(model.Length <= 64 ? model : model[..64] + "…")}'; use sora-2.");

    /// <summary>The reason stays in the log: a store's own words name files, hosts and code.</summary>
    public static Refusal CannotStore() => new(
        RefusalKind.Unavailable,
        "storage_unavailable",
        null,
        "The job could not be stored; send the request again in a while. If that does not help, the operator finds the reason in the log: a full disk or a database that does not answer.");

    public static Refusal? CheckStoryboard(string? json)
    {
        if (json is null)
        {
            return null;
        }

        try
        {
            return StoryboardValidator.Validate(StoryboardJson.Read(json)) is [var fault, ..] ? Unsound(fault) : null;
        }
        catch (JsonException fault)
        {
            return Unsound(fault.Message);
        }
    }

    private static Refusal Unsound(string fault) => new(RefusalKind.Invalid, "storyboard_invalid", "storyboard", $"The storyboard is not sound: {fault}");
}
