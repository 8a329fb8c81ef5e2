using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>What the controller decided for this moment.</summary>
/// <param name="At">Ground below the middle of the body.</param>
/// <param name="Lift">Hips over their standing height.</param>
/// <param name="Climb">Upward speed of the hips.</param>
/// <param name="ArmSwing">−1 back, 1 up, of a jump.</param>
/// <param name="Sitting">0 to 1.</param>
internal readonly record struct Stance(
    Vector3d At, double Heading, double Speed, double Lift, double Climb, double ArmSwing, bool Flying, double Sitting, double Time);

/// <summary>From stance and feet to every joint: trunk by rule, legs by inverse kinematics, head by what it watches.</summary>
internal sealed class PoseBuilder(Rig rig, double restlessness)
{
    private const double BreathsPerSecond = 0.28;
    private const double SwayHz = 0.17;
    private const double MaxYaw = 1.25;
    private const double MaxPitch = 0.75;
    private Spring _yaw = new(0, 1.1);
    private Spring _pitch = new(0, 1.1);

    /// <summary>Turns the head, smoothly and no farther than a neck can, towards a point.</summary>
    public void Watch(Vector3d? target, ActorPose pose, double dt)
    {
        double yaw = 0, pitch = 0;
        if (target is { } point)
        {
            var local = pose.Chest.Rotation.Unrotate(point - pose.Head.Position);
            if (local.Z > -0.6 * local.Length)
            {
                yaw = Math.Clamp(DeterministicMath.Atan2(local.X, local.Z), -MaxYaw, MaxYaw);
                pitch = Math.Clamp(-DeterministicMath.Atan2(local.Y, Math.Sqrt((local.X * local.X) + (local.Z * local.Z))), -MaxPitch, MaxPitch);
            }
        }

        _yaw.Follow(yaw, dt);
        _pitch.Follow(pitch, dt);
    }

    /// <summary>The highest lift of the hips at which every planted foot can still be reached.</summary>
    public double ReachOffset(Vector3d at, double heading, Gait gait, double sitting)
    {
        var least = double.PositiveInfinity;
        for (var i = 0; i < gait.Feet.Length; i++)
        {
            var foot = gait.Feet[i];
            if (!foot.Planted)
            {
                continue;
            }

            var root = gait.Home(i, at - (Forward(heading) * (sitting * SitBack)), heading);
            var reach = rig.LegReach * 0.998;

            // A heel that may rise lends the leg some length.
            var heel = rig.FootLength * 0.7;
            var flat = Math.Max(0, (foot.At - root).Flat().Length - heel);
            var high = Math.Sqrt(Math.Max(0.05 * reach * reach, (reach * reach) - (flat * flat)));
            least = Math.Min(least, high + rig.AnkleHeight - rig.HipHeight);
        }

        return double.IsInfinity(least) ? 0 : least;
    }

    public ActorPose Build(in Stance stance, Gait gait)
    {
        var yaw = QuaternionD.FromAxisAngle(Vector3d.UnitY, stance.Heading);
        var breath = DeterministicMath.Sin(2 * Math.PI * BreathsPerSecond * (stance.Time + restlessness));
        var sway = DeterministicMath.Sin(2 * Math.PI * SwayHz * (stance.Time + restlessness)) * (1 - gait.Going) * (stance.Flying ? 0 : 1);
        return rig.Upright ? BuildUpright(stance, gait, yaw, breath, sway) : BuildLevel(stance, gait, yaw, breath, sway);
    }

    private double SitBack => rig.Upright ? rig.LegReach * 0.30 : 0;

