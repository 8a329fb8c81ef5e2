using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Actors;

/// <summary>From one to the next of several alike: every hop is aimed at the middle of the next, and rests a moment there.</summary>
internal sealed class HopAcrossMotion : ITravel
{
    private const double RestSeconds = 0.16;
    private const double Rise = 0.9;
    private readonly List<Vector3d> _goals = [];
    private int _next;
    private double _rest;
    private bool _flew;

    public BodyParts Parts => BodyParts.Lower | BodyParts.Spine;

    public double Seconds => double.PositiveInfinity;

    public double SpeedOf(Rig rig) => 0.5 * Math.Sqrt(rig.JumpRise / 0.3);

    public void Enter(Performance p)
    {
        Travelling.SetOut(p);
        foreach (var thing in p.Stage.Things.Where(t => t.Member.Id == p.Action.Toward))
        {
            var extent = Extent.Of(thing.Bodies);
            _goals.Add(extent.Middle with { Y = extent.High.Y });
        }

        _goals.Sort((a, b) => a.X.CompareTo(b.X));
    }

    public bool Step(Performance p, BodyGoals goals)
    {
        var jump = p.Actor.Jump;
        if (jump.InFlight)
        {
            if (!_flew)
            {
                p.Change(0.08);
            }

            _flew = true;
            for (var i = 0; i < goals.Legs && !p.Rig.Upright; i++)
            {
                var fore = p.Rig.Legs[i].Fore;
                var stretch = Math.Clamp(jump.Speed / Math.Max(0.5, jump.TakeOffSpeed), -1, 1);
                goals.Leg(i) = new() { Free = 1, Swing = fore ? 0.7 - (0.3 * stretch) : -0.9 * stretch, Bend = fore ? -0.8 : 1.1 - (0.8 * stretch), Point = 0.9 };
            }

            return true;
        }

        if (_flew)
        {
            (_flew, _next, _rest) = (false, _next + 1, 0);
            p.Change(0.08);
            p.Actor.Mover.Speed = 0;
        }

        _rest += p.Dt;
        if (_next >= _goals.Count)
        {
            return _rest < RestSeconds;
        }

        var way = (_goals[_next] - p.Actor.Position).Flat();
        p.Face(_goals[_next]);
        if (!jump.Busy || _rest > RestSeconds)
        {
            // High enough for the length: 45 degrees, or its own best hop.
            var rise = Math.Max(Rise * p.Rig.JumpRise, way.Length / 4) + Math.Max(0, _goals[_next].Y - p.Actor.Position.Y);
            if (p.Leap(rise / p.Rig.JumpRise, 0.28, 0.14))
            {
                _rest = 0;
            }
        }

        if (jump.Speed > 0.2)
        {
            // Takes off with the speed that brings it there.
            p.Actor.Mover.Acceleration = 1000;
            p.GoAt(way.Length / Math.Max(0.1, jump.FlightSeconds));
        }

        return true;
    }
}
