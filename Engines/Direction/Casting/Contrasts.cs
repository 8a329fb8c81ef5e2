using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Casting;

/// <summary>Adjectives that tell one being or thing from another of the same noun.</summary>
internal static class Contrasts
{
    // Only what lasts: a full glass and then the empty one may be the same.
    private static readonly (HashSet<string> Ones, HashSet<string> Others)[] Pairs =
    [
        Pair("tall taller tallest", "short shorter shortest"),
        Pair("old older oldest elderly aged", "young younger youngest"),
        Pair("big bigger biggest large larger largest huge giant", "small smaller smallest little tiny"),
        Pair("fat fatter chubby heavy stout", "thin thinner slim slender skinny"),
        Pair("long longer longest", "short shorter shortest"),
        Pair("thick thicker", "thin thinner"),
        Pair("first", "second third last"),
        Pair("second", "third last"),
        Pair("left", "right"),
        Pair("male", "female"),
        Pair("rich", "poor"),
        Pair("bald bearded", "clean-shaven"),
    ];

    /// <summary>Whether both cannot be said of the same: tall and short, red and blue, blue-shirted and red-shirted.</summary>
    public static bool Between(IReadOnlyList<string> ones, IReadOnlyList<string> others) =>
        (Adjectives.Colour(ones) is not null && Adjectives.Colour(others) is not null && !others.Any(ones.Contains))
        || Array.Exists(Pairs, pair => (ones.Any(pair.Ones.Contains) && others.Any(pair.Others.Contains)) || (ones.Any(pair.Others.Contains) && others.Any(pair.Ones.Contains)))
        || ones.Any(one => others.Any(other => OfSameKind(one, other)));

    // "blue-shirted" and "red-shirted", "long-haired" and "short-haired"
    private static bool OfSameKind(string one, string other)
    {
        var (dash, hyphen) = (one.LastIndexOf('-'), other.LastIndexOf('-'));
        return dash > 0 && hyphen > 0 && one.EndsWith("ed", StringComparison.Ordinal) && one.AsSpan(dash).SequenceEqual(other.AsSpan(hyphen)) && !one.AsSpan(0, dash).SequenceEqual(other.AsSpan(0, hyphen));
    }

    private static (HashSet<string> Ones, HashSet<string> Others) Pair(string ones, string others) => (WordTable.Set(ones), WordTable.Set(others));
}
