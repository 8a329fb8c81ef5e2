using System.Collections.Frozen;
using System.Globalization;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Reading;

/// <summary>Number words and figures.</summary>
internal static class Numerals
{
    private const int Most = 1_000_000;

    private static readonly FrozenDictionary<string, int> Words = WordTable.Groups("""
        0: zero
        1: one single
        2: two
        3: three
        4: four
        5: five
        6: six
        7: seven
        8: eight
        9: nine
        10: ten
        11: eleven
        12: twelve
        13: thirteen
        14: fourteen
        15: fifteen
        16: sixteen
        17: seventeen
        18: eighteen
        19: nineteen
        20: twenty
        30: thirty
        40: forty
        50: fifty
        60: sixty
        70: seventy
        80: eighty
        90: ninety
        100: hundred
        1000: thousand
        """).ToFrozenDictionary(pair => pair.Key, pair => int.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    // Nouns of number: "a pair of gloves", "a dozen eggs".
    private static readonly FrozenDictionary<string, int> Groups = WordTable.Groups("""
        2: pair couple duo twosome
        3: trio threesome
        4: quartet foursome
        12: dozen
        20: score
        """).ToFrozenDictionary(pair => pair.Key, pair => int.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Value of "three", "twenty-one" or "12"; null when the word is no number up to a million.</summary>
    public static int? Value(string word)
    {
        if (Words.TryGetValue(word, out var value))
        {
            return value;
        }

        if (char.IsAsciiDigit(word[0]))
        {
            return int.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value) && value <= Most ? value : null;
        }

        var dash = word.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 && Words.TryGetValue(word[..dash], out var tens) && tens is >= 20 and < 100 && Words.TryGetValue(word[(dash + 1)..], out var ones) && ones is > 0 and < 10
            ? tens + ones
            : null;
    }

    /// <summary>How many a noun of number stands for; null when it is none.</summary>
    public static int? Group(string noun) => Groups.TryGetValue(noun, out var value) ? value : null;
}
