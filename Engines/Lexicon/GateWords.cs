using System.Globalization;

namespace Sora.Engines.Lexicon;

/// <summary>Something in a text that the admission gate must look at.</summary>
/// <param name="Word">As the table has it.</param>
/// <param name="Kind">public-figure, protected-character, minor, brand, violence, sexual, hate, self-harm or politics.</param>
/// <param name="Level">1: may be meant otherwise, or is mild. 2: plain. 3: grave.</param>
/// <param name="Start">First character in the text.</param>
/// <param name="End">One past the last.</param>
public readonly record struct GateMatch(string Word, string Kind, int Level, int Start, int End);

/// <summary>
/// Names of public figures, characters and brands, and words of violence, sex, hate, self-harm, politics and of minors: Tables/gate.txt.
/// Found without regard to case, accents, possessives, spaces and punctuation within a word, and the usual digits for letters.
/// Cost grows with the length of the text times <see cref="LongestInWords"/>.
/// </summary>
public static class GateWords
{
    private const int LongestInWords = 6;
    private const int LongestKey = 48;
    private const int OfAge = 18;

    // Names may be written apart ("spider man"); other words may not, or "the pen is" would be one.
    private sealed record Entry(string Word, string Kind, int Level, bool Capitalised)
    {
        public int Words { get; } = Kind is "public-figure" or "protected-character" or "brand" ? LongestInWords : Word.Split(' ').Length;
    }

    private static readonly Lazy<Dictionary<string, Entry[]>> Entries = new(Read);

    private const int LongestStart = 8;

    // The first letters of every key, up to eight: most words of a text begin none.
    private static readonly Lazy<HashSet<string>> Starts = new(() =>
        [.. Entries.Value.Keys.SelectMany(key => Enumerable.Range(1, Math.Min(key.Length, LongestStart)).Select(length => key[..length]))]);

    /// <summary>All matches in the order of the text; of overlapping ones of a kind the longest.</summary>
    public static IReadOnlyList<GateMatch> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = GateText.Words(text);
        var found = new List<GateMatch>();
        for (var i = 0; i < words.Count; i++)
        {
            var key = string.Empty;
            for (var n = 0; n < LongestInWords && i + n < words.Count && key.Length <= LongestKey; n++)
            {
                key += words[i + n].Folded;
                if (!Begins(key, words[i + n].Bare is not null))
                {
                    break;
                }

                Match(text, words, i, n, key, found);
                if (words[i + n].Bare is { } bare)
                {
                    Match(text, words, i, n, key[..^words[i + n].Folded.Length] + bare, found);
                }
            }

            if (Age(words, i) is < OfAge and var age)
            {
                found.Add(new($"{age}-year-old", "minor", 1, words[i].Start, words[i].End));
            }
        }

        return Longest(found);
    }

    private static bool Begins(string key, bool orBare)
    {
        foreach (var reading in GateText.Readings(key))
        {
            var starts = Starts.Value.GetAlternateLookup<ReadOnlySpan<char>>();
            if (starts.Contains(reading.AsSpan(0, Math.Min(reading.Length, LongestStart))) || (orBare && reading.Length <= LongestStart && starts.Contains(reading.AsSpan(0, reading.Length - 1))))
            {
                return true;
            }
        }

        return false;
    }

    private static void Match(string text, IReadOnlyList<GateText.Word> words, int first, int more, string key, List<GateMatch> found)
    {
        foreach (var variant in GateText.Readings(key))
        {
            if (Entries.Value.TryGetValue(variant, out var entries))
            {
                foreach (var entry in entries)
                {
                    if (more < entry.Words && (!entry.Capitalised || char.IsUpper(text[words[first].Start])))
                    {
                        found.Add(new(entry.Word, entry.Kind, entry.Level, words[first].Start, words[first + more].End));
                    }
                }
            }
        }
    }

    // "7-year-old", "7 years old": the number of a word that "year" follows.
    private static int? Age(IReadOnlyList<GateText.Word> words, int i)
    {
        var folded = words[i].Folded;
        var digits = folded.AsSpan(0, folded.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : folded.Length);
        var rest = folded[digits.Length..];
        var follows = rest.StartsWith("year", StringComparison.Ordinal) || (rest.Length == 0 && i + 1 < words.Count && words[i + 1].Folded.StartsWith("year", StringComparison.Ordinal));
        var old = rest.EndsWith("old", StringComparison.Ordinal) || words.Skip(i + 1).Take(2).Any(word => word.Folded.EndsWith("old", StringComparison.Ordinal));
        return follows && old && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var age) ? age : null;
    }

    private static List<GateMatch> Longest(List<GateMatch> found)
    {
        var kept = new List<GateMatch>();
        var ends = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var match in found.OrderBy(match => match.Start).ThenByDescending(match => match.End).ThenByDescending(match => match.Level))
        {
            if (ends.GetValueOrDefault(match.Kind) <= match.Start)
            {
                kept.Add(match);
                ends[match.Kind] = match.End;
            }
        }

        return kept;
    }

    private static Dictionary<string, Entry[]> Read() =>
        EmbeddedTable.Rows("gate.txt")
            .SelectMany(row => row[2].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(word => new Entry(word.TrimStart('^'), row[0], int.Parse(row[1], CultureInfo.InvariantCulture), word[0] == '^')))
            .GroupBy(entry => string.Concat(GateText.Words(entry.Word).Select(word => word.Folded)), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
