namespace Sora.Engines.World.Actors;

/// <summary>Both wings.</summary>
/// <param name="Spread">0 folded along the body, 1 stretched out.</param>
/// <param name="Raise">Radians of the inner wing above level.</param>
/// <param name="Tips">Radians by which the outer wing bends further up.</param>
/// <param name="Pitch">Radians: above 0 the leading edge goes down, as in the down stroke.</param>
internal record struct WingGoal(double Spread, double Raise, double Tips, double Pitch)
{
    public static WingGoal Mix(in WingGoal a, in WingGoal b, double t) => new(
        a.Spread + ((b.Spread - a.Spread) * t), a.Raise + ((b.Raise - a.Raise) * t), a.Tips + ((b.Tips - a.Tips) * t), a.Pitch + ((b.Pitch - a.Pitch) * t));
}

/// <summary>A tail, or the whole body of a fish or snake.</summary>
/// <param name="Wag">Sideways swing in parts of usual.</param>
/// <param name="Hz">How often.</param>
/// <param name="Raise">Radians above how it is usually held.</param>
internal record struct TailGoal(double Wag, double Hz, double Raise)
{
    public static TailGoal Mix(in TailGoal a, in TailGoal b, double t) =>
        new(a.Wag + ((b.Wag - a.Wag) * t), a.Hz + ((b.Hz - a.Hz) * t), a.Raise + ((b.Raise - a.Raise) * t));
}
