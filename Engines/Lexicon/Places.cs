
namespace Sora.Engines.Lexicon;

/// <summary>Somewhere that a shot can happen.</summary>
/// <param name="Name">As the storyboard has it: "gym".</param>
/// <param name="Nearest">The place of the world's own that comes nearest to it: "hall".</param>
/// <param name="IsIndoors">Whether it has a roof.</param>
public sealed record KnownPlace(string Name, string Nearest, bool IsIndoors);

/// <summary>Words for places: Tables/places.txt, and the nouns of WordNet that lie below them.</summary>
public static class Places
{
    private static readonly Lazy<Dictionary<string, KnownPlace>> ByName = new(() => EmbeddedTable.Rows("places.txt")
        .Select(row => new KnownPlace(row[0], row[1], row[2] == "in")).ToDictionary(place => place.Name, StringComparer.Ordinal));

    private static readonly Lazy<Dictionary<string, KnownPlace>> ByWord = new(ReadWords);

    /// <summary>Every place of the table.</summary>
    public static IReadOnlyCollection<KnownPlace> All => ByName.Value.Values;

    /// <summary>The name of the place that a word names; null when it names none.</summary>
    /// <param name="word">Lower case, singular or plural, words set apart by a space.</param>
    public static string? Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (ByWord.Value.TryGetValue(word, out var place))
        {
            return place.Name;
        }

        if (WordForms.PlaceOf(word) is { } derived)
        {
            return derived;
        }

        foreach (var reading in WordForms.Look(word))
        {
            if (reading is { Part: PartOfSpeech.Noun, Inflected: Inflected.Plural } && Find(reading.Lemma) is { } singular)
            {
                return singular;
            }
        }

        return null;
    }

    /// <summary>What is known of a place by its name or another word for it; of an unknown one, that it is outdoors and like nothing in particular.</summary>
    public static KnownPlace Of(string name) =>
        ByName.Value.GetValueOrDefault(name) ?? (Find(name) is { } known ? ByName.Value[known] with { Name = name } : new KnownPlace(name, name, false));

    /// <summary>The place of the world's own that comes nearest.</summary>
    public static string Nearest(string place) => Of(place).Nearest;

    /// <summary>Whether the place has a roof.</summary>
    public static bool IsIndoors(string place) => Of(place).IsIndoors;

    private static Dictionary<string, KnownPlace> ReadWords()
    {
        var words = new Dictionary<string, KnownPlace>(ByName.Value, StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("places.txt"))
        {
            // Entries with a sense are roots for the derivation: the bare word means too much else.
            foreach (var word in row[3].Split(';').Where(word => !word.Contains('#', StringComparison.Ordinal)))
            {
                words.TryAdd(word.Trim().Replace('_', ' '), ByName.Value[row[0]]);
            }
        }

        return words;
    }
}
