using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene.Layouts;

namespace Sora.Engines.World.Actors;

/// <summary>Both hands against it and the legs behind them: what can move is shoved along by the arms; what cannot is strained against.</summary>
internal sealed class PushMotion : IMotion
{
    private const double SetSeconds = 0.5;

    // Of the thing's height: above its middle, and not so high that it tips.
    private const double PushedAt = 0.65;

    // Of the height, and of the arm's length.
    private const double HipToShoulder = 0.29;
    private const double Straight = 0.93;

    // Leg reaches by which the hips stay behind, and arm's lengths between a hand and the middle.
    private const double Back = 0.12;
    private const double Apart = 0.24;

    // Of the own weight: what legs hold against on a floor.
    private const double MostPush = 0.7;

    // A second squared, and a second: how arms give way.
    private const double Stiffness = 160;
    private const double Damping = 16;
    private double? _since;
    private double _heading;

    public BodyParts Parts => BodyParts.All;

    public double Seconds => double.PositiveInfinity;

    /// <summary>How the body bends so that the hands come to a place of that thing: the lower it is, the deeper.</summary>
    /// <param name="top">Metres over the ground.</param>
    /// <returns>Lean in radians, how far the hips come down in leg reaches, and where the hands are over the ground and before the hips, metres.</returns>
    private static (double Lean, double Drop, double Height, double Ahead) HoldOn(Rig rig, double unit, double top)
    {
        var low = Math.Clamp(1 - (top / (0.7 * rig.Height)), 0, 1);
        double lean = 0.5 + (0.55 * low), drop = 0.10 + (0.32 * low), height = Math.Min(PushedAt * top, 0.72 * rig.Height);
        var (sin, cos) = Mathematics.DeterministicMath.SinCos(lean);
        var shoulder = rig.HipHeight - (drop * rig.LegReach) + (HipToShoulder * rig.Height * cos);
        var arm = Straight * unit;
        var ahead = Math.Sqrt(Math.Max(0.1 * arm * arm, (arm * arm) - ((shoulder - height) * (shoulder - height))));
        return (lean, drop, height, (HipToShoulder * rig.Height * sin) - (Back * rig.LegReach) + ahead);
    }

    public bool Step(Performance p, BodyGoals goals)
    {
        var thing = Holding.ThingOf(p);
        var unit = Approach.UnitOf(p.Rig);
        var half = (thing is null ? 0.15 : Extent.Of(thing.Bodies).Size.X / 2) / unit;
        var level = p.Rig.UpperArm == 0;
        var hold = HoldOn(p.Rig, unit, thing is null ? p.Rig.Height : Extent.Of(thing.Bodies).High.Y - p.Actor.Mover.Ground);
        if (_since is null)
        {
            if (!Approach.Reached(p, half + (level ? 1.5 : hold.Ahead / unit)))
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
        goals.Lean((hold.Lean + strain) * set);
        goals.Shift += new Vector3d(0, -hold.Drop * set, -Back * set);
        if (level)
        {
            goals.Head.Pitch += 0.7 * set;
        }
        else
        {
            for (var i = 0; i < 2; i++)
            {
                var at = new Vector3d(i == 0 ? Apart : -Apart, hold.Height / unit, (hold.Ahead / unit) + strain);
                goals.Arm(i) = new() { Swing = 1, Bend = 0.5, Wrist = -0.9, Reach = new(at, ReachFrame.Root, set) };
            }

            goals.Head.Pitch -= 0.3 * hold.Lean * set;
        }

        var room = !p.Actor.BlockedAhead(0.2 + (moves ? hold.Ahead + (2 * half * unit) : 0.2));
        if (set >= 1 && room && thing is { Moves: true, Machine: null } && !p.Superseded && !p.Actor.Fallen)
        {
            Press(p, thing.Main, hold.Ahead + (half * unit));
        }

        if (set >= 1 && (moves || p.Target is null) && room)
        {
            p.Go(p.Rig.WalkFroude * 0.30 * p.Stage.Levers.Of(p.Actor.Member.Id).Speed);
        }

        return p.Time < p.Action.End - p.Action.Start;
    }

    /// <summary>Both arms press on the near side as hard as legs can hold against, and keep it straight before the body.</summary>
    /// <param name="ahead">Metres from the body's middle to the thing's while the arms are straight.</param>
    private static void Press(Performance p, Body body, double ahead)
    {
        var forward = p.Actor.Mover.Forward;
        var off = (body.Position - p.Actor.Position).Flat();
        var apart = (forward * p.Actor.Mover.Speed) - body.Velocity.Flat();
        Vector3d aside = off - (forward * Vector3d.Dot(off, forward)), slip = apart - (forward * Vector3d.Dot(apart, forward));
        var most = MostPush * p.Rig.Mass * PhysicsWorld.StandardGravity;
        var push = Math.Clamp(body.Mass * ((Stiffness * (ahead - Vector3d.Dot(off, forward))) + (Damping * Vector3d.Dot(apart, forward))), 0, most);
        var guide = ((slip * Damping) - (aside * Stiffness)) * (body.Mass / 4);
        p.Stage.World.Wake(body);
        body.Force += (forward * push) + (guide * Math.Min(1, push / Math.Max(1e-9, guide.Length)));
        body.Torque -= new Vector3d(0, body.Mass * push / most * body.Spin.Y, 0);
    }
}
