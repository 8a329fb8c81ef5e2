namespace Sora.LexiconTool;

/// <summary>The most frequent words of a subject by WordNet's counts.</summary>
internal static class Frequent
{
    /// <summary>Lexicographer files of things that can be touched: animal, artifact, body, food, object, person, plant, substance.</summary>
    public static readonly int[] ConcreteNouns = [5, 6, 8, 13, 17, 18, 20, 27];

    /// <summary>Lexicographer files of motion, contact and of what bodies and faces do.</summary>
    public static readonly int[] VisibleVerbs = [29, 35, 38];

    /// <summary>Words by the sum of the counts of their meanings in those files, equals in ordinal order. Bearers of names do not count.</summary>
    public static IEnumerable<string> Words(WordNet wordNet, char part, int[] files, int most) =>
        wordNet.Words(part)
            .Select(word => (word.Key, Count: word.Value.Where(sense => files.Contains(sense.Synset.LexicographerFile) && sense.Synset.InstanceOf.Count == 0).Sum(sense => sense.Count)))
            .Where(word => word.Count > 0 && (part == 'n' || !word.Key.Contains(' ', StringComparison.Ordinal)))
            .OrderByDescending(word => word.Count)
            .ThenBy(word => word.Key, StringComparer.Ordinal)
            .Take(most)
            .Select(word => word.Key);
}
