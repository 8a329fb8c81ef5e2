using Sora.Engines.Lexicon;

namespace Sora.Engines.World.Cast.Things;

/// <summary>
/// Which description a thing has: by its noun with an adjective ("electric guitar"), by its noun, by its class, or by the nearest archetype
/// above it. What has none gets a plain form of the right size and material.
/// </summary>
internal static class Catalogue
{
    private static readonly Dictionary<string, Action<Model>> ByNoun = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Action<Model>> ByClass = new(StringComparer.Ordinal);

    static Catalogue()
    {
        Register(Balls.Designs);
        Register(Plain.Designs);
        Register(Seats.Designs);
        Register(Furnishings.Designs);
        Register(Vessels.Designs);
        Register(Food.Designs);
        Register(Fruit.Designs);
        Register(Bakery.Designs);
        Register(Tools.Designs);
        Register(Weapons.Designs);
        Register(SportsGear.Designs);
        Register(Instruments.Designs);
        Register(RoadVehicles.Designs);
        Register(Cycles.Designs);
        Register(RailVehicles.Designs);
        Register(Boats.Designs);
        Register(Aircraft.Designs);
        Register(Trees.Designs);
        Register(Plants.Designs);
        Register(Land.Designs);
        Register(Houses.Designs);
        Register(Monuments.Designs);
        Register(Fixtures.Designs);
        Register(Sky.Designs);
        Register(Lights.Designs);
        Register(Printed.Designs);
        Register(Clothing.Designs);
        Register(Headwear.Designs);
        Register(Jewels.Designs);
        Register(Cases.Designs);
        Register(Devices.Designs);
        Register(Toys.Designs);
        Register(StreetGear.Designs);
    }

    /// <summary>Names of all descriptions: nouns as they are, classes with a leading dot.</summary>
    public static IEnumerable<string> Names => ByNoun.Keys.Concat(ByClass.Keys.Select(name => $".{name}"));

    /// <summary>Whether anything but a plain form is known for the class.</summary>
    public static bool Knows(string className) => ByNounClass(className) is not null;

    /// <summary>The description of such a thing; null when none is known.</summary>
    public static Action<Model>? Find(Noun noun, IReadOnlyList<string>? adjectives)
    {
        foreach (var adjective in adjectives ?? [])
        {
            if (ByNoun.TryGetValue($"{adjective} {noun.Lemma}", out var compound))
            {
                return compound;
            }
        }

        return ByNoun.GetValueOrDefault(noun.Lemma) ?? ByNounClass(noun.Class) ?? ByNounClass(noun.Archetype);
    }

    private static Action<Model>? ByNounClass(string name)
    {
        while (name.Length > 0)
        {
            if (ByClass.TryGetValue(name, out var found))
            {
                return found;
            }

            name = name[..Math.Max(0, name.LastIndexOfAny(['/', '.']))];
        }

        return null;
    }

    private static void Register(IEnumerable<(string Names, Action<Model> Build)> designs)
    {
        foreach (var (names, build) in designs)
        {
            foreach (var name in names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (name[0] == '.')
                {
                    ByClass.Add(name[1..], build);
                }
                else
                {
                    ByNoun.Add(name, build);
                }
            }
        }
    }
}
