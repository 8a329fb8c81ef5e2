using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Places;

/// <summary>Surfaces of sets, by their colour as on screens.</summary>
internal static class Paint
{
    public static Surface Matte(int rgb) => Surface.FromSrgb(SurfaceMaterial.Matte, rgb);

    public static Surface Wood(int rgb = 0x8A5A33) => Surface.FromSrgb(SurfaceMaterial.Wood, rgb);

    public static Surface Stone(int rgb = 0x98948C) => Surface.FromSrgb(SurfaceMaterial.Stone, rgb);

    public static Surface Gloss(int rgb) => Surface.FromSrgb(SurfaceMaterial.Gloss, rgb);

    public static Surface Metal(int rgb = 0xB9BEC4) => Surface.FromSrgb(SurfaceMaterial.Metal, rgb);

    public static Surface Cloth(int rgb) => Surface.FromSrgb(SurfaceMaterial.Cloth, rgb);

    public static Surface Leaf(int rgb = 0x3F7230) => Surface.FromSrgb(SurfaceMaterial.Grass, rgb);

    public static Surface Glow(int rgb) => Surface.FromSrgb(SurfaceMaterial.Glow, rgb);

    public static Surface Glass(int rgb = 0x34485A) => Surface.FromSrgb(SurfaceMaterial.Glass, rgb);

    public static Surface Water(int rgb = 0x1F6A8A) => Surface.FromSrgb(SurfaceMaterial.Water, rgb);

    public static Surface Sand(int rgb = 0xD9C08C) => Surface.FromSrgb(SurfaceMaterial.Sand, rgb);

    public static Surface Snow(int rgb = 0xF2F5F8) => Surface.FromSrgb(SurfaceMaterial.Snow, rgb);

    /// <summary>Lamps: lit or not.</summary>
    public static Surface Lamp(bool lit, int rgb = 0xFFE3A8) => lit ? Glow(rgb) : Gloss(0xE9E4D6);
}
