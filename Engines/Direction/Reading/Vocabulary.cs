using System.Collections.Frozen;
using System.Globalization;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Reading;

/// <summary>The ways to take a word: small words from their table, others from the lexicon, and what neither knows from its ending.</summary>
internal static class Vocabulary
{
    // A way this many times rarer than the usual one is not thought of.
    private const int HighestCost = 7;

    // Small words that are ordinary nouns, verbs or adjectives as well, and what it costs to take them so.
    private const int OpenInsteadOfSmall = 2;

    // Prompts are full of deeds: a word that can be one is one sooner than in the texts that were counted.
    private const int DeedBonus = 1;

    // "waves", "trips": the noun gives way where both fit.
    private const int RivalOfDeed = 1;
    private const double CommonDeed = 0.1;
    private const int RarelyANameOfOne = 3;

    private static readonly FrozenSet<string> AlsoOpen = Set("""
        like back close right left still light round past down well fast hard high low long early late straight deep loud far even home just half little same other
        outside inside opposite alone second yet such right overhead first later front top bottom side black white red blue green yellow pink purple grey gray brown orange gold silver
        """);

    private const int NotAName = 3;

    private static readonly FrozenSet<string> BareParticiples = Set("hit cut put set shut let split spread burst hurt cast shed");
    private static readonly FrozenSet<string> AlwaysPlural = Set("people police cattle scissors trousers jeans shorts pants goggles sunglasses spectacles woods outskirts surroundings binoculars pyjamas pajamas tights clothes stairs tweezers pliers overalls headphones");

    // The commonest given names of English-speaking and some other lands, which open sentences as ordinary words do.
    private static readonly FrozenSet<string> GivenNames = Set("""
        adam alan albert alex alexander alfred alice amanda amelia amy andrea andrew angela anna anne annie anthony antonio aria arthur barbara ben benjamin betty bill billy bob brian
        bruno carl carla carlos carmen caroline catherine charles charlie charlotte chloe chris christina christopher clara claire daniel danny david deborah diana diego donald dorothy
        edward elena eleanor elias elizabeth ella ellen emily emma eric erik ethan eva evan evelyn fatima felix fiona frank fred gabriel george georgia gina grace hannah hans harold harry
        heather heidi helen helena henry hugo ian ida igor ingrid irene isaac isabel isabella ivan jack jacob jake james jane janet jason jean jennifer jenny jerry jessica jim jimmy joan joe
        john johnny jonathan jose joseph josh juan judy julia julian julie karen karl kate katherine kathy keith ken kenji kevin kim kyle larry laura lauren lena leo leon leonard li liam
        lily linda lisa louis louise lucas lucia lucy luis luke maggie marco margaret maria marie mark martha martin mary matt matthew maya mei mia michael michelle miguel mike mila mohammed
        molly monica nancy nathan nicholas nick nicole nina noah nora oliver olivia oscar otto pablo pamela patricia patrick paul pedro peter philip rachel ralph raymond rebecca richard rita
        robert roger ronald rosa ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian sergei sharon simon sofia sophia sophie stella stephanie stephen steve steven susan
        suzy tara ted teresa theo thomas tim timmy tina tom tommy tony vera victor victoria vincent walter wendy william wolfgang yuki zoe
        """);

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

        var small = ClosedClass.Find(word);
        if (small is not null)
        {
            ways.AddRange(small);
            if (!AlsoOpen.Contains(word))
            {
                return ways;
            }
        }

        if (Numerals.Value(word) is { } value)
        {
            var number = value == 1 ? Agreement.Singular : Agreement.Plural;
            ways.Add(new(Tag.Number, word, 0, number));
            ways.Add(new(Tag.Pronoun, word, 2, number));
            return ways;
        }

        var isKnown = AddKnown(word, ways, small is not null && small[0].Tag != Tag.Noun ? OpenInsteadOfSmall : 0);
        if (!isKnown && ways.Count == 0)
        {
            AddByEnding(word, ways);
        }

        if (token.IsCapital && small is null && !(opens && word.Contains('-', StringComparison.Ordinal)))
        {
            // Elsewhere than at the start a capital means a name, there only of a word that is hardly anything else.
            var isGiven = GivenNames.Contains(word);
            ways.Add(new(Tag.Name, Capitalised(word), isGiven ? 0 : !opens ? 0 : isKnown ? 6 : 1, Agreement.Singular));
            for (var i = 0; i < ways.Count - 1 && (isGiven || !opens); i++)
            {
                ways[i] = ways[i] with { Cost = ways[i].Cost + NotAName };
            }
        }

