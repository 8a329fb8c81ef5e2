namespace Sora.Engines.World.Actors;

/// <summary>An easy walk towards the target, or ahead.</summary>
internal sealed class WalkMotion : ITravel
{
    public BodyParts Parts => BodyParts.Lower;

    public double Seconds => double.PositiveInfinity;

    public double SpeedOf(Rig rig) => Travelling.Speed(rig, rig.WalkFroude);

    public void Enter(Performance p) => Travelling.SetOut(p);

    public bool Step(Performance p, BodyGoals goals) => Travelling.Go(p, p.Rig.WalkFroude);
}