    private ActorPose BuildUpright(in Stance s, Gait gait, QuaternionD yaw, double breath, double sway)
    {
        var stride = 2 * Math.PI * gait.Phase;
        var (sinStride, cosStride) = DeterministicMath.SinCos(stride);
        var going = gait.Going;
        var bob = 0.012 * rig.Height * going * DeterministicMath.Cos(2 * stride) * (1 - (1.9 * gait.Running));
        var crouch = Math.Clamp((-s.Lift / rig.LegReach) - 0.09, 0, 0.5) * (1 - (0.55 * s.Sitting));
        var aside = (0.012 * rig.Height * sway) + (0.016 * rig.Height * going * (1 - gait.Running) * cosStride);
        var pelvisAt = s.At + yaw.Rotate(new(aside, 0, -(s.Sitting * SitBack) - (crouch * rig.LegReach * 0.35)))
            + new Vector3d(0, rig.HipHeight + s.Lift + Math.Min(bob, 0), 0);
        var twist = 0.16 * going * sinStride;
        var lean = (0.03 * going) + (0.16 * gait.Running) + (crouch * 1.5) + (0.12 * s.Sitting) - (s.Flying ? 0.06 : 0);
        var pelvisTurn = yaw * QuaternionD.FromAxisAngle(Vector3d.UnitY, -twist * 0.6) * QuaternionD.FromAxisAngle(Vector3d.UnitX, lean * 0.35)
            * QuaternionD.FromAxisAngle(Vector3d.UnitZ, 0.03 * sway);
        var chestTurn = yaw * QuaternionD.FromAxisAngle(Vector3d.UnitY, twist) * QuaternionD.FromAxisAngle(Vector3d.UnitX, lean)
            * QuaternionD.FromAxisAngle(Vector3d.UnitZ, -0.02 * sway);
        var chestAt = pelvisAt + Mixed(pelvisTurn, chestTurn).Rotate(new(0, rig.Trunk + (0.004 * rig.Height * breath), 0));
        var neck = chestAt + chestTurn.Rotate(new(0, rig.Height * 0.025, 0));
        var headTurn = HeadTurn(yaw * QuaternionD.FromAxisAngle(Vector3d.UnitX, lean * 0.25), 1);
        var headAt = neck + Mixed(chestTurn, headTurn).Rotate(new(0, rig.Neck + (rig.HeadRadius * 1.05), rig.Height * 0.008));
        return new ActorPose
        {
            Pelvis = new(pelvisAt, pelvisTurn),
            Chest = new(chestAt, chestTurn),
            Head = new(headAt, headTurn),
            NeckRoot = neck,
            Legs = Legs(s, gait, pelvisAt, pelvisTurn, pelvisAt, pelvisTurn),
            Arms = [Arm(1, s, gait, chestAt, chestTurn, sinStride, breath), Arm(-1, s, gait, chestAt, chestTurn, sinStride, breath)],
            Tail = [],
            EyesOpen = Blink(s.Time),
        };
    }

    private LimbPose Arm(int side, in Stance s, Gait gait, Vector3d chestAt, QuaternionD chest, double sinStride, double breath)
    {
        var shoulder = chestAt + chest.Rotate(new(side * rig.ShoulderHalfWidth, (-0.01 * rig.Height) + (0.003 * rig.Height * breath), 0));

        // Arms swing against the leg of their side.
        var swing = (side * sinStride * gait.Going * (0.45 + (0.3 * gait.Running))) + (0.04 * breath * (1 - gait.Going));
        var raise = s.ArmSwing > 0 ? -1.9 * s.ArmSwing : -0.9 * s.ArmSwing;
        var pitch = swing + raise - (0.75 * s.Sitting);
        var bend = 0.22 + (0.15 * gait.Going) + (1.15 * gait.Running) + (0.4 * Math.Max(0, s.ArmSwing)) + (0.5 * s.Sitting);
        var upper = chest * QuaternionD.FromAxisAngle(Vector3d.UnitZ, side * (0.13 + (0.12 * Math.Abs(s.ArmSwing)))) * QuaternionD.FromAxisAngle(Vector3d.UnitX, pitch);
        var elbow = shoulder + upper.Rotate(new(0, -rig.UpperArm, 0));
        var lower = upper * QuaternionD.FromAxisAngle(Vector3d.UnitX, -bend);
        var wrist = elbow + lower.Rotate(new(0, -rig.LowerArm, 0));
        return new(shoulder, elbow, wrist, wrist + lower.Rotate(new(-side * 0.1 * rig.Hand, -rig.Hand, 0.15 * rig.Hand)));
    }

    private ActorPose BuildLevel(in Stance s, Gait gait, QuaternionD yaw, double breath, double sway)
    {
        var stride = 2 * Math.PI * gait.Phase;
        var bob = 0.018 * rig.Height * gait.Going * DeterministicMath.Cos(2 * stride);
        var sit = s.Sitting;

        // In a jump the forehand leads up and down.
        var pitch = s.Flying ? Math.Clamp(-s.Climb * 0.16, -0.4, 0.4) : Math.Clamp(-s.Climb * 0.06, -0.15, 0.15);
        pitch -= sit * 0.62;
        var trunk = yaw * QuaternionD.FromAxisAngle(Vector3d.UnitX, pitch) * QuaternionD.FromAxisAngle(Vector3d.UnitZ, 0.015 * sway);
        var middle = s.At + new Vector3d(0, rig.HipHeight + s.Lift + Math.Min(0, bob) - (sit * rig.HipHeight * 0.30), 0) + yaw.Rotate(new(0.012 * rig.Height * sway, 0, 0));
        var pelvisAt = middle - trunk.Rotate(new(0, 0, rig.Trunk / 2));
        var chestAt = middle + trunk.Rotate(new(0, 0.005 * rig.Height * breath, rig.Trunk / 2));
        var neck = chestAt + trunk.Rotate(new(0, rig.Height * 0.10, rig.Height * 0.08));
        var headTurn = HeadTurn(yaw, 0.85);
        var reach = yaw * QuaternionD.FromAxisAngle(Vector3d.UnitY, _yaw.Value * 0.55);
        var headAt = neck + reach.Rotate(new(0, rig.Neck * 0.86, rig.Neck * 0.72)) + new Vector3d(0, -0.25 * rig.Neck * Math.Max(0, _pitch.Value), 0);
        return new ActorPose
        {
            Pelvis = new(pelvisAt, trunk),
            Chest = new(chestAt, trunk),
            Head = new(headAt, headTurn),
            NeckRoot = neck,
            Legs = Legs(s, gait, pelvisAt, trunk, chestAt, trunk),
            Arms = [],
            Tail = Tail(s, pelvisAt, yaw, gait),
            EyesOpen = Blink(s.Time),
        };
    }

