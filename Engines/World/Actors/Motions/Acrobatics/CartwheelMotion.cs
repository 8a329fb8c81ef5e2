using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Hand, hand, foot, foot: over sideways with straight arms and legs spread, each hand standing where it was put.</summary>
internal sealed class CartwheelMotion : IMotion
{
    private const double Wheel = 1.15;
    private const double Before = 0.45;
    private Vector3d _start, _way;

    public BodyParts Parts => BodyParts.All & ~BodyParts.Face;

    public double Seconds => Before + Wheel + 0.35;

    public double EaseIn => 0.3;

    public void Enter(Performance p)
    {
        // It goes to its left; the chest faces the viewer or away.
        p.Face(0);
        _way = default;
    }

    public bool Step(Performance p, BodyGoals goals)
    {
        var rig = p.Rig;
        if (_way == default && p.Time > Before - 0.02)
        {
            _start = p.Actor.Position;
            _way = QuaternionD.FromAxisAngle(Vector3d.UnitY, p.Actor.Heading).Rotate(Vector3d.UnitX);
        }

        var t = Math.Clamp((p.Time - Before) / Wheel, 0, 1);
        var turn = 2 * Math.PI * ((0.65 * Easing.SmoothStep(t)) + (0.35 * t));
        var raised = p.Ramp(0, 0.4) * (1 - p.Ramp(Before + Wheel, Before + Wheel + 0.3));
        var spread = Easing.SmoothStep(t * 6) * (1 - Easing.SmoothStep((t - 0.86) / 0.14));

        // The hips roll as the hub of a wheel whose spokes are arms and legs.
        var (sin, cos) = DeterministicMath.SinCos(turn);
        var length = 2.9 * rig.LegReach;
        if (_way != default && t > 0)
        {
            p.Actor.Mover.At = (_start + (_way * (length * turn / (2 * Math.PI)))).Flat();
            p.Float(0);
        }

        // Upside down the arms carry: hips are an arm and a trunk over the ground.
        var over = (1 - cos) / 2;
        var arms = rig.UpperArm + rig.LowerArm + (0.5 * rig.Hand) + rig.Trunk;
        var dip = Math.Abs(sin) * -0.10 * rig.LegReach * spread;
        goals.Shift = new(0, ((over * (arms - rig.HipHeight)) + dip) / rig.LegReach, 0);
        goals.Hips = new(0, 0, -turn);
        goals.Spine = new(0, 0, -0.10 * sin);
        goals.Head = new(-0.25 * over, 0, 0);
        goals.Gaze = 0;
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            goals.Arm(i) = new() { Swing = 0.05, Spread = 2.75 * raised, Bend = 0.05, Wrist = -0.9 * over };
            var free = Easing.SmoothStep(t * 14) * (1 - Easing.SmoothStep((t - 0.93) / 0.07));
            goals.Leg(i) = new() { Free = free, Swing = 0.06 * side, Spread = 0.08 + (0.72 * spread), Bend = 0.08, Point = 0.9 * spread };
        }

        return p.Phase < 1;
    }
}
