namespace Sora.Engines.World.Actors;

/// <summary>On one's feet; breath and weight shift come from below.</summary>
internal sealed class StandMotion : IMotion
{
    public BodyParts Parts => BodyParts.Lower;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals) => true;
}
