namespace Sora.Engines.World.Actors;

/// <summary>What a way of going makes of the body while it goes.</summary>
internal delegate void Bearing(Performance p, BodyGoals goals, double going);

/// <summary>A way of going on foot: how fast, how the feet step, and how the body is borne.</summary>
/// <param name="parts">What the bearing moves besides the legs.</param>
/// <param name="froude">In parts of the rig's walk.</param>
/// <param name="style">Of the steps.</param>
/// <param name="bearing">Over what the carriage does.</param>
internal sealed class GaitMotion(BodyParts parts, double froude, GaitStyle style, Bearing bearing) : ITravel
{
    private double _going;

    public BodyParts Parts => parts | BodyParts.Lower;

    public double Seconds => double.PositiveInfinity;

    public double SpeedOf(Rig rig) => Travelling.Speed(rig, froude * rig.WalkFroude);

    public void Enter(Performance p) => Travelling.SetOut(p);

    public bool Step(Performance p, BodyGoals goals)
    {
        var goes = Travelling.Go(p, froude * p.Rig.WalkFroude, style);
        _going += ((goes && !p.Over ? 1 : 0) - _going) * Math.Min(1, 5 * p.Dt);
        bearing(p, goals, _going);
        return goes;
    }
}
