using Sora.Client.App;
using Sora.Client.Errors;
using Sora.Grains.Films;
using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Client.Films;

/// <summary>
/// Whether somebody may see a film. The film's grain says whom it is for, since the index may lag behind it; who follows and blocks whom is asked of the rows, which
/// are the truth.
/// </summary>
internal sealed class FilmAccess(IGrainFactory grains, IFilmReader films)
{
    /// <summary>The film as the caller sees it; null when there is none, or it is not the caller's to see.</summary>
    public async Task<FilmView?> Find(string id, HttpContext context)
    {
        if (!VideoId.TryParse(id, out var film) || await grains.GetGrain<IPublicationGrain>(id).Get() is not { } published)
        {
            return null;
        }

        var viewer = context.MaybeViewer()?.Id;
        if (await films.Find(viewer, [film], context.RequestAborted) is not [var view])
        {
            return null;
        }

        var isFor = published.Author == viewer || published.Audience switch
        {
            Audience.Public or Audience.Unlisted => true,
            Audience.Followers => view.FollowingAuthor,
            _ => false,
        };
        return isFor ? view with { Film = published } : null;
    }

    public static ApiError NoFilm(string id) => ApiError.NotFound("film_not_found", $"There is no film '{ApiError.Shown(id)}' here; check the id.");
}
