using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>Graphite on paper: outlines and hatching, redrawn every few frames.</summary>
internal static class PencilSketch
{
    public static FilmLook Look { get; } = new()
    {
        Exposure = 1.25f,
        PicturesPerSecond = 12,
        Passes = [new PencilPass(0.10f), new InkPass(new(0.20f, 0.20f, 0.22f), 1.1f)],
    };
}
