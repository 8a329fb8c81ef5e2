using Sora.Grains.Feeds;
using Sora.Grains.Stores;

namespace Sora.Client.Feeds;

/// <summary>Says in words why a film is in a feed.</summary>
internal static class FeedReasons
{
    private const double FreshEnough = 1;

    public static ReasonJson Of(FeedEntry entry, FilmView view)
    {
        var terms = entry.Terms;
        var (kind, text) = terms switch
        {
            _ when terms[FeedTerms.Following] > 0 => ("following", $"You follow {view.Author.Name}"),
            _ when terms[FeedTerms.Steered] > 0 => ("steered", "You asked for more of this"),
            _ when terms[FeedTerms.Creative] > 0 => ("creative", FormattableString.Invariant($"People make films of it: {view.Remixes} so far")),
            _ when terms[FeedTerms.Fresh] >= FreshEnough => ("fresh", "It is new"),
            _ => ("creative", "It may make you create"),
        };
        var told = terms.Zip(FeedTerms.Names).Where(term => term.First != 0).Select(term => new TermJson(term.Second, term.First, TextOf(term.Second, view)));
        return new ReasonJson(kind, text, Math.Round(terms.Sum(), 4), [.. told]);
    }

    private static string TextOf(string term, FilmView view) => term switch
    {
        "following" => $"you follow {view.Author.Name}",
        "fresh" => "how new it is",
        "creative" => "how many of those who saw it made a film of it",
        "liked" => "how many of those who saw it like it",
        "interest" => "tags of films that you liked or remixed",
        _ => "what you asked for",
    };
}
