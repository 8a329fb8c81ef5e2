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
        is are was were be been being am do does did has have had will would can could may there here who which that whose what
        very too also just only both all any more most again shot video film movie clip footage showing shows show
        """);

    private static readonly HashSet<string> Adverbs = WordTable.Set("once twice thrice hard high low fast away back forward together apart forever still");

    public static bool IsDeterminer(string word) => Determiners.Contains(word);

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    public static bool IsPronoun(string word) => Pronouns.Contains(word);

    /// <summary>Known adverbs and most words in -ly.</summary>
    public static bool IsAdverb(string word) => Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal));

    /// <summary>Words that carry no meaning of their own and are never missed.</summary>
    public static bool IsGrammar(string word) =>
        Grammar.Contains(word) || Determiners.Contains(word) || Prepositions.Contains(word) || Conjunctions.Contains(word) || Pronouns.Contains(word);
}
