using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Two segments from a root joint to a tip: hip, knee, ankle or shoulder, elbow, wrist; and where hand or foot ends.</summary>
internal readonly record struct LimbPose(Vector3d Root, Vector3d Middle, Vector3d End, Vector3d Tip)
{
    public static LimbPose Between(in LimbPose a, in LimbPose b, double t) => new(
        Vector3d.Lerp(a.Root, b.Root, t), Vector3d.Lerp(a.Middle, b.Middle, t), Vector3d.Lerp(a.End, b.End, t), Vector3d.Lerp(a.Tip, b.Tip, t));
}

/// <summary>Where all joints of an actor are, in the world.</summary>
internal sealed class ActorPose
{
    /// <summary>Hips; +Z of the rotation is forward, +Y up, +X to its left.</summary>
    public BodyPose Pelvis { get; init; }

    /// <summary>Shoulders.</summary>
    public BodyPose Chest { get; init; }

    /// <summary>Middle of the skull.</summary>
    public BodyPose Head { get; init; }

    public Vector3d NeckRoot { get; init; }

    /// <summary>Left before right; fore before hind.</summary>
    public required LimbPose[] Legs { get; init; }

    /// <summary>Left before right; none for an animal.</summary>
    public required LimbPose[] Arms { get; init; }

    /// <summary>Root to tip; none for a person.</summary>
    public required Vector3d[] Tail { get; init; }

    /// <summary>1 is an open eye, 0 a closed one.</summary>
    public double EyesOpen { get; init; } = 1;

    public static ActorPose Between(ActorPose a, ActorPose b, double t) => new()
    {
        Pelvis = BodyPose.Between(a.Pelvis, b.Pelvis, t),
        Chest = BodyPose.Between(a.Chest, b.Chest, t),
        Head = BodyPose.Between(a.Head, b.Head, t),
        NeckRoot = Vector3d.Lerp(a.NeckRoot, b.NeckRoot, t),
        Legs = [.. a.Legs.Select((leg, i) => LimbPose.Between(leg, b.Legs[i], t))],
        Arms = [.. a.Arms.Select((arm, i) => LimbPose.Between(arm, b.Arms[i], t))],
        Tail = [.. a.Tail.Select((point, i) => Vector3d.Lerp(point, b.Tail[i], t))],
        EyesOpen = a.EyesOpen + ((b.EyesOpen - a.EyesOpen) * t),
    };
}
