using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>Looks that are a matter of grading only.</summary>
internal static class Genres
{
    public static FilmLook? Of(string style) => style switch
    {
        "3d-cartoon" => Graded(new BloomPass(0.25f, 0.75f, 14), new GradePass { Saturation = 1.28f, Contrast = 0.1f, Gain = new(1.05f, 1.03f, 1) }),
        "surreal" => Graded(
            new BloomPass(0.6f, 0.5f, 22), new GradePass { Saturation = 1.45f, Gain = new(1.06f, 0.92f, 1.08f), Shadows = new(0.05f, -0.01f, 0.09f), Highlights = new(0, 0.03f, -0.04f) },
            new VignettePass(0.3f)),
        "fantasy" => Graded(new BloomPass(0.55f, 0.55f, 20), new GradePass { Saturation = 1.18f, Gain = new(1.05f, 1, 0.93f), Shadows = new(0.01f, 0, 0.03f) }, new VignettePass(0.25f)),
        "horror" => Graded(new GradePass { Saturation = 0.4f, Contrast = 0.55f, Gain = new(0.74f, 0.80f, 0.82f) }, new VignettePass(0.6f, 0.2f), new GrainPass(0.03f)),
        "western" => Graded(
            new GradePass { Saturation = 0.85f, Contrast = 0.3f, Gain = new(1.10f, 1, 0.80f), Black = 0.02f }, new GrainPass(0.02f), new VignettePass(0.25f), new LetterboxPass(2.35f)),
        "science-fiction" => Graded(
            new FocusPass(0.015f), new BloomPass(0.4f, 0.7f, 18), new GradePass { Saturation = 0.82f, Contrast = 0.3f, Gain = new(0.93f, 1, 1.08f) }, new LetterboxPass(2.39f)),
        "cyberpunk" => Graded(
            new BloomPass(0.8f, 0.55f, 22), new GradePass { Saturation = 1.4f, Contrast = 0.35f, Shadows = new(0.03f, -0.01f, 0.075f), Highlights = new(0.05f, -0.02f, 0.05f) },
            new VignettePass(0.35f)),
        "steampunk" => Graded(new GradePass { Saturation = 0.7f, Contrast = 0.25f, Gain = new(1.08f, 0.97f, 0.78f) }, new VignettePass(0.4f), new GrainPass(0.02f)),
        "music-video" => Graded(new BloomPass(0.4f, 0.7f, 16), new GradePass { Saturation = 1.3f, Contrast = 0.45f }, new VignettePass(0.25f)),
        "commercial" => Graded(new FocusPass(0.012f), new GradePass { Saturation = 1.12f, Contrast = 0.15f, Gain = new(1.05f, 1.05f, 1.05f) }),
        _ => null,
    };

    private static FilmLook Graded(params PostPass[] passes) => new() { Passes = passes };
}
