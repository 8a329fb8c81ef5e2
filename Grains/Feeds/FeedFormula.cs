using Sora.Grains.Stores;

namespace Sora.Grains.Feeds;

/// <summary>
/// Scores films for a member: what people do with a film counts, not how long they look. Rates are smoothed by what an unknown film is taken to have, so that one
/// remix of three views is no triumph. docs/designs/feed.md gives the reasons.
/// </summary>
internal static class FeedFormula
{
    /// <summary>Above all else together, so that people come first.</summary>
    private const double FollowingWeight = 10;

    private const double FreshWeight = 2;
    private const double FreshHalfLifeHours = 48;

    /// <summary>Views that an unknown film is taken to have had.</summary>
    private const double PriorViews = 20;
    private const double PriorRemixRate = 1 / PriorViews;
    private const double PriorLikeRate = 2 / PriorViews;
    private const double LikedWeight = 0.5;
    private const double InterestPerTag = 0.25;
    private const double SteeredWeight = 1.5;

    /// <summary>Terms are kept with so many decimals, and summed as they are kept.</summary>
    private const int Decimals = 4;

    /// <summary>The terms; null when the member wants none of it.</summary>
    public static double[]? Terms(FeedCandidate film, FeedTaste taste, DateTimeOffset now)
    {
        var steering = taste.Topics.Where(topic => topic.Stems.IsSubsetOf(film.Topics)).ToList();
        if (steering.Exists(topic => topic.Weight <= -FeedLimits.GreatestWeight))
        {
            return null;
        }

        var hours = Math.Max(0, (now - film.PublishedAt).TotalHours);
        var views = film.Views + PriorViews;
        double[] terms =
        [
            taste.Follows.Contains(film.Author) ? FollowingWeight : 0,
            FreshWeight * Math.Pow(2, -hours / FreshHalfLifeHours),
            Math.Clamp(Math.Log((film.Remixes + (PriorRemixRate * PriorViews)) / views / PriorRemixRate), -1, 3),
            LikedWeight * Math.Clamp(Math.Log((film.Likes + (PriorLikeRate * PriorViews)) / views / PriorLikeRate), -2, 2),
            Math.Min(1, InterestPerTag * film.Tags.Count(taste.Interests.Contains)),
            SteeredWeight * steering.Sum(topic => topic.Weight),
        ];
        return [.. terms.Select(term => Math.Round(term, Decimals))];
    }
}

/// <summary>What of a member its feed depends on.</summary>
internal sealed record FeedTaste(IReadOnlySet<Ids.OwnerId> Follows, IReadOnlySet<string> Interests, IReadOnlyList<(IReadOnlySet<string> Stems, int Weight)> Topics);
