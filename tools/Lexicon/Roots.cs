using System.Globalization;

namespace Sora.LexiconTool;

/// <summary>Names given to some meanings; every other meaning of the part of speech has the name nearest above it.</summary>
internal sealed class Roots
{
    private readonly WordNet _wordNet;
    private readonly char _part;
    private readonly Dictionary<int, string> _names = [];
    private readonly Dictionary<int, string?> _nearest = [];

    public Roots(WordNet wordNet, char part)
    {
        _wordNet = wordNet;
        _part = part;
    }

    /// <summary>Names the meaning that an entry points at: "lemma#sense", the first when no sense is said.</summary>
    /// <exception cref="InvalidDataException">There is no such meaning, or it has another name already.</exception>
    public void Add(string entry, string name)
    {
        var mark = entry.IndexOf('#', StringComparison.Ordinal);
        var lemma = mark < 0 ? entry : entry[..mark];
        var sense = mark < 0 ? 1 : int.Parse(entry[(mark + 1)..], CultureInfo.InvariantCulture);
        if (!_wordNet.Words(_part).TryGetValue(lemma, out var senses) || sense > senses.Length)
        {
            throw new InvalidDataException($"{name}: WordNet has no {entry}. Look the lemma up with `wn {lemma} -over` and correct the table.");
        }

        Add(senses[sense - 1].Synset, name, entry);
    }

    /// <summary>The same for a meaning at hand.</summary>
    public void Add(Synset synset, string name, string entry)
    {
        if (!_names.TryAdd(synset.Offset, name) && _names[synset.Offset] != name)
        {
            throw new InvalidDataException($"{entry} is a root of both {_names[synset.Offset]} and {name}: keep one of them in the table.");
        }
    }

    public bool Has(Synset synset) => _names.ContainsKey(synset.Offset);

    /// <summary>The nearest name on the ways up, breadth first in WordNet's order; null when there is none.</summary>
    public string? Find(Synset synset)
    {
        if (_nearest.TryGetValue(synset.Offset, out var known))
        {
            return known;
        }

        string? name = null;
        var (level, seen) = (new List<Synset> { synset }, new HashSet<int> { synset.Offset });
        while (name is null && level.Count > 0)
        {
            name = level.Select(above => _names.GetValueOrDefault(above.Offset)).FirstOrDefault(found => found is not null);
            level = [.. level.SelectMany(above => above.Hypernyms.Concat(above.InstanceOf).Concat(above.Groups)).Where(seen.Add).Select(offset => _wordNet.Find(_part, offset))];
        }

        return _nearest[synset.Offset] = name;
    }
}
