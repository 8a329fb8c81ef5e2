using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>Flat colours, ink, and the printer's dots where it is dark.</summary>
internal static class Comic
{
    public static FilmLook Look { get; } = new()
    {
        Shading = ShadingStyle.Flat,
        PicturesPerSecond = 12,
        Passes =
        [
            new GradePass { Saturation = 1.3f, Contrast = 0.3f },
            new HalftonePass(5.5f),
            new InkPass(new(0.05f, 0.03f, 0.06f), 2f, 0.8f),
            new GradePass { White = 0.97f, Gain = new(1, 0.985f, 0.93f) },
        ],
    };
}
