using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>
/// Off the ground nothing but gravity acts: the centre of mass flies a parabola and angular momentum stays what it was. How fast the body
/// turns follows from its pose at every moment, L = I·ω + what the limbs' own movement holds, so that a tuck spins faster.
/// </summary>
internal sealed class FreeFlight(Rig rig)
{
    // The pose at take-off goes over into the one that the motion wants.
    private const double TakeOverSeconds = 0.14;
    private const int Corrections = 3;
    private readonly PointMasses _masses = new(rig);
    private PointMasses _now = new(rig);
    private PointMasses _before = new(rig);
    private ActorPose? _from;

    public bool Active { get; private set; }

    /// <summary>Seconds since take-off.</summary>
    public double Time { get; private set; }

    public Vector3d Centre { get; private set; }

    public Vector3d Velocity { get; private set; }

    /// <summary>About the centre of mass, kg·m²/s, world axes.</summary>
    public Vector3d Momentum { get; private set; }

    /// <summary>Radians a second of the body as a whole, world axes.</summary>
    public Vector3d Spin { get; private set; }

    /// <summary>From the body's frame to the world.</summary>
    public QuaternionD Turn { get; private set; }

    /// <param name="pose">At take-off, in the world.</param>
    /// <param name="turn">Of the body's frame then.</param>
    /// <param name="velocity">Of the centre of mass.</param>
    /// <param name="momentum">World axes.</param>
    public void Begin(ActorPose pose, QuaternionD turn, Vector3d velocity, Vector3d momentum)
    {
        _now.Set(pose);
        (Active, Time, Centre, Velocity, Momentum, Turn) = (true, 0, _now.Centre, velocity, momentum, turn);
        _from = pose.Moved(-_now.Centre).Turned(turn.Conjugate());
        _now.Set(_from);
    }

    public void End() => Active = false;

    /// <summary>Moves on; returns the pose in the world.</summary>
    /// <param name="local">What the motion wants, in the body's frame, wherever its centre of mass is.</param>
    public ActorPose Step(double dt, ActorPose local)
    {
        Time += dt;
        Centre += (Velocity * dt) - new Vector3d(0, PhysicsWorld.StandardGravity * dt * dt / 2, 0);
        Velocity -= new Vector3d(0, PhysicsWorld.StandardGravity * dt, 0);
        local = Shaped(local, Time);
        (_before, _now) = (_now, _before);
        _now.Set(local);
        var spin = _now.Inertia().Inverse() * (Turn.Unrotate(Momentum) - _now.MomentumSince(_before, dt));
        var before = Turn;
        for (var i = 0; i < Corrections; i++)
        {
            // What the joints really did from pose to pose carries the momentum, not what the step began with.
            Turn = (before * QuaternionD.FromRotationVector(spin * dt)).Normalized();
            spin += _now.Inertia().Inverse() * Turn.Unrotate(Momentum - _now.MomentumSince(_before, dt, Turn, before));
        }

        Spin = Turn.Rotate(spin);
        return local.Turned(Turn).Moved(Centre);
    }

    /// <summary>Angular momentum about an axis that turns the body by an angle in a time while it goes through its poses.</summary>
    /// <param name="pose">At take-off, in the world.</param>
    /// <param name="turn">Of the body's frame then.</param>
    /// <param name="axis">Unit, in the body's frame.</param>
    /// <param name="angle">Radians.</param>
    /// <param name="seconds">Of flight.</param>
    /// <param name="shape">Pose in the body's frame at a time of the flight.</param>
    public double MomentumFor(ActorPose pose, QuaternionD turn, Vector3d axis, double angle, double seconds, Func<double, ActorPose> shape)
    {
        const int steps = 48;
        var dt = seconds / steps;
        _masses.Set(pose);
        _from = pose.Moved(-_masses.Centre).Turned(turn.Conjugate());
        PointMasses now = new(rig), before = new(rig);
        before.Set(_from);
        double perMomentum = 0, byItself = 0;
        for (var i = 1; i <= steps; i++)
        {
            now.Set(Shaped(shape(i * dt), i * dt));
            var inertia = Vector3d.Dot(axis, now.Inertia() * axis);
            perMomentum += dt / inertia;
            byItself += dt * Vector3d.Dot(axis, now.MomentumSince(before, dt)) / inertia;
            (now, before) = (before, now);
        }

        return (angle + byItself) / perMomentum;
    }

    /// <summary>Eased from the take-off's pose, centred on the centre of mass.</summary>
    private ActorPose Shaped(ActorPose local, double time)
    {
        _masses.Set(local);
        local = local.Moved(-_masses.Centre);
        return time < TakeOverSeconds ? ActorPose.Between(_from!, local, Easing.SmoothStep(time / TakeOverSeconds)) : local;
    }
}
