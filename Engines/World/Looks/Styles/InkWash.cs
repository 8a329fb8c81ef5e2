using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>Black ink and water on rice paper.</summary>
internal static class InkWash
{
    public static FilmLook Look { get; } = new()
    {
        Exposure = 1.25f,
        PicturesPerSecond = 12,
        Passes =
        [
            new GradePass { Saturation = 0.12f, Contrast = 0.35f, Black = 0.08f },
            new PaintPass(9),
            new InkPass(new(0.08f, 0.08f, 0.09f), 2.2f, 0.35f),
            new PaperPass(),
        ],
    };
}
