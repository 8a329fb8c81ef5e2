namespace Sora.Engines.Lexicon;

/// <summary>Reads the small word tables, one entry a line, that stand in the source.</summary>
internal static class WordTable
{
    /// <summary>Non-empty lines, trimmed.</summary>
    public static IEnumerable<string> Lines(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>"value: word word …" lines as word → value. In a word _ stands for a space.</summary>
    public static Dictionary<string, string> Groups(string table)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Lines(table))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words[word.Replace('_', ' ')] = line[..colon];
            }
        }

        return words;
    }

    /// <summary>Words set apart by white space.</summary>
    public static HashSet<string> Set(string table) =>
        new(table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
