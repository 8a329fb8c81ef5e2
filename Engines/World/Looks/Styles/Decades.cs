using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>What film, tape or chip of a decade does to a picture.</summary>
internal static class Decades
{
    /// <param name="era">Such as 1960s or 1960s-70s; the first four figures count.</param>
    /// <param name="grey">Whether the shot is black and white in any case.</param>
    public static FilmLook? Of(string era, bool grey)
    {
        if (era.Length < 4 || !int.TryParse(era.AsSpan(0, 4), out var year))
        {
            return null;
        }

        return year switch
        {
            < 1930 => SilentFilm.Look,
            < 1950 => Developed(BlackAndWhite(0.3f), new WeavePass(0.9f), new ScratchPass(1, 3), new GrainPass(0.05f), new VignettePass(0.32f)),
            < 1960 => grey ? News.Look : Developed(new GradePass { Saturation = 1.3f, Contrast = 0.2f, Gain = new(1.06f, 1, 0.92f) }, new GrainPass(0.03f), new VignettePass(0.25f)),
            < 1970 => grey ? News.Look : Developed(
                new GradePass { Saturation = 1.05f, Contrast = 0.1f, Black = 0.04f, Gain = new(1.06f, 1, 0.90f) }, new WeavePass(0.7f), new GrainPass(0.045f), new VignettePass(0.3f)),
            < 1980 => Grey(grey, new GradePass { Saturation = 0.82f, Contrast = -0.08f, Black = 0.07f, White = 0.96f, Gain = new(1.09f, 1, 0.82f) }, new GrainPass(0.045f), new VignettePass(0.28f)),
            < 1990 => Grey(grey, new GradePass { Saturation = 1.2f, Contrast = 0.15f, Black = 0.05f, White = 0.95f, Shadows = new(0.02f, 0, 0.03f) }, new VideoPass(12, 1.1f, 0.16f), new GrainPass(0.03f, 2)),
            < 2000 => Grey(grey, new GradePass { Saturation = 1.08f, Contrast = 0.1f, Black = 0.035f, Gain = new(0.98f, 1, 1.04f) }, new VideoPass(7, 0.5f, 0.08f), new GrainPass(0.022f, 1.7f)),
            < 2010 => Grey(grey, new BloomPass(0.35f, 0.8f, 10), new GradePass { Saturation = 1.12f, Contrast = 0.25f, Gain = new(1.03f, 1.03f, 1.06f) }),
            _ => grey ? Grading.Grey : null,
        };
    }

    private static GradePass BlackAndWhite(float contrast) => new() { Saturation = 0, Contrast = contrast, Black = 0.03f, White = 0.95f };

    private static FilmLook Grey(bool grey, params PostPass[] passes) => Developed(grey ? [new GradePass { Saturation = 0 }, .. passes] : passes);

    private static FilmLook Developed(params PostPass[] passes) => new() { Passes = passes };
}
