using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>As a reporter's camera sees it: a little flat, a little grain, nothing arranged.</summary>
internal static class Documentary
{
    public static FilmLook Look { get; } = new()
    {
        Passes = [new GradePass { Saturation = 0.88f, Contrast = 0.12f, Black = 0.015f, Gain = new(1.01f, 1, 0.98f) }, new GrainPass(0.016f)],
    };
}
