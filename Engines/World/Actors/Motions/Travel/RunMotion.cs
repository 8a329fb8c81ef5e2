namespace Sora.Engines.World.Actors;

/// <summary>A run with a flight between steps; on four legs a trot.</summary>
internal sealed class RunMotion : ITravel
{
    public BodyParts Parts => BodyParts.Lower;

    public double Seconds => double.PositiveInfinity;

    public double SpeedOf(Rig rig) => Travelling.Speed(rig, rig.RunFroude);

    public void Enter(Performance p) => Travelling.SetOut(p);

    public bool Step(Performance p, BodyGoals goals) => Travelling.Go(p, p.Rig.RunFroude);
}
