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

    private static readonly (string Suffix, string[] Endings)[] Suffixes =
    [
        ("ies", ["y"]), ("es", [""]), ("s", [""]), ("ied", ["y"]), ("ed", ["", "e"]), ("ing", ["", "e"]),
    ];
}
