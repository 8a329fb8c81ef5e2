using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Runs up, plants a hand on the obstacle and swings both legs over to the side.</summary>
internal sealed class VaultMotion : ITravel
{
    private const double RunUpSeconds = 0.8;
    private Vector3d _hand;
    private bool _begun, _left;

    public BodyParts Parts => BodyParts.Lower | BodyParts.Arms | BodyParts.Spine;

    public double Seconds => double.PositiveInfinity;

    public double SpeedOf(Rig rig) => Travelling.Speed(rig, 0.6 * rig.RunFroude);

    public void Enter(Performance p)
    {
        Travelling.SetOut(p);
        _hand = p.Actor.Position + new Vector3d(Math.Sign(p.Actor.Mover.Forward.X) * SpeedOf(p.Rig) * 1.05, 0.5 * p.Rig.Height, -0.16 * p.Rig.Height);
        if (p.Stage.FindThing(p.Action.What) is { } obstacle)
        {
            _hand = obstacle.Main.Position with { Y = obstacle.TopHeight };
        }
    }

    public bool Step(Performance p, BodyGoals goals)
    {
        var actor = p.Actor;
        var jump = actor.Jump;
        var h = p.Rig.Height;
        actor.Mover.Acceleration = 6;
        if (!_left)
        {
            p.GoAt(SpeedOf(p.Rig));
        }

        if (p.Action.What is null)
        {
            p.Show(GearKind.Block, GearHold.World, _hand with { Y = _hand.Y / 2, Z = _hand.Z }, QuaternionD.Identity, _hand.Y);
        }

        var to = Vector3d.Dot(_hand - actor.Position, actor.Mover.Forward);
        if (!_begun && to < 0.42 * h)
        {
            _begun = p.Leap(1.15, 0.14, 0.12);
        }

        _left |= actor.InFlight;
        if (_begun && (actor.InFlight || !_left))
        {
            var t = actor.InFlight ? Math.Clamp(0.5 - (jump.Speed / (2 * jump.TakeOffSpeed)), 0, 1) : 0;
            var over = Easing.SmoothStep(t * 3.2) * (1 - Easing.SmoothStep((t - 0.68) / 0.3));
            var holds = Easing.SmoothStep((0.5 - Math.Abs(to) / h) * 6);
            goals.Hips = new(0.35 * over, 0, -1.05 * over);
            goals.Shift = new(0, 0.10 * over, 0);
            goals.Spine = new(0.25 * over, 0, 0.25 * over);
            goals.Head = new(-0.4 * over, 0, 0.5 * over);
            goals.RightArm = new() { Swing = 0.6, Spread = 0.3, Bend = 0.2, Wrist = -0.8, Reach = Reach.To(_hand + new Vector3d(0, 0.03, 0.10 * h), holds) };
            goals.LeftArm = new() { Swing = 0.6, Spread = 1.1 * over, Bend = 0.4 };
            for (var i = 0; i < 2 && actor.InFlight; i++)
            {
                goals.Leg(i) = new() { Free = 1, Swing = 0.35 + (0.85 * over), Spread = (i == 0 ? 0.25 : -0.1) * over, Bend = 0.35 + (0.75 * over), Point = 0.6 };
            }
        }

        return !_left || actor.InFlight;
    }
}
