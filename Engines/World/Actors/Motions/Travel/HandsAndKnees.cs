using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>
/// A person crawls on hands and knees. Hands and knees are the four feet of a gait of their own, so a palm or knee that is down stays where it is.
/// </summary>
internal sealed class HandsAndKnees : ITravel
{
    private const double Froude = 0.05;
    private Gait? _gait;

    public BodyParts Parts => BodyParts.All & ~BodyParts.Face;

    public double Seconds => double.PositiveInfinity;

    public bool Grounded => true;

    public double EaseIn => 1.0;

    public double SpeedOf(Rig rig) => 0.32 * Math.Sqrt(rig.Height / 1.75);

    public void Enter(Performance p)
    {
        Travelling.SetOut(p);
        _gait = new Gait(FourFooted(p.Rig));
        _gait.StandAt(p.Actor.Position, p.Actor.Heading);
    }

    public bool Step(Performance p, BodyGoals goals)
    {
        var actor = p.Actor;
        var down = p.Time > EaseIn;
        var goes = !p.Over && !p.Arrived(0.7);
        if (goes && down)
        {
            p.GoAt(SpeedOf(p.Rig) * p.Manner.Pace);
        }

        _gait!.Style = new GaitStyle(GaitPattern.Trot, Stride: 0.8, Duty: 0.6, Lift: 1.3);
        _gait.Step(p.Dt, actor.Position, actor.Heading, down ? actor.Mover.Speed : 0, _ => { });

        var rig = p.Rig;
        var thigh = rig.UpperLeg;
        var sway = DeterministicMath.Sin(2 * Math.PI * _gait.Phase) * _gait.Going;
        goals.Shift = new(0.03 * sway, ((thigh * 0.97) + (0.03 * rig.Height) - rig.HipHeight) / rig.LegReach, -0.5 * rig.Trunk / rig.LegReach);
        goals.Hips = new(1.32, 0.10 * sway, 0.05 * sway);
        goals.Spine = new(0.18, -0.16 * sway, 0);
        goals.Head = new(-1.05, 0.10 * sway, 0);
        goals.Gaze = 0.4;
        for (var i = 0; i < 2; i++)
        {
            goals.Arm(i) = new() { Swing = 1.45, Spread = 0.1, Bend = 0.15, Wrist = -0.2, Reach = Reach.To(_gait.Feet[i].At + new Vector3d(0, 0.025 * rig.Height, 0)) };

            // The knee stands on its place; the shank lies behind it.
            var knee = _gait.Feet[i + 2].At + new Vector3d(0, 0.035 * rig.Height, 0);
            var hip = actor.Pose.Legs[i].Root;
            var local = QuaternionD.FromAxisAngle(Vector3d.UnitY, -actor.Heading).Rotate(knee - hip);
            var swing = DeterministicMath.Atan2(local.Z, -local.Y);
            goals.Leg(i) = new() { Free = 1, Swing = swing + 1.32, Spread = 0.05, Bend = 1.5 + swing, Point = 1.35 };
        }

        return goes || (!p.Over && !p.Superseded && actor.Mover.Speed > 0.05);
    }

    /// <summary>Palms below the shoulders, knees below the hips.</summary>
    private static Rig FourFooted(Rig rig) => rig with
    {
        Upright = false,
        UpperLeg = rig.UpperLeg * 0.55,
        LowerLeg = rig.UpperLeg * 0.55,
        HipHeight = rig.UpperLeg,
        AnkleHeight = 0.02 * rig.Height,
        Trunk = rig.Trunk * 0.96,
        HipHalfWidth = rig.HipHalfWidth * 1.25,
        Legs =
        [
            new(true, 1, 0.25, 0, true, 0, 1, 1.35), new(true, -1, 0.75, 0.5, true, 0, 1, 1.35),
            new(false, 1, 0, 0.5, true), new(false, -1, 0.5, 0, true),
        ],
    };
}
