using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction;

/// <summary>Tells whether the word at a place is a verb there.</summary>
/// <param name="headPlural">Number of the noun just before; null when there is none in the phrase yet.</param>
/// <param name="insidePhrase">Whether it stands where only adjectives and nouns can.</param>
internal delegate bool VerbTest(int at, bool? headPlural, bool insidePhrase);

/// <summary>A determiner, a number, adjectives and a head, as they stand together in a sentence.</summary>
internal sealed record NounPhrase(Noun? Noun, string Head, List<string> Modifiers, int? Number, bool Plural, bool Definite, bool Determined, int End)
{
    /// <summary>Most of anything: beyond this a number is not carried out.</summary>
    public const int MostAlike = 200;

    private const int LongestPhrase = 12;
    private const int LongestWord = 40;

    /// <summary>Reads the phrase that starts there; null when none does. Marks what it read as used.</summary>
    /// <param name="isVerb">Tells whether the word at a place is a verb there.</param>
    public static NounPhrase? Read(List<Token> tokens, int start, VerbTest isVerb)
    {
        var i = start;
        int? number = null;
        var determined = false;
        var definite = false;
        var adjectives = new List<(string Word, int At)>();
        (string Lemma, bool Plural, int At, int End)? head = null;
        var last = Math.Min(tokens.Count, start + LongestPhrase);
        while (i < last && tokens[i].IsWord)
        {
            var word = tokens[i].Text;
            if (tokens[i].Used)
            {
                // A phrase of film language may stand inside: "a (rainy) city".
                if (head is not null)
                {
                    break;
                }

                i++;
            }
            else if (head is null && adjectives.Count == 0 && FunctionWords.IsDeterminer(word))
            {
                determined = true;
                definite |= FunctionWords.IsDefinite(word);
                i++;
            }
            else if (head is null && adjectives.Count == 0 && number is null && FunctionWords.Number(word, MostAlike) is { } count && NextIsWord(tokens, i))
            {
                number = count;
                i++;
            }
            else if (word.Length > LongestWord || FunctionWords.IsGrammar(word) || (FunctionWords.IsAdverb(word) && !Adjectives.IsKnown(word)) || isVerb(i, head?.Plural, InsidePhrase()))
            {
                break;
            }
            else if (Longest(tokens, i) is { } found)
            {
                if (head is { } earlier)
                {
                    adjectives.Add((earlier.Lemma, earlier.At));
                }

                head = (found.Lemma, found.Plural, i, i + found.Words);
                i += found.Words;
            }
            else if (head is not null && !Adjectives.IsKnown(word))
            {
                break;
            }
            else
            {
                adjectives.Add((word, i));
                i++;
            }
        }

        return Finish(tokens, start, head, adjectives, number, determined, definite);

        // After "a red" a verb's form is a noun or an adjective; after "a zorple" it may be a verb.
        bool InsidePhrase() => head is null && (determined || number is not null || adjectives.Count > 0)
            && (adjectives.Count == 0 || Adjectives.IsKnown(adjectives[^1].Word));
    }

    private static NounPhrase? Finish(
        List<Token> tokens, int start, (string Lemma, bool Plural, int At, int End)? head, List<(string Word, int At)> adjectives, int? number, bool determined, bool definite)
    {
        if (head is null)
        {
            // "a zorple": after a determiner or a number the last word must be a noun, known or not.
            if (adjectives.Count == 0 || (!determined && number is null) || Adjectives.IsKnown(adjectives[^1].Word) || !char.IsLetter(adjectives[^1].Word[0]) || FirstLightVerbs.Find(adjectives[^1].Word, out _) is not null)
            {
                return null;
            }

            var (word, at) = adjectives[^1];
            adjectives.RemoveAt(adjectives.Count - 1);
            var singular = number > 1 ? Inflection.Singulars(word).FirstOrDefault() ?? word : word;
            head = (singular, number > 1, at, at + 1);
        }

        var (lemma, plural, _, end) = head.Value;
        for (var i = start; i < end; i++)
        {
            tokens[i].Used = true;
        }

        var own = adjectives.Where(adjective => adjective.At < end).Select(adjective => adjective.Word).Distinct(StringComparer.Ordinal).ToList();
        return new NounPhrase(Places.Find(lemma) is null || Nouns.Common.Contains(lemma) ? Nouns.Find(lemma) : null, lemma, own, number, plural, definite, determined, end);
    }

    private static (string Lemma, bool Plural, int Words)? Longest(List<Token> tokens, int i)
    {
        for (var words = Nouns.LongestInWords; words >= 1; words--)
        {
            if (i + words > tokens.Count || tokens.Skip(i).Take(words).Any(token => !token.IsWord || token.Used))
            {
                continue;
            }

            var text = words == 1 ? tokens[i].Text : string.Join(' ', tokens.Skip(i).Take(words).Select(token => token.Text));
            if (IsNoun(text))
            {
                return (text, Inflection.IsSameInPlural(text), words);
            }

            foreach (var singular in Inflection.Singulars(text))
            {
                if (IsNoun(singular))
                {
                    return (singular, true, words);
                }
            }
        }

        return null;
    }

    private static bool IsNoun(string text) =>
        Nouns.IsLikely(text) || Places.Find(text) is not null || Garments.Contains(text) || SoundWords.IsSound(text) || SoundWords.IsInstrument(text);

    private static bool NextIsWord(List<Token> tokens, int i) =>
        i + 1 < tokens.Count && tokens[i + 1].IsWord && !tokens[i + 1].Used && !FunctionWords.IsGrammar(tokens[i + 1].Text);
}
