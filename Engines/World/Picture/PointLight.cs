using System.Numerics;

namespace Sora.Engines.World.Picture;

/// <summary>A lamp, a flame, a window: a ball that shines evenly.</summary>
/// <param name="Intensity">Light on white paper that faces it from one metre, in the units of <see cref="SkyLight.SunColour"/>.</param>
/// <param name="Radius">Metres; makes its shadows soft.</param>
internal readonly record struct PointLight(Vector3 Position, Vector3 Intensity, float Radius);
