using Sora.Grains.Ids;
using Sora.Grains.Stores;

namespace Sora.Grains.Feeds;

/// <summary>
/// Freezes orders part by part. A part is stored before anybody is given a place in it, and the next is made of what is in none before: so following a feed to its
/// end skips and repeats nothing, whatever changes meanwhile and whoever is killed. What must not be seen is left out when a page is shown, not here.
/// </summary>
internal sealed class FeedOrders(IFeedSource source, TimeProvider time)
{
    private const int MostInterests = 20;
    private const int OlderAtOnce = 500;

    public Task<FeedPart> Begin(OwnerId member, IReadOnlyList<FeedTopic> topics, bool personalised) =>
        Make(member, SocialIds.New(SocialIds.Feed), number: 0, time.GetUtcNow(), delivered: [], topics, personalised);

    public async Task<FeedPart?> Read(OwnerId member, string feed, int part, IReadOnlyList<FeedTopic> topics, bool personalised)
    {
        if (await source.LoadParts(member, feed, part, part) is [var known])
        {
            return known;
        }

        var earlier = await source.LoadParts(member, feed, 0, part - 1);
        return earlier.Count == part && part > 0
            ? await Make(member, feed, part, earlier[0].BegunAt, [.. earlier.SelectMany(one => one.Entries).Select(entry => entry.Film)], topics, personalised)
            : null;
    }

    private async Task<FeedPart> Make(OwnerId member, string feed, int number, DateTimeOffset begunAt, HashSet<VideoId> delivered, IReadOnlyList<FeedTopic> topics, bool personalised)
    {
        var now = time.GetUtcNow();
        var hidden = await source.HiddenAuthors(member);
        var followed = await source.Followed(member, FeedLimits.PartLength + delivered.Count);
        var interests = personalised ? await source.Interests(member, MostInterests) : [];
        var taste = new FeedTaste(
            followed.Select(film => film.Author).ToHashSet(), interests.ToHashSet(), [.. topics.Where(topic => topic.Weight != 0).Select(topic => (FeedTopics.Read(topic.Topic), topic.Weight))]);

        var chosen = new Dictionary<VideoId, double[]>();
        await Choose([.. followed, .. await source.Pool()]);
        for (FilmPlace? before = null; chosen.Count < FeedLimits.PartLength;)
        {
            var older = await source.Older(before, OlderAtOnce);
            if (older.Count == 0)
            {
                break;
            }

            before = new FilmPlace(older[^1].PublishedAt, older[^1].Film);
            await Choose(older);
        }

        var entries = InOrder(chosen).Select(entry => new FeedEntry(entry.Key, entry.Value));
        var part = new FeedPart(feed, number, begunAt, number < FeedLimits.MostParts ? [.. entries] : []);
        await source.SavePart(member, part);
        return part;

        // Whether a film was seen is asked of the best only, until the part is full.
        async Task Choose(IReadOnlyList<FeedCandidate> films)
        {
            var scored = new Dictionary<VideoId, double[]>();
            foreach (var film in films.Where(film => film.Author != member && !hidden.Contains(film.Author) && !delivered.Contains(film.Film) && !chosen.ContainsKey(film.Film)))
            {
                if (!scored.ContainsKey(film.Film) && FeedFormula.Terms(film, taste, now) is { } terms)
                {
                    scored.Add(film.Film, terms);
                }
            }

            foreach (var best in InOrder(scored).Chunk(FeedLimits.PartLength))
            {
                var seen = await source.SeenOf(member, [.. best.Select(entry => entry.Key)]);
                foreach (var (film, terms) in best.Where(entry => !seen.Contains(entry.Key)).Take(FeedLimits.PartLength - chosen.Count))
                {
                    chosen.Add(film, terms);
                }

                if (chosen.Count == FeedLimits.PartLength)
                {
                    return;
                }
            }
        }

        static IEnumerable<KeyValuePair<VideoId, double[]>> InOrder(Dictionary<VideoId, double[]> films) =>
            films.OrderByDescending(entry => entry.Value.Sum()).ThenBy(entry => entry.Key.Value, StringComparer.Ordinal);
    }
}