    private LimbPose[] Legs(in Stance s, Gait gait, Vector3d pelvisAt, QuaternionD pelvis, Vector3d chestAt, QuaternionD chest)
    {
        var legs = new LimbPose[rig.Legs.Length];
        for (var i = 0; i < legs.Length; i++)
        {
            var plan = rig.Legs[i];
            var foot = gait.Feet[i];
            var root = plan.Fore
                ? chestAt + chest.Rotate(new(plan.Side * rig.ShoulderHalfWidth, 0, 0))
                : pelvisAt + pelvis.Rotate(new(plan.Side * rig.HipHalfWidth, 0, 0));
            var ahead = Forward(foot.Heading);

            // A swinging foot droops after lift and points up before it lands.
            var droop = foot.Planted ? 0 : (0.5 - foot.Swing) * (s.Flying ? 0 : 1.1) + (s.Flying ? 0.5 : 0);
            var (sin, cos) = DeterministicMath.SinCos(droop);
            var tip = foot.At + (ahead * (rig.FootLength * (foot.Planted ? 1 : cos))) - new Vector3d(0, foot.Planted ? 0 : Math.Min(sin * rig.FootLength, foot.At.Y), 0);
            var ankle = foot.At + new Vector3d(0, rig.AnkleHeight, 0);
            var stretch = (ankle - root).Length - (rig.LegReach * 0.999);
            if (stretch > 0)
            {
                // The heel comes up and the toe stays.
                ankle += (root - ankle).Normalized() * stretch;
            }

            var forward = plan.BendsForward ? ahead : -ahead;
            legs[i] = new(root, LegIk.Middle(root, ankle, rig.UpperLeg, rig.LowerLeg, forward), ankle, tip);
        }

        return legs;
    }

    /// <summary>Four points that wag with a wave running down them.</summary>
    private Vector3d[] Tail(in Stance s, Vector3d pelvisAt, QuaternionD yaw, Gait gait)
    {
        const int points = 4;
        const double wagHz = 2.2;
        var tail = new Vector3d[points];
        var at = pelvisAt + yaw.Rotate(new(0, rig.Height * 0.10, -rig.Height * 0.16));
        var length = rig.Tail / (points - 1);
        for (var i = 0; i < points; i++)
        {
            tail[i] = at;
            var wag = (rig.TailHangs ? 0.12 : 0.42) * (1 - (0.5 * gait.Going)) * DeterministicMath.Sin((2 * Math.PI * wagHz * (s.Time + restlessness)) - (0.7 * i));
            var rise = rig.TailHangs ? -0.75 - (0.22 * i) + (0.5 * gait.Running) : 0.45 + (0.35 * i) - (0.3 * s.Sitting);
            at += yaw.Rotate(new(length * wag, length * DeterministicMath.Sin(rise), -length * DeterministicMath.Cos(rise)));
        }

        return tail;
    }

    private QuaternionD HeadTurn(QuaternionD body, double share) =>
        body * QuaternionD.FromAxisAngle(Vector3d.UnitY, _yaw.Value * share) * QuaternionD.FromAxisAngle(Vector3d.UnitX, _pitch.Value * share);

    /// <summary>A blink of an eighth of a second every few seconds.</summary>
    private double Blink(double time)
    {
        const double period = 3.7;
        const double length = 0.13;
        var t = (time + (restlessness * 1.7)) % period;
        return t < length ? Math.Abs((2 * t / length) - 1) : 1;
    }

    private static Vector3d Forward(double heading)
    {
        var (sin, cos) = DeterministicMath.SinCos(heading);
        return new(sin, 0, cos);
    }

    private static QuaternionD Mixed(QuaternionD a, QuaternionD b) => QuaternionD.Nlerp(a, b, 0.5);
}
