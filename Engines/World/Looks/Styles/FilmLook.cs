using Sora.Engines.World.Picture;
using Sora.Engines.World.Picture.Post;

namespace Sora.Engines.World.Looks.Styles;

/// <summary>How a shot is drawn, lit and developed. One file each; <see cref="FilmLooks"/> joins them to what a storyboard asks for.</summary>
internal sealed record FilmLook
{
    /// <summary>How surfaces take light.</summary>
    public ShadingStyle Shading { get; init; }

    /// <summary>What the lighting cameraman makes of the place's light.</summary>
    public Func<SkyLight, SkyLight>? Light { get; init; }

    /// <summary>Multiplies all light.</summary>
    public float Exposure { get; init; } = 1;

    /// <summary>Different pictures a second; null as many as there are frames. 12 of 24 is animation on twos.</summary>
    public double? PicturesPerSecond { get; init; }

    /// <summary>In the order in which they are applied.</summary>
    public IReadOnlyList<PostPass> Passes { get; init; } = [];

    /// <summary>This one drawn, then developed as the other.</summary>
    public FilmLook Then(FilmLook other) => this with
    {
        Shading = other.Shading == ShadingStyle.Real ? Shading : other.Shading,
        Light = other.Light is { } light ? Light is { } first ? sky => light(first(sky)) : light : Light,
        Exposure = Exposure * other.Exposure,
        PicturesPerSecond = other.PicturesPerSecond ?? PicturesPerSecond,
        Passes = [.. Passes, .. other.Passes],
    };

    /// <summary>Which frame of the world a frame of the film shows.</summary>
    public int Shown(int frame, double framesPerSecond) => PicturesPerSecond is { } rate && rate < framesPerSecond
        ? (int)Math.Ceiling((Math.Floor((frame * rate / framesPerSecond) + 1e-9) * framesPerSecond / rate) - 1e-9)
        : frame;
}
