using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>A newsreel of around 1960: black and white, coarse grain, unsteady gate.</summary>
internal static class News
{
    public static FilmLook Look { get; } = new()
    {
        Passes =
        [
            new GradePass { Saturation = 0, Contrast = 0.45f, Black = 0.035f, White = 0.95f },
            new BloomPass(0.3f, 0.7f, 8),
            new FlickerPass(0.018f),
            new WeavePass(1.2f),
            new ScratchPass(2, 4),
            new GrainPass(0.075f, 1.6f),
            new VignettePass(0.42f),
        ],
    };
}
