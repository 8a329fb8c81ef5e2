using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Actors;

/// <summary>A snake's head swings from side to side and its body follows the same path; a person goes on the belly, elbow by elbow.</summary>
internal sealed class SlitherMotion : ITravel
{
    public BodyParts Parts => BodyParts.All & ~BodyParts.Face;

    public double Seconds => double.PositiveInfinity;

    public bool Grounded => true;

    public bool FromTheStart => true;

    public double EaseIn => 1.1;

    public double SpeedOf(Rig rig) => rig.Limbless ? 0.35 * Math.Sqrt(rig.Trunk) : 0.28;

    public void Enter(Performance p) => Travelling.SetOut(p);

    public bool Step(Performance p, BodyGoals goals)
    {
        if (!p.Over && !p.Arrived())
        {
            p.GoAt(SpeedOf(p.Rig) * p.Manner.Pace);
        }

        if (p.Rig.Limbless)
        {
            // One wave of the body for every 0.6 of its length.
            var along = p.Actor.Position.X / (0.6 * p.Rig.Trunk);
            goals.Shift = new(0.10 * p.Rig.Trunk / p.Rig.LegReach * DeterministicMath.Sin(2 * Math.PI * along), 0, 0);
            goals.Tail = goals.Tail with { Raise = 0.35 };
            goals.Head.Yaw += 0.25 * DeterministicMath.Cos(2 * Math.PI * along);
            return !p.Over;
        }

        var drag = p.Wave(0.55);
        goals.Shift = new(0.04 * drag, Stances.Flat(p.Rig) + 0.02, 0);
        goals.Hips = new(1.50, 0.14 * drag, 0.16 * drag);
        goals.Spine = new(-0.28, -0.25 * drag, 0);
        goals.Head = new(-0.85, 0, 0);
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            goals.Arm(i) = new() { Swing = 1.75 + (0.55 * side * drag), Spread = 0.45, Twist = -0.3, Bend = 1.75 - (0.4 * side * drag) };
            var up = Math.Max(0, side * drag);
            goals.Leg(i) = new() { Free = 1, Swing = 0.08 + (0.25 * up), Spread = 0.20 + (0.75 * up), Twist = 0.2 + (1.2 * up), Bend = 0.15 + (1.3 * up), Point = 1.2 };
        }

        return !p.Over;
    }
}
