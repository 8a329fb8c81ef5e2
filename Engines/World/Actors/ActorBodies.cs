using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Capsules along an actor's bones: what others bump into, and what the trace tells.</summary>
internal sealed class ActorBodies
{
    // Radii of limbs in heights of the body.
    public const double ThighShare = 0.045;
    public const double ShankShare = 0.033;
    public const double ForearmShare = 0.024;
    private readonly List<Bone> _bones = [];
    private Body[] _all = [];
    private (Vector3d At, QuaternionD Turn)[] _targets = [];
    private readonly List<Body> _feet = [];
    private readonly Actor _actor;
    private readonly Material _skin;

    public ActorBodies(Actor actor)
    {
        _actor = actor;
        _skin = actor.Rig.Upright ? Physics.Materials.Flesh : Physics.Materials.Fur;
        var rig = actor.Rig;
        var h = rig.Height;
        if (rig.Upright)
        {
            Add("trunk", TrunkRadius(rig), 0.50, _skin, p => (p.Pelvis.Position, p.Chest.Position));
            Add("head", rig.HeadRadius, 0.08, _skin, p => (p.Head.Position, p.Head.Position + p.Head.Rotation.Rotate(new(0, 0.25 * rig.HeadRadius, 0))));
        }
        else
        {
            Add("trunk", TrunkRadius(rig), 0.62, _skin, p => (p.Pelvis.Position, p.Chest.Position));
            Add("head", rig.HeadRadius, 0.08, _skin, p => (p.Head.Position, p.Head.Position + p.Head.Rotation.Rotate(new(0, 0, rig.HeadRadius))));
            Add("neck", 0.10 * h, 0.04, _skin, p => (p.NeckRoot, p.Head.Position));
        }

        var legs = rig.Legs.Length;
        for (var i = 0; i < legs; i++)
        {
            var leg = i;
            var name = LegName(rig, i);
            Add($"{name}.thigh", ThighShare * h, 0.09 * 2 / Math.Max(2, legs), _skin, p => (p.Legs[leg].Root, p.Legs[leg].Middle));
            Add($"{name}.shank", ShankShare * h, 0.045 * 2 / Math.Max(2, legs), _skin, p => (p.Legs[leg].Middle, p.Legs[leg].End));
            var sole = rig.Upright ? Physics.Materials.Leather : _skin;
            var thick = rig.AnkleHeight * 0.5;
            var up = new Vector3d(0, thick, 0);
            _feet.Add(Add($"{name}.foot", thick, 0.015 * 2 / Math.Max(2, legs), sole, p => (p.Legs[leg].End with { Y = Math.Max(p.Legs[leg].End.Y - thick, FloorAt(p.Legs[leg].End) + thick) }, p.Legs[leg].Tip + up)));
        }

        for (var i = 0; i < actor.Pose.Arms.Length; i++)
        {
            var arm = i;
            var name = i == 0 ? "left" : "right";
            Add($"{name}.upperarm", 0.028 * h, 0.027, _skin, p => (p.Arms[arm].Root, p.Arms[arm].Middle));
            Add($"{name}.forearm", ForearmShare * h, 0.022, _skin, p => (p.Arms[arm].Middle, p.Arms[arm].Tip));
        }

        var group = 1;
        foreach (var c in actor.Id)
        {
            // Members of one body do not touch each other; any number of its own will do.
            group = ((group * 31) + c) & 0x3FFFFFFF;
        }

        _all = [.. _bones.Select(b => b.Body)];
        _targets = new (Vector3d, QuaternionD)[_all.Length];
        foreach (var body in _all)
        {
            body.Group = group | 0x40000000;
        }
    }

    public IReadOnlyList<Body> All => _all;

    /// <summary>Metres.</summary>
    public static double TrunkRadius(Rig rig) => (rig.Upright ? 0.085 : 0.20) * rig.Height;

    public IReadOnlyList<Body> Feet => _feet;

    /// <summary>Gives the bodies velocities that bring them from where they are to the pose in dt.</summary>
    public void Drive(ActorPose pose, double dt)
    {
        var i = 0;
        foreach (var (_, body, ends) in _bones)
        {
            var (at, turn) = AlongOf(body, ends(pose));
            _targets[i++] = (at, turn);
            body.Velocity = (at - body.Position) / dt;
            var delta = (turn * body.Rotation.Conjugate()).Normalized();
            var sign = delta.W < 0 ? -1.0 : 1.0;

            // Small angles: the rotation vector is twice the vector part.
            body.Spin = new Vector3d(delta.X, delta.Y, delta.Z) * (2 * sign / dt);
        }
    }

