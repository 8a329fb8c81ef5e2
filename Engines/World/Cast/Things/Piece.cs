using Sora.Engines.World.Physics;

namespace Sora.Engines.World.Cast.Things;

/// <summary>One solid of a thing, where it stands in the thing's own frame.</summary>
/// <param name="Look">What is seen; null when it is only felt.</param>
/// <param name="Touch">What is felt; null for an ornament.</param>
/// <param name="Density">Of what it is made of, kg/m³: the share of the thing's mass that it has.</param>
/// <param name="Motion">How it moves by itself; null when it is still.</param>
/// <param name="Blend">Metres over which it flows together with its neighbours of the same blend; 0 when it does not.</param>
internal readonly record struct Piece(Part? Look, Placed? Touch, double Density, IPartMotion? Motion, double Blend);

/// <summary>A wheel that turns on its own axle, which lies across the way.</summary>
/// <param name="At">Middle of the hub.</param>
/// <param name="Looks">As it lies about the origin, its axle along Y.</param>
internal sealed record WheelPiece(Vector3d At, double Radius, double Breadth, IReadOnlyList<Part> Looks);
