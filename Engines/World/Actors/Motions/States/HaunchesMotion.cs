namespace Sora.Engines.World.Actors;

/// <summary>An animal sits on its haunches, forelegs straight.</summary>
internal sealed class HaunchesMotion : IMotion
{
    public BodyParts Parts => BodyParts.Hips;

    public double Seconds => double.PositiveInfinity;

    public bool Grounded => true;

    public double EaseIn => 0.9;

    public bool Step(Performance p, BodyGoals goals)
    {
        goals.Hips = new(-0.62, 0, 0);
        goals.Shift += new Physics.Vector3d(0, -0.30, 0);
        goals.Head.Pitch += 0.62;
        return true;
    }
}
