using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>A hundred and eighty lines of few colours.</summary>
internal static class PixelArt
{
    public static FilmLook Look { get; } = new()
    {
        Shading = ShadingStyle.Flat,
        PicturesPerSecond = 12,
        Passes = [new InkPass(new(0.06f, 0.04f, 0.10f), 3.2f, 0.4f), new GradePass { Saturation = 1.2f, Contrast = 0.25f }, new PixelPass(144, 7)],
    };
}
