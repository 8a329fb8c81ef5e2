using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;

namespace Sora.Engines.World.Actors;

/// <summary>Takes hold, turns away and walks with the load on a taut line over the shoulder; what can be lifted is drawn up into the hands instead.</summary>
internal sealed class PullMotion : IMotion
{
    // Of one's own mass.
    private const double LightShare = 0.08;
    private readonly Taking _taking = new();
    private DistanceJoint? _line;
    private double? _since;
    private double _away;

    public BodyParts Parts => BodyParts.All;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals)
    {
        var thing = Holding.ThingOf(p);
        if (thing is not null && Grips.CanHold(p.Actor, thing) && thing.Main.Mass < 0.15 * p.Rig.Mass)
        {
            if (_taking.Done(p, goals))
            {
                Holding.Before(p, goals, up: 0.5);
            }

            return true;
        }

        if (thing is null && p.Stage.FindActor(p.Action.What) is { } small && small.Rig.Mass < LightShare * p.Rig.Mass)
        {
            // A small animal is drawn up by a hand that rises over it, and shown with the other.
            var up = Easing.SmootherStep((p.Time - 0.4) / 1.2);
            var over = small.Pose.Head.Position + new Vector3d(0, small.Rig.HeadRadius + 0.17 + (0.08 * p.Rig.Height * up), 0);
            goals.RightArm = Hands.World(over, 0.7);
            goals.LeftArm = Hands.Chest(0.42, -0.30 + (0.62 * up), 0.50) with { Spread = 0.5 };
            goals.Lean(0.18 * (1 - up));
            p.Watch(small.Pose.Head.Position);
            return true;
        }

        var half = (thing is null ? 0.1 : Math.Min(thing.Size.X, thing.Size.Z) / 2) / Approach.UnitOf(p.Rig);
        if (_since is null)
        {
            if (!Approach.Reached(p, half + 0.95))
            {
                return true;
            }

            _since = 0;
            p.Change(0.3);
            _away = p.Actor.Heading;
        }

        _since += p.Dt;
        var set = Easing.SmootherStep((_since.Value - 0.2) / 0.5);

        // Leans back from the load with straight arms; the feet go backwards.
        p.Face(_away);
        goals.Lean(-0.42 * set);
        goals.Shift += new Vector3d(0, -0.16 * set, 0.10 * set);
        var jerk = 0.05 * p.Wave(0.9);
        goals.LeftArm = Hands.Chest(0.10, -0.30, 0.86 + jerk, 1);
        goals.RightArm = Hands.Chest(-0.10, -0.26, 0.76 + jerk, 1);
        if (set >= 1 && thing is { Moves: true })
        {
            _line ??= p.Stage.World.Add(new DistanceJoint(p.Actor.Bodies[0], thing.Main, p.Actor.Bodies[0].Position, thing.Main.Position) { IsRope = true });
            p.GoAt(-0.35 * Travelling.Speed(p.Rig, p.Rig.WalkFroude));
        }

        var goesOn = p.Time < p.Action.End - p.Action.Start && !p.Superseded;
        if (!goesOn && _line is not null)
        {
            p.Stage.World.Remove(_line);
            _line = null;
        }

        return goesOn;
    }
}
