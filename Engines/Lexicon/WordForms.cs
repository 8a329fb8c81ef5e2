using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Text;

namespace Sora.Engines.Lexicon;

/// <summary>
/// What parts of speech a form can be, and of which base form, for 147,000 words and compounds of English (WordNet 3.0). Determiners,
/// pronouns, prepositions and other small words are not among them: see <see cref="FunctionWords"/>.
/// </summary>
public static class WordForms
{
    /// <summary>Words of the longest compound worth looking for.</summary>
    public const int LongestInWords = 5;

    // Of a word that was never tagged, as if it had been half a time.
    private const double Unseen = 0.5;

    // A text has few different words; past so many nothing more is remembered.
    private const int MostRemembered = 4096;
    private static readonly ConcurrentDictionary<string, IReadOnlyList<WordForm>> Remembered = new(StringComparer.Ordinal);

    private static readonly SortedLines Words = new("words.txt");
    private static readonly SortedLines Irregular = new("forms.txt");

    // WordNet lists letters, abbreviations and symbols of elements as nouns: as words of a sentence they are never meant.
    private static readonly HashSet<string> NeverOpen = WordTable.Set("""
        a an the i he she it we you they me him us them my your his her its our their this that these those who whom whose which what
        am is are was were be been being has had having does did an and or nor but if as at by in of on to for from with into onto than then
        can will shall may might must could would should not no so both each every any some
        """);

    /// <summary>All readings of a form, the likeliest first; empty when it is no word of an open class.</summary>
    /// <param name="form">A word or compound as it stands in the text, in any case.</param>
    public static IReadOnlyList<WordForm> Look(string form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (form.Length > Longest)
        {
            return [];
        }

        if (Remembered.TryGetValue(form, out var known))
        {
            return known;
        }

        var readings = Read(form.ToLowerInvariant());
        if (Remembered.Count < MostRemembered)
        {
            Remembered.TryAdd(form, readings);
        }

        return readings;
    }

    private static WordForm[] Read(string text)
    {
        if (NeverOpen.Contains(text))
        {
            return [];
        }

        var found = new List<WordForm>();
        Gather(text, found);
        if (found.Count == 0 && text.Contains('-', StringComparison.Ordinal))
        {
            Gather(text.Replace('-', ' '), found);
            if (found.Count == 0)
            {
                Gather(text.Replace("-", string.Empty, StringComparison.Ordinal), found);
            }
        }

        var sum = found.Sum(reading => reading.Weight);
        return [.. found.Select(reading => reading with { Weight = reading.Weight / sum }).OrderByDescending(reading => reading.Weight)];
    }

    /// <summary>How often a base form was tagged as that part of speech in the counted texts; -1 when it is none.</summary>
    public static int Count(string lemma, PartOfSpeech part)
    {
        var entry = Entry(lemma, Letters[(int)part]);
        return entry.IsEmpty ? -1 : Utf8Parser.TryParse(entry[1..], out int count, out _) ? count : 0;
    }

    /// <summary>Whether the word is in the lexicon as that part of speech.</summary>
    public static bool Is(string lemma, PartOfSpeech part) => Count(lemma, part) >= 0;

    /// <summary>Classes of a noun's meanings, "class:count class …"; empty when it is no noun.</summary>
    internal static ReadOnlySpan<byte> NounEntry(string lemma)
    {
        var entry = Entry(lemma, 'n');
        return entry.IndexOf((byte)' ') is > 0 and var space ? entry[(space + 1)..] : default;
    }

    /// <summary>Frames and actions of a verb, "v12/its action:count …"; empty when it is no verb.</summary>
    internal static ReadOnlySpan<byte> VerbEntry(string lemma) => Entry(lemma, 'v');

    /// <summary>The place that a noun names; null when it names none.</summary>
    internal static string? PlaceOf(string lemma) => Entry(lemma, 'p') is { IsEmpty: false } entry ? Encoding.UTF8.GetString(entry[1..]) : null;

    // A column of the word's line by its letter: n, v, a, r and p.
    private static ReadOnlySpan<byte> Entry(string lemma, char letter)
    {
        if (Words.TryFind(lemma, out var rest))
        {
            foreach (var range in rest.Split((byte)'\t'))
            {
                if (rest[range][0] == letter)
                {
                    return rest[range];
                }
            }
        }

        return default;
    }

    private const int Longest = 80;
    private const string Letters = "nvar";

    // Shares of the forms in descriptions of films, which are told in the present. They only rank readings of one form against each other.
    private static double ShareOf(Inflected inflected, PartOfSpeech part) => (inflected, part) switch
    {
        (Inflected.Base, PartOfSpeech.Noun) => 0.7,
        (Inflected.Plural, _) => 0.3,
        (Inflected.Base, PartOfSpeech.Verb) => 0.25,
        (Inflected.ThirdPerson, _) => 0.4,
        (Inflected.Past, _) => 0.15,
        (Inflected.Progressive, _) => 0.2,
        (Inflected.Comparative or Inflected.Superlative, _) => 0.03,
        _ => 0.9,
    };

    private static void Gather(string text, List<WordForm> found)
    {
        AddIrregular(text, string.Empty, found);
        if (text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
        {
            AddIrregular(text[..space], text[space..], found);
        }

        foreach (var part in (ReadOnlySpan<PartOfSpeech>)[PartOfSpeech.Noun, PartOfSpeech.Verb, PartOfSpeech.Adjective, PartOfSpeech.Adverb])
        {
            // "Bigger" has an entry of its own, but here it is a form of "big".
            if (part < PartOfSpeech.Adjective || !found.Exists(reading => reading.Inflected >= Inflected.Comparative))
            {
                Add(text, part, Inflected.Base, found);
            }
        }

        foreach (var (lemma, part, inflected) in Inflection.Stems(text))
        {
            Add(lemma, part, inflected, found);
        }
    }

    // Of several words only a verb has its irregular form first: "took off".
    private static void AddIrregular(string form, string tail, List<WordForm> found)
    {
        if (!Irregular.TryFind(form, out var rest))
        {
            return;
        }

        foreach (var range in rest.Split((byte)'\t'))
        {
            var part = (PartOfSpeech)Letters.IndexOf((char)rest[range][0], StringComparison.Ordinal);
            if (tail.Length == 0 || part == PartOfSpeech.Verb)
            {
                Add(Encoding.UTF8.GetString(rest[range][1..]) + tail, part, Inflection.OfIrregular(form, part), found);
            }
        }
    }

    private static void Add(string lemma, PartOfSpeech part, Inflected inflected, List<WordForm> found)
    {
        if (Count(lemma, part) is >= 0 and var count && !found.Any(reading => reading.Part == part && reading.Lemma == lemma))
        {
            found.Add(new(lemma, part, inflected, (count + Unseen) * ShareOf(inflected, part)));
        }
    }
}