    /// <summary>Puts the bodies where the pose is.</summary>
    /// <param name="pose">Of the actor.</param>
    /// <param name="keepVelocity">1 keeps velocities, 0 stops them.</param>
    public void Set(ActorPose pose, double keepVelocity)
    {
        foreach (var (_, body, ends) in _bones)
        {
            (body.Position, body.Rotation) = AlongOf(body, ends(pose));
            body.Velocity *= keepVelocity;
            body.Spin *= keepVelocity;
        }
    }

    /// <summary>Puts the bodies where they were driven to, velocities kept.</summary>
    public void Arrive()
    {
        for (var i = 0; i < _all.Length; i++)
        {
            (_all[i].Position, _all[i].Rotation) = _targets[i];
        }
    }

    private Body Add(string name, double radius, double share, Material material, Func<ActorPose, (Vector3d A, Vector3d B)> ends)
    {
        var (a, b) = ends(_actor.Pose);
        var shape = Shape.Capsule(radius, Math.Max(1e-3, Vector3d.Distance(a, b)));
        var body = new Body($"{_actor.Id}.{name}", _actor.Member.Id, shape, material, BodyMotion.Driven, share * _actor.Rig.Mass);
        _bones.Add(new(name, body, ends));
        return body;
    }

    /// <summary>
    /// A foot keeps its length while it rolls over the toe, and a limb's capsule while a blended pose shortens the bone: it is lifted out of the ground.
    /// </summary>
    private (Vector3d At, QuaternionD Turn) AlongOf(Body body, (Vector3d A, Vector3d B) ends)
    {
        var (at, turn) = Along(body, ends);
        if (_feet.Contains(body) || _actor.IsOverGround || _actor.Perch is { Thing.Noun.Family: "vehicle" })
        {
            var half = turn.Rotate(Vector3d.UnitY) * body.Shape.HalfAxis;
            var low = half.Y > 0 ? at - half : at + half;
            at += new Vector3d(0, Math.Max(0, FloorAt(low) + body.Shape.Radius - low.Y), 0);
        }

        return (at, turn);
    }

    /// <summary>Lowest that a foot can be: what the body stands on, or the ground when it steps down from there.</summary>
    public double Floor => _actor.Pose is null || _actor.Mover.Ground <= 0 ? 0 : Math.Min(_actor.Mover.Ground, _actor.Gait.Feet.Length > 0 ? _actor.Gait.Feet.Min(f => f.At.Y) : 0);

    private double FloorAt(Vector3d point) => _all.Length == 0 ? 0 : _actor.FloorAt(point);

    /// <summary>left, foreright, hindleft; middle legs by number.</summary>
    public static string LegName(Rig rig, int index)
    {
        var plan = rig.Legs[index];
        var side = plan.Side > 0 ? "left" : "right";
        return rig.Legs.Length == 2 ? side
            : rig.Legs.Length == 4 ? (plan.Fore ? "fore" : "hind") + side
            : $"{side}{1 + (index / 2)}";
    }

    /// <summary>The body of that bone, such as head or left.thigh; null when it has none.</summary>
    public Body? Find(string name) => _bones.Find(b => b.Name == name)?.Body;

    /// <summary>Middle of the bone, and the capsule's turn brought along it without twisting.</summary>
    private static (Vector3d At, QuaternionD Turn) Along(Body body, (Vector3d A, Vector3d B) ends)
    {
        var was = body.Rotation.Rotate(Vector3d.UnitY);
        var y = (ends.B - ends.A).Normalized(was);
        var half = (was + y).Normalized();
        var turn = half == Vector3d.Zero ? QuaternionD.FromAxisAngle(y.AnyPerpendicular(), Math.PI) : FromTo(was, half);
        return ((ends.A + ends.B) / 2, (turn * body.Rotation).Normalized());
    }

    /// <summary>Turn from one unit vector to another, given the middle between them.</summary>
    private static QuaternionD FromTo(Vector3d from, Vector3d half)
    {
        var axis = Vector3d.Cross(from, half);
        return new(axis.X, axis.Y, axis.Z, Vector3d.Dot(from, half));
    }

    private sealed record Bone(string Name, Body Body, Func<ActorPose, (Vector3d A, Vector3d B)> Ends);
}
