using Sora.Engines.World.Physics;
using Sora.Engines.World.Physics.Joints;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Actors;

/// <summary>With what something is held.</summary>
internal enum GripKind
{
    Left,
    Right,

    /// <summary>Between both hands.</summary>
    Both,

    /// <summary>Of an animal.</summary>
    Mouth,
}

/// <summary>
/// What an actor holds. A thing is welded to a driven body that goes with the hand, as it lay when it was taken; when the hand opens the
/// weld is gone and only physics moves it, with the velocity that the hand gave it.
/// </summary>
internal sealed class Grips(Actor actor)
{
    private readonly List<Grip> _all = [];

    /// <summary>The thing's grip, or null.</summary>
    public Grip? Of(Thing? thing) => thing is null ? null : _all.Find(g => g.Thing == thing);

    /// <summary>What that hand holds, or null; either hand may hold something with the other.</summary>
    public Grip? In(GripKind kind) => _all.Find(g => g.Kind == kind || (g.Kind == GripKind.Both && kind is GripKind.Left or GripKind.Right));

    public bool Any => _all.Count > 0;

    /// <summary>What it took up first; there must be something.</summary>
    public Grip First => _all[0];

    public bool Holds(string castId) => _all.Exists(g => g.Thing.Member.Id == castId);

    /// <summary>Whether it may be lifted at all: one body that physics moves, not heavier than its holder can bear.</summary>
    public static bool CanHold(Actor actor, Thing thing) => thing.Moves && thing.Bodies.Count == 1 && thing.Main.Mass < 0.7 * actor.Rig.Mass;

    /// <summary>One hand for what is small, both for what is not; a mouth where there are no hands.</summary>
    public static GripKind KindFor(Actor actor, Thing thing)
    {
        if (actor.Pose.Arms.Length == 0)
        {
            return GripKind.Mouth;
        }

        // A hand spans about a tenth of the height; what weighs more than a twentieth of the body wants both.
        var small = Math.Min(thing.Size.X, thing.Size.Z) < 0.10 * actor.Rig.Height;
        return small && thing.Main.Mass < 0.05 * actor.Rig.Mass ? GripKind.Right : GripKind.Both;
    }

    /// <summary>Closes the hand on a thing as it lies.</summary>
    public Grip Take(Stage stage, Thing thing, GripKind kind)
    {
        if (Of(thing) is { } held)
        {
            return held;
        }

        foreach (var other in stage.Actors)
        {
            if (other != actor && other.Grips.Of(thing) is { } theirs)
            {
                other.Grips.Release(stage, theirs);
            }
        }

        // No body of the world: nothing meets it, and what it holds meets none of the holder's limbs.
        var carrier = new Body(LimbOf(kind), actor.Member.Id, Shape.Sphere(CarrierRadius), Physics.Materials.Flesh, BodyMotion.Driven)
        {
            Group = GroupOf(stage),
            Island = -1,
        };
        var grip = new Grip(thing, kind, carrier, this);
        _all.Add(grip);
        (carrier.Position, carrier.Rotation) = PoseOf(grip, actor.Pose);
        grip.Weld = stage.World.Add(new WeldJoint(carrier, thing.Main, carrier.Position));
        return grip;
    }

    /// <summary>Id of the limb that a thing is welded to, as the trace tells it.</summary>
    private string LimbOf(GripKind kind) => actor.Id + kind switch
    {
        GripKind.Left => ".left.forearm",
        GripKind.Mouth => ".head",
        _ => ".right.forearm",
    };

    /// <summary>Opens the hand.</summary>
    public void Release(Stage stage, Grip grip)
    {
        if (_all.Remove(grip))
        {
            stage.World.Remove(grip.Weld!);
        }
    }

    /// <summary>Opens every hand: who falls holds nothing.</summary>
    public void OpenAll(PhysicsWorld world)
    {
        foreach (var grip in _all)
        {
            world.Remove(grip.Weld!);
        }

        _all.Clear();
    }

    /// <summary>Before the shot: has something in hand that <see cref="Place"/> will put there, once the pose for it is known.</summary>
    /// <param name="above">Metres over where it would be: on top of what that hand has already.</param>
    public void Reserve(Thing thing, GripKind kind, double above = 0) => _all.Add(new Grip(thing, kind, thing.Main, this) { Above = above });

