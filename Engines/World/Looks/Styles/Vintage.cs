using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>An old print: faded, warm, a little unsteady.</summary>
internal static class Vintage
{
    public static FilmLook Look { get; } = new()
    {
        Passes =
        [
            new GradePass { Saturation = 0.62f, Contrast = -0.12f, Black = 0.06f, White = 0.96f, Gain = new(1.06f, 1, 0.88f) },
            new VignettePass(0.32f),
            new GrainPass(0.03f),
        ],
    };
}
