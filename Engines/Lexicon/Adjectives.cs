using System.Globalization;
using System.Numerics;

namespace Sora.Engines.Lexicon;

/// <summary>What adjectives say of things: colour, size, material, age and mood.</summary>
public static class Adjectives
{
    private static readonly Dictionary<string, Vector3> Colours = WordTable.Groups("""
        C62828: red crimson scarlet
        E87A1D: orange
        F2C531: yellow golden gold amber
        3A8F3D: green
        2A5DB0: blue
        6FB7E0: turquoise cyan teal
        7A3F9D: purple violet
        E88AA8: pink magenta
        7B4F2C: brown tan
        1E1E20: black dark
        F2F0EB: white pale
        8C8F94: grey gray silver
        D9C7A0: beige cream
        1F2A52: navy indigo
        """).ToDictionary(pair => pair.Key, pair => FromHex(pair.Value), StringComparer.Ordinal);

    private static readonly Dictionary<string, float> Scales = WordTable.Groups("""
        0.3: tiny miniature
        0.6: small little short
        1.5: big large tall
        2.5: huge giant enormous gigantic massive
        """).ToDictionary(pair => pair.Key, pair => float.Parse(pair.Value, CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly HashSet<string> Others = WordTable.Set("""
        old young new ancient modern happy sad angry tired scared brave lonely sleepy playful curious
        round square flat heavy light shiny wet dry hot cold strong soft hard smooth rough broken empty full striped spotted furry fluffy hairy bald
        beautiful lovely cute ugly quiet loud fast slow quick lazy famous single lone same other long wide narrow thin fat thick bright colourful colorful
        blond blonde bearded wild tame friendly fierce proud elegant rusty dusty cosy cozy warm
        """);

    /// <summary>Whether the word is an adjective of any kind known here.</summary>
    public static bool IsKnown(string word) =>
        Colours.ContainsKey(word) || Scales.ContainsKey(word) || Others.Contains(word) || Materials.Find(word) is not null;

    /// <summary>The first colour among the adjectives, sRGB within 0 to 1; null when none is named.</summary>
    public static Vector3? Colour(IReadOnlyList<string>? adjectives)
    {
        foreach (var adjective in adjectives ?? [])
        {
            if (Colours.TryGetValue(adjective, out var colour))
            {
                return colour;
            }
        }

        return null;
    }

    /// <summary>Product of the sizes named; 1 when none is.</summary>
    public static float Scale(IReadOnlyList<string>? adjectives)
    {
        var scale = 1f;
        foreach (var adjective in adjectives ?? [])
        {
            scale *= Scales.GetValueOrDefault(adjective, 1f);
        }

        return Math.Clamp(scale, 0.1f, 10f);
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

    private static Vector3 FromHex(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new Vector3((value >> 16) & 255, (value >> 8) & 255, value & 255) / 255f;
    }
}
