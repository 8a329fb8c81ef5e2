namespace Sora.Engines.World.Actors;

/// <summary>Holds something before the body as long as nothing else is done with it; takes it first when it is not yet in hand.</summary>
internal sealed class HoldMotion : IMotion
{
    private readonly Taking _taking = new();
    private bool _had;

    public BodyParts Parts => BodyParts.Arms | BodyParts.Spine | BodyParts.Hips;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals)
    {
        var held = p.Actor.Grips.Of(Holding.ThingOf(p)) is not null;
        if (_had && !held)
        {
            // Given away or dropped: it is not fetched again.
            return false;
        }

        _had |= held;
        if (_taking.Done(p, goals))
        {
            Holding.Before(p, goals);
        }

        return true;
    }
}

/// <summary>Keeps before the body what was in hand from the start, below whatever is done with it.</summary>
internal sealed class KeepMotion : IMotion
{
    public BodyParts Parts => BodyParts.Arms;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals)
    {
        Holding.Before(p, goals);
        return p.Actor.Grips.Any;
    }
}

/// <summary>Walks with something in both hands, level so that nothing is spilt.</summary>
internal sealed class CarryMotion : ITravel
{
    private readonly Taking _taking = new();
    private bool _set;

    public BodyParts Parts => BodyParts.All;

    public double Seconds => double.PositiveInfinity;

    public double SpeedOf(Rig rig) => 0.85 * Travelling.Speed(rig, rig.WalkFroude);

    public bool Step(Performance p, BodyGoals goals)
    {
        if (!_taking.Done(p, goals))
        {
            return true;
        }

        if (!_set)
        {
            // Where it goes is another matter than what it carries.
            p.Face(p.Stage.Locate(p.Action.Toward) is { } goal && goal.X < p.Actor.Position.X ? -Math.PI / 2 : Math.PI / 2);
            _set = true;
        }

        Holding.Before(p, goals);
        var heavy = p.Actor.Grips.Of(Holding.ThingOf(p)) is { } grip ? Math.Min(1, grip.Thing.Main.Mass / (0.3 * p.Rig.Mass)) : 0;
        goals.Lean(-0.10 * heavy);
        if (p.Over || p.Actor.BlockedAhead(0.5) || (p.Stage.Locate(p.Action.Toward) is { } to && (to - p.Actor.Position).Flat().Length < p.Rig.Width + 0.6))
        {
            return !p.Over;
        }

        p.Go(p.Rig.WalkFroude * 0.72 * (1 - (0.4 * heavy)));
        return true;
    }
}
