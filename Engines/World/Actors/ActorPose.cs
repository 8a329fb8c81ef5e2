using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Actors;

/// <summary>Two segments from a root joint to a tip: hip, knee, ankle or shoulder, elbow, wrist; and where hand or foot ends.</summary>
internal readonly record struct LimbPose(Vector3d Root, Vector3d Middle, Vector3d End, Vector3d Tip)
{
    public static LimbPose Between(in LimbPose a, in LimbPose b, double t) => new(
        Vector3d.Lerp(a.Root, b.Root, t), Vector3d.Lerp(a.Middle, b.Middle, t), Vector3d.Lerp(a.End, b.End, t), Vector3d.Lerp(a.Tip, b.Tip, t));

    public LimbPose Moved(Vector3d by) => new(Root + by, Middle + by, End + by, Tip + by);

    public LimbPose Turned(QuaternionD by) => new(by.Rotate(Root), by.Rotate(Middle), by.Rotate(End), by.Rotate(Tip));
}

/// <summary>Where all joints of an actor are, in the world.</summary>
internal sealed record ActorPose
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

    /// <summary>Root to tip; none for a person; the whole body of a fish or snake.</summary>
    public required Vector3d[] Tail { get; init; }

    /// <summary>Left before right, foremost pair first: shoulder, wrist, tip, and the trailing corner.</summary>
    public LimbPose[] Wings { get; init; } = [];

    /// <summary>What it stands on or sits in: skis, boards, a bicycle.</summary>
    public GearPose[] Gear { get; init; } = [];

    public Face Face { get; init; } = Face.AtEase;

    /// <summary>Seconds of the world, by which what hangs and swings is stepped.</summary>
    public double Time { get; init; }

    /// <summary>1 is an open eye, 0 a closed one.</summary>
    public double EyesOpen { get; init; } = 1;

    public static ActorPose Between(ActorPose a, ActorPose b, double t) => new()
    {
        Pelvis = BodyPose.Between(a.Pelvis, b.Pelvis, t),
        Chest = BodyPose.Between(a.Chest, b.Chest, t),
        Head = BodyPose.Between(a.Head, b.Head, t),
        NeckRoot = Vector3d.Lerp(a.NeckRoot, b.NeckRoot, t),
        Legs = Between(a.Legs, b.Legs, t),
        Arms = Between(a.Arms, b.Arms, t),
        Wings = Between(a.Wings, b.Wings, t),
        Tail = [.. a.Tail.Select((point, i) => Vector3d.Lerp(point, b.Tail[i], t))],
        Gear = a.Gear.Length == b.Gear.Length ? [.. a.Gear.Select((g, i) => g with { At = BodyPose.Between(g.At, b.Gear[i].At, t) })] : b.Gear,
        Face = Face.Mix(a.Face, b.Face, t),
        Time = a.Time + ((b.Time - a.Time) * t),
        EyesOpen = a.EyesOpen + ((b.EyesOpen - a.EyesOpen) * t),
    };

    /// <summary>The same pose elsewhere.</summary>
    public ActorPose Moved(Vector3d by) => this with
    {
        Pelvis = Pelvis with { Position = Pelvis.Position + by },
        Chest = Chest with { Position = Chest.Position + by },
        Head = Head with { Position = Head.Position + by },
        NeckRoot = NeckRoot + by,
        Legs = [.. Legs.Select(l => l.Moved(by))],
        Arms = [.. Arms.Select(l => l.Moved(by))],
        Wings = [.. Wings.Select(l => l.Moved(by))],
        Tail = [.. Tail.Select(p => p + by)],
    };

    /// <summary>The same pose turned about the origin.</summary>
    public ActorPose Turned(QuaternionD by) => this with
    {
        Pelvis = new(by.Rotate(Pelvis.Position), by * Pelvis.Rotation),
        Chest = new(by.Rotate(Chest.Position), by * Chest.Rotation),
        Head = new(by.Rotate(Head.Position), by * Head.Rotation),
        NeckRoot = by.Rotate(NeckRoot),
        Legs = [.. Legs.Select(l => l.Turned(by))],
        Arms = [.. Arms.Select(l => l.Turned(by))],
        Wings = [.. Wings.Select(l => l.Turned(by))],
        Tail = [.. Tail.Select(by.Rotate)],
    };

    private static LimbPose[] Between(LimbPose[] a, LimbPose[] b, double t) => [.. a.Select((limb, i) => LimbPose.Between(limb, b[i], t))];
}
