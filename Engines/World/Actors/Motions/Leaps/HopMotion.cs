using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Hop after hop: a person on one leg, the other drawn up; an animal with all legs at once.</summary>
internal sealed class HopMotion : ITravel
{
    private bool _air;

    public BodyParts Parts => BodyParts.Lower | BodyParts.Arms | BodyParts.Spine;

    public double Seconds => double.PositiveInfinity;

    public double SpeedOf(Rig rig) => 0.9 * Math.Sqrt(rig.JumpRise / 0.3);

    public void Enter(Performance p) => Travelling.SetOut(p);

    public bool Step(Performance p, BodyGoals goals)
    {
        var jump = p.Actor.Jump;
        var goes = !p.Over && !p.Arrived();
        _air = jump.InFlight;
        if (goes)
        {
            // It goes ahead in the air only; on the ground the foot stands.
            p.Actor.Mover.Acceleration = 14;
            p.GoAt(jump.InFlight || jump.Speed > 0.2 ? 1.8 * SpeedOf(p.Rig) : 0);
            p.Leap(p.Rig.Upright ? 0.30 : 0.42, p.Rig.Upright ? 0.10 : 0.30, 0.14);
        }

        if (p.Rig.Upright)
        {
            var lift = Easing.SmoothStep(p.Time / 0.2);
            goals.Shift += new Vector3d(-0.09 * lift, 0, 0);
            goals.Hips.Roll += 0.06 * lift;
            goals.Leg(0) = new() { Free = lift, Swing = 0.15, Spread = 0.05, Bend = 1.75, Point = 0.7 };
            var up = _air ? 0.35 : 0;
            for (var i = 0; i < 2; i++)
            {
                goals.Arm(i) = new() { Swing = 0.35 + up, Spread = 0.65 + up, Bend = 0.7 };
            }
        }
        else
        {
            for (var i = 0; i < goals.Legs && _air; i++)
            {
                var fore = p.Rig.Legs[i].Fore;
                var stretch = Math.Clamp(jump.Speed / 1.5, -1, 1);
                goals.Leg(i) = new() { Free = 1, Swing = fore ? 0.7 - (0.3 * stretch) : -0.9 * stretch, Bend = fore ? -0.8 : 1.1 - (0.8 * stretch), Point = 0.9 };
            }
        }

        return goes || jump.Busy;
    }
}
