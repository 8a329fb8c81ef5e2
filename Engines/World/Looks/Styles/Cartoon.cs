using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>Flat colours and fat outlines.</summary>
internal static class Cartoon
{
    public static FilmLook Look { get; } = new()
    {
        Shading = ShadingStyle.Flat,
        PicturesPerSecond = 12,
        Passes = [new InkPass(new(0.04f, 0.03f, 0.03f), 2.2f, 0.5f), new GradePass { Saturation = 1.2f, Gain = new(1.04f, 1.04f, 1.02f) }],
    };
}
