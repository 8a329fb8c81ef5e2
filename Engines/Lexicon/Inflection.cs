namespace Sora.Engines.Lexicon;

/// <summary>From the forms that stand in a sentence to the forms that stand in the tables. English spelling rules only; exceptions are listed.</summary>
public static class Inflection
{
    private static readonly Dictionary<string, string> IrregularPlurals = WordTable.Groups("""
        person: persons
        man: men
        woman: women
        child: children
        mouse: mice
        goose: geese
        leaf: leaves
        shelf: shelves
        knife: knives
        die: dice
        dwarf: dwarves
        footballer: footballers
        wolf: wolves
        ox: oxen
        """);

    private static readonly HashSet<string> SameInPlural = WordTable.Set("fish koi sheep deer carp salmon people crowd everyone");

    /// <summary>Candidate singulars of a plural, likeliest first; empty when the word cannot be one.</summary>
    public static IEnumerable<string> Singulars(string word)
    {
        if (IrregularPlurals.TryGetValue(word, out var irregular))
        {
            yield return irregular;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            yield return word[..^3] + "y";
        }

        if (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && word.Length > 2)
        {
            yield return word[..^1];
            if (word.EndsWith("es", StringComparison.Ordinal))
            {
                yield return word[..^2];
            }
        }
    }

    /// <summary>Whether one form serves for one and for many.</summary>
    public static bool IsSameInPlural(string word) => SameInPlural.Contains(word);

    /// <summary>Candidate base forms of a verb's -s, -ed or -ing form, likeliest first.</summary>
    public static IEnumerable<string> VerbStems(string form)
    {
        foreach (var (suffix, endings) in Suffixes)
        {
            if (!form.EndsWith(suffix, StringComparison.Ordinal) || form.Length < suffix.Length + 2)
            {
                continue;
            }

            var stem = form[..^suffix.Length];
            foreach (var ending in endings)
            {
                yield return stem + ending;
            }

            if (suffix is not "s" && stem.Length > 2 && stem[^1] == stem[^2])
            {
                yield return stem[..^1];
            }
        }
    }

    /// <summary>What a form that no rule gives is.</summary>
    internal static Inflected OfIrregular(string form, PartOfSpeech part) => part switch
    {
        PartOfSpeech.Noun => Inflected.Plural,
        PartOfSpeech.Verb => form.EndsWith("ing", StringComparison.Ordinal) ? Inflected.Progressive
            : form.EndsWith('s') ? Inflected.ThirdPerson : Inflected.Past,
        _ => form.EndsWith("st", StringComparison.Ordinal) ? Inflected.Superlative : Inflected.Comparative,
    };

    /// <summary>Candidate base forms by the rules of spelling, for the lexicon to confirm. Of a phrasal verb the first word is inflected.</summary>
    internal static IEnumerable<(string Lemma, PartOfSpeech Part, Inflected Inflected)> Stems(string form)
    {
        foreach (var (suffix, ending, part, inflected) in Detachments)
        {
            var end = part == PartOfSpeech.Verb && form.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : form.Length;
            var (head, tail) = (form[..end], form[end..]);
            if (head.Length <= suffix.Length + 1 || !head.EndsWith(suffix, StringComparison.Ordinal) || (suffix == "s" && head[^2] == 's'))
            {
                continue;
            }

            var stem = head[..^suffix.Length];
            yield return (stem + ending + tail, part, inflected);
            if (ending.Length == 0 && inflected is not (Inflected.Plural or Inflected.ThirdPerson) && stem.Length > 2 && stem[^1] == stem[^2])
            {
                yield return (stem[..^1] + tail, part, inflected);
            }
        }
    }

    // Suffix and what takes its place: morphy(7WN)'s rules of detachment.
    private static readonly (string Suffix, string Ending, PartOfSpeech Part, Inflected Inflected)[] Detachments =
    [
        ("s", "", PartOfSpeech.Noun, Inflected.Plural),
        ("ies", "y", PartOfSpeech.Noun, Inflected.Plural),
        ("ses", "s", PartOfSpeech.Noun, Inflected.Plural),
        ("xes", "x", PartOfSpeech.Noun, Inflected.Plural),
        ("zes", "z", PartOfSpeech.Noun, Inflected.Plural),
        ("ches", "ch", PartOfSpeech.Noun, Inflected.Plural),
        ("shes", "sh", PartOfSpeech.Noun, Inflected.Plural),
        ("oes", "o", PartOfSpeech.Noun, Inflected.Plural),
        ("men", "man", PartOfSpeech.Noun, Inflected.Plural),
        ("s", "", PartOfSpeech.Verb, Inflected.ThirdPerson),
        ("ies", "y", PartOfSpeech.Verb, Inflected.ThirdPerson),
        ("es", "", PartOfSpeech.Verb, Inflected.ThirdPerson),
        ("ed", "e", PartOfSpeech.Verb, Inflected.Past),
        ("ed", "", PartOfSpeech.Verb, Inflected.Past),
        ("ied", "y", PartOfSpeech.Verb, Inflected.Past),
        ("ing", "e", PartOfSpeech.Verb, Inflected.Progressive),
        ("ing", "", PartOfSpeech.Verb, Inflected.Progressive),
        ("er", "", PartOfSpeech.Adjective, Inflected.Comparative),
        ("er", "e", PartOfSpeech.Adjective, Inflected.Comparative),
        ("ier", "y", PartOfSpeech.Adjective, Inflected.Comparative),
        ("est", "", PartOfSpeech.Adjective, Inflected.Superlative),
        ("est", "e", PartOfSpeech.Adjective, Inflected.Superlative),
        ("iest", "y", PartOfSpeech.Adjective, Inflected.Superlative),
        ("er", "", PartOfSpeech.Adverb, Inflected.Comparative),
        ("est", "", PartOfSpeech.Adverb, Inflected.Superlative),
    ];

    private static readonly (string Suffix, string[] Endings)[] Suffixes =
    [
        ("ies", ["y"]), ("es", [""]), ("s", [""]), ("ied", ["y"]), ("ed", ["", "e"]), ("ing", ["", "e"]),
    ];
}
