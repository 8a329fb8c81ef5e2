using System.Numerics;
using System.Text.Json.Serialization;

namespace Sora.Engines.Tracing;

/// <summary>
/// What physically happened in one shot, or in all shots of a film one after another (docs/trace.schema.json).
/// Metres, seconds, kilograms; right-handed, Y up.
/// </summary>
public sealed record ShotTrace(
    int Fps,
    int Width,
    int Height,
    IReadOnlyList<TracedBody> Bodies,
    IReadOnlyList<TracedFrame> Frames,
    IReadOnlyList<TracedContact> Contacts,
    IReadOnlyList<TracedSound> Sounds)
{
    /// <summary>In the film's order; their frames together are all frames.</summary>
    public IReadOnlyList<TracedShot> Shots { get; init; } = [];

    /// <summary>What held two bodies together, in order of its beginning.</summary>
    public IReadOnlyList<TracedJoint> Joints { get; init; } = [];
}

/// <summary>One uninterrupted view.</summary>
/// <param name="Id">As in the storyboard.</param>
/// <param name="Frames">How many of the trace's frames are its own.</param>
/// <param name="TimeStretch">Seconds of film for a second of the world: above 1 in slow motion. Velocities, impulses and work are the world's.</param>
/// <param name="Gravity">Metres a second squared.</param>
/// <param name="Cast">Whom the storyboard names in this shot.</param>
public sealed record TracedShot(string Id, int Frames, double TimeStretch, Vector3 Gravity, IReadOnlyList<TracedMember> Cast)
{
    /// <summary>What is shown otherwise than asked for, one sentence each; null when nothing is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Notes { get; init; }
}

/// <summary>A cast member of a shot.</summary>
public sealed record TracedMember(string Id, string Noun, int Count)
{
    /// <summary>Whether a child of the film is shown grown up or old here, and so of another size than in the shots of its youth; null for no.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? GrownOld { get; init; }
}

/// <summary>A body for the whole shot.</summary>
/// <param name="Id">Unique within the film.</param>
/// <param name="Cast">Cast id it belongs to; null for the place's own.</param>
/// <param name="Shape">sphere, box, capsule, cylinder or plane.</param>
/// <param name="Size">Full extents in metres: a sphere's diameter three times, a box's edges, a capsule's diameter and length.</param>
/// <param name="Mass">Kilograms; 0 for what cannot move.</param>
/// <param name="Material">Name of the material.</param>
public sealed record TracedBody(string Id, string? Cast, string Shape, Vector3 Size, float Mass, string Material)
{
    /// <summary>At the shot's beginning: static, driven (by an actor or a motor) or dynamic (by forces and contacts).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Motion { get; init; }

    /// <summary>Of a compound or hull: the middle of the box of its size, in its own frame, whose origin is its centre of mass; metres.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Vector3 Middle { get; init; }

    /// <summary>About its own axes, kg·m²; only of what is or becomes dynamic.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TracedInertia? Inertia { get; init; }

    /// <summary>Bodies of the same group, other than 0, do not meet: the limbs of one actor, the links of one chain.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Group { get; init; }

    /// <summary>Id of the body that it broke off; null for what was whole from the start.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PieceOf { get; init; }
}

/// <summary>The matrix of inertia, kg·m².</summary>
public sealed record TracedInertia(float Xx, float Yy, float Zz, float Xy, float Xz, float Yz);

/// <summary>Two bodies were held together: a hinge, a rope, a hand that holds.</summary>
/// <param name="A">Body id; null for the place.</param>
/// <param name="B">Body id; null for the place.</param>
/// <param name="From">Seconds.</param>
/// <param name="To">Seconds; null while it holds.</param>
/// <param name="Collides">Whether the two meet nevertheless, as what hangs on a rope does.</param>
public sealed record TracedJoint(string? A, string? B, double From, double? To, bool Collides);

/// <summary>Frame i at i/fps.</summary>
public sealed record TracedFrame(double T, TracedCamera Camera, IReadOnlyList<TracedPose> Bodies);

/// <summary>Looks along its −Z; principal point centred.</summary>
/// <param name="Focal">Focal length in pixels.</param>
public sealed record TracedCamera(Vector3 Position, Quaternion Rotation, float Focal);

/// <summary>Where a body is, and how it moves.</summary>
public sealed record TracedPose(string Id, Vector3 Position, Quaternion Rotation)
{
    /// <summary>Metres a second of the world.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Vector3 Velocity { get; init; }

    /// <summary>Radians a second of the world, about world axes.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Vector3 Spin { get; init; }

    /// <summary>The greatest speed since the frame before, metres a second.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public float Fastest { get; init; }

    /// <summary>Joules that actors, motors, wind, water and the launch have put into it since the shot began; below 0 what they took out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public float Work { get; init; }

    /// <summary>Where it is not the body's own: an actor's limb that fell limp is dynamic from then on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Motion { get; init; }
}

/// <summary>Two bodies met.</summary>
/// <param name="T">Seconds from the start.</param>
/// <param name="Impulse">Newton seconds.</param>
/// <param name="Speed">Closing speed along the normal, metres a second.</param>
public sealed record TracedContact(double T, string A, string B, float Impulse, float Speed, Vector3 Point);

/// <summary>A sound began.</summary>
/// <param name="Cause">Ids of the bodies in contact joined by +, or the name of an ambience or cue.</param>
/// <param name="Level">Peak in dB relative to full scale.</param>
public sealed record TracedSound(double T, string Cause, float Level);
