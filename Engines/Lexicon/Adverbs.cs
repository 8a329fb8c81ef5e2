
namespace Sora.Engines.Lexicon;

/// <summary>What an adverb tells.</summary>
public enum AdverbKind
{
    /// <summary>How something is done: slowly, hard.</summary>
    Manner,

    /// <summary>How much: very, almost.</summary>
    Degree,

    /// <summary>When: suddenly, again, finally.</summary>
    Time,

    /// <summary>How often: once, twice, forever.</summary>
    Frequency,

    /// <summary>Where or which way: away, upstairs, forward.</summary>
    Direction,
}

/// <summary>Adverbs by what they tell; what the table lacks and WordNet has is a manner.</summary>
public static class Adverbs
{
    private static readonly Dictionary<string, AdverbKind> ByWord = WordTable.Groups("""
        Degree: very too so quite rather really almost nearly barely hardly just extremely incredibly slightly completely totally entirely fully half partly only even still much more most less least as
        Time: now then soon later suddenly finally eventually immediately already yet again before after afterwards meanwhile first last next today tonight tomorrow yesterday early late once_more instantly simultaneously
        Frequency: once twice thrice always never often sometimes usually repeatedly forever continuously constantly occasionally rarely
        Direction: up down away back forward forwards backward backwards left right sideways upward upwards downward downwards inside outside upstairs downstairs here there home overhead apart across along around off out in on over under through aside abroad ahead behind nearby everywhere somewhere together inward outward skyward clockwise
        Manner: hard fast well high low loud loudly aloud alone slow quick straight still
        """).ToDictionary(pair => pair.Key, pair => Enum.Parse<AdverbKind>(pair.Value), StringComparer.Ordinal);

    /// <summary>What the word tells as an adverb; null when it is none.</summary>
    public static AdverbKind? Find(string word) =>
        ByWord.TryGetValue(word, out var kind) ? kind
        : WordForms.Is(word, PartOfSpeech.Adverb) || FunctionWords.IsAdverb(word) ? AdverbKind.Manner
        : null;
}
