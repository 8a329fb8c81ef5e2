using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Lists;

namespace Sora.Engines.World.Looks;

/// <summary>How each material takes light in the realistic look.</summary>
internal static class SurfaceLooks
{
    private const float Dielectric = 0.04f;

    public static SurfaceLook Of(Surface surface)
    {
        var look = Of(surface.Material);
        (look.Red, look.Green, look.Blue) = (surface.Colour.X, surface.Colour.Y, surface.Colour.Z);
        look.Material = surface.Material;
        return look;
    }

    private static SurfaceLook Of(SurfaceMaterial material) => material switch
    {
        SurfaceMaterial.Skin => new() { Reflectance = 0.03f, Roughness = 0.55f, Wrap = 0.30f, Fuzz = 0.10f },
        SurfaceMaterial.Fur => new() { Reflectance = 0.015f, Roughness = 0.8f, Wrap = 0.25f, Fuzz = 0.42f },
        SurfaceMaterial.Wood => new() { Reflectance = Dielectric, Roughness = 0.42f },
        SurfaceMaterial.Stone => new() { Reflectance = 0.03f, Roughness = 0.55f },
        SurfaceMaterial.Metal => new() { Reflectance = 0.9f, Roughness = 0.22f, Metalness = 1 },
        SurfaceMaterial.Rubber => new() { Reflectance = Dielectric, Roughness = 0.32f },
        SurfaceMaterial.Gloss => new() { Reflectance = 0.05f, Roughness = 0.14f },
        SurfaceMaterial.Cloth => new() { Reflectance = 0.01f, Roughness = 0.9f, Wrap = 0.15f, Fuzz = 0.22f },
        SurfaceMaterial.Glass => new() { Reflectance = 0.08f, Roughness = 0.05f },
        SurfaceMaterial.Water => new() { Reflectance = 0.03f, Roughness = 0.06f },
        SurfaceMaterial.Snow => new() { Reflectance = 0.02f, Roughness = 0.6f, Wrap = 0.3f },
        SurfaceMaterial.Glow => new() { Roughness = 1, Glow = 1.5f },
        _ => new() { Roughness = 1 },
    };
}