        return ways;
    }

    private static bool AddKnown(string word, List<Candidate> ways, int extra)
    {
        var forms = WordForms.Look(word);
        if (forms.Count == 0)
        {
            return false;
        }

        var most = forms[0].Weight;
        var isPlural = forms.Any(form => form is { Part: PartOfSpeech.Noun, Inflected: Inflected.Plural });
        var isRival = forms.Any(form => form.Inflected == Inflected.ThirdPerson && form.Weight >= most * CommonDeed);
        foreach (var form in forms)
        {
            if (IsMisread(word, form, forms))
            {
                continue;
            }

            var cost = extra + Math.Min(HighestCost, (int)Math.Round(Math.Log2(most / form.Weight)));
            switch (form.Part)
            {
                case PartOfSpeech.Noun:
                    AddNoun(word, form, cost, isPlural, isRival, ways);
                    break;
                case PartOfSpeech.Verb:
                    AddVerb(word, form, cost, ways);
                    break;
                case PartOfSpeech.Adjective:
                    ways.Add(new(Tag.Adjective, form.Lemma, cost + (word.EndsWith("ing", StringComparison.Ordinal) ? RivalOfDeed : 0)));
                    break;
                default:
                    ways.Add(new(Tag.Adverb, form.Lemma, cost));
                    break;
            }
        }

        return true;
    }

    // Not "a men" and "a feet", whatever else may be written so.
    private static readonly FrozenSet<string> OnlyPlural = Set("men women children feet teeth geese mice oxen");

    // A "seed" is not what was "seen", nor "cola" more than one "colon": the form itself is a noun.
    private static bool IsMisread(string word, WordForm form, IReadOnlyList<WordForm> forms) =>
        ((form.Inflected == Inflected.Past && form.Lemma.EndsWith("ee", StringComparison.Ordinal) && word == form.Lemma[..^1] + "ed")
            || (form.Inflected == Inflected.Plural && !word.EndsWith('s') && !OnlyPlural.Contains(word)))
        && forms.Any(other => other is { Part: PartOfSpeech.Noun, Inflected: Inflected.Base } && other.Lemma == word);

    private static void AddNoun(string word, WordForm form, int cost, bool isPlural, bool isRival, List<Candidate> ways)
    {
        if (AlwaysPlural.Contains(word))
        {
            ways.Add(new(Tag.Plural, word, cost, Agreement.Plural));
        }
        else if (form.Inflected == Inflected.Plural)
        {
            ways.Add(new(Tag.Plural, form.Lemma, cost + (isRival ? RivalOfDeed : 0), Agreement.Plural));
        }
        else if (isPlural && word.EndsWith('s'))
        {
            // "Dominoes" is a game and "colours" a flag, too, but the verb after either is a plural.
            ways.Add(new(Tag.Plural, form.Lemma, cost + RarelyANameOfOne, Agreement.Plural));
        }
        else
        {
            ways.Add(new(Tag.Noun, form.Lemma, cost, Inflection.IsSameInPlural(word) ? Agreement.Any : Agreement.Singular));
        }
    }

    private static void AddVerb(string word, WordForm form, int cost, List<Candidate> ways)
    {
        cost = Math.Max(0, cost - DeedBonus - (cost is 2 or 3 ? 1 : 0));
        switch (form.Inflected)
        {
            case Inflected.Base:
                ways.Add(new(Tag.Finite, form.Lemma, cost, Agreement.Plural));
                ways.Add(new(Tag.Base, form.Lemma, cost));
                if (BareParticiples.Contains(word))
                {
                    ways.Add(new(Tag.Past, form.Lemma, cost + 1));
                }

                break;
            case Inflected.ThirdPerson:
                ways.Add(new(Tag.Finite, form.Lemma, cost, Agreement.Singular));
                break;
            case Inflected.Progressive:
                ways.Add(new(Tag.Present, form.Lemma, cost));
                break;
            default:
                ways.Add(new(Tag.Finite, form.Lemma, cost, Agreement.Any));
                ways.Add(new(Tag.Past, form.Lemma, cost));
                break;
        }
    }

    private static void AddByEnding(string word, List<Candidate> ways)
    {
        var last = word[(word.LastIndexOf('-') + 1)..];
        if (last.Length < word.Length)
        {
            AddHyphenated(word, last, ways);
        }
        else if (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            ways.Add(new(Tag.Present, word[..^3], 0));
            ways.Add(new(Tag.Adjective, word, 2));
            ways.Add(new(Tag.Noun, word, 2, Agreement.Singular));
        }
        else if (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal))
        {
            ways.Add(new(Tag.Past, word[..^2], 0));
            ways.Add(new(Tag.Adjective, word, 1));
            ways.Add(new(Tag.Finite, word[..^2], 1, Agreement.Any));
        }
        else if (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal))
        {
            ways.Add(new(Tag.Adverb, word, 0));
        }
        else if (word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal))
        {
            ways.Add(new(Tag.Plural, word[..^1], 0, Agreement.Plural));
            ways.Add(new(Tag.Finite, word[..^1], 3, Agreement.Singular));
        }
        else
        {
            ways.Add(new(Tag.Noun, word, 0, Agreement.Any));
            ways.Add(new(Tag.Adjective, word, 4));
            ways.Add(new(Tag.Finite, word, 6, Agreement.Plural));
        }
    }

    // "red-haired" and "snow-covered" describe, a "clock-maker" is a maker.
    private static void AddHyphenated(string word, string last, List<Candidate> ways)
    {
        var forms = WordForms.Look(last);
        var noun = forms.FirstOrDefault(form => form.Part == PartOfSpeech.Noun);
        ways.Add(new(Tag.Adjective, word, noun.Lemma is null ? 0 : 1));
        if (noun.Lemma is not null)
        {
            var isPlural = noun.Inflected == Inflected.Plural;
            ways.Add(new(isPlural ? Tag.Plural : Tag.Noun, isPlural ? word[..^last.Length] + noun.Lemma : word, 1, isPlural ? Agreement.Plural : Agreement.Singular));
        }
    }

    private static string Capitalised(string word) => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(word[0])}{word.AsSpan(1)}");

    private static FrozenSet<string> Set(string table) => WordTable.Set(table).ToFrozenSet(StringComparer.Ordinal);
}
