using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>Two tones a surface, ink lines, clean colours, drawn on twos; streaks where the action is fast.</summary>
internal static class Anime
{
    public static FilmLook Look { get; } = new()
    {
        Shading = ShadingStyle.Flat,
        PicturesPerSecond = 12,
        Passes =
        [
            new InkPass(new(0.09f, 0.06f, 0.11f), 1.3f),
            new SpeedLinesPass(0.9f),
            new BloomPass(0.28f, 0.78f, 14),
            new GradePass { Saturation = 1.08f, Contrast = 0.1f, Shadows = new(0.018f, 0, 0.045f) },
        ],
    };
}
