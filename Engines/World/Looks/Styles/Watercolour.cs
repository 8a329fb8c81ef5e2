using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>Washes on paper that run into each other, with a soft pencil underneath.</summary>
internal static class Watercolour
{
    public static FilmLook Look { get; } = new()
    {
        Exposure = 1.12f,
        PicturesPerSecond = 12,
        Passes =
        [
            new GradePass { Saturation = 1.3f, Contrast = -0.1f, Black = 0.05f },
            new PaintPass(7),
            new InkPass(new(0.30f, 0.27f, 0.30f), 1, 0.2f),
            new PaperPass(),
        ],
    };
}
