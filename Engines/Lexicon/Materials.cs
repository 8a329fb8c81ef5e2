namespace Sora.Engines.Lexicon;

/// <summary>The materials that prompts name and that physics, picture and sound agree on.</summary>
public static class Materials
{
    public const string Wood = "wood";
    public const string Stone = "stone";
    public const string Metal = "metal";
    public const string Rubber = "rubber";
    public const string Glass = "glass";
    public const string Plastic = "plastic";
    public const string Cloth = "cloth";
    public const string Flesh = "flesh";
    public const string Grass = "grass";
    public const string Earth = "earth";
    public const string Sand = "sand";
    public const string Ice = "ice";
    public const string Snow = "snow";
    public const string Water = "water";
    public const string Paper = "paper";
    public const string Ceramic = "ceramic";

    /// <summary>Every name above.</summary>
    public static readonly IReadOnlySet<string> Names = new HashSet<string>(StringComparer.Ordinal)
    {
        Wood, Stone, Metal, Rubber, Glass, Plastic, Cloth, Flesh, Grass, Earth, Sand, Ice, Snow, Water, Paper, Ceramic,
    };

    private static readonly Dictionary<string, string> ByWord = WordTable.Groups("""
        wood: wood wooden oak pine timber parquet plank
        stone: stone rock concrete marble granite brick cobblestone tiled tile pebble asphalt
        metal: metal metallic steel iron brass copper tin aluminium aluminum bronze gold golden silver chrome
        rubber: rubber rubbery
        glass: glass crystal
        plastic: plastic vinyl
        cloth: cloth fabric woollen wool carpeted carpet velvet leather felt stuffed plush cotton
        grass: grass grassy
        earth: earth earthen dirt mud muddy clay soil gravel
        sand: sand sandy
        ice: ice icy frozen
        snow: snow snowy
        paper: paper cardboard
        ceramic: ceramic porcelain china
        """);

    /// <summary>The material that an adjective or noun used as one names ("wooden" is wood); null when it names none.</summary>
    public static string? Find(string word) => ByWord.GetValueOrDefault(word);
}
