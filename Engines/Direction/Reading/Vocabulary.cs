using System.Globalization;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Reading;

/// <summary>The ways to take a word: small words from their table, others from the lexicon, and what neither knows from its ending.</summary>
internal static class Vocabulary
{
    // Small words that are ordinary nouns, verbs or adjectives as well.
    private static readonly HashSet<string> AlsoOpen = WordTable.Set("""
        like back close right left still light round past down well fast hard high low long early late straight deep loud far even home just half little same other
        outside inside opposite alone can will may might must second yet such
        """);

    private static readonly HashSet<string> BodyParts = WordTable.Set("""
        head face eye ear nose mouth lip tooth tongue cheek chin beard moustache mustache hair neck shoulder arm elbow hand finger thumb nail chest back belly stomach hip leg knee foot
        toe paw claw tail wing horn antler fur feather mane beak trunk tusk snout whisker hoof fang scale freckle wrinkle braid ponytail pigtail skin
        """);

    private static readonly HashSet<string> BareParticiples = WordTable.Set("hit cut put set shut let split spread burst hurt cast shed");

    /// <summary>At least one way; never empty.</summary>
    /// <param name="token">A word.</param>
    /// <param name="opens">Whether it opens a sentence, where a capital says nothing.</param>
    public static List<Candidate> Find(Token token, bool opens)
    {
        var ways = new List<Candidate>(6);
        var word = token.Text;
        if (word == "'s")
        {
            ways.Add(new(Tag.Genitive, word, 0));
            ways.Add(new(Tag.Be, "be", 4, Agreement.Singular));
            return ways;
        }

        if (ClosedClass.Find(word) is { } small)
        {
            ways.AddRange(small);
            if (!AlsoOpen.Contains(word))
            {
                return ways;
            }
        }

        if (Numerals.Value(word) is { } value)
        {
            ways.Add(new(Tag.Number, word, 0, value == 1 ? Agreement.Singular : Agreement.Plural));
            ways.Add(new(Tag.Pronoun, word, 2, value == 1 ? Agreement.Singular : Agreement.Plural));
            return ways;
        }

        AddOpen(word, ways, ways.Count > 0 ? 2 : 0);
        if (token.IsCapital && ways.Count > 0)
        {
            ways.Add(new(Tag.Name, Capitalised(word), opens ? 5 : 1, Agreement.Singular));
        }

        return ways;
    }

    /// <summary>Whether the words name one thing: "ice cube".</summary>
    public static bool IsCompound(string words) => Nouns.Find(words) is not null;

    /// <summary>Whether it can act by its own will.</summary>
    public static bool IsAnimate(NounDraft noun) =>
        noun.IsName || (noun.IsPronoun ? noun.Head is not ("it" or "this" or "that") : Nouns.Find(noun.Head) is { IsAnimate: true });

    /// <summary>Whether people wear it.</summary>
    public static bool IsGarment(NounDraft noun) => Garments.Contains(noun.Head);

    /// <summary>Whether it is a part of a body.</summary>
    public static bool IsBodyPart(NounDraft noun) => BodyParts.Contains(noun.Head);

    /// <summary>Whether it is where things happen.</summary>
    public static bool IsPlace(NounDraft noun) => Places.Find(noun.Head) is not null;

    /// <summary>Whether only someone with a will does it: not "fall", "roll", "burn".</summary>
    public static bool NeedsWill(string lemma) => Verbs.Find(lemma, out _) is not { Kind: VerbKind.Passive };

    private static void AddOpen(string word, List<Candidate> ways, int extra)
    {
        var known = Verbs.Find(word, out var isBase);
        if (known is not null)
        {
            AddVerb(word, known.Lemma, isBase, ways, extra + 1);
        }

        var isAdjective = Adjectives.IsKnown(word);
        if (isAdjective)
        {
            ways.Add(new(Tag.Adjective, word, extra));
        }

        if (word.EndsWith("ly", StringComparison.Ordinal) && word.Length > 4)
        {
            ways.Add(new(Tag.Adverb, word, extra));
        }

        AddByEnding(word, known is not null, ways, extra);
        ways.Add(Noun(word, known is null && !isAdjective ? extra : extra + 1));
    }

    private static void AddByEnding(string word, bool isKnownVerb, List<Candidate> ways, int extra)
    {
        if (word.Contains('-', StringComparison.Ordinal))
        {
            ways.Add(new(Tag.Adjective, word, extra));
            return;
        }

        if (isKnownVerb)
        {
            if (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal))
            {
                ways.Add(new(Tag.Adjective, word, extra + 3));
            }

            return;
        }

        if (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            ways.Add(new(Tag.Present, Stem(word, "ing"), extra));
            ways.Add(new(Tag.Adjective, word, extra + 2));
        }
        else if (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal))
        {
            ways.Add(new(Tag.Past, Stem(word, "ed"), extra));
            ways.Add(new(Tag.Finite, Stem(word, "ed"), extra + 1, Agreement.Any));
            ways.Add(new(Tag.Adjective, word, extra + 1));
        }
        else if (word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal))
        {
            ways.Add(new(Tag.Finite, Stem(word, "s"), extra + 3, Agreement.Singular));
        }
        else
        {
            ways.Add(new(Tag.Finite, word, extra + 5, Agreement.Plural));
            ways.Add(new(Tag.Base, word, extra + 5));
            ways.Add(new(Tag.Adjective, word, extra + 4));
        }
    }

    private static void AddVerb(string word, string lemma, bool isBase, List<Candidate> ways, int cost)
    {
        if (isBase)
        {
            ways.Add(new(Tag.Finite, lemma, cost, Agreement.Plural));
            ways.Add(new(Tag.Base, lemma, cost));
            if (BareParticiples.Contains(word))
            {
                ways.Add(new(Tag.Past, lemma, cost + 1));
            }
        }
        else if (word.EndsWith("ing", StringComparison.Ordinal))
        {
            ways.Add(new(Tag.Present, lemma, cost));
        }
        else if (word.EndsWith('s'))
        {
            ways.Add(new(Tag.Finite, lemma, cost, Agreement.Singular));
        }
        else
        {
            ways.Add(new(Tag.Finite, lemma, cost, Agreement.Any));
            ways.Add(new(Tag.Past, lemma, cost));
        }
    }

    private static Candidate Noun(string word, int cost)
    {
        if (Inflection.IsSameInPlural(word))
        {
            return new(Tag.Noun, word, cost, Agreement.Any);
        }

        string? singular = null;
        foreach (var candidate in Inflection.Singulars(word))
        {
            singular ??= candidate;
            if (Nouns.Find(candidate) is not null)
            {
                singular = candidate;
                break;
            }
        }

        return singular is null ? new(Tag.Noun, word, cost, Agreement.Singular) : new(Tag.Plural, singular, cost, Agreement.Plural);
    }

    private static string Stem(string word, string suffix)
    {
        foreach (var stem in Inflection.VerbStems(word))
        {
            return stem;
        }

        return word[..^suffix.Length];
    }

    private static string Capitalised(string word) => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(word[0])}{word.AsSpan(1)}");
}
