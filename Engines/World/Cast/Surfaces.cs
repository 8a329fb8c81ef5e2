using System.Numerics;
using Sora.Engines.Lexicon;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast;

/// <summary>What materials and colour words look like.</summary>
internal static class Surfaces
{
    /// <summary>The surface of a thing: the colour that its adjectives name, or the material's own.</summary>
    public static Surface Of(Material material, IReadOnlyList<string>? adjectives) =>
        Adjectives.Colour(adjectives) is { } colour ? new(Gloss(material, painted: true), Linear(colour)) : Of(material);

    /// <summary>The material as it comes.</summary>
    public static Surface Of(Material material) => Surface.FromSrgb(Gloss(material, painted: false), OwnColour(material));

    /// <summary>sRGB within 0 to 1 to linear light (IEC 61966-2-1).</summary>
    public static Vector3 Linear(Vector3 srgb) => new(Linear(srgb.X), Linear(srgb.Y), Linear(srgb.Z));

    private static float Linear(double c) => (float)(c <= 0.04045 ? c / 12.92 : DeterministicMath.Pow((c + 0.055) / 1.055, 2.4));

    private static SurfaceMaterial Gloss(Material material, bool painted) => material.Name switch
    {
        "rubber" or "leather" => SurfaceMaterial.Rubber,
        "steel" => painted ? SurfaceMaterial.Gloss : SurfaceMaterial.Metal,
        "wood" => painted ? SurfaceMaterial.Gloss : SurfaceMaterial.Wood,
        "stone" or "tile" or "concrete" or "brick" => painted ? SurfaceMaterial.Matte : SurfaceMaterial.Stone,
        "glass" => painted ? SurfaceMaterial.Gloss : SurfaceMaterial.Glass,
        "ice" => painted ? SurfaceMaterial.Gloss : SurfaceMaterial.Ice,
        "plastic" or "ceramic" or "celluloid" => SurfaceMaterial.Gloss,
        "cloth" or "felt" or "carpet" or "foam" => SurfaceMaterial.Cloth,
        "flesh" => SurfaceMaterial.Skin,
        "fur" => SurfaceMaterial.Fur,
        "grass" => SurfaceMaterial.Grass,
        "sand" or "earth" => SurfaceMaterial.Sand,
        "snow" => SurfaceMaterial.Snow,
        "asphalt" => SurfaceMaterial.Asphalt,
        "water" => SurfaceMaterial.Water,
        _ => SurfaceMaterial.Matte,
    };

    private static int OwnColour(Material material) => material.Name switch
    {
        "rubber" => 0xB8412F,
        "steel" => 0xB9BEC4,
        "wood" => 0xA8733F,
        "stone" => 0x98948C,
        "concrete" => 0xA09E99,
        "tile" => 0xCFC9BD,
        "brick" => 0x9C4F3A,
        "asphalt" => 0x4A4B4E,
        "glass" => 0x8FB3B8,
        "plastic" => 0x3E78B8,
        "celluloid" or "paper" or "ceramic" => 0xEDE9E0,
        "cardboard" => 0xB08A5B,
        "leather" => 0x6B4327,
        "cloth" or "felt" => 0x7E8CA3,
        "carpet" => 0x8C6A5A,
        "foam" => 0xD8C08A,
        "flesh" => 0xD9A382,
        "fur" => 0x9A6B3F,
        "ice" => 0xCDE6F2,
        "snow" => 0xF0F4F8,
        "sand" => 0xD9C08C,
        "grass" => 0x5C8A3A,
        "earth" => 0x7A5C3E,
        "water" => 0x2F6C8C,
        _ => 0xB0A89C,
    };
}
