using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Going on something that slides or rolls; feet stay on it, and the ground goes by.</summary>
/// <param name="speed">Metres a second for a grown person.</param>
/// <param name="ride">Pose and gear, every step.</param>
/// <param name="backwards">Faces away from where it goes, as rowers do.</param>
internal sealed class Gliding(double speed, Action<Performance, BodyGoals> ride, bool backwards = false) : ITravel
{
    private SlopeRun? _run;

    public BodyParts Parts => BodyParts.All & ~BodyParts.Face;

    public double Seconds => double.PositiveInfinity;

    public bool Grounded => true;

    public bool FromTheStart => true;

    public double EaseIn => 0.6;

    public double SpeedOf(Rig rig) => (backwards ? -speed : speed) * Math.Sqrt(rig.Height / 1.75);

    public void Enter(Performance p)
    {
        var goesDown = SlideMotion.SlopeOf([p.Action], p.Stage) is not null;
        _run = goesDown ? new(Materials.Wood) : null;
        p.Face(goesDown ? Math.PI / 2 : Travelling.AxisOf(p) + (backwards ? Math.PI : 0));
    }

    public bool Step(Performance p, BodyGoals goals)
    {
        if (_run is not null)
        {
            _run.Step(p);
        }
        else if (!p.Over && !p.Arrived(0.8))
        {
            p.GoAt(SpeedOf(p.Rig) * p.Manner.Pace);
        }

        if (p.Actor.Perch is { } perch)
        {
            // What bears it moves by its own physics, and has its own form.
            Aboard.Write(p, goals, perch);
            return !p.Over;
        }

        p.Steps(new GaitStyle(GaitPattern.Walk));
        ride(p, goals);
        return !p.Over || Math.Abs(p.Actor.Mover.Speed) > 0.1;
    }
}
