using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>Plasticine under studio lamps, animated on twos.</summary>
internal static class Clay
{
    public static FilmLook Look { get; } = new()
    {
        Shading = ShadingStyle.Clay,
        PicturesPerSecond = 12,
        Light = sky => sky with { SunSoftness = MathF.Max(sky.SunSoftness, 0.09f), AmbientAbove = sky.AmbientAbove * 0.9f },
        Passes = [new FocusPass(0.012f), new GradePass { Saturation = 1.12f, Contrast = 0.15f, Gain = new(1.02f, 1, 0.96f) }, new VignettePass(0.2f)],
    };
}
