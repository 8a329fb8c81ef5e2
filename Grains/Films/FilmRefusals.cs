using Sora.Grains.Ids;
using Sora.Grains.Videos;

namespace Sora.Grains.Films;

/// <summary>The expected noes of films, worded for people.</summary>
internal static class FilmRefusals
{
    public static Refusal NotFound(VideoId id) => new(RefusalKind.NotFound, "film_not_found", null, $"There is no film {id}; check the id.");

    public static Refusal NotReady(VideoId id) => new(RefusalKind.Conflict, "video_not_ready", null, $"The video {id} is not finished; publish it when its status is completed.");

    public static Refusal Removed(VideoId id) => new(RefusalKind.Conflict, "film_removed", null, $"The film {id} was taken out of public by a moderator; it can be deleted.");
}
