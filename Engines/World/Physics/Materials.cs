using System.Collections.Frozen;

namespace Sora.Engines.World.Physics;

/// <summary>
/// The materials of the world. Densities, moduli and friction: Engineering ToolBox tables; Serway &amp; Jewett, Physics for Scientists
/// and Engineers, table 5.1. Restitution: Cross, "The bounce of a ball", Am. J. Phys. 67 (1999); ball rules of FIBA, ITF and ITTF
/// (drop and rebound heights); Goldsmith, Impact (1960). Rolling: Gillespie, Fundamentals of Vehicle Dynamics; values for soft grounds are estimates.
/// </summary>
internal static class Materials
{
    public static readonly Material Rubber = new("rubber", 1100, 2e6, 0.9, 0.80, 0.012);
    public static readonly Material Steel = new("steel", 7850, 2e11, 0.42, 0.75, 0.002);
    public static readonly Material Wood = new("wood", 650, 1e10, 0.35, 0.55, 0.006);
    public static readonly Material Stone = new("stone", 2600, 5e10, 0.6, 0.65, 0.006);
    public static readonly Material Concrete = new("concrete", 2400, 3e10, 0.65, 0.60, 0.008);
    public static readonly Material Asphalt = new("asphalt", 2300, 5e9, 0.7, 0.55, 0.010);
    public static readonly Material Brick = new("brick", 1900, 1.5e10, 0.6, 0.50, 0.010);
    public static readonly Material Tile = new("tile", 2300, 6e10, 0.45, 0.65, 0.005);
    public static readonly Material Ceramic = new("ceramic", 2300, 6e10, 0.45, 0.60, 0.005);
    public static readonly Material Glass = new("glass", 2500, 7e10, 0.40, 0.69, 0.003);
    public static readonly Material Plastic = new("plastic", 1050, 2.5e9, 0.30, 0.65, 0.006);
    public static readonly Material Celluloid = new("celluloid", 1400, 1e8, 0.25, 0.90, 0.006);
    public static readonly Material Leather = new("leather", 900, 2e6, 0.5, 0.75, 0.015);
    public static readonly Material Felt = new("felt", 1000, 2e6, 0.6, 0.74, 0.020);
    public static readonly Material Cloth = new("cloth", 300, 5e4, 0.5, 0.15, 0.05);
    public static readonly Material Carpet = new("carpet", 300, 6e5, 0.5, 0.25, 0.04);
    public static readonly Material Paper = new("paper", 700, 1e8, 0.35, 0.30, 0.02);
    public static readonly Material Cardboard = new("cardboard", 690, 5e8, 0.40, 0.30, 0.02);
    public static readonly Material Foam = new("foam", 60, 1e5, 0.6, 0.45, 0.04);
    public static readonly Material Flesh = new("flesh", 1010, 3e5, 0.5, 0.35, 0.05);
    public static readonly Material Fur = new("fur", 1000, 3e5, 0.45, 0.30, 0.05);
    public static readonly Material Ice = new("ice", 917, 9e9, 0.03, 0.45, 0.003);
    public static readonly Material Snow = new("snow", 300, 3e5, 0.10, 0.10, 0.10);
    public static readonly Material Sand = new("sand", 1600, 4e5, 0.6, 0.08, 0.15);
    public static readonly Material Grass = new("grass", 1300, 1.5e6, 0.45, 0.40, 0.05);
    public static readonly Material Earth = new("earth", 1500, 4e6, 0.55, 0.35, 0.04);


    /// <summary>A surface to land on, until there is water to sink into.</summary>
    public static readonly Material Water = new("water", 1000, 1e5, 0.10, 0.05, 0.20);

    private static readonly FrozenDictionary<string, Material> ByWord = Build();

    /// <summary>The material that an English lemma names (wooden and metal too), or null.</summary>
    public static Material? Find(string word) => ByWord.GetValueOrDefault(word);

    /// <summary>Every material once, by name.</summary>
    public static IEnumerable<Material> All => ByWord.Values.Distinct().OrderBy(m => m.Name, StringComparer.Ordinal);

    private static FrozenDictionary<string, Material> Build()
    {
        Material[] all =
        [
            Rubber, Steel, Wood, Stone, Concrete, Asphalt, Brick, Tile, Ceramic, Glass, Plastic, Celluloid, Leather, Felt, Cloth, Carpet,
            Paper, Cardboard, Foam, Flesh, Fur, Ice, Snow, Sand, Grass, Earth, Water,
        ];
        var words = all.ToDictionary(m => m.Name, StringComparer.Ordinal);
        (string Word, Material Material)[] synonyms =
        [
            ("wooden", Wood), ("oak", Wood), ("pine", Wood), ("bamboo", Wood), ("parquet", Wood), ("metal", Steel), ("metallic", Steel), ("iron", Steel),
            ("bronze", Steel), ("brass", Steel), ("copper", Steel), ("golden", Steel), ("marble", Stone), ("granite", Stone), ("rock", Stone), ("slate", Stone),
            ("tiled", Tile), ("porcelain", Ceramic), ("clay", Ceramic), ("pottery", Ceramic), ("crystal", Glass), ("icy", Ice), ("frozen", Ice),
            ("snowy", Snow), ("sandy", Sand), ("grassy", Grass), ("lawn", Grass), ("soil", Earth), ("dirt", Earth), ("mud", Earth), ("fabric", Cloth),
            ("plush", Foam), ("stuffed", Foam), ("sponge", Foam), ("cement", Concrete), ("tarmac", Asphalt), ("bouncy", Rubber), ("carpeted", Carpet),
        ];
        foreach (var (word, material) in synonyms)
        {
            words.Add(word, material);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
