using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Sora.Engines.Lexicon;

/// <summary>English nouns: what each names, and of things what they are built as, how large, how heavy and of what.</summary>
public static class Nouns
{
    /// <summary>Longest noun worth looking for, counted in words.</summary>
    public const int LongestInWords = 4;

    /// <summary>Weight of the meaning that a hand-kept table names, beside the weightiest of WordNet's.</summary>
    private const double Kept = 1.2;
    private const double Unseen = 0.5;

    private static readonly Lazy<Dictionary<string, string[]>> Rows = new(() => ByWord(EmbeddedTable.Rows("nouns.txt")));
    private static readonly Lazy<Dictionary<string, string[]>> Groups = new(() => ByWord(EmbeddedTable.Rows("groups.txt")));

    /// <summary>What the noun names when nothing around it says otherwise, if that can be built or is a group of what can; else null.</summary>
    /// <param name="lemma">Singular or plural, lower case, words set apart by a space.</param>
    public static Noun? Find(string lemma) => Resolve(lemma, NounContext.None) is { IsBuildable: true } noun ? noun : null;

    /// <summary>The meaning that fits best; null when it is no noun of English that the lexicon has.</summary>
    public static Noun? Resolve(string lemma, NounContext context) => Senses(lemma, context) is [var first, ..] ? first : null;

    /// <summary>All meanings that differ in what they are, the likeliest in the context first; empty when it is no noun that the lexicon has.</summary>
    public static IReadOnlyList<Noun> Senses(string lemma, NounContext context)
    {
        ArgumentNullException.ThrowIfNull(lemma);
        var row = Rows.Value.GetValueOrDefault(lemma);
        var group = Groups.Value.GetValueOrDefault(lemma);
        var weights = row is null && group is null && IsPlainDescription(lemma) ? [] : WordNetWeights(lemma);
        if (row is null && group is null && weights.Count == 0)
        {
            return BaseForm(lemma) is { } singular ? Senses(singular, context) : [];
        }

        if (row is not null)
        {
            var kept = Foremost(weights);
            weights.RemoveAll(pair => pair.Class == row[1]);
            weights.Insert(0, (row[1], kept));
        }

        if (group is not null)
        {
            var kept = Foremost(weights);
            weights.RemoveAll(pair => pair.Class is "-group" or "-organisation");
            weights.Insert(0, ("-group", kept));
        }

        var rare = Rare(lemma);
        var senses = weights.Select(pair => Make(lemma, pair.Class, row, group, pair.Weight * (rare.Contains(pair.Class) ? 1 : NounClues.Fit(lemma, pair.Class, context)))).OrderByDescending(noun => noun.Weight).ToArray();
        var sum = senses.Sum(noun => noun.Weight);
        return Array.ConvertAll(senses, noun => noun with { Weight = noun.Weight / sum });
    }

    /// <summary>The noun as that archetype; where it has no such meaning, the archetype's own size and material; without one, as <see cref="Find"/> or <see cref="Guess"/>.</summary>
    /// <param name="lemma">As in the storyboard's cast.</param>
    /// <param name="archetype">As in the storyboard's cast; null when it names none.</param>
    public static Noun Of(string lemma, string? archetype)
    {
        if (archetype is null || (Find(lemma) is { } usual && usual.Archetype == archetype))
        {
            return Find(lemma) ?? Guess(lemma);
        }

        var senses = Senses(lemma, NounContext.None);
        return senses.FirstOrDefault(noun => noun.Archetype == archetype)
            ?? senses.FirstOrDefault(noun => noun.Archetype.StartsWith(archetype + ".", StringComparison.Ordinal))
            ?? (NounClass.Find(archetype) is { IsBuildable: true } known ? Make(lemma, known.Name, null, null, 1) : Find(lemma) ?? Guess(lemma));
    }

    /// <summary>What a noun outside the lexicon is taken for: a person where it is formed like a trade, else a thing of a box's size.</summary>
    public static Noun Guess(string lemma)
    {
        // "Carnival float" is a float: an unknown compound is what its last word is.
        var space = lemma.LastIndexOf(' ');
        if (space > 0 && Find(lemma[(space + 1)..]) is { IsBuildable: true } head)
        {
            return head with { Lemma = lemma };
        }

        return Make(lemma, lemma.Length > 4 && LooksLikeATrade(lemma) ? "biped" : NounClass.Generic, null, null, 1);
    }

    /// <summary>Every word of the hand-kept table; WordNet's are not listed.</summary>
    public static IReadOnlyCollection<string> Common => Rows.Value.Keys;

    private static Noun Make(string lemma, string className, string[]? row, string[]? group, double weight)
    {
        var known = NounClass.Find(className) ?? throw new InvalidOperationException($"Tables/classes.txt has no class {className}, which {lemma} needs: run tools/Lexicon.");
        var own = row is not null && row[1] == className && row[2].Length > 0 ? row : null;
        if (group is not null && className is ("-group" or "-organisation") && Find(group[1].Replace('_', ' ')) is { } one)
        {
            return one with { Lemma = lemma, Kind = NounKind.Group, Member = one.Lemma, MemberCount = int.Parse(group[2], CultureInfo.InvariantCulture), Weight = weight };
        }

        return new Noun(
            lemma,
            known.IsBuildable ? known.Archetype : string.Empty,
            own is null ? known.Size : NounClass.SizeOf(own[2]),
            own is null || own[3].Length == 0 ? known.MassKg : float.Parse(own[3], CultureInfo.InvariantCulture),
            own is null || own[4].Length == 0 ? known.Material : own[4])
        {
            Class = className,
            Kind = known.Kind,
            Traits = known.Traits,
            Source = own is null ? Noun.ByClass : own[5].Length > 0 ? own[5] : "usual size",
            Weight = weight,
        };
    }

