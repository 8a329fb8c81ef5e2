using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Capsules along an actor's bones: what others bump into, and what the trace tells.</summary>
internal sealed class ActorBodies
{
    private readonly List<Bone> _bones = [];
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
            Add("trunk", 0.085 * h, 0.50, _skin, p => (p.Pelvis.Position, p.Chest.Position));
            Add("head", rig.HeadRadius, 0.08, _skin, p => (p.Head.Position, p.Head.Position + p.Head.Rotation.Rotate(new(0, 0.25 * rig.HeadRadius, 0))));
        }
        else
        {
            Add("trunk", 0.20 * h, 0.62, _skin, p => (p.Pelvis.Position, p.Chest.Position));
            Add("head", rig.HeadRadius, 0.08, _skin, p => (p.Head.Position, p.Head.Position + p.Head.Rotation.Rotate(new(0, 0, rig.HeadRadius))));
            Add("neck", 0.10 * h, 0.04, _skin, p => (p.NeckRoot, p.Head.Position));
        }

        string[] legs = rig.Upright ? ["left", "right"] : ["foreleft", "foreright", "hindleft", "hindright"];
        for (var i = 0; i < legs.Length; i++)
        {
            var leg = i;
            Add($"{legs[i]}.thigh", 0.045 * h, 0.09 * 2 / legs.Length, _skin, p => (p.Legs[leg].Root, p.Legs[leg].Middle));
            Add($"{legs[i]}.shank", 0.033 * h, 0.045 * 2 / legs.Length, _skin, p => (p.Legs[leg].Middle, p.Legs[leg].End));
            var sole = rig.Upright ? Physics.Materials.Leather : _skin;
            var thick = rig.AnkleHeight * 0.5;
            var up = new Vector3d(0, thick, 0);
            _feet.Add(Add($"{legs[i]}.foot", thick, 0.015 * 2 / legs.Length, sole, p => (p.Legs[leg].End with { Y = Math.Max(p.Legs[leg].End.Y - thick, thick) }, p.Legs[leg].Tip + up)));
        }

        for (var i = 0; i < actor.Pose.Arms.Length; i++)
        {
            var arm = i;
            var name = i == 0 ? "left" : "right";
            Add($"{name}.upperarm", 0.028 * h, 0.027, _skin, p => (p.Arms[arm].Root, p.Arms[arm].Middle));
            Add($"{name}.forearm", 0.024 * h, 0.022, _skin, p => (p.Arms[arm].Middle, p.Arms[arm].Tip));
        }
    }

    public IReadOnlyList<Body> All => [.. _bones.Select(b => b.Body)];

    public IReadOnlyList<Body> Feet => _feet;

    /// <summary>Gives the bodies velocities that bring them from where they are to the pose in dt.</summary>
    public void Drive(ActorPose pose, double dt)
    {
        foreach (var (body, ends) in _bones)
        {
            var (at, turn) = AlongOf(body, ends(pose));
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
        foreach (var (body, ends) in _bones)
        {
            (body.Position, body.Rotation) = AlongOf(body, ends(pose));
            body.Velocity *= keepVelocity;
            body.Spin *= keepVelocity;
        }
    }

    private Body Add(string name, double radius, double share, Material material, Func<ActorPose, (Vector3d A, Vector3d B)> ends)
    {
        var (a, b) = ends(_actor.Pose);
        var shape = Shape.Capsule(radius, Math.Max(1e-3, Vector3d.Distance(a, b)));
        var body = new Body($"{_actor.Id}.{name}", _actor.Member.Id, shape, material, BodyMotion.Driven, share * _actor.Rig.Mass);
        _bones.Add(new(body, ends));
        return body;
    }

    /// <summary>A foot keeps its length while it rolls over the toe, so its capsule is lifted out of the ground.</summary>
    private (Vector3d At, QuaternionD Turn) AlongOf(Body body, (Vector3d A, Vector3d B) ends)
    {
        var (at, turn) = Along(ends);
        if (_feet.Contains(body))
        {
            var lowest = at.Y - Math.Abs(turn.Rotate(Vector3d.UnitY).Y * body.Shape.HalfAxis) - body.Shape.Radius;
            at += new Vector3d(0, Math.Max(0, -lowest), 0);
        }

        return (at, turn);
    }

    /// <summary>Middle of the bone and the turn that lays a capsule's Y along it.</summary>
    private static (Vector3d At, QuaternionD Turn) Along((Vector3d A, Vector3d B) ends)
    {
        var y = (ends.B - ends.A).Normalized(Vector3d.UnitY);
        var x = y.AnyPerpendicular();
        return ((ends.A + ends.B) / 2, QuaternionD.FromAxes(x, y, Vector3d.Cross(x, y)));
    }

    private sealed record Bone(Body Body, Func<ActorPose, (Vector3d A, Vector3d B)> Ends);
}
