using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene.Waters;

/// <summary>What kind of water a word names, and what is usual for it.</summary>
/// <param name="Name">sea, lake, river, pond, pool or puddle.</param>
/// <param name="Depth">Metres.</param>
/// <param name="Fetch">Metres over which the wind raises its waves; 0 keeps it still.</param>
/// <param name="LeastWind">Metres a second: swell and breeze that are there on a calm day.</param>
/// <param name="HalfX">Half its width, metres; 0 is endless.</param>
/// <param name="HalfZ">Half its breadth.</param>
/// <param name="Bank">Metres over which its floor falls off.</param>
/// <param name="Shore">What is underfoot beside it.</param>
/// <param name="Bottom">What lies at its bottom.</param>
/// <param name="Colour">Of deep water, sRGB.</param>
/// <param name="Clarity">Metres of sight.</param>
/// <param name="Current">Metres a second along +X.</param>
internal sealed record WaterKind(
    string Name, double Depth, double Fetch, double LeastWind, double HalfX, double HalfZ, double Bank, Material Shore, Material Bottom, int Colour, double Clarity, double Current = 0)
{
    private static readonly WaterKind Sea = new("sea", 9, 20_000, 3.2, 0, 0, 9, Physics.Materials.Sand, Physics.Materials.Sand, 0x1A6480, 5);
    private static readonly WaterKind Lake = new("lake", 5, 1_200, 2.6, 0, 0, 6, Physics.Materials.Grass, Physics.Materials.Earth, 0x1F4F5C, 3.5);
    private static readonly WaterKind River = new("river", 1.8, 120, 2.2, 250, 7, 1.5, Physics.Materials.Grass, Physics.Materials.Stone, 0x2F5B55, 2.5, 0.7);
    private static readonly WaterKind Stream = new("river", 0.35, 8, 1.5, 250, 0.9, 0.5, Physics.Materials.Grass, Physics.Materials.Stone, 0x4A6B5C, 2, 0.5);
    private static readonly WaterKind Pond = new("pond", 1.3, 30, 1.8, 8, 3.4, 1.3, Physics.Materials.Grass, Physics.Materials.Earth, 0x1A6A80, 3.2);
    private static readonly WaterKind Pool = new("pool", 1.6, 12, 1.2, 12.5, 6, 0, Physics.Materials.Tile, Physics.Materials.Tile, 0x1E9CD0, 6);
    /// <summary>A pond whose pads bear whoever hops across them: they lie on the ground under a film of water.</summary>
    public static readonly WaterKind Lilies = Pond with { Depth = 0.03, Bank = 0.25, Fetch = 4, Clarity = 0.05 };

    private static readonly WaterKind Puddle = new("puddle", 0.03, 0, 0, 0.85, 0.55, 0.25, Physics.Materials.Asphalt, Physics.Materials.Asphalt, 0x4A5358, 0.5);

    /// <summary>Whether its edge is always there: a pool has its tiles, a puddle its street.</summary>
    public bool IsBuilt => Name is "pool" or "puddle";

    /// <summary>The kind that a place is, told by its own name and by what the world takes it for; null on land.</summary>
    public static WaterKind? OfPlace(string place) => Lexicon.Places.Nearest(place) switch
    {
        "sea" when place == "under water" => null,
        "sea" or "pond" => OfWord(place) ?? (Lexicon.Places.Nearest(place) == "pond" ? Pond : Sea),
        _ => null,
    };

    /// <summary>The kind that a noun of water names; null when it names none.</summary>
    public static WaterKind? OfWord(string word) => word switch
    {
        "sea" or "ocean" or "bay" or "harbour" or "harbor" => Sea,
        "lake" or "reservoir" or "lagoon" => Lake,
        "river" or "canal" or "rapids" or "rapid" => River,
        "stream" or "brook" or "creek" => Stream,
        "pond" or "swamp" or "marsh" or "fountain" => Pond,
        "pool" or "swimming pool" => Pool,
        "puddle" => Puddle,
        _ when Lexicon.Places.Find(word) is { } known && known != word => OfWord(known),
        _ => null,
    };
}
