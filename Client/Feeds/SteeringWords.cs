using System.Text.RegularExpressions;
using Sora.Grains.Feeds;

namespace Sora.Client.Feeds;

/// <summary>Reads wishes such as "more ceramics, less shouting and no clowns" as topics with weights.</summary>
internal static partial class SteeringWords
{
    private static readonly string[] Fillers = ["please", "show", "me", "of", "the", "a", "an", "with", "films", "videos", "about", "i", "want", "to", "see", "some"];

    /// <summary>What was understood, and the pieces that were not.</summary>
    public static (IReadOnlyList<FeedTopic> Topics, IReadOnlyList<string> NotUnderstood) Read(string words)
    {
        var topics = new List<FeedTopic>();
        var rest = new List<string>();
        int? weight = null;
        foreach (var piece in Pieces().Split(words.ToLowerInvariant()).Select(piece => piece.Trim()).Where(piece => piece.Length > 0))
        {
            var match = Wish().Match(piece);
            weight = match.Success ? WeightOf(match.Groups["how"].Value, match.Groups["much"].Success) : weight;
            var topic = string.Join(' ', (match.Success ? match.Groups["what"].Value : piece).Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(Fillers.Contains).Reverse().SkipWhile(Fillers.Contains).Reverse());
            if (weight is { } known && topic.Length is > 0 and <= FeedLimits.LongestTopic)
            {
                topics.RemoveAll(other => other.Topic == topic);
                topics.Add(new FeedTopic(topic, known));
            }
            else
            {
                rest.Add(piece);
            }
        }

        return (topics, rest);
    }

    private static int WeightOf(string how, bool much) => how switch
    {
        "more" => much ? 2 : 1,
        "less" or "fewer" => -1,
        "normal" or "usual" or "forget" => 0,
        _ => -2,
    };

    /// <summary>"and" parts wishes; a piece without a word of its own ("more cats and dogs") has the weight of the one before.</summary>
    [GeneratedRegex(@"[,.;!?\n]|\b(?:and|but|or)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"^(?:.*?\b)??(?<much>much |many |lots |a lot |far )?(?<how>more|less|fewer|no|not|never|without|hide|stop|normal|usual|forget)\b(?<what>.*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Wish();
}
