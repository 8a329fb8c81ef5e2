using System.Numerics;

namespace Sora.Engines.World.Picture;

/// <summary>
/// A water surface of the frame. Its height at (x, z) is Level plus the sum of the waves, Amplitude · sin(Number · (x, z) + Phase), where phases already
/// hold the frame's time, plus that of the rings.
/// </summary>
/// <param name="Level">Mean height, metres.</param>
/// <param name="Outline">Of the water, seen from above.</param>
/// <param name="Middle">Its centre (X, Z); of a shore, Y of this is the Z beyond which (towards −Z) there is water.</param>
/// <param name="Half">Half extents along X and Z of a rectangle or ellipse.</param>
/// <param name="Depth">Metres from the level to the floor away from the edge.</param>
/// <param name="Bank">Metres from the edge inwards over which the floor falls off.</param>
/// <param name="Floor">What the floor looks like.</param>
/// <param name="Colour">Of deep water, linear light.</param>
/// <param name="Clarity">Metres after which light through the water has lost two thirds.</param>
/// <param name="Waves">Travelling waves.</param>
/// <param name="Rings">Rings from splashes that are under way.</param>
internal sealed record WaterSheet(
    float Level,
    WaterSheetOutline Outline,
    Vector2 Middle,
    Vector2 Half,
    float Depth,
    float Bank,
    Surface Floor,
    Vector3 Colour,
    float Clarity,
    SheetWave[] Waves,
    SheetRing[] Rings);

internal enum WaterSheetOutline
{
    Endless,
    Shore,
    Rectangle,
    Ellipse,
}

/// <summary>One wave at the frame's time.</summary>
/// <param name="Number">Radians a metre along X and Z.</param>
/// <param name="Amplitude">Metres.</param>
/// <param name="Phase">Radians, time included.</param>
internal readonly record struct SheetWave(Vector2 Number, float Amplitude, float Phase);

/// <summary>
/// A packet of rings at the frame's time: height at distance r from the centre is Height · e^(−((r − Front)/Width)²) · cos(Number·r − Phase).
/// </summary>
internal readonly record struct SheetRing(Vector2 Centre, float Front, float Width, float Height, float Number, float Phase);
