using Sora.Grains.Feeds;
using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Client.Feeds;

/// <summary>Shows frozen orders page by page, without what the member must not or need not see now.</summary>
internal static class FeedPages
{
    /// <param name="member">Who looks.</param>
    /// <param name="part">Of the place.</param>
    /// <param name="index">Place in the part.</param>
    /// <param name="limit">Films on the page.</param>
    /// <param name="read">Gives a part of the feed; null when there is none.</param>
    /// <param name="films">What may be seen.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The page and the place after it; null when the feed is at its end.</returns>
    public static async Task<(IReadOnlyList<(FeedEntry Entry, FilmView Film)> Shown, (int Part, int Index)? Next)> Read(
        OwnerId member, FeedPart part, int index, int limit, Func<int, Task<FeedPart?>> read, IFilmReader films, CancellationToken cancellation)
    {
        var shown = new List<(FeedEntry, FilmView)>(limit);
        while (true)
        {
            while (index < part.Entries.Length && shown.Count < limit)
            {
                var asked = part.Entries.Skip(index).Take(limit - shown.Count).ToList();
                var visible = (await films.ForFeed(member, [.. asked.Select(entry => entry.Film)], cancellation)).ToDictionary(view => view.Film.Id);
                shown.AddRange(asked.Where(entry => visible.ContainsKey(entry.Film)).Select(entry => (entry, visible[entry.Film])));
                index += asked.Count;
            }

            if (shown.Count == limit)
            {
                return (shown, (part.Number, index));
            }

            if (part.Entries.Length == 0 || await read(part.Number + 1) is not { Entries.Length: > 0 } next)
            {
                return (shown, null);
            }

            (part, index) = (next, 0);
        }
    }
}
