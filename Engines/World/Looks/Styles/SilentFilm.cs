using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>Cranked by hand at eighteen pictures a second on stock that does not see red; the print has been through many projectors.</summary>
internal static class SilentFilm
{
    public static FilmLook Look { get; } = new()
    {
        PicturesPerSecond = 18,
        Exposure = 1.08f,
        Passes =
        [
            new FocusPass(0.006f),
            new GradePass { Saturation = 0, GreyOf = new(0.06f, 0.54f, 0.40f), Contrast = 0.5f, Black = 0.05f, White = 0.93f },
            new GradePass { Gain = new(1.04f, 0.98f, 0.86f) },
            new FlickerPass(0.07f),
            new WeavePass(2.2f),
            new ScratchPass(4, 9),
            new GrainPass(0.085f, 1.8f),
            new VignettePass(0.68f, 0.30f),
        ],
    };
}
