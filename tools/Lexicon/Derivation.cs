using System.Globalization;
using System.Text;

namespace Sora.LexiconTool;

/// <summary>Derives the lexicon's files. Same inputs, same bytes.</summary>
internal static class Derivation
{
    /// <summary>Every file by name, its lines sorted by their UTF-8 bytes and ended by a line feed.</summary>
    /// <param name="wordNet">Its words.</param>
    /// <param name="tables">Folder of the hand-kept tables.</param>
    public static IReadOnlyList<(string Name, string Text)> Derive(WordNet wordNet, string tables) =>
    [
        ("words.txt", Text(Words(wordNet, new NounClasses(wordNet, tables), new VerbActions(wordNet, tables)))),
        ("forms.txt", Text(Forms(wordNet))),
    ];

    // word TAB part of speech and count, for each part of speech; of a noun also the classes of its meanings, and TAB p and its place;
    // of a verb its frames and, where the table lacks it, the actions of its meanings
    private static IEnumerable<string> Words(WordNet wordNet, NounClasses nouns, VerbActions verbs)
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

                if (part == 'v')
                {
                    line.Append(verbs.Entry(word, senses));
                }

                if (part == 'n')
                {
                    line.Append(nouns.Classes(senses));
                    if (nouns.Place(senses) is { } place)
                    {
                        line.Append("\tp").Append(place);
                    }
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
