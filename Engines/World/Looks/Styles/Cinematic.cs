using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>A wide screen, shallow focus, teal shadows and warm skin, light that spills a little.</summary>
internal static class Cinematic
{
    public static FilmLook Look { get; } = new()
    {
        Passes =
        [
            new FocusPass(0.022f),
            new BloomPass(0.35f, 0.72f, 16),
            new GradePass { Contrast = 0.35f, Saturation = 0.94f, Shadows = new(-0.020f, 0.006f, 0.022f), Highlights = new(0.030f, 0.010f, -0.028f) },
            new VignettePass(0.22f, 0.45f),
            new GrainPass(0.012f),
            new LetterboxPass(2.39f),
        ],
    };
}
