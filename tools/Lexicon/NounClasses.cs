using System.Globalization;

namespace Sora.LexiconTool;

/// <summary>The classes and places of nouns by their hypernyms.</summary>
internal sealed class NounClasses
{
    private const int Artifact = 6;
    private const int Location = 15;
    private const int Object = 17;
    private const string Named = "biped/named";

    private readonly Roots _classes;
    private readonly Roots _places;

    public NounClasses(WordNet wordNet, string tables)
    {
        _classes = new(wordNet, 'n');
        foreach (var row in Table.Read(Path.Combine(tables, "classes.txt")))
        {
            foreach (var entry in Table.Entries(row[1]))
            {
                _classes.Add(entry, row[0]);
            }
        }

        // A place's words are also looked up as they stand, so that one that WordNet lacks or files elsewhere is no error here.
        _places = new(wordNet, 'n');
        foreach (var row in Table.Read(Path.Combine(tables, "places.txt")))
        {
            foreach (var entry in Table.Entries(row[3]))
            {
                var mark = entry.IndexOf('#', StringComparison.Ordinal);
                if (!wordNet.Words('n').TryGetValue(mark < 0 ? entry : entry[..mark], out var senses))
                {
                    continue;
                }

                var found = mark < 0
                    ? senses.FirstOrDefault(sense => sense.Synset.LexicographerFile is Artifact or Location or Object)
                    : senses.ElementAtOrDefault(int.Parse(entry[(mark + 1)..], CultureInfo.InvariantCulture) - 1);
                if (found.Synset is { LexicographerFile: Artifact or Location or Object } synset && !_places.Has(synset))
                {
                    _places.Add(synset, row[0], entry);
                }
            }
        }
    }

    /// <summary>The classes of a noun's meanings, each with the counts of its meanings, as " class:count class …" in WordNet's order.</summary>
    public string Classes(IReadOnlyList<Sense> senses)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var sense in senses)
        {
            var name = ClassOf(sense.Synset);
            if (counts.TryAdd(name, 0))
            {
                order.Add(name);
            }

            counts[name] += sense.Count;
        }

        return string.Concat(order.Select(name => counts[name] == 0 ? " " + name : string.Create(CultureInfo.InvariantCulture, $" {name}:{counts[name]}")));
    }

    /// <summary>The place that a noun's first meaning is; null when that is none. Single places are like others of their kind.</summary>
    public string? Place(IReadOnlyList<Sense> senses) => _places.Find(senses[0].Synset);

    // One bearer of a name is nobody that a noun describes; a single place stays a place.
    private string ClassOf(Synset synset)
    {
        var name = _classes.Find(synset) ?? "-abstract";
        return synset.InstanceOf.Count > 0 && name.StartsWith("biped", StringComparison.Ordinal) ? Named : name;
    }
}
