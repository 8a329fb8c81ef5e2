using Sora.Storyboards;

namespace Sora.Engines.World.Actors;

/// <summary>A face.</summary>
/// <param name="Mouth">0 shut, 1 wide open.</param>
/// <param name="Smile">−1 corners down, 1 a broad smile.</param>
/// <param name="Brow">−1 frowning, 1 raised.</param>
/// <param name="Eyes">0 shut, 1 open as usual, up to 1.5 wide; blinks come on top.</param>
internal record struct Face(double Mouth, double Smile, double Brow, double Eyes)
{
    /// <summary>Inner ends of the brows: −1 down and together, 1 up.</summary>
    public double Inner { get; init; }

    /// <summary>Upper lip and nose drawn up, 0 to 1.</summary>
    public double Sneer { get; init; }

    /// <summary>Corners drawn apart, 0 to 1.</summary>
    public double Wide { get; init; }

    /// <summary>Lips rounded, 0 to 1.</summary>
    public double Round { get; init; }

    /// <summary>Lips pressed together, 0 to 1.</summary>
    public double Closed { get; init; }

    /// <summary>What speech makes of the mouth; null while nothing is said.</summary>
    public Viseme? Lips { get; init; }

    public static Face AtEase => new(0, 0.15, 0, 1);

    public static Face Mix(in Face a, in Face b, double t) => new(Between(a.Mouth, b.Mouth, t), Between(a.Smile, b.Smile, t), Between(a.Brow, b.Brow, t), Between(a.Eyes, b.Eyes, t))
    {
        Inner = Between(a.Inner, b.Inner, t),
        Sneer = Between(a.Sneer, b.Sneer, t),
        Wide = Between(a.Wide, b.Wide, t),
        Round = Between(a.Round, b.Round, t),
        Closed = Between(a.Closed, b.Closed, t),
        Lips = t < 0.5 ? a.Lips : b.Lips,
    };

    private static double Between(double a, double b, double t) => a + ((b - a) * t);
}
