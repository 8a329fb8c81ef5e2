using System.Globalization;

namespace Sora.Engines.Lexicon;

/// <summary>The small words that hold sentences together.</summary>
public static class FunctionWords
{
    private static readonly HashSet<string> Determiners = WordTable.Set("a an the this that these those his her its their my our your some each every another");
    private static readonly HashSet<string> Prepositions = WordTable.Set("""
        in on at by with from into onto to toward towards over under underneath below above beside behind past across through along around between
        off of out up down near inside for against beneath among about
        """);

    private static readonly HashSet<string> Conjunctions = WordTable.Set("and or but then while as when until before after so because if");
    private static readonly HashSet<string> Pronouns = WordTable.Set("it he she they him them one itself himself herself themselves");
    private static readonly HashSet<string> Grammar = WordTable.Set("""
        is are was were be been being am do does did has have had will would can could should may might must not never there here who which that whose what
        very too also just only both all any more most again shot scene camera view style look video film movie clip footage showing shows show reveal reveals revealing
        """);

    private static readonly HashSet<string> Adverbs = WordTable.Set("once twice thrice hard high low fast away back forward together apart forever still");
    private static readonly HashSet<string> Negations = WordTable.Set("not never n't doesn't don't isn't cannot won't didn't");

    private static readonly Dictionary<string, int> Numbers = WordTable.Groups("""
        1: one
        2: two
        3: three
        4: four
        5: five
        6: six
        7: seven
        8: eight
        9: nine
        10: ten
        11: eleven
        12: twelve dozen
        15: fifteen
        20: twenty
        30: thirty
        50: fifty
        100: hundred
        """).ToDictionary(pair => pair.Key, pair => int.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    public static bool IsPronoun(string word) => Pronouns.Contains(word);

    /// <summary>Known adverbs and most words in -ly.</summary>
    public static bool IsAdverb(string word) => Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>Words that carry no meaning of their own and are never missed.</summary>
    public static bool IsGrammar(string word) =>
        Grammar.Contains(word) || Determiners.Contains(word) || Prepositions.Contains(word) || Conjunctions.Contains(word) || Pronouns.Contains(word) || Negations.Contains(word);

    /// <summary>A count in words or digits; null when the word is none or lies outside 1 to <paramref name="most"/>.</summary>
    public static int? Number(string word, int most) =>
        (Numbers.TryGetValue(word, out var number) || int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number)) && number >= 1 && number <= most
            ? number
            : null;
}
