using Sora.Client.App;
using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Client.Films;

/// <summary>Pages of films by time.</summary>
internal static class FilmLists
{
    /// <param name="paging">Of the list.</param>
    /// <param name="asked">The page.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="read">Gives one film more than the page has, if there is one, after a place.</param>
    public static async Task<IResult> Send(Paging paging, PageAsked asked, OwnerId? viewer, Func<FilmPlace?, Task<IReadOnlyList<FilmView>>> read)
    {
        var after = asked.After?.Split('\n') is [var at, var id] ? new FilmPlace(Places.Moment(at), new VideoId(id)) : null;
        var found = await read(after);
        var page = found.Take(asked.Limit).ToList();
        var next = found.Count > asked.Limit ? $"{Places.Text(page[^1].Film.PublishedAt)}\n{page[^1].Film.Id}" : null;
        return TypedResults.Json(new ListJson<FilmJson>([.. page.Select(view => FilmJson.Of(view, viewer))], paging.Next(next)), AppJson.Relaxed.ListJsonFilmJson);
    }
}