    /// <summary>Puts what was reserved where the hands are, so that it begins at rest and welded.</summary>
    public void Place(Stage stage)
    {
        var reserved = _all.ToList();
        _all.Clear();
        foreach (var grip in reserved)
        {
            var (at, turn) = PoseOf(grip, actor.Pose);
            var size = grip.Thing.Size;
            var lift = grip.Kind switch
            {
                GripKind.Both => (size.Y / 2) + (ForearmShare * actor.Rig.Height),
                GripKind.Mouth => 0,
                _ => size.Y > 3 * size.X ? 0.30 * size.Y : 0.05 * size.Y,
            };
            var body = grip.Thing.Main;
            (body.Position, body.Rotation) = (at + turn.Rotate(new(0, lift + grip.Above, 0)), turn);
            (body.Velocity, body.Spin) = (Vector3d.Zero, Vector3d.Zero);
            Take(stage, grip.Thing, grip.Kind);
        }
    }

    /// <summary>Gives carriers the velocities that bring them to the pose's hands in dt.</summary>
    public void Drive(ActorPose pose, double dt)
    {
        foreach (var grip in _all)
        {
            var (at, turn) = PoseOf(grip, pose);
            var carrier = grip.Carrier;
            carrier.Velocity = (at - carrier.Position) / dt;
            var delta = (turn * carrier.Rotation.Conjugate()).Normalized();
            carrier.Spin = new Vector3d(delta.X, delta.Y, delta.Z) * (delta.W < 0 ? -2 / dt : 2 / dt);
        }
    }

    /// <summary>Puts carriers exactly where the hands are, after the world's step.</summary>
    public void Settle(ActorPose pose)
    {
        foreach (var grip in _all)
        {
            (grip.Carrier.Position, grip.Carrier.Rotation) = PoseOf(grip, pose);
        }
    }

    /// <summary>Where a hand's grip is in a pose.</summary>
    /// <param name="arm">0 left, 1 right.</param>
    public static Vector3d Palm(ActorPose pose, int arm) => Vector3d.Lerp(pose.Arms[arm].End, pose.Arms[arm].Tip, LimbSolver.GripShare);

    private const double CarrierRadius = 0.001;

    // What both hands carry rests on the forearms, whose capsules are about that thick.
    private const double ForearmShare = 0.031;

    private int GroupOf(Stage stage)
    {
        if (actor.Bodies[0].Group == 0)
        {
            var group = 1000 + stage.Actors.IndexOf(actor);
            foreach (var body in actor.Bodies)
            {
                body.Group = group;
            }
        }

        return actor.Bodies[0].Group;
    }

    private (Vector3d At, QuaternionD Turn) PoseOf(Grip grip, ActorPose pose)
    {
        var heading = QuaternionD.FromAxisAngle(Vector3d.UnitY, actor.Heading);
        var turn = (heading * grip.Tilt.ToRotation()).Normalized();
        return grip.Kind switch
        {
            GripKind.Both => ((Palm(pose, 0) + Palm(pose, 1)) / 2, turn),
            GripKind.Mouth => (pose.Head.Position + pose.Head.Rotation.Rotate(new(0, -0.35 * actor.Rig.HeadRadius, 1.5 * actor.Rig.HeadRadius)), pose.Head.Rotation),
            _ => (Palm(pose, grip.Kind == GripKind.Left ? 0 : 1), turn),
        };
    }
}

/// <summary>One thing in hand.</summary>
internal sealed class Grip(Thing thing, GripKind kind, Body carrier, Grips owner)
{
    public Thing Thing => thing;

    public GripKind Kind => kind;

    public Body Carrier => carrier;

    public Joint? Weld { get; set; }

    /// <summary>Metres over its usual place in the hand.</summary>
    public double Above { get; init; }

    /// <summary>How the thing is turned against the holder's heading: a cup that is poured, a racket that is swung.</summary>
    public Angles Tilt { get; set; }

    public void Open(Stage stage) => owner.Release(stage, this);
}
