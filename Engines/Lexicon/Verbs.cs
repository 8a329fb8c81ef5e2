using System.Buffers.Text;
using System.Text;

namespace Sora.Engines.Lexicon;

/// <summary>English verbs and the actions that carry them out.</summary>
public static class Verbs
{
    private sealed record Row(WorldAction Action, Participants Who, Participants What, bool Fails);

    private static readonly Lazy<Dictionary<string, Row[]>> Kept = new(ReadKept);
    private static readonly Lazy<Dictionary<string, Row>> FirstOfAction = new(() =>
        Kept.Value.Values.SelectMany(rows => rows).DistinctBy(row => row.Action.Name).ToDictionary(row => row.Action.Name, row => row with { Fails = false }));

    /// <summary>Every verb of the hand-kept table; WordNet's are not listed.</summary>
    public static IReadOnlyCollection<string> Common => Kept.Value.Keys;

    /// <summary>The verb of any of its forms; null when it is none.</summary>
    /// <param name="form">Lower case; of a phrasal verb with its particle.</param>
    /// <param name="isBase">Whether the form is the base form, which is often a noun as well.</param>
    public static Verb? Find(string form, out bool isBase)
    {
        isBase = Resolve(form) is not null;
        if (isBase)
        {
            return Resolve(form);
        }

        foreach (var reading in WordForms.Look(form))
        {
            if (reading.Part == PartOfSpeech.Verb && Resolve(reading.Lemma) is { } verb)
            {
                return verb;
            }
        }

        return null;
    }

    /// <summary>What a verb means with these participants; null when it is no verb of English that the lexicon has.</summary>
    /// <param name="lemma">Base form, lower case.</param>
    /// <param name="particle">"out" of "blow out". A particle that the lexicon does not know with the verb is left out of account.</param>
    /// <param name="who">Who acts, where that is known.</param>
    /// <param name="what">What is acted on, where that is known.</param>
    public static Verb? Resolve(string lemma, string? particle = null, Noun? who = null, Noun? what = null)
    {
        ArgumentNullException.ThrowIfNull(lemma);
        if (particle is not null && Resolve($"{lemma} {particle}", null, who, what) is { Action: not null } phrasal)
        {
            return phrasal;
        }

        var entry = WordForms.VerbEntry(lemma);
        var rows = Kept.Value.GetValueOrDefault(lemma);
        if (rows is null && entry.IsEmpty)
        {
            return null;
        }

        var row = Best(rows ?? Derived(entry), who, what);
        var frames = Frames(entry);
        return new Verb(lemma, row?.Action.Kind ?? VerbKind.State, row?.Action.Seconds ?? 1)
        {
            Action = row?.Action,
            Who = row?.Who ?? Participants.Person | Participants.Animal,
            What = row?.What ?? Participants.None,
            Fails = row?.Fails ?? false,
            IsIntransitive = frames.Length == 0 || frames.Contains((byte)'i'),
            IsTransitive = frames.Contains((byte)'t') || (frames.Length == 0 && row is { What: not Participants.None }),
            Weight = Weight(lemma),
        };
    }

    /// <summary>As which kind of participant a noun counts.</summary>
    public static Participants As(Noun noun) => noun.Kind switch
    {
        NounKind.Person => Participants.Person,
        NounKind.Group when noun.Member is not null && NounClass.Find(noun.Archetype) is { Kind: NounKind.Animal } => Participants.Animal,
        NounKind.Group => Participants.Person,
        NounKind.Animal => Participants.Animal,
        NounKind.Vehicle => Participants.Vehicle,
        NounKind.Plant => Participants.Plant | Participants.Thing,
        NounKind.Food when noun.Family == "drink" => Participants.Liquid | Participants.Food,
        NounKind.Food => Participants.Food | Participants.Thing,
        NounKind.Garment => Participants.Garment | Participants.Thing,
        NounKind.Substance when noun.Traits.HasFlag(NounTraits.Liquid) => Participants.Liquid,
        NounKind.Terrain when noun.Traits.HasFlag(NounTraits.Liquid) => Participants.Place | Participants.Thing | Participants.Liquid,
        NounKind.Building or NounKind.Terrain or NounKind.Celestial => Participants.Place | Participants.Thing,
        NounKind.Place => Participants.Place,
        NounKind.Thing when noun.Family == "instrument" => Participants.Instrument | Participants.Thing,
        NounKind.Thing when noun.Family is "paper" or "picture" or "book" or "sign" => Participants.Paper | Participants.Thing,
        NounKind.Thing when noun.Archetype == "biped.robot" => Participants.Person | Participants.Thing,
        NounKind.Language => Participants.Paper,
        _ => Participants.Thing,
    };

