using System.Globalization;
using System.Numerics;

namespace Sora.Engines.Lexicon;

/// <summary>What an adjective says of a thing.</summary>
public enum AdjectiveKind
{
    Colour,
    Size,
    Age,
    Mood,
    Pattern,
    Texture,
    Shape,
    Light,
    Motion,
    State,
    Material,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>What adjectives say of things: colour, size, material, age, mood and more. Tables/adjectives.txt.</summary>
public static class Adjectives
{
    private const float Smallest = 0.1f;
    private const float Largest = 10;

    private static readonly Lazy<Dictionary<string, (AdjectiveKind Kind, string Value)>> ByWord = new(Read);

    /// <summary>Whether the word is an adjective of any kind known here, or one of WordNet's that is commonly nothing else.</summary>
    public static bool IsKnown(string word) =>
        ByWord.Value.ContainsKey(word) || Materials.Find(word) is not null || WordForms.Look(word) is [{ Part: PartOfSpeech.Adjective }, ..];

    /// <summary>What the adjective says and its value within that kind ("scarlet" is the colour C62828, "furious" the mood angry); null when it is none.</summary>
    public static (AdjectiveKind Kind, string Value)? Find(string word)
    {
        if (Own(word) is { } found)
        {
            return found;
        }

        return Materials.Find(word) is { } material ? (AdjectiveKind.Material, material)
            : WordForms.Is(word, PartOfSpeech.Adjective) ? (AdjectiveKind.Other, word)
            : null;
    }

    /// <summary>The first colour among the adjectives, sRGB within 0 to 1; null when none is named.</summary>
    public static Vector3? Colour(IReadOnlyList<string>? adjectives)
    {
        foreach (var adjective in adjectives ?? [])
        {
            if (Own(adjective) is { Kind: AdjectiveKind.Colour } colour)
            {
                return FromHex(colour.Value);
            }
        }

        return null;
    }

    /// <summary>Product of the sizes named, within 0.1 to 10; 1 when none is.</summary>
    public static float Scale(IReadOnlyList<string>? adjectives)
    {
        var scale = 1f;
        foreach (var adjective in adjectives ?? [])
        {
            scale *= Own(adjective) is { Kind: AdjectiveKind.Size } size ? float.Parse(size.Value, CultureInfo.InvariantCulture) : 1;
        }

        return Math.Clamp(scale, Smallest, Largest);
    }

    /// <summary>The first material among the adjectives; null when none is named.</summary>
    public static string? Material(IReadOnlyList<string>? adjectives)
    {
        foreach (var adjective in adjectives ?? [])
        {
            if (Materials.Find(adjective) is { } material)
            {
                return material;
            }
        }

        return null;
    }

    /// <summary>Whether the adjective only describes what the noun names: red, old, small. With such a one no compound is a word of its own.</summary>
    internal static bool OnlyDescribes(string word) => Own(word) is { Kind: AdjectiveKind.Colour or AdjectiveKind.Size or AdjectiveKind.Age };

    // "Bigger" and "oldest" say what "big" and "old" say.
    private static (AdjectiveKind Kind, string Value)? Own(string word)
    {
        if (ByWord.Value.TryGetValue(word, out var found))
        {
            return found;
        }

        foreach (var reading in word.EndsWith('r') || word.EndsWith('t') ? WordForms.Look(word) : [])
        {
            if (reading is { Part: PartOfSpeech.Adjective, Inflected: Inflected.Comparative or Inflected.Superlative } && ByWord.Value.TryGetValue(reading.Lemma, out found))
            {
                return found;
            }
        }

        return null;
    }

    private static Dictionary<string, (AdjectiveKind Kind, string Value)> Read()
    {
        var words = new Dictionary<string, (AdjectiveKind, string)>(StringComparer.Ordinal);
        foreach (var row in EmbeddedTable.Rows("adjectives.txt"))
        {
            foreach (var word in EmbeddedTable.Words(row[2]))
            {
                words.Add(word, (Enum.Parse<AdjectiveKind>(row[0], ignoreCase: true), row[1]));
            }
        }

        return words;
    }

    private static Vector3 FromHex(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new Vector3((value >> 16) & 255, (value >> 8) & 255, value & 255) / 255f;
    }
}
