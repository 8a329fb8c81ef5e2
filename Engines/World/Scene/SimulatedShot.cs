using System.Numerics;
using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Scene;

/// <summary>
/// Everything that happened in a shot. Picture, sound and trace read it and never write it.
/// Metres, seconds of the film, kilograms; right-handed, Y up.
/// </summary>
internal sealed record SimulatedShot
{
    /// <summary>Length of the film's shot.</summary>
    public required double Seconds { get; init; }

    /// <summary>Seconds of film for each second of the world: above 1 in slow motion. Speeds and impulses are the world's.</summary>
    public required double TimeStretch { get; init; }

    /// <summary>Bodies by index: what <see cref="ContactEvent.A"/> and <see cref="ContactEvent.B"/> point into.</summary>
    public required IReadOnlyList<SimulatedBody> Bodies { get; init; }

    /// <summary>Every impact and footfall, in order of time.</summary>
    public required IReadOnlyList<ContactEvent> Contacts { get; init; }

    /// <summary>Every stretch of time in which two bodies rolled or slid on each other, in order of start.</summary>
    public required IReadOnlyList<RubbingContact> Rubbing { get; init; }

    /// <summary>Everything that broke a surface of water, in order of time.</summary>
    public IReadOnlyList<SplashEvent> Splashes { get; init; } = [];

    /// <summary>Everything that went to pieces, in order of time.</summary>
    public IReadOnlyList<BreakEvent> Breaks { get; init; } = [];

    /// <summary>Every flash of lightning, in order of time.</summary>
    public IReadOnlyList<BoltEvent> Bolts { get; init; } = [];

    /// <summary>The camera as an ear: one pose per frame, frame i at i/fps.</summary>
    public required IReadOnlyList<ListenerPose> Listener { get; init; }

    public required double FramesPerSecond { get; init; }

    /// <summary>Beings and things of the cast, as sources of sounds of their own.</summary>
    public IReadOnlyList<HeardMember> Members { get; init; } = [];
    public required PlaceAcoustics Acoustics { get; init; }
}

/// <summary>Somebody or something that can be heard.</summary>
/// <param name="Id">Cast id; several alike share it.</param>
/// <param name="Noun">What the storyboard calls it.</param>
/// <param name="Places">Where its sound comes from at each frame: a being's head, a thing's middle.</param>
internal sealed record HeardMember(string Id, string Noun, string? Archetype, IReadOnlyList<Vector3> Places);

/// <summary>A body for the whole shot.</summary>
/// <param name="Id">Unique within the shot, such as ball, dog.head or room.floor.</param>
/// <param name="Cast">Cast id it belongs to; null for the place's own.</param>
/// <param name="Size">Full extents: a sphere's diameter three times, a box's edges, a capsule's diameter, length and diameter.</param>
/// <param name="Mass">0 for what cannot move.</param>
/// <param name="Fill">Part of the volume that is solid, above 0 to 1: a hollow ball or a crate is well below 1.</param>
internal sealed record SimulatedBody(string Id, string? Cast, ShapeKind Shape, Vector3 Size, double Mass, Material Material, double Fill);

/// <summary>What a body looks like to physics.</summary>
internal enum ShapeKind
{
    Sphere,
    Box,
    Capsule,

    /// <summary>The half space below y = 0 of its own frame.</summary>
    Plane,

    /// <summary>Axis along its own Y.</summary>
    Cylinder,

    /// <summary>A convex polyhedron; its size is that of the box that holds it.</summary>
    Hull,

    /// <summary>Several convex parts; its size is that of the box that holds them.</summary>
    Compound,

    /// <summary>Ground of rolling height.</summary>
    Terrain,
}

/// <summary>Two bodies met at one moment.</summary>
/// <param name="Time">Within the step, not on its grid.</param>
/// <param name="A">Index of the lower body.</param>
/// <param name="B">Index of the other.</param>
/// <param name="Impulse">Normal impulse in newton seconds.</param>
/// <param name="ClosingSpeed">Speed along the normal just before, metres a second, above 0.</param>
/// <param name="SlipSpeed">Speed across the normal just before.</param>
/// <param name="Point">Where, in the world.</param>
/// <param name="Normal">Unit, from A to B.</param>
internal sealed record ContactEvent(
    double Time, int A, int B, double Impulse, double ClosingSpeed, double SlipSpeed, Vector3 Point, Vector3 Normal, ContactKind Kind);

/// <summary>A body went into water, or came out of it.</summary>
/// <param name="Time">Seconds of the film.</param>
/// <param name="Body">Index.</param>
/// <param name="Volume">Of what broke the surface, cubic metres.</param>
/// <param name="Speed">Across the surface, metres a second of the world.</param>
/// <param name="Radius">Of the hole that it makes, metres.</param>
/// <param name="Point">On the surface.</param>
/// <param name="Enters">False when it comes out.</param>
internal readonly record struct SplashEvent(double Time, int Body, double Volume, double Speed, double Radius, Vector3 Point, bool Enters);

/// <summary>A body went to pieces.</summary>
/// <param name="Time">Seconds of the film.</param>
/// <param name="Body">Index of what was whole.</param>
/// <param name="Pieces">How many it has gone to.</param>
/// <param name="Point">Its middle then.</param>
internal readonly record struct BreakEvent(double Time, int Body, int Pieces, Vector3 Point);

/// <summary>Lightning struck.</summary>
/// <param name="Time">Seconds of the film.</param>
/// <param name="Point">The middle of the bolt.</param>
internal readonly record struct BoltEvent(double Time, Vector3 Point);

/// <summary>Why two bodies met.</summary>
internal enum ContactKind
{
    Impact,

    /// <summary>A foot was put down: the impulse is an estimate from gait, mass and speed.</summary>
    Footfall,
}

/// <summary>Two bodies that rolled or slid on each other for a while.</summary>
/// <param name="Samples">Equally spaced in time, <see cref="SampleSeconds"/> apart, the first at Start.</param>
internal sealed record RubbingContact(int A, int B, double Start, double SampleSeconds, IReadOnlyList<RubbingSample> Samples);

/// <summary>How hard and how fast.</summary>
/// <param name="Force">Normal force in newtons.</param>
/// <param name="SlipSpeed">Speed of the surfaces against each other, metres a second: 0 when it purely rolls.</param>
/// <param name="TravelSpeed">Speed at which the point of contact travels along B.</param>
internal readonly record struct RubbingSample(float Force, float SlipSpeed, float TravelSpeed, Vector3 Point);

/// <summary>Where the ears are. Looks along −Z of its rotation, +X is right.</summary>
internal readonly record struct ListenerPose(Vector3 Position, Quaternion Rotation);

/// <summary>What the place does to sound.</summary>
/// <param name="Place">The storyboard's lemma: room, street, beach, …</param>
/// <param name="Outdoor">True under the open sky: no walls answer.</param>
/// <param name="RoomSize">Width, height and depth of the room; zero outdoors.</param>
/// <param name="Floor">Material underfoot.</param>
/// <param name="Walls">Material of the walls; null outdoors.</param>
internal sealed record PlaceAcoustics(string Place, bool Outdoor, Vector3 RoomSize, Material Floor, Material? Walls);
