using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>Astride an animal of the cast, which then goes where the rider wants; without one, on a bicycle.</summary>
internal sealed class RideMotion : ITravel
{
    private Actor? _mount;
    private double _cranks;

    public BodyParts Parts => BodyParts.All & ~BodyParts.Face;

    public double Seconds => double.PositiveInfinity;

    public bool Grounded => true;

    public bool FromTheStart => true;

    public double SpeedOf(Rig rig) => 3.6;

    public void Enter(Performance p)
    {
        Travelling.SetOut(p);
        _mount = MountOf(p.Actor, p.Action, p.Stage);
        if (_mount is not null)
        {
            p.Actor.Straddle(_mount);
        }

        _mount?.Order(p.Manner.Pace > 1.2 ? "gallop" : "trot", p.Action, p.Stage);
    }

    /// <summary>The animal that it begins on; null for who begins on its feet or on a thing.</summary>
    public static Actor? MountOf(Actor rider, Stage stage) =>
        rider.Perch is null && rider.Plan.Count > 0 && rider.Plan[0].Create(rider.Rig) is RideMotion ? MountOf(rider, rider.Plan[0], stage) : null;

    public bool Step(Performance p, BodyGoals goals)
    {
        if (p.Actor.Perch is { } perch)
        {
            SeatedPose.Write(p, goals, perch);
        }
        else if (_mount is null)
        {
            Cycle(p, goals);
        }
        else
        {
            Sit(p, goals, _mount);
        }

        return !p.Over || p.Actor.Mover.Speed > 0.1;
    }

    private static Actor? MountOf(Actor rider, in PlannedAction action, Stage stage)
    {
        var mount = stage.FindActor(action.What) ?? stage.FindActor(action.With);
        return mount == rider || mount?.Rig.Upright == true ? null : mount;
    }

    private static void Sit(Performance p, BodyGoals goals, Actor mount)
    {
        var h = p.Rig.Height;
        var pose = mount.Pose;
        var back = Vector3d.Lerp(pose.Pelvis.Position, pose.Chest.Position, 0.62) + pose.Chest.Rotation.Rotate(new(0, (0.17 * mount.Rig.Height) + (0.055 * h), 0));
        p.Ride(back, mount.Heading, mount.Mover.Speed);
        var rock = DeterministicMath.Sin(4 * Math.PI * mount.Gait.Phase) * mount.Gait.Going;
        goals.Shift = new(0, 0.02 * rock, 0);
        goals.Hips = new(0.06 * rock, 0, 0);
        goals.Spine = new(0.10 - (0.06 * rock), 0, 0);
        goals.Head = new(-0.08, 0, 0);
        var girth = Math.Min(0.5, 0.20 * mount.Rig.Height / (0.49 * h));
        for (var i = 0; i < 2; i++)
        {
            goals.Leg(i) = new() { Free = 1, Swing = 0.85, Spread = 0.35 + (0.6 * girth), Twist = 0.15, Bend = 1.05, Point = 0.05 };
            goals.Arm(i) = new() { Swing = 0.45 + (0.08 * rock), Spread = 0.08, Twist = -0.25, Bend = 1.15, Grip = 1 };
        }
    }

    private void Cycle(Performance p, BodyGoals goals)
    {
        var h = p.Rig.Height;
        if (!p.Over && !p.Arrived(0.9))
        {
            p.GoAt(SpeedOf(p.Rig) * p.Manner.Pace);
        }

        // One turn of the cranks for five metres.
        _cranks += p.Actor.Mover.Speed * p.Dt / 5.0 * 2 * Math.PI;
        const double wheel = 0.66;
        var rolled = p.Actor.Position.X / (wheel / 2);
        p.Float(0);
        var size = h / 1.75;
        Vector3d crank = new(0, 0.28, 0), seat = new(0, 0.97, -0.20), bar = new(0, 0.98, 0.32);
        goals.Shift = new(0, ((seat.Y * size) - p.Rig.HipHeight) / p.Rig.LegReach, seat.Z * size / p.Rig.LegReach);
        goals.Hips = new(0.50, 0, 0.02 * DeterministicMath.Sin(_cranks));
        goals.Spine = new(0.28, 0, 0);
        goals.Head = new(-0.60, 0, 0);
        for (var i = 0; i < 2; i++)
        {
            var side = i == 0 ? 1 : -1;
            var (sin, cos) = DeterministicMath.SinCos(_cranks + (i * Math.PI));
            var pedal = crank + new Vector3d(side * 0.13, 0.17 * cos, 0.17 * sin);
            goals.Leg(i) = new() { Free = 1, Swing = 1.2, Bend = 1.2, Foot = new(((pedal - new Vector3d(0, 0, 0.10)) * size) / p.Rig.LegReach, ReachFrame.Root, 1) };
            goals.Arm(i) = new() { Swing = 1.1, Spread = 0.1, Bend = 0.4, Grip = 1, Reach = new((bar + new Vector3d(side * 0.23, 0, 0)) * size / Rides.ArmUnit(p.Rig), ReachFrame.Root, 1) };
            p.Show(GearKind.Wheel, GearHold.Root, new Vector3d(0, wheel / 2, i == 0 ? 0.48 : -0.46) * size, QuaternionD.FromAxisAngle(Vector3d.UnitX, rolled), wheel * size);
        }

        p.Show(GearKind.Bicycle, GearHold.Root, default, QuaternionD.Identity, 1.3 * size);
    }
}
