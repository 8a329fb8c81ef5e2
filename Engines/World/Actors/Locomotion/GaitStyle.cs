namespace Sora.Engines.World.Actors;

/// <summary>In which order legs step.</summary>
internal enum GaitPattern
{
    /// <summary>A walk that becomes a run (a trot on four legs) with speed.</summary>
    BySpeed,

    /// <summary>The walk's order at any speed.</summary>
    Walk,

    /// <summary>The run's order at any speed: two legs in turn, diagonal pairs on four.</summary>
    Trot,
    Gallop,

    /// <summary>All legs at once, hind ones a little before.</summary>
    Bound,
}

/// <summary>How steps are made. All factors are 1 at ease.</summary>
/// <param name="Stride">Stride length in parts of usual.</param>
/// <param name="Lift">Height of a swinging foot in parts of usual.</param>
/// <param name="Width">Distance of the feet from the middle in parts of usual.</param>
/// <param name="Duty">Part of the stride that a foot stands; 0 lets the pattern decide.</param>
/// <param name="Limp">0 even; above 0 the left foot stands for a shorter time.</param>
/// <param name="ToeOut">Radians.</param>
internal readonly record struct GaitStyle(
    GaitPattern Pattern = GaitPattern.BySpeed, double Stride = 1, double Lift = 1, double Width = 1, double Duty = 0, double Limp = 0, double ToeOut = 0)
{
    public static GaitStyle AtEase => new(GaitPattern.BySpeed);
}
