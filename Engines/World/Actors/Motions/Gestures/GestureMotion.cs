namespace Sora.Engines.World.Actors;

/// <summary>An act of one's own, told by a function of how far it is.</summary>
/// <param name="parts">What it takes.</param>
/// <param name="seconds">How long it takes; infinity goes on as long as the beat, or until replaced.</param>
/// <param name="shape">Writes the goals of a step.</param>
internal sealed class GestureMotion(BodyParts parts, double seconds, Action<Performance, BodyGoals> shape) : IMotion
{
    public BodyParts Parts => parts;

    public double Seconds => seconds;

    public bool Step(Performance p, BodyGoals goals)
    {
        shape(p, goals);
        return double.IsInfinity(seconds) ? p.Time < p.Action.End - p.Action.Start : p.Phase < 1 && !p.Over;
    }
}
