using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Up a ladder: opposite hand and foot move on to the next rung in turn; the others hold where they are.</summary>
internal sealed class ClimbMotion : ITravel
{
    private const double StepSeconds = 0.55;
    private readonly double[] _rungs = new double[4];
    private readonly double[] _from = new double[4];
    private Vector3d _foot;
    private double _rung, _high;
    private int _moved;

    public BodyParts Parts => BodyParts.All & ~BodyParts.Face;

    public double Seconds => double.PositiveInfinity;

    public bool Grounded => true;

    public bool FromTheStart => true;

    public double EaseIn => 0.7;

    public double SpeedOf(Rig rig) => 0;

    public void Enter(Performance p)
    {
        p.Face(Travelling.AxisOf(p));
        _rung = 0.17 * p.Rig.Height;
        _foot = p.Actor.Position;

        // Hands at about the head, feet near the ground, right ones a rung higher.
        (_rungs[0], _rungs[1], _rungs[2], _rungs[3]) = (5 * _rung, 6 * _rung, 1 * _rung, 0);
        _rungs.CopyTo(_from, 0);
    }

    public bool Step(Performance p, BodyGoals goals)
    {
        var h = p.Rig.Height;
        var beat = Math.Max(0, p.Time - 0.2) / StepSeconds;
        var turn = (int)beat;
        var t = Easing.SmootherStep((beat - turn) * 1.25);
        if (!p.Over && turn > _moved)
        {
            // The pair that has moved stays; the other pair goes up two rungs.
            _moved = turn;
            for (var i = 0; i < 4; i++)
            {
                _from[i] = _rungs[i];
            }

            int hand = turn % 2 == 0 ? 1 : 0, foot = turn % 2 == 0 ? 2 : 3;
            _rungs[hand] += 2 * _rung;
            _rungs[foot] += 2 * _rung;
        }

        double At(int i) => _from[i] + ((_rungs[i] - _from[i]) * t);
        _high = ((At(2) + At(3)) / 2) + (0.06 * h);
        p.Float(_high);
        p.Actor.Mover.At = p.Actor.Position with { Y = _high };
        var sway = p.Wave(0.5 / StepSeconds);
        goals.Shift = new(0.05 * sway, -0.10, -0.22);
        goals.Hips = new(0.06, 0, 0.05 * sway);
        goals.Spine = new(0.05, 0.06 * sway, 0.04 * sway);
        goals.Head = new(-0.40, 0, 0);
        goals.Gaze = 0.1;
        var unit = Rides.ArmUnit(p.Rig);
        var ladder = 0.16 * h;
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            var reaching = _rungs[i] > _from[i] ? 4 * t * (1 - t) : 0;
            goals.Arm(i) = new() { Swing = 1.9, Spread = 0.25, Bend = 1.0, Grip = 1, Reach = new(new Vector3d(side * 0.10 * h, At(i) - _high + (0.02 * h * reaching), ladder - (0.05 * h * reaching)) / unit, ReachFrame.Root, 1) };
            var stepping = _rungs[2 + i] > _from[2 + i] ? 4 * t * (1 - t) : 0;
            goals.Leg(i) = Rides.Foot(side * 0.09 * h, At(2 + i) - _high + 0.01, ladder - (0.09 * h) - (0.05 * h * stepping), p);
        }

        p.Show(GearKind.Ladder, GearHold.World, _foot.Flat() + (p.Actor.Mover.Forward * ladder), QuaternionD.FromAxisAngle(Vector3d.UnitY, p.Actor.Heading), _rung);
        return !p.Over;
    }
}