    // Who does it weighs more than what it is done to; a kind named beside "thing" more than "thing". The first of equals.
    private static Row? Best(Row[] rows, Noun? who, Noun? what)
    {
        if (rows.Length < 2)
        {
            return rows.FirstOrDefault();
        }

        static int Fit(Participants takes, Noun? noun) =>
            noun is null ? 0 : (takes & As(noun)) is var common && common == Participants.None ? -2 : common == Participants.Thing ? 1 : 2;

        return rows.MaxBy(row => (2 * Fit(row.Who, who)) + Fit(row.What, what));
    }

    // "v12/its action:count …": actions in the order of their counts.
    private static Row[] Derived(ReadOnlySpan<byte> entry)
    {
        var rows = new List<(Row Row, int Count)>();
        var space = entry.IndexOf((byte)' ');
        if (space < 0)
        {
            return [];
        }

        entry = entry[(space + 1)..];
        foreach (var range in entry.Split((byte)' '))
        {
            var text = entry[range];
            var colon = text.IndexOf((byte)':');
            var name = Encoding.UTF8.GetString(colon < 0 ? text : text[..colon]).Replace('_', ' ');
            if (FirstOfAction.Value.TryGetValue(name, out var row))
            {
                rows.Add((row, colon >= 0 && Utf8Parser.TryParse(text[(colon + 1)..], out int count, out _) ? count : 0));
            }
        }

        return [.. rows.OrderByDescending(pair => pair.Count).Select(pair => pair.Row)];
    }

    private static ReadOnlySpan<byte> Frames(ReadOnlySpan<byte> entry)
    {
        var slash = entry.IndexOf((byte)'/');
        if (slash < 0)
        {
            return default;
        }

        var space = entry.IndexOf((byte)' ');
        return entry[(slash + 1)..(space < 0 ? entry.Length : space)];
    }

    private static double Weight(string lemma)
    {
        foreach (var reading in WordForms.Look(lemma))
        {
            if (reading.Part == PartOfSpeech.Verb && reading.Lemma == lemma)
            {
                return reading.Weight;
            }
        }

        return 1;
    }

    private static Dictionary<string, Row[]> ReadKept()
    {
        var rows = new Dictionary<string, List<Row>>(StringComparer.Ordinal);
        foreach (var columns in EmbeddedTable.Rows("verbs.txt"))
        {
            var action = WorldActions.Find(columns[0].Replace('_', ' '))
                ?? throw new InvalidOperationException($"Tables/verbs.txt names the action {columns[0]}, which WorldActions lacks: add it there.");
            var (who, what) = (Parse(columns[1]), Parse(columns[2]));
            foreach (var word in EmbeddedTable.Words(columns[3]))
            {
                var verb = word.TrimEnd('!');
                if (verb.Contains('#', StringComparison.Ordinal))
                {
                    continue;
                }

                if (!rows.TryGetValue(verb, out var list))
                {
                    rows[verb] = list = [];
                }

                list.Add(new(action, who, what, verb.Length < word.Length));
            }
        }

        return rows.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    private static Participants Parse(string column) =>
        column == "-" ? Participants.None : column.Split(' ').Aggregate(Participants.None, (sum, word) => sum | Enum.Parse<Participants>(word, ignoreCase: true));
}
