using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Cast.Things;

/// <summary>Colours that many things share.</summary>
internal static class Paints
{
    public static readonly Surface Black = Gloss(0x1E1F22);
    public static readonly Surface White = Gloss(0xF0EFEA);
    public static readonly Surface Red = Gloss(0xC62828);
    public static readonly Surface Yellow = Gloss(0xF2C531);
    public static readonly Surface Green = Gloss(0x3A8F3D);
    public static readonly Surface Blue = Gloss(0x2A5DB0);
    public static readonly Surface Orange = Gloss(0xE87A1D);
    public static readonly Surface Grey = Gloss(0x8C8F94);
    public static readonly Surface Iron = Gloss(0x2E3136);
    public static readonly Surface Steel = Of(SurfaceMaterial.Metal, 0xB9BEC4);
    public static readonly Surface Chrome = Of(SurfaceMaterial.Metal, 0xD4D8DC);
    public static readonly Surface Brass = Of(SurfaceMaterial.Metal, 0xD8A93C);
    public static readonly Surface Gold = Of(SurfaceMaterial.Metal, 0xE6B83A);
    public static readonly Surface Wood = Of(SurfaceMaterial.Wood, 0x9A6A3C);
    public static readonly Surface DarkWood = Of(SurfaceMaterial.Wood, 0x5E3F26);
    public static readonly Surface PaleWood = Of(SurfaceMaterial.Wood, 0xD2AE78);
    public static readonly Surface Bark = Of(SurfaceMaterial.Wood, 0x5E4630);
    public static readonly Surface Leaf = Of(SurfaceMaterial.Grass, 0x3F7230);
    public static readonly Surface Stem = Of(SurfaceMaterial.Grass, 0x4E8A38);
    public static readonly Surface Pane = Of(SurfaceMaterial.Glass, 0x35505E);
    public static readonly Surface Clear = Of(SurfaceMaterial.Glass, 0x9FC3CC);
    public static readonly Surface Tyre = Of(SurfaceMaterial.Rubber, 0x1C1C1E);
    public static readonly Surface Paper = Matte(0xF1EEE4);
    public static readonly Surface Stone = Of(SurfaceMaterial.Stone, 0x98948C);
    public static readonly Surface Brick = Of(SurfaceMaterial.Stone, 0x9C4F3A);
    public static readonly Surface Tiles = Matte(0x8E3F2C);
    public static readonly Surface Snow = Of(SurfaceMaterial.Snow, 0xF2F5F8);
    public static readonly Surface Lit = Glow(0xFFE9B8);
    public static readonly Surface Flame = Glow(0xFF9A2E);
    public static readonly Surface FlameCore = Glow(0xFFE070);

    public static Surface Of(SurfaceMaterial material, int rgb) => Surface.FromSrgb(material, rgb);

    public static Surface Gloss(int rgb) => Of(SurfaceMaterial.Gloss, rgb);

    public static Surface Matte(int rgb) => Of(SurfaceMaterial.Matte, rgb);

    public static Surface Cloth(int rgb) => Of(SurfaceMaterial.Cloth, rgb);

    public static Surface Glow(int rgb) => Of(SurfaceMaterial.Glow, rgb);
}
