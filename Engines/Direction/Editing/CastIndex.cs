using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing;

/// <summary>The cast of some shots by what they may be called, so that looking a word up costs the same in a film of any size.</summary>
internal sealed class CastIndex
{
    private const int ShortestEnding = 3;

    // What may be called by a more general word, by kind.
    private static readonly Dictionary<NounKind, string[]> General = new()
    {
        [NounKind.Person] = ["person", "people", "man", "woman", "guy", "boy", "girl", "child", "kid", "character", "actor", "player", "figure", "hero"],
        [NounKind.Animal] = ["animal", "creature", "pet", "beast"],
        [NounKind.Vehicle] = ["vehicle", "car", "boat", "plane"],
        [NounKind.Plant] = ["plant", "tree", "flower"],
        [NounKind.Building] = ["building", "house"],
    };

    private readonly Dictionary<string, List<int>> _named = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<int>>> _general;

    public CastIndex(IEnumerable<Shot> shots)
    {
        Members = [.. shots.SelectMany(shot => shot.Cast).DistinctBy(member => member.Id, StringComparer.Ordinal)];
        for (var i = 0; i < Members.Count; i++)
        {
            foreach (var name in Names(Members[i].Noun))
            {
                Add(_named, name, i);
            }
        }

        // Only few instructions use general words, and only they need the lexicon.
        var nouns = new Lazy<List<Noun>>(Look);
        _general = new(() => ByKind(nouns.Value));
        Nouns = nouns;
    }

    /// <summary>Each id once, as first shown.</summary>
    public IReadOnlyList<CastMember> Members { get; }

    /// <summary>What the lexicon says of each of <see cref="Members"/>.</summary>
    public Lazy<List<Noun>> Nouns { get; }

    /// <summary>Whom one of the two words names, in the order of <see cref="Members"/>: "ball" means the football, too.</summary>
    public List<CastMember> Named(string said, string? lemma) => Find(_named, said, lemma);

    /// <summary>Whom one of the two words means by kind, or by the family of what is built: "bird" for the sparrow.</summary>
    public List<CastMember> OfKind(string said, string? lemma) => Find(_general.Value, said, lemma);

    private List<CastMember> Find(Dictionary<string, List<int>> index, string said, string? lemma)
    {
        IEnumerable<int> found = index.GetValueOrDefault(said) ?? [];
        if (lemma is not null && lemma != said && index.TryGetValue(lemma, out var more))
        {
            found = found.Union(more).Order();
        }

        return [.. found.Select(i => Members[i])];
    }

    private static HashSet<string> Names(string noun)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { noun };
        for (var space = noun.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = noun.IndexOf(' ', space + 1))
        {
            if (noun.Length - space - 1 >= ShortestEnding)
            {
                names.Add(noun[(space + 1)..]);
            }
        }

        if (noun.EndsWith("ball", StringComparison.Ordinal))
        {
            names.Add("ball");
        }

        return names;
    }

    private List<Noun> Look()
    {
        var known = new Dictionary<(string, string?), Noun>();
        var nouns = new List<Noun>(Members.Count);
        foreach (var member in Members)
        {
            if (!known.TryGetValue((member.Noun, member.Archetype), out var noun))
            {
                known.Add((member.Noun, member.Archetype), noun = Lexicon.Nouns.Of(member.Noun, member.Archetype));
            }

            nouns.Add(noun);
        }

        return nouns;
    }

    private static Dictionary<string, List<int>> ByKind(List<Noun> nouns)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < nouns.Count; i++)
        {
            foreach (var word in General.GetValueOrDefault(nouns[i].Kind, []).Append(nouns[i].Family).Distinct(StringComparer.Ordinal))
            {
                Add(index, word, i);
            }
        }

        return index;
    }

    private static void Add(Dictionary<string, List<int>> index, string word, int member)
    {
        if (!index.TryGetValue(word, out var members))
        {
            index.Add(word, members = []);
        }

        members.Add(member);
    }
}
