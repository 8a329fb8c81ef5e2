using Sora.Client.Errors;
using Sora.Client.Keys;
using Sora.Grains.Uploads;
using Sora.Grains.Videos;

namespace Sora.Client.Videos.Derived;

/// <summary>
/// Clips that come with edits and extensions. One of the caller's own films, re-encoded or not, is recognised, and its storyboard is used; anything
/// else is footage that the new film begins with.
/// </summary>
internal sealed class UploadedClips(IUploads uploads)
{
    private const double MostSeconds = 20;
    private const double FramesPerSecond = 24;

    /// <param name="clip">As it was sent.</param>
    /// <param name="id">An id that was sent beside it.</param>
    /// <param name="context">The request that brought it.</param>
    /// <param name="own">What to do with the caller's film of that id.</param>
    /// <param name="foreign">What to do with a clip from elsewhere; gives the command for a prompt and the seconds that are to follow.</param>
    public async Task<IResult> Use(IFormFile clip, string? id, HttpContext context, Func<string, Task<IResult>> own, Func<Func<string, int, CreateVideo>, Task<IResult>> foreign)
    {
        if (id is not null)
        {
            return ApiError.Invalid("duplicate_parameter", "video", "The video is given as a file and by id; give it once.");
        }

        var (owner, cancellation) = (context.Caller().Owner, context.RequestAborted);
        try
        {
            SeenClip seen;
            await using (var content = clip.OpenReadStream())
            {
                seen = await uploads.LookAtClip(content, cancellation);
            }

            if (await uploads.Recognise(owner, seen, cancellation) is { } known)
            {
                return await own(known.Value);
            }

            if (seen.Seconds > MostSeconds)
            {
                return ApiError.Invalid("clip_duration", "video", FormattableString.Invariant($"The clip lasts {seen.Seconds:0.##} s and is none of your films; send one of at most {MostSeconds} s."));
            }

            await using var kept = clip.OpenReadStream();
            var footage = new FootageUse(await uploads.KeepClip(owner, kept, cancellation), Math.Max(1, Math.Floor(seen.Seconds * FramesPerSecond)) / FramesPerSecond);
            var (width, height) = seen.Size.Width >= seen.Size.Height ? (1280, 720) : (720, 1280);
            return await foreign((prompt, seconds) => new CreateVideo(
                default, owner, VideoChoices.DefaultModel, prompt, footage.Seconds + seconds, width, height, Seed: 0, Storyboard: null, WithTrace: false, Footage: footage));
        }
        catch (UploadException refused)
        {
            return ApiError.Invalid(refused.Code, "video", refused.Message);
        }
    }
}
