using System.Globalization;
using System.Text;

namespace Sora.LexiconTool;

/// <summary>Derives the lexicon's files. Same inputs, same bytes.</summary>
internal static class Derivation
{
    /// <summary>Every file by name, its lines sorted by their UTF-8 bytes and ended by a line feed.</summary>
    public static IReadOnlyList<(string Name, string Text)> Derive(WordNet wordNet) =>
    [
        ("words.txt", Text(Words(wordNet))),
        ("forms.txt", Text(Forms(wordNet))),
    ];

    // word TAB part of speech and count, for each part of speech
    private static IEnumerable<string> Words(WordNet wordNet)
    {
        var lines = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        foreach (var part in "nvar")
        {
            foreach (var (word, senses) in wordNet.Words(part))
            {
                if (!lines.TryGetValue(word, out var line))
                {
                    lines[word] = line = new StringBuilder(word);
                }

                line.Append('\t').Append(part);
                if (senses.Sum(sense => sense.Count) is > 0 and var count)
                {
                    line.Append(CultureInfo.InvariantCulture, $"{count}");
                }
            }
        }

        return lines.Values.Select(line => line.ToString());
    }

    // form TAB part of speech and base form, for each that it can be
    private static IEnumerable<string> Forms(WordNet wordNet)
    {
        (char Part, string Name)[] lists = [('n', "noun"), ('v', "verb"), ('a', "adj"), ('r', "adv")];
        return lists
            .SelectMany(list => wordNet.Exceptions(list.Name).Select(pair => (pair.Form, Base: list.Part + pair.Lemma)))
            .Where(pair => pair.Form != pair.Base[1..])
            .Distinct()
            .GroupBy(pair => pair.Form, StringComparer.Ordinal)
            .Select(group => group.Key + "\t" + string.Join('\t', group.Select(pair => pair.Base)));
    }

    private static string Text(IEnumerable<string> lines) =>
        string.Concat(lines.Order(StringComparer.Ordinal).Select(line => line + "\n"));
}
