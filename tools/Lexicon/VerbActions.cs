using System.Globalization;

namespace Sora.LexiconTool;

/// <summary>The actions of verbs by their hypernyms and verb groups.</summary>
internal sealed class VerbActions
{
    // Frames of wninput(5WN): with nothing acted on, with something, and with a thing as the subject.
    private static readonly int[] Intransitive = [1, 2, 3, 4, 12, 13, 22, 23, 27, 35];
    private static readonly int[] Transitive = [8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 30, 31];
    private static readonly int[] ByThings = [1, 3, 4, 10, 11, 12, 13];
    private const int CommonSenses = 3;
    private const int Cognition = 31;

    private readonly Roots _actions;
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);

    public VerbActions(WordNet wordNet, string tables)
    {
        _actions = new(wordNet, 'v');
        var entries = Table.Read(Path.Combine(tables, "verbs.txt"))
            .SelectMany(row => row[3].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(verb => (Action: row[0], Verb: verb.TrimEnd('!').Replace('_', ' ')))).ToArray();
        foreach (var (action, verb) in entries.Where(entry => entry.Verb.Contains('#', StringComparison.Ordinal)))
        {
            _actions.Add(verb, action);
        }

        foreach (var (action, verb) in entries.Where(entry => !entry.Verb.Contains('#', StringComparison.Ordinal)))
        {
            // Its first meaning that can be seen; another verb of the table may stand for the same already.
            if (_kept.Add(verb) && wordNet.Words('v').TryGetValue(verb, out var senses)
                && senses.FirstOrDefault(sense => sense.Synset.LexicographerFile != Cognition).Synset is { } synset && !_actions.Has(synset))
            {
                _actions.Add(synset, action, verb);
            }
        }
    }

    /// <summary>"/" and i for intransitive, t for transitive, s for things as subjects; and for verbs outside the table " action:count action …".</summary>
    public string Entry(string verb, IReadOnlyList<Sense> senses)
    {
        var frames = senses.Take(CommonSenses).SelectMany(sense => sense.Synset.Frames).ToHashSet();
        var letters = (frames.Overlaps(Intransitive) ? "i" : "") + (frames.Overlaps(Transitive) ? "t" : "") + (frames.Overlaps(ByThings) ? "s" : "");
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var sense in _kept.Contains(verb) ? [] : senses)
        {
            if (_actions.Find(sense.Synset) is { } action)
            {
                if (counts.TryAdd(action, 0))
                {
                    order.Add(action);
                }

                counts[action] += sense.Count;
            }
        }

        return (letters.Length > 0 ? "/" + letters : "")
            + string.Concat(order.Select(action => counts[action] == 0 ? " " + action : string.Create(CultureInfo.InvariantCulture, $" {action}:{counts[action]}")));
    }
}
