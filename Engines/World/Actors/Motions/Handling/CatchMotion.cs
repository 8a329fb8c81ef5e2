using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>Watches something come, gets under it, reaches for it and closes the hands when it is there. Who shall miss reaches beside it.</summary>
internal sealed class CatchMotion : IMotion
{
    private const double Touching = 0.11;
    private const double MissBy = 0.26;
    private double _held;

    public BodyParts Parts => BodyParts.All;

    public double Seconds => double.PositiveInfinity;

    public bool Step(Performance p, BodyGoals goals)
    {
        var thing = Holding.ThingOf(p);
        if (thing is null)
        {
            Ready(goals, 0.4 + (0.3 * p.Wave(0.8)));
            return p.Time < 2;
        }

        if (p.Actor.Grips.Of(thing) is not null)
        {
            // The hands give way, then bring it to the chest.
            if (_held == 0)
            {
                p.Change(0.3);
            }

            _held += p.Dt;
            Holding.Before(p, goals, up: 0.25 * Math.Max(0, 1 - (_held / 0.5)), ahead: -0.06);
            goals.Lean(-0.10 * Math.Max(0, 1 - (_held / 0.4)));
            return true;
        }

        var ball = thing.Main;
        p.Watch(ball.Position);
        var (meeting, seconds) = Meeting(p, ball);
        var way = (meeting - p.Actor.Position).Flat();
        if (way.Length > 0.25 * p.Rig.Height && seconds > 0.05)
        {
            p.Face(meeting);
            p.GoAt(Math.Min(way.Length / seconds, Travelling.Speed(p.Rig, p.Rig.RunFroude)));
        }
        else
        {
            p.Face(ball.Position);
        }

        Grasp(p, goals, thing);
        return p.Time < p.Action.End - p.Action.Start || double.IsInfinity(p.Action.End);
    }

    private static void Grasp(Performance p, BodyGoals goals, Thing thing)
    {
        var ball = thing.Main;
        var pose = p.Actor.Pose;
        var fails = p.Action.Outcome == "failure";
        if (pose.Arms.Length == 0)
        {
            var near = Easing.SmoothStep(2 - ((ball.Position - pose.Head.Position).Length / (0.6 * p.Rig.Height)));
            Muzzle.To(p, goals, ball.Position, 0.3 + (0.7 * near));
            goals.Face = goals.Face with { Mouth = 0.3 + (0.7 * near) };
            if (!fails && (ball.Position - pose.Head.Position).Length < (thing.Size.X / 2) + (2.2 * p.Rig.HeadRadius))
            {
                p.Actor.Grips.Take(p.Stage, thing, GripKind.Mouth);
            }

            return;
        }

        var unit = Approach.UnitOf(p.Rig);
        var shoulders = pose.Chest.Position;
        var apart = (ball.Position - shoulders).Length;
        var reach = Easing.SmoothStep(((2.6 * unit) - apart) / (1.2 * unit));
        Ready(goals, 0.5);
        var aside = QuaternionD.FromAxisAngle(Vector3d.UnitY, p.Actor.Heading).Rotate(Vector3d.UnitX);
        var half = Math.Min(thing.Size.X, thing.Size.Z) / 2;
        var at = ball.Position + (fails ? new Vector3d(0, MissBy + half, 0) : Vector3d.Zero);
        if (reach > 0)
        {
            goals.LeftArm = Mix(goals.LeftArm, Hands.World(at + (aside * half)), reach);
            goals.RightArm = Mix(goals.RightArm, Hands.World(at - (aside * half)), reach);
        }

        var palms = (Grips.Palm(pose, 0) + Grips.Palm(pose, 1)) / 2;
        if (!fails && Vector3d.Distance(palms, ball.Position) < (0.5 * half) + Touching && Grips.CanHold(p.Actor, thing))
        {
            p.Actor.Grips.Take(p.Stage, thing, GripKind.Both);
        }
    }

    private static ArmGoal Mix(in ArmGoal a, in ArmGoal b, double t) => ArmGoal.Mix(a, b, t);

    /// <summary>Where the thing comes down to the height of the hands, and in how many seconds.</summary>
    private static (Vector3d At, double Seconds) Meeting(Performance p, Body ball)
    {
        var y = p.Actor.Position.Y + (p.Rig.UpperArm > 0 ? 0.72 * p.Rig.Height : 0.9 * p.Rig.Height);
        const double g = PhysicsWorld.StandardGravity;
        var over = (ball.Velocity.Y * ball.Velocity.Y) + (2 * g * (ball.Position.Y - y));
        var seconds = over > 0 ? (ball.Velocity.Y + Math.Sqrt(over)) / g : 0;
        return (ball.Position + (ball.Velocity * seconds) + new Vector3d(0, -g * seconds * seconds / 2, 0), seconds);
    }

    private static void Ready(BodyGoals goals, double much)
    {
        goals.LeftArm = Hands.Chest(0.26, -0.15, 0.52 + (0.1 * much));
        goals.RightArm = Hands.Chest(-0.26, -0.15, 0.52 + (0.1 * much));
        goals.Shift += new Vector3d(0, -0.07, 0);
        goals.Lean(0.08);
    }
}
