using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>A run-up of a few steps and one long jump, legs split in the air, arms spread.</summary>
internal sealed class LeapMotion : ITravel
{
    private const double RunUpSeconds = 0.75;
    private bool _begun, _left;

    public BodyParts Parts => BodyParts.Lower | BodyParts.Arms | BodyParts.Spine;

    public double Seconds => double.PositiveInfinity;

    public double SpeedOf(Rig rig) => Travelling.Speed(rig, 0.9 * rig.RunFroude);

    public void Enter(Performance p) => Travelling.SetOut(p);

    public bool Step(Performance p, BodyGoals goals)
    {
        var actor = p.Actor;
        var jump = actor.Jump;
        actor.Mover.Acceleration = 6;
        if (!_left)
        {
            p.GoAt(SpeedOf(p.Rig));
        }

        if (!_begun && (p.Time > RunUpSeconds || actor.Mover.Speed > 2.6))
        {
            _begun = p.Leap(0.95, 0.16, 0.14);
        }

        _left |= actor.InFlight;
        if (actor.InFlight)
        {
            var t = Math.Clamp(0.5 - (jump.Speed / (2 * jump.TakeOffSpeed)), 0, 1);
            var split = Easing.SmoothStep(t * 3) * (1 - Easing.SmoothStep((t - 0.65) / 0.35));
            goals.Lean(0.10 * split);
            for (var i = 0; i < goals.Legs; i++)
            {
                var ahead = p.Rig.Upright ? i == 0 : p.Rig.Legs[i].Fore;
                var tuck = p.Rig.Legs[i].BendsForward || p.Rig.Upright ? 1 : -1;
                goals.Leg(i) = new()
                {
                    Free = 1,
                    Swing = ahead ? 0.55 + (0.75 * split) : 0.15 - (1.05 * split),
                    Spread = 0.05,
                    Bend = (ahead ? 0.75 - (0.45 * split) : 0.55) * tuck,
                    Point = 0.7,
                };
            }

            goals.LeftArm = new() { Swing = 0.5, Spread = 1.3 * split, Bend = 0.2 };
            goals.RightArm = new() { Swing = 0.6 + (1.2 * split), Spread = 0.25, Bend = 0.2 };
        }

        return !_left || jump.InFlight || p.Time < 0.2;
    }
}
