namespace Sora.Engines.World.Actors;

/// <summary>Goes into a pose and keeps it, alive, until something else begins.</summary>
/// <param name="parts">What the pose takes.</param>
/// <param name="easeIn">Seconds that it takes to get there.</param>
/// <param name="grounded">Whether one must get up from it.</param>
/// <param name="pose">Written every step.</param>
internal sealed class StanceMotion(BodyParts parts, double easeIn, bool grounded, Action<Performance, BodyGoals> pose) : IMotion
{
    public BodyParts Parts => parts;

    public double Seconds => double.PositiveInfinity;

    public bool Grounded => grounded;

    public double EaseIn => easeIn;

    public double EaseOut => grounded ? 0.9 : 0.4;

    public bool Step(Performance p, BodyGoals goals)
    {
        pose(p, goals);
        return true;
    }
}
