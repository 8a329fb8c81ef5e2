using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Both hands against it and the legs behind them: what can move is shoved along by the arms' driven bodies; what cannot is strained against.</summary>
internal sealed class PushMotion : IMotion
{
    private const double SetSeconds = 0.5;
    private double? _since;
    private double _heading;

    public BodyParts Parts => BodyParts.All;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals)
    {
        var thing = Holding.ThingOf(p);
        var unit = Approach.UnitOf(p.Rig);
        var half = (thing is null ? 0.15 : Math.Min(thing.Size.X, thing.Size.Z) / 2) / unit;
        var level = p.Rig.UpperArm == 0;
        if (_since is null)
        {
            if (!Approach.Reached(p, half + (level ? 1.5 : 0.92)))
            {
                return true;
            }

            _since = 0;
            p.Change(0.3);
            _heading = p.Actor.Heading;
        }

        _since += p.Dt;
        var set = Easing.SmootherStep(_since.Value / SetSeconds);
        var moves = thing is { Moves: true };
        var strain = moves ? 0 : 0.02 * p.Wave(3.1);
        p.Face(_heading);
        goals.Lean((0.50 + strain) * set);
        goals.Shift += new Vector3d(0, -0.10 * set, -0.12 * set);
        if (level)
        {
            goals.Head.Pitch += 0.7 * set;
        }
        else
        {
            var heavy = Math.Min(thing?.Size.Y * 0.75 ?? 1, 0.75 * p.Rig.Height) - (0.45 * p.Rig.Height);
            var y = Math.Clamp(heavy / unit, -0.6, 0.15);
            goals.LeftArm = Hands.Chest(0.22, y - 0.10, 0.86 + strain) with { Wrist = -0.9 };
            goals.RightArm = Hands.Chest(-0.22, y - 0.10, 0.86 + strain) with { Wrist = -0.9 };
            goals.Head.Pitch += 0.10 * set;
        }

        if (set >= 1 && (moves || p.Target is null) && !p.Actor.BlockedAhead(0.4))
        {
            p.Go(p.Rig.WalkFroude * 0.30 * p.Stage.Levers.Of(p.Actor.Member.Id).Speed);
        }

        return p.Time < p.Action.End - p.Action.Start;
    }
}
