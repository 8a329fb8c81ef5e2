namespace Sora.Engines.Lexicon;

/// <summary>The materials that prompts name and that physics, picture and sound agree on.</summary>
public static class Materials
{
    public const string Wood = "wood";
    public const string Stone = "stone";
    public const string Brick = "brick";
    public const string Concrete = "concrete";
    public const string Asphalt = "asphalt";
    public const string Tile = "tile";
    public const string Metal = "metal";
    public const string Rubber = "rubber";
    public const string Glass = "glass";
    public const string Plastic = "plastic";
    public const string Celluloid = "celluloid";
    public const string Foam = "foam";
    public const string Cloth = "cloth";
    public const string Carpet = "carpet";
    public const string Felt = "felt";
    public const string Leather = "leather";
    public const string Flesh = "flesh";
    public const string Fur = "fur";
    public const string Grass = "grass";
    public const string Earth = "earth";
    public const string Sand = "sand";
    public const string Ice = "ice";
    public const string Snow = "snow";
    public const string Water = "water";
    public const string Paper = "paper";
    public const string Cardboard = "cardboard";
    public const string Ceramic = "ceramic";

    /// <summary>Every name above.</summary>
    public static readonly IReadOnlySet<string> Names = new HashSet<string>(StringComparer.Ordinal)
    {
        Wood, Stone, Brick, Concrete, Asphalt, Tile, Metal, Rubber, Glass, Plastic, Celluloid, Foam, Cloth, Carpet, Felt, Leather, Flesh, Fur,
        Grass, Earth, Sand, Ice, Snow, Water, Paper, Cardboard, Ceramic,
    };

    private static readonly Dictionary<string, string> ByWord = WordTable.Groups("""
        wood: wood wooden oak oaken pine timber parquet plank mahogany walnut teak birch maple plywood bamboo wicker straw
        stone: stone rock rocky marble granite cobblestone cobbled pebble slate sandstone limestone jade obsidian
        brick: brick
        concrete: concrete cement
        asphalt: asphalt tarmac
        tile: tile tiled
        metal: metal metallic steel iron brass copper tin aluminium aluminum bronze gold silver chrome titanium lead zinc pewter rusty
        rubber: rubber rubbery latex
        glass: glass crystal glassy
        plastic: plastic vinyl acrylic nylon lego
        celluloid: celluloid
        foam: foam sponge spongy plush stuffed styrofoam
        cloth: cloth fabric woollen woolen wool knitted cotton linen silk silken satin denim velvet canvas lace tweed
        carpet: carpet carpeted
        felt: felt
        leather: leather suede
        fur: fur furry fluffy
        grass: grass grassy
        earth: earth earthen dirt mud muddy clay soil gravel
        sand: sand sandy
        ice: ice icy frozen
        snow: snow snowy
        water: water watery
        paper: paper papery origami
        cardboard: cardboard
        ceramic: ceramic porcelain china terracotta earthenware
        """);

    /// <summary>The material that an adjective or noun used as one names ("wooden" is wood); null when it names none.</summary>
    public static string? Find(string word) => ByWord.GetValueOrDefault(word);
}
