using System.Numerics;

namespace Sora.Engines.Tracing;

/// <summary>What physically happened in one shot (docs/trace.schema.json). Metres, seconds, kilograms; right-handed, Y up.</summary>
public sealed record ShotTrace(
    int Fps,
    int Width,
    int Height,
    IReadOnlyList<TracedBody> Bodies,
    IReadOnlyList<TracedFrame> Frames,
    IReadOnlyList<TracedContact> Contacts,
    IReadOnlyList<TracedSound> Sounds);

/// <summary>A body for the whole shot.</summary>
/// <param name="Id">Unique within the film.</param>
/// <param name="Cast">Cast id it belongs to; null for the place's own.</param>
/// <param name="Shape">sphere, box, capsule or plane.</param>
/// <param name="Size">Full extents in metres: a sphere's diameter three times, a box's edges, a capsule's diameter and length.</param>
/// <param name="Mass">Kilograms; 0 for what cannot move.</param>
/// <param name="Material">Name of the material.</param>
public sealed record TracedBody(string Id, string? Cast, string Shape, Vector3 Size, float Mass, string Material);

/// <summary>Frame i at i/fps.</summary>
public sealed record TracedFrame(double T, TracedCamera Camera, IReadOnlyList<TracedPose> Bodies);

/// <summary>Looks along its −Z; principal point centred.</summary>
/// <param name="Focal">Focal length in pixels.</param>
public sealed record TracedCamera(Vector3 Position, Quaternion Rotation, float Focal);

/// <summary>Where a body is.</summary>
public sealed record TracedPose(string Id, Vector3 Position, Quaternion Rotation);

/// <summary>Two bodies met.</summary>
/// <param name="T">Seconds from the start.</param>
/// <param name="Impulse">Newton seconds.</param>
/// <param name="Speed">Closing speed along the normal, metres a second.</param>
public sealed record TracedContact(double T, string A, string B, float Impulse, float Speed, Vector3 Point);

/// <summary>A sound began.</summary>
/// <param name="Cause">Ids of the bodies in contact joined by +, or the name of an ambience or cue.</param>
/// <param name="Level">Peak in dB relative to full scale.</param>
public sealed record TracedSound(double T, string Cause, float Level);