    // Film shows things: what can be built counts for more, parts of bodies and bearers of names for less.
    private static double Favour(NounClass known) =>
        known.Traits.HasFlag(NounTraits.Named) ? 0.02
        : !known.IsBuildable ? 0.3
        : known.IsBuildable && known.Traits.HasFlag(NounTraits.Generic) ? 0.4
        : known.Kind is NounKind.BodyPart or NounKind.Substance ? 0.7
        : 1;

    private static List<(string Class, double Weight)> WordNetWeights(string lemma)
    {
        var weights = new List<(string Class, double Weight)>();
        var alive = false;
        var entry = WordForms.NounEntry(lemma);
        foreach (var range in entry.Split((byte)' '))
        {
            var text = entry[range];
            if (text.IsEmpty)
            {
                continue;
            }

            var colon = text.IndexOf((byte)':');
            var name = Encoding.UTF8.GetString(colon < 0 ? text : text[..colon]);
            var count = colon >= 0 && Utf8Parser.TryParse(text[(colon + 1)..], out int counted, out _) ? counted : 0;
            if (NounClass.Find(name) is { } known)
            {
                alive |= known.Kind == NounKind.Animal;
                // The counted texts are newspapers and novels: the root keeps their favourites from shutting out what films show.
                // Of meanings that were never counted WordNet's order is all there is.
                weights.Add((name, Math.Sqrt(count + (Unseen / (1 + weights.Count))) * Favour(known)));
            }
        }

        return alive ? weights.ConvertAll(pair => NounClass.Find(pair.Class)!.Kind == NounKind.Food ? (pair.Class, pair.Weight * FoodBesideAnimal) : pair) : weights;
    }

    // A dog that plays is no fellow and a box that is picked up no shrub: what surrounds a noun does not choose a living thing that hardly anybody calls so.
    private static HashSet<string> Rare(string lemma)
    {
        var counts = new List<(NounClass Class, int Count)>();
        var entry = WordForms.NounEntry(lemma);
        foreach (var range in entry.Split((byte)' '))
        {
            var text = entry[range];
            var colon = text.IndexOf((byte)':');
            if (!text.IsEmpty && NounClass.Find(Encoding.UTF8.GetString(colon < 0 ? text : text[..colon])) is { } known)
            {
                counts.Add((known, colon >= 0 && Utf8Parser.TryParse(text[(colon + 1)..], out int counted, out _) ? counted : 0));
            }
        }

        var most = counts.Select(pair => pair.Count).DefaultIfEmpty().Max();
        return [.. counts.Where(pair => pair.Class.Kind is NounKind.Person or NounKind.Animal or NounKind.Plant && pair.Count * RareBeside < most).Select(pair => pair.Class.Name)];
    }

    private const int RareBeside = 10;

    // What swims or walks may be eaten too, but a film that says salmon shows the fish.
    private const double FoodBesideAnimal = 0.3;

    private static double Foremost(List<(string Class, double Weight)> weights) => Kept * weights.Select(pair => pair.Weight).Append(1).Max();

    // WordNet has "old woman" and "black bear" as words; here they are a woman and a bear with an adjective. A hot dog is no dog and stays.
    private static bool IsPlainDescription(string lemma)
    {
        var space = lemma.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Adjectives.OnlyDescribes(lemma[..space])
            && Find(lemma[(space + 1)..]) is { } head && WordNetWeights(lemma) is [var (name, _), ..] && name.Split('.', '/')[0] == head.Family;
    }

    private static string? BaseForm(string form)
    {
        foreach (var reading in WordForms.Look(form))
        {
            if (reading.Part == PartOfSpeech.Noun && reading.Lemma != form)
            {
                return reading.Lemma;
            }
        }

        foreach (var singular in Inflection.Singulars(form))
        {
            if (Rows.Value.ContainsKey(singular) || Groups.Value.ContainsKey(singular))
            {
                return singular;
            }
        }

        return null;
    }

    private static bool LooksLikeATrade(string lemma) =>
        lemma.EndsWith("man", StringComparison.Ordinal) || lemma.EndsWith("woman", StringComparison.Ordinal)
        || lemma.EndsWith("ist", StringComparison.Ordinal) || lemma.EndsWith("ician", StringComparison.Ordinal);

    private static Dictionary<string, string[]> ByWord(IEnumerable<string[]> rows)
    {
        var words = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var word in EmbeddedTable.Words(row[0]))
            {
                if (!words.TryAdd(word, row))
                {
                    throw new InvalidOperationException($"The lexicon's tables have {word} twice: keep one.");
                }
            }
        }

        return words;
    }
}
