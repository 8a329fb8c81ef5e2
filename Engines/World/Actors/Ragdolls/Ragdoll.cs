using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;

namespace Sora.Engines.World.Actors;

/// <summary>
/// A body that has lost its balance: its limbs become dynamic bodies on joints with the limits of the living, and physics alone moves them.
/// The pose is read back from them.
/// </summary>
internal sealed class Ragdoll
{
    private const double StillSpeed = 0.12;
    private const double MostElbow = 2.5;

    // Metres a second: of a limb besides the body's, and of a body that falls through air as fast as it ever will.
    private const double LimbSwing = 3;
    private const double MostSpeed = 55;

    // Metres a second: a runner's swinging foot against its body.
    private const double MostOwnSpeed = 8;

    // Metres of overlap that contacts take up without ado.
    private const double Shallow = 0.003;

    // A much heavier striker throws on at up to (1 + e) of its speed.
    private const double StrikerShare = 1.2;
    private readonly Actor _actor;
    private readonly ActorBodies _bodies;
    private readonly PhysicsWorld _world;
    private readonly ActorPose _pose;
    private readonly List<Joint> _joints = [];
    private readonly Dictionary<Body, BodyPose> _start = [];
    private double _still, _fastest;

    /// <summary>Lets go of the body as it is and moves; every limb gets the push besides.</summary>
    public Ragdoll(Actor actor, ActorBodies bodies, PhysicsWorld world, Vector3d push)
    {
        (_actor, _bodies, _world, _pose) = (actor, bodies, world, actor.Pose);
        var mean = MeanVelocity(bodies.All);
        foreach (var body in bodies.All)
        {
            // A limb's share of the body's way is its own; what is beyond a swing is a leap of the pose.
            var own = body.Velocity - mean;
            body.Velocity = mean + (own * Math.Min(1, MostOwnSpeed / Math.Max(own.Length, 1e-9)));

            // Spins of single limbs at the moment of letting go are noise of the pose, not of the body.
            body.SetMotion(BodyMotion.Dynamic);
            body.Velocity += push;
            var spin = body.Spin.Length;
            body.Spin = spin > 6 ? body.Spin * (6 / spin) : body.Spin;
            world.Wake(body);
            _start[body] = BodyPose.Of(body);
            _fastest = Math.Max(_fastest, body.Velocity.Length);
        }

        LetOverlapsPart();
        Join();
    }

    /// <summary>Has hardly moved for a while.</summary>
    public bool Rests => _still > 0.35;

    /// <summary>Seconds since it fell.</summary>
    public double Time { get; private set; }

    /// <summary>After the world's step.</summary>
    public ActorPose Follow(double dt)
    {
        Time += dt;
        Bound(dt);
        var trunk = _bodies.Find("trunk")!;
        _still = trunk.Velocity.Length < StillSpeed && trunk.Spin.Length < 0.6 ? _still + dt : 0;
        var head = _bodies.Find("head")!;
        return _pose with
        {
            Pelvis = Of(trunk, _pose.Pelvis),
            Chest = Of(trunk, _pose.Chest),
            NeckRoot = Of(trunk, _pose.NeckRoot),
            Head = Of(head, _pose.Head),
            Legs = [.. _pose.Legs.Select((l, i) => new LimbPose(Of(Leg(i, "thigh"), l.Root), Of(Leg(i, "thigh"), l.Middle), Of(Leg(i, "shank"), l.End), Of(Leg(i, "foot"), l.Tip)))],
            Arms = [.. _pose.Arms.Select((a, i) => new LimbPose(Of(Arm(i, "upperarm"), a.Root), Of(Arm(i, "upperarm"), a.Middle), Of(Arm(i, "forearm"), a.End), Of(Arm(i, "forearm"), a.Tip)))],
            Tail = [.. _pose.Tail.Select(p => Of(trunk, p))],
            Wings = [.. _pose.Wings.Select(w => new LimbPose(Of(trunk, w.Root), Of(trunk, w.Middle), Of(trunk, w.End), Of(trunk, w.Tip)))],
            Gear = [],
        };
    }

    /// <summary>
    /// Limbs that overlap something heavy when they are let go would be shot out of it: none is faster than what it began with, what runs into it
    /// and its fall can give.
    /// </summary>
    private void Bound(double dt)
    {
        _fastest += PhysicsWorld.StandardGravity * dt;
        var striker = 0.0;
        foreach (var body in _world.Bodies)
        {
            if (body.Motion != BodyMotion.Static && body.Cast is not null && body.Cast != _actor.Member.Id)
            {
                striker = Math.Max(striker, body.Velocity.Length);
            }
        }

        _fastest = Math.Min(Math.Max(_fastest, StrikerShare * striker), MostSpeed);
        var most = _fastest + LimbSwing;
        foreach (var body in _bodies.All)
        {
            var speed = body.Velocity.Length;
            if (speed > most)
            {
                body.Launch(body.Velocity * (most / speed));
            }
        }
    }

