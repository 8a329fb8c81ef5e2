using Sora.Engines.World.Mathematics;
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
        if (look.RefractiveIndex > 0)
        {
            // Nothing is scattered: its colour is what it takes from the light that goes through.
            (look.LossRed, look.LossGreen, look.LossBlue) = (Loss(look.Red) * look.Density, Loss(look.Green) * look.Density, Loss(look.Blue) * look.Density);
            (look.Red, look.Green, look.Blue) = (look.Red * look.Milkiness, look.Green * look.Milkiness, look.Blue * look.Milkiness);
        }

        return look;
    }

    /// <summary>By Beer's law: after one way of 1/Density a clear solid's colour is left of white.</summary>
    private static float Loss(float colour) => (float)-DeterministicMath.Log(Math.Max(colour, 0.002));

    /// <summary>What a style makes of a material.</summary>
    private static SurfaceMaterial As(SurfaceMaterial material, ShadingStyle shading) => shading switch
    {
        ShadingStyle.Clay => material is SurfaceMaterial.Glow or SurfaceMaterial.Water or SurfaceMaterial.Glass or SurfaceMaterial.Liquid ? material : SurfaceMaterial.Clay,
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
        SurfaceMaterial.Glass => new() { Reflectance = 0.05f, Roughness = 0.05f, RefractiveIndex = 1.5f, Density = 5, Milkiness = 0.03f },
        SurfaceMaterial.Ice => new() { Reflectance = 0.03f, Roughness = 0.12f, RefractiveIndex = 1.31f, Density = 3, Milkiness = 0.4f },
        SurfaceMaterial.Water => new() { Reflectance = 0.03f, Roughness = 0.06f, RefractiveIndex = 1.33f, Density = 0.45f, Milkiness = 0.05f },
        SurfaceMaterial.Liquid => new() { Reflectance = 0.03f, Roughness = 0.06f, RefractiveIndex = 1.34f, Density = 9, Milkiness = 0.3f },
        SurfaceMaterial.Snow => new() { Reflectance = 0.02f, Roughness = 0.6f, Wrap = 0.3f },
        SurfaceMaterial.Clay => new() { Reflectance = 0.025f, Roughness = 0.52f, Wrap = 0.22f },
        SurfaceMaterial.Glow => new() { Roughness = 1, Glow = 1.5f },
        _ => new() { Roughness = 1 },
    };
}
