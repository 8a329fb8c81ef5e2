using System.Numerics;
using Sora.Engines.World.Picture.Textures;

namespace Sora.Engines.World.Picture;

/// <summary>What a surface looks like: how it takes light, and its pattern.</summary>
internal enum SurfaceMaterial
{
    /// <summary>Plaster, paper, clay: no gloss, no pattern.</summary>
    Matte,

    /// <summary>Light goes a little way in: warm at the edge of the shadow.</summary>
    Skin,
    Fur,

    /// <summary>Grain along the longest axis; floors are laid in planks.</summary>
    Wood,

    /// <summary>Speckled; floors are laid in tiles.</summary>
    Stone,

    /// <summary>Mirrors sky and ground, tinted by its colour.</summary>
    Metal,

    /// <summary>Soft gloss.</summary>
    Rubber,

    /// <summary>Painted or plastic: sharp gloss over colour.</summary>
    Gloss,
    Cloth,

    /// <summary>Seen through, bent and faintly tinted.</summary>
    Glass,

    /// <summary>Seen through, a little milky.</summary>
    Ice,

    /// <summary>A drink: seen through where it is thin, dark of its colour where it is deep.</summary>
    Liquid,

    /// <summary>Blades on floors.</summary>
    Grass,
    Sand,
    Snow,
    Asphalt,
    Water,

    /// <summary>Two tones in squares of one metre and a quarter on floors, of a tenth of the size on solids.</summary>
    Checker,

    /// <summary>Plasticine: lumps and fingerprints.</summary>
    Clay,

    /// <summary>Gives light of its own colour.</summary>
    Glow,
}

/// <summary>Material and colour.</summary>
/// <param name="Colour">Albedo in linear light, 0 to 1 a channel: not the numbers of an sRGB colour picker, see <see cref="FromSrgb"/>.</param>
internal readonly record struct Surface(SurfaceMaterial Material, Vector3 Colour)
{
    /// <summary>What lies over the colour on a box; null for nothing.</summary>
    public Texture? Texture { get; init; }

    /// <summary>A colour as on screens, 0xRRGGBB.</summary>
    public static Surface FromSrgb(SurfaceMaterial material, int rgb) => new(material, LinearColour.FromSrgb(rgb));
}