    private static Vector3d MeanVelocity(IReadOnlyList<Body> bodies)
    {
        var (momentum, mass) = (Vector3d.Zero, 0.0);
        foreach (var body in bodies)
        {
            momentum += body.Velocity * body.Mass;
            mass += body.Mass;
        }

        return momentum / mass;
    }

    /// <summary>A driven limb may lie within a thing that a free one would be thrown out of: the two do not touch until they have come clear.</summary>
    private void LetOverlapsPart()
    {
        foreach (var other in _world.Bodies)
        {
            if (!other.Active || other.Cast is null || other.Cast == _actor.Member.Id || other.Shape.IsGround)
            {
                continue;
            }

            foreach (var limb in _bodies.All)
            {
                var reach = limb.Shape.BoundingRadius + other.Shape.BoundingRadius;
                if (limb.Group != other.Group && Vector3d.Distance(limb.Position, other.Position) < reach && Collision.Separation(limb, other, 0) < -Shallow)
                {
                    _world.LetPart(limb, other);
                }
            }
        }
    }

    /// <summary>The muscles take over again.</summary>
    public void End()
    {
        foreach (var joint in _joints)
        {
            _world.Remove(joint);
        }

        foreach (var body in _bodies.All)
        {
            body.SetMotion(BodyMotion.Driven);
        }
    }

    private void Join()
    {
        var scale = _actor.Rig.Mass * _actor.Rig.Height / 120;
        var trunk = _bodies.Find("trunk")!;
        var head = _bodies.Find("head")!;
        if (_bodies.Find("neck") is { } neck)
        {
            Ball(trunk, neck, _pose.NeckRoot, _pose.Head.Position - _pose.NeckRoot, 0.5, 0.3, 6 * scale);
            Ball(neck, head, _pose.Head.Position, _pose.Head.Rotation.Rotate(Vector3d.UnitZ), 0.5, 0.4, 4 * scale);
        }
        else
        {
            Ball(trunk, head, _pose.NeckRoot, _pose.Head.Position - _pose.NeckRoot, 0.6, 0.6, 6 * scale);
        }

        for (var i = 0; i < _pose.Legs.Length; i++)
        {
            var leg = _pose.Legs[i];
            Ball(trunk, Leg(i, "thigh"), leg.Root, leg.Middle - leg.Root, 1.0, 0.4, 12 * scale);
            Hinge(Leg(i, "thigh"), Leg(i, "shank"), leg.Root, leg.Middle, leg.End, 6 * scale);
            Ball(Leg(i, "shank"), Leg(i, "foot"), leg.End, leg.Tip - leg.End, 0.45, 0.2, 3 * scale);
        }

        for (var i = 0; i < _pose.Arms.Length; i++)
        {
            var arm = _pose.Arms[i];
            Ball(trunk, Arm(i, "upperarm"), arm.Root, arm.Middle - arm.Root, 1.5, 0.8, 4 * scale);
            Hinge(Arm(i, "upperarm"), Arm(i, "forearm"), arm.Root, arm.Middle, arm.End, 2.5 * scale);
        }
    }

    private void Ball(Body a, Body b, Vector3d point, Vector3d axis, double swing, double twist, double friction) =>
        _joints.Add(_world.Add(new BallJoint(a, b, point, axis.Normalized(Vector3d.UnitY)) { SwingLimit = swing, TwistLimit = twist, Friction = friction }));

    /// <summary>Knees and elbows open to straight and close to the limit, whatever they are at now.</summary>
    private void Hinge(Body a, Body b, Vector3d root, Vector3d middle, Vector3d end, double friction)
    {
        Vector3d upper = (middle - root).Normalized(), lower = (end - middle).Normalized();
        var across = Vector3d.Cross(upper, lower);
        var axis = across.Normalized(_pose.Pelvis.Rotation.Rotate(Vector3d.UnitX));
        var bend = Mathematics.DeterministicMath.Atan2(across.Length, Vector3d.Dot(upper, lower));
        _joints.Add(_world.Add(new HingeJoint(a, b, middle, axis) { Least = -bend, Most = Math.Max(0.05, MostElbow - bend), MotorTorque = friction }));
    }

    private Body Leg(int index, string part) => _bodies.Find($"{ActorBodies.LegName(_actor.Rig, index)}.{part}")!;

    private Body Arm(int index, string part) => _bodies.Find($"{(index == 0 ? "left" : "right")}.{part}")!;

    private Vector3d Of(Body body, Vector3d point)
    {
        var start = _start[body];
        return body.Position + body.Rotation.Rotate(start.Rotation.Unrotate(point - start.Position));
    }

    private BodyPose Of(Body body, BodyPose pose) =>
        new(Of(body, pose.Position), (body.Rotation * _start[body].Rotation.Conjugate() * pose.Rotation).Normalized());
}
