using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>The colourist's words.</summary>
internal static class Grading
{
    public static FilmLook Grey { get; } = Graded(new GradePass { Saturation = 0, Contrast = 0.2f });

    public static FilmLook? Of(string word) => word switch
    {
        "warm" => Graded(new GradePass { Gain = new(1.07f, 1, 0.87f), Highlights = new(0.02f, 0.01f, -0.02f) }),
        "cool" => Graded(new GradePass { Gain = new(0.90f, 0.99f, 1.10f), Shadows = new(-0.01f, 0, 0.02f) }),
        "desaturated" => Graded(new GradePass { Saturation = 0.45f, Black = 0.02f }),
        "saturated" => Graded(new GradePass { Saturation = 1.45f, Contrast = 0.12f }),
        "pastel" => Graded(new GradePass { Saturation = 0.8f, Contrast = -0.3f, Black = 0.14f, Gain = new(1.04f, 1, 1.02f) }),
        "teal-orange" => Graded(new GradePass { Shadows = new(-0.055f, 0.018f, 0.060f), Highlights = new(0.075f, 0.012f, -0.080f), Contrast = 0.2f }),
        "high-contrast" => Graded(new GradePass { Contrast = 1.1f }),
        "low-contrast" => Graded(new GradePass { Contrast = -0.5f }),
        "low-key" => Graded(new GradePass { Gain = new(0.70f, 0.70f, 0.72f), Contrast = 0.5f }, new VignettePass(0.5f, 0.2f)),
        "high-key" => Graded(new GradePass { Gain = new(1.16f), Contrast = -0.15f, Black = 0.07f }),
        "soft" => Graded(new BloomPass(0.5f, 0.4f, 20), new GradePass { Contrast = -0.15f }),
        "backlit" => new()
        {
            Light = sky => sky with { SunDirection = ExactVector.Normalize(new(-sky.SunDirection.X, MathF.Max(sky.SunDirection.Y * 0.55f, 0.18f), -MathF.Abs(sky.SunDirection.Z) - 0.35f)) },
            Passes = [new BloomPass(0.5f, 0.6f, 20)],
        },
        "grain" => Graded(new GrainPass(0.05f)),
        "vignette" => Graded(new VignettePass(0.55f)),
        "letterbox" => Graded(new LetterboxPass(2.39f)),
        "lens-flare" => Graded(new BloomPass(0.8f, 0.7f, 24)),
        "neon" => Graded(new BloomPass(0.8f, 0.5f, 22), new GradePass { Saturation = 1.4f, Shadows = new(0.03f, -0.01f, 0.06f) }),
        "sepia" => Graded(new GradePass { Saturation = 0, Contrast = 0.1f, Black = 0.03f }, new GradePass { Gain = new(1.08f, 0.95f, 0.74f) }),
        _ => null,
    };

    private static FilmLook Graded(params PostPass[] passes) => new() { Passes = passes };
}
