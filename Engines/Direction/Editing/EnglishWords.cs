using Sora.Engines.Direction.Reading;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Editing;

/// <summary>What the lexicon says of single words of an instruction.</summary>
internal static class EnglishWords
{
    private const int MostNumber = 1_000;

    private static readonly string[] Ages = ["old", "young", "new", "ancient", "modern"];

    /// <summary>Base form as that part of speech; null when it cannot be one.</summary>
    public static string? Lemma(string word, PartOfSpeech part)
    {
        foreach (var form in WordForms.Look(word))
        {
            if (form.Part == part)
            {
                return form.Lemma;
            }
        }

        return null;
    }

    /// <summary>The adjective of any of its degrees ("bigger" is "big"); null when it is none.</summary>
    public static string? Adjective(string word)
    {
        var forms = WordForms.Look(word);
        if (forms.FirstOrDefault(form => form.Part == PartOfSpeech.Adjective && form.Inflected is Inflected.Comparative or Inflected.Superlative) is { Lemma: { } lemma })
        {
            return lemma;
        }

        return Adjectives.IsKnown(word) || forms.Any(form => form.Part == PartOfSpeech.Adjective) ? word : null;
    }

    /// <summary>Whether it says what a thing looks like: colour, size, material or age.</summary>
    public static bool IsVisible(string adjective) => IsColour(adjective) || IsSize(adjective) || IsMaterial(adjective) || Ages.Contains(adjective);

    /// <summary>Whether both say something of the same quality, so that one replaces the other.</summary>
    public static bool Rival(string one, string other) =>
        (IsColour(one) && IsColour(other)) || (IsSize(one) && IsSize(other)) || (IsMaterial(one) && IsMaterial(other)) || (Ages.Contains(one) && Ages.Contains(other));

    /// <summary>A whole number in words or digits; null for none.</summary>
    public static int? Number(string word) => (Numerals.Value(word) ?? (word is "dozen" ? Numerals.Group(word) : null)) is { } value and >= 1 and <= MostNumber ? value : null;

    private static bool IsColour(string word) => Adjectives.Colour([word]) is not null;

    private static bool IsSize(string word) => Adjectives.Scale([word]) is < 1 or > 1;

    private static bool IsMaterial(string word) => Materials.Find(word) is not null && !IsColour(word);
}
