using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>Thick strokes, deep colours, a varnish that has warmed.</summary>
internal static class OilPainting
{
    public static FilmLook Look { get; } = new()
    {
        PicturesPerSecond = 12,
        Passes =
        [
            new GradePass { Saturation = 1.35f, Contrast = 0.2f },
            new PaintPass(6),
            new PaintPass(9),
            new CanvasPass(0.5f),
            new GradePass { Gain = new(1.03f, 1, 0.92f) },
        ],
    };
}
