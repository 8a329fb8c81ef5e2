using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>Coloured paper, flat, with soft shadows between the sheets.</summary>
internal static class PaperCutout
{
    public static FilmLook Look { get; } = new()
    {
        Shading = ShadingStyle.Flat,
        PicturesPerSecond = 12,
        Passes = [new CutoutPass(5), new GradePass { Saturation = 1.2f, Contrast = -0.1f }, new CanvasPass(0.35f)],
    };
}
