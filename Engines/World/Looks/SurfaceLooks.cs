using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Lists;

namespace Sora.Engines.World.Looks;

/// <summary>How each material takes light in the realistic look.</summary>
internal static class SurfaceLooks
{
    private const float Dielectric = 0.04f;

    public static SurfaceLook Of(Surface surface, ShadingStyle shading)
    {
        var material = As(surface.Material, shading);
        var look = Of(material);
        (look.Red, look.Green, look.Blue) = (surface.Colour.X, surface.Colour.Y, surface.Colour.Z);
        look.Material = material;
        return look;
    }

    /// <summary>What a style makes of a material.</summary>
    private static SurfaceMaterial As(SurfaceMaterial material, ShadingStyle shading) => shading switch
    {
        ShadingStyle.Clay => material is SurfaceMaterial.Glow or SurfaceMaterial.Water ? material : SurfaceMaterial.Clay,
        ShadingStyle.Flat => material is SurfaceMaterial.Fur or SurfaceMaterial.Cloth or SurfaceMaterial.Wood or SurfaceMaterial.Stone ? SurfaceMaterial.Matte : material,
        _ => material,
    };

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
        SurfaceMaterial.Clay => new() { Reflectance = 0.025f, Roughness = 0.52f, Wrap = 0.22f },
        SurfaceMaterial.Glow => new() { Roughness = 1, Glow = 1.5f },
        _ => new() { Roughness = 1 },
    };
}
