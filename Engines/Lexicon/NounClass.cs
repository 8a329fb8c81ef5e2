using System.Globalization;
using System.Numerics;

namespace Sora.Engines.Lexicon;

/// <summary>A kind of thing: a row of Tables/classes.txt.</summary>
/// <param name="Name">Its archetype, and after a slash what sets it apart from others of that archetype.</param>
internal sealed record NounClass(string Name, NounKind Kind, Vector3 Size, float MassKg, string Material, NounTraits Traits)
{
    /// <summary>What only ever stands as a last resort.</summary>
    public const string Generic = "thing";

    private static readonly Lazy<Dictionary<string, NounClass>> ByName = new(Read);

    /// <summary>Name before the slash.</summary>
    public string Archetype { get; } = Name.Split('/')[0];

    /// <summary>Whether the world builds such things.</summary>
    public bool IsBuildable => Kind < NounKind.Group;

    /// <summary>The class of that name; null when there is none.</summary>
    public static NounClass? Find(string name) => ByName.Value.GetValueOrDefault(name);

    /// <summary>All of them.</summary>
    public static IReadOnlyCollection<NounClass> All => ByName.Value.Values;

    private static Dictionary<string, NounClass> Read() =>
        EmbeddedTable.Rows("classes.txt").Select(Parse).ToDictionary(row => row.Name, StringComparer.Ordinal);

    private static NounClass Parse(string[] row)
    {
        var traits = NounTraits.None;
        var words = row[5].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words)
        {
            traits |= Enum.TryParse<NounTraits>(word, ignoreCase: true, out var trait) ? trait : NounTraits.None;
        }

        return row[2].Length == 0
            ? new(row[0], NotBuilt(row[0]), default, 0, string.Empty, traits)
            : new(row[0], KindOf(row[0], words), SizeOf(row[2]), float.Parse(row[3], CultureInfo.InvariantCulture), row[4], traits);
    }

    /// <summary>"width height depth" in metres.</summary>
    internal static Vector3 SizeOf(string column)
    {
        var numbers = column.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => float.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new(numbers[0], numbers[1], numbers[2]);
    }

    private static NounKind NotBuilt(string name) => name switch
    {
        "-group" or "-organisation" => NounKind.Group,
        "-place" => NounKind.Place,
        "-time" => NounKind.Time,
        "-sound" => NounKind.Sound,
        "-event" or "-game" => NounKind.Event,
        "-language" => NounKind.Language,
        "-mind" => NounKind.Mind,
        "-quantity" => NounKind.Quantity,
        "-color" => NounKind.Colour,
        "-form" => NounKind.Form,
        "-light" => NounKind.Light,
        _ => NounKind.Abstract,
    };

    private static NounKind KindOf(string name, string[] traits) => name.Split('.', '/')[0] switch
    {
        "biped" => traits.Contains("animal") ? NounKind.Animal : traits.Contains("machine") ? NounKind.Thing : NounKind.Person,
        "quadruped" or "bat" or "seal" or "dragon" or "bird" or "fish" or "whale" or "reptile" or "snake" or "frog" or "insect" or "spider" or "crab" or "snail"
            or "octopus" or "jellyfish" or "starfish" or "worm" or "microbe" => NounKind.Animal,
        "plant" or "leaf" or "seed" or "branch" or "log" or "bark" or "thorn" => NounKind.Plant,
        "vehicle" or "boat" or "aircraft" => NounKind.Vehicle,
        "garment" => NounKind.Garment,
        "food" or "drink" => NounKind.Food,
        "substance" => NounKind.Substance,
        "building" => NounKind.Building,
        "terrain" or "floor" => NounKind.Terrain,
        "weather" => NounKind.Weather,
        "celestial" => NounKind.Celestial,
        "body" => name == "body.corpse" ? NounKind.Thing : NounKind.BodyPart,
        _ => NounKind.Thing,
    };
}
