namespace Sora.Engines.World.Physics;

/// <summary>Where two bodies touch or nearly touch.</summary>
/// <param name="Point">Midway between the surfaces, in the world.</param>
/// <param name="Normal">Unit, from A to B.</param>
/// <param name="Separation">Metres between the surfaces along the normal; negative when they overlap.</param>
internal readonly record struct ContactPoint(Vector3d Point, Vector3d Normal, double Separation)
{
    /// <summary>The same point seen with A and B exchanged.</summary>
    public ContactPoint Flipped => this with { Normal = -Normal };
}
