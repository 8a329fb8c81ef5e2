using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>Getting something into one's hands: walk up to it, bend down, close the hand, come up again. Nothing comes to the hand by itself.</summary>
internal sealed class Taking
{
    private const double ReachSeconds = 0.55;
    private const double RiseSeconds = 0.6;
    private const double Touching = 0.05;
    private double _reaching;
    private double _rising;
    private Vector3d _left, _right;
    private bool _held, _risen;

    /// <summary>Whether it is in hand, or never can be; until then writes the goals of getting it.</summary>
    public bool Done(Performance p, BodyGoals goals)
    {
        var thing = Holding.ThingOf(p);
        if (thing is null || !Grips.CanHold(p.Actor, thing))
        {
            return true;
        }

        if (p.Actor.Grips.Of(thing) is not null)
        {
            return !_held || _risen || Risen(p, goals);
        }

        if (_held || !Approach.Reached(p, GapFor(p, thing)))
        {
            return _held;
        }

        var kind = Grips.KindFor(p.Actor, thing);
        if (_reaching == 0)
        {
            p.Change();
        }

        _reaching += p.Dt;
        var down = Easing.SmootherStep(_reaching / ReachSeconds);
        if (kind == GripKind.Mouth)
        {
            Muzzle.To(p, goals, thing.Main.Position, down);
        }
        else
        {
            Stoop.To(p, goals, thing.Main.Position.Y, down);
            Holding.ReachFor(p, goals, thing, kind);
        }

        if (_reaching >= ReachSeconds && (Gap(p, thing, kind) < Touching || _reaching > 2.5 * ReachSeconds))
        {
            p.Actor.Grips.Take(p.Stage, thing, kind);
            _held = true;
            if (kind != GripKind.Mouth)
            {
                (_left, _right) = (Grips.Palm(p.Actor.Pose, 0), Grips.Palm(p.Actor.Pose, 1));
            }
        }

        return false;
    }

    /// <summary>Near enough that a hand can come to its middle.</summary>
    private static double GapFor(Performance p, Thing thing)
    {
        var half = Math.Min(thing.Size.X, thing.Size.Z) / 2 / Approach.UnitOf(p.Rig);
        return p.Rig.UpperArm > 0 ? half + 0.66 : half + (p.Rig.Trunk / p.Rig.LegReach * 0.75);
    }

    /// <summary>Hands go on from where they closed, so that what they hold moves as they do.</summary>
    private bool Risen(Performance p, BodyGoals goals)
    {
        _rising += p.Dt;
        var up = Easing.SmootherStep(_rising / RiseSeconds);
        if (up >= 1)
        {
            _risen = true;
            p.Change();
            return true;
        }

        var thing = Holding.ThingOf(p)!;
        Stoop.To(p, goals, thing.Main.Position.Y, 1 - up);
        if (p.Rig.UpperArm == 0)
        {
            Muzzle.To(p, goals, thing.Main.Position, 1 - up);
            return false;
        }

        var kind = p.Actor.Grips.Of(thing)?.Kind;
        var (left, right) = (goals.LeftArm, goals.RightArm);
        Holding.Before(p, goals);
        goals.LeftArm = kind is GripKind.Both or GripKind.Left ? Hands.World(Vector3d.Lerp(_left, Hands.InWorld(p, goals.LeftArm), up), 0.4) : left;
        goals.RightArm = kind is GripKind.Both or GripKind.Right ? Hands.World(Vector3d.Lerp(_right, Hands.InWorld(p, goals.RightArm), up), 0.4) : right;
        return false;
    }

    private static double Gap(Performance p, Thing thing, GripKind kind)
    {
        var pose = p.Actor.Pose;
        var half = Math.Max(thing.Size.X, thing.Size.Z) / 2;
        return kind switch
        {
            GripKind.Mouth => 0,
            GripKind.Both => (Math.Max(Vector3d.Distance(Grips.Palm(pose, 0), thing.Main.Position), Vector3d.Distance(Grips.Palm(pose, 1), thing.Main.Position)) - half) / 2,
            _ => Vector3d.Distance(Grips.Palm(pose, kind == GripKind.Left ? 0 : 1), thing.Main.Position) - (thing.Size.Y / 2),
        };
    }
}
