using System.Numerics;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Looks;

/// <summary>Light of the times of day, and of rooms.</summary>
internal static class Daylight
{
    private const double Degree = Math.PI / 180;

    public static SkyLight Noon { get; } = new()
    {
        SunDirection = Towards(35, 52),
        SunColour = new Vector3(2.75f, 2.55f, 2.20f),
        ZenithColour = new Vector3(0.13f, 0.36f, 0.95f),
        HorizonColour = new Vector3(0.85f, 1.02f, 1.20f),
        AmbientAbove = new Vector3(0.50f, 0.62f, 0.84f),
        AmbientBelow = new Vector3(0.22f, 0.21f, 0.16f),
        CloudCover = 0.42f,
    };

    /// <summary>The sun low over the horizon.</summary>
    public static SkyLight Sunset { get; } = new()
    {
        SunDirection = Towards(-150, 7),
        SunColour = new Vector3(3.6f, 1.6f, 0.58f),
        ZenithColour = new Vector3(0.11f, 0.16f, 0.38f),
        HorizonColour = new Vector3(1.35f, 0.66f, 0.30f),
        AmbientAbove = new Vector3(0.42f, 0.40f, 0.58f),
        AmbientBelow = new Vector3(0.12f, 0.08f, 0.07f),
        CloudCover = 0.45f,
    };

    /// <summary>No sun to be seen; soft light from all of the sky.</summary>
    public static SkyLight Overcast { get; } = new()
    {
        SunDirection = Towards(20, 65),
        SunColour = new Vector3(0.60f, 0.62f, 0.64f),
        ZenithColour = new Vector3(0.80f, 0.85f, 0.92f),
        HorizonColour = new Vector3(1.02f, 1.05f, 1.10f),
        AmbientAbove = new Vector3(1.15f, 1.19f, 1.28f),
        AmbientBelow = new Vector3(0.34f, 0.33f, 0.31f),
        CloudCover = 0.9f,
        SunSoftness = 0.2f,
    };

    /// <summary>A clear night with a moon.</summary>
    public static SkyLight Night { get; } = new()
    {
        SunDirection = Towards(40, 40),
        SunColour = new Vector3(0.26f, 0.32f, 0.46f),
        ZenithColour = new Vector3(0.006f, 0.011f, 0.030f),
        HorizonColour = new Vector3(0.025f, 0.038f, 0.075f),
        AmbientAbove = new Vector3(0.045f, 0.06f, 0.11f),
        AmbientBelow = new Vector3(0.012f, 0.013f, 0.018f),
        CloudCover = 0.2f,
        Stars = 1,
    };

    /// <summary>A room by day: a big window at the camera's left, pale walls that send the light about.</summary>
    public static SkyLight Indoors { get; } = new()
    {
        SunDirection = Towards(-32, 48),
        SunColour = new Vector3(2.0f, 1.80f, 1.50f),
        ZenithColour = new Vector3(0.62f, 0.60f, 0.57f),
        HorizonColour = new Vector3(0.55f, 0.52f, 0.48f),
        AmbientAbove = new Vector3(0.78f, 0.78f, 0.78f),
        AmbientBelow = new Vector3(0.60f, 0.52f, 0.42f),
        SunSoftness = 0.11f,
    };

    /// <summary>Unit vector: azimuth in degrees from +Z (towards a camera that looks along −Z) to +X, elevation above the horizon.</summary>
    public static Vector3 Towards(double azimuth, double elevation)
    {
        var (sinA, cosA) = DeterministicMath.SinCos(azimuth * Degree);
        var (sinE, cosE) = DeterministicMath.SinCos(elevation * Degree);
        return new Vector3((float)(sinA * cosE), (float)sinE, (float)(cosA * cosE));
    }
}
