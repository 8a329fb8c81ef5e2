using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Takes something from where it lies and brings it up: to the chest, or overhead. Without a thing it lifts with empty hands.</summary>
/// <param name="overhead">Up to straight arms.</param>
internal sealed class LiftMotion(bool overhead) : IMotion
{
    private readonly Taking _taking = new();
    private double _up;
    private double _mime;

    public BodyParts Parts => BodyParts.All;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals)
    {
        if (Holding.ThingOf(p) is not { } thing || !Grips.CanHold(p.Actor, thing))
        {
            return Mime(p, goals);
        }

        if (!_taking.Done(p, goals))
        {
            return true;
        }

        _up += p.Dt;
        var t = overhead ? Easing.SmootherStep((_up - 0.2) / 0.9) : 0;
        var effort = Math.Min(1, thing.Main.Mass / (0.3 * p.Rig.Mass));
        Holding.Before(p, goals, up: 1.12 * t, ahead: -0.36 * t);
        goals.Lean(-0.12 * t);
        goals.Head.Pitch -= 0.20 * t;
        goals.Shift += new Vector3d(0, (-0.10 * effort * (1 - t)) + (0.01 * effort * p.Wave(5) * t), 0);
        return true;
    }

    private bool Mime(Performance p, BodyGoals goals)
    {
        _mime += p.Dt;
        double down = Easing.SmootherStep(_mime / 0.6) * (1 - Easing.SmootherStep((_mime - 0.8) / 0.7)), up = Easing.SmootherStep((_mime - 0.8) / 0.9);
        goals.Lean(0.80 * down);
        goals.Shift += new Vector3d(0, -0.36 * down, -0.12 * down);
        var y = (-0.50 - (0.35 * down)) + ((overhead ? 1.15 : 0.1) * up);
        goals.LeftArm = Hands.Chest(0.26, y, 0.50 - (0.3 * up * (overhead ? 1 : 0)), 0.5);
        goals.RightArm = Hands.Chest(-0.26, y, 0.50 - (0.3 * up * (overhead ? 1 : 0)), 0.5);
        return _mime < 3;
    }
}
