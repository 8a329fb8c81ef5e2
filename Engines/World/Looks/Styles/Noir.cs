using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>One hard light through blinds, deep shadows. Black and white unless it is neo-noir.</summary>
internal static class Noir
{
    public static FilmLook Look { get; } = new()
    {
        Shading = ShadingStyle.Blinds,
        Light = sky => sky with
        {
            SunColour = sky.SunColour * 1.15f,
            AmbientAbove = sky.AmbientAbove * 0.30f,
            AmbientBelow = sky.AmbientBelow * 0.25f,
            SunSoftness = 0.02f,
        },
        Passes =
        [
            new BloomPass(0.3f, 0.75f, 14),
            new GradePass { Contrast = 0.85f, Saturation = 0.75f },
            new VignettePass(0.5f, 0.3f),
            new GrainPass(0.03f),
        ],
    };
}
