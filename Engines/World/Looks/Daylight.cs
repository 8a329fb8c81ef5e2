using System.Numerics;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Looks;

/// <summary>Light of the times of day under a clear sky, and of rooms. A camera looks along −Z: azimuth 180 is ahead of it, 0 behind it.</summary>
internal static class Daylight
{
    private const double Degree = Math.PI / 180;

    public static SkyLight Noon { get; } = new()
    {
        SunDirection = Towards(35, 58),
        SunColour = new Vector3(2.75f, 2.55f, 2.20f),
        ZenithColour = new Vector3(0.13f, 0.36f, 0.95f),
        HorizonColour = new Vector3(0.85f, 1.02f, 1.20f),
        AmbientAbove = new Vector3(0.50f, 0.62f, 0.84f),
        AmbientBelow = new Vector3(0.22f, 0.21f, 0.16f),
        CloudCover = 0.42f,
    };

    /// <summary>Pink and lilac, the sun just up at the right, before the day has any colour.</summary>
    public static SkyLight Dawn { get; } = new()
    {
        SunDirection = Towards(152, 5),
        SunColour = new Vector3(1.75f, 0.98f, 0.80f),
        ZenithColour = new Vector3(0.17f, 0.24f, 0.50f),
        HorizonColour = new Vector3(1.12f, 0.70f, 0.72f),
        AmbientAbove = new Vector3(0.42f, 0.42f, 0.60f),
        AmbientBelow = new Vector3(0.15f, 0.12f, 0.13f),
        CloudCover = 0.34f,
    };

    /// <summary>Fresh: a low white sun from the right, long shadows.</summary>
    public static SkyLight Morning { get; } = new()
    {
        SunDirection = Towards(68, 24),
        SunColour = new Vector3(2.55f, 2.20f, 1.70f),
        ZenithColour = new Vector3(0.20f, 0.45f, 0.95f),
        HorizonColour = new Vector3(1.08f, 1.10f, 1.10f),
        AmbientAbove = new Vector3(0.50f, 0.62f, 0.82f),
        AmbientBelow = new Vector3(0.20f, 0.19f, 0.15f),
        CloudCover = 0.3f,
    };

    /// <summary>Warm: a yellow sun from the left.</summary>
    public static SkyLight Afternoon { get; } = new()
    {
        SunDirection = Towards(-58, 32),
        SunColour = new Vector3(2.95f, 2.25f, 1.38f),
        ZenithColour = new Vector3(0.14f, 0.33f, 0.78f),
        HorizonColour = new Vector3(1.12f, 1.00f, 0.86f),
        AmbientAbove = new Vector3(0.48f, 0.54f, 0.68f),
        AmbientBelow = new Vector3(0.23f, 0.19f, 0.13f),
        CloudCover = 0.45f,
    };

    /// <summary>The sun low over the horizon.</summary>
    public static SkyLight Sunset { get; } = new()
    {
        SunDirection = Towards(-152, 6),
        SunColour = new Vector3(3.6f, 1.6f, 0.58f),
        ZenithColour = new Vector3(0.13f, 0.15f, 0.36f),
        HorizonColour = new Vector3(1.45f, 0.62f, 0.22f),
        AmbientAbove = new Vector3(0.46f, 0.38f, 0.48f),
        AmbientBelow = new Vector3(0.14f, 0.08f, 0.06f),
        CloudCover = 0.48f,
    };

    /// <summary>The sun is gone: deep blue over a last band of red, lamps lit.</summary>
    public static SkyLight Dusk { get; } = new()
    {
        SunDirection = Towards(-155, 12),
        SunColour = new Vector3(0.34f, 0.22f, 0.26f),
        ZenithColour = new Vector3(0.035f, 0.060f, 0.19f),
        HorizonColour = new Vector3(0.46f, 0.24f, 0.26f),
        AmbientAbove = new Vector3(0.15f, 0.18f, 0.33f),
        AmbientBelow = new Vector3(0.05f, 0.045f, 0.06f),
        CloudCover = 0.36f,
        Stars = 0.25f,
    };

    /// <summary>
    /// A clear night. The moon is seen ahead and low, where pictures have room for it; its light comes from the side, or everybody would be a silhouette.
    /// </summary>
    public static SkyLight Night { get; } = new()
    {
        SunDirection = Towards(62, 38),
        SunColour = new Vector3(0.26f, 0.32f, 0.46f),
        ZenithColour = new Vector3(0.006f, 0.011f, 0.030f),
        HorizonColour = new Vector3(0.025f, 0.038f, 0.075f),
        AmbientAbove = new Vector3(0.055f, 0.072f, 0.125f),
        AmbientBelow = new Vector3(0.014f, 0.015f, 0.020f),
        CloudCover = 0.2f,
        Stars = 1.6f,
        Moon = Towards(164, 12.5),
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

    /// <summary>A room by the light of its lamps.</summary>
    public static SkyLight Lamplit { get; } = Indoors with
    {
        SunDirection = Towards(-20, 62),
        SunColour = new(1.1f, 0.80f, 0.48f),
        AmbientAbove = new(0.30f, 0.235f, 0.17f),
        AmbientBelow = new(0.13f, 0.095f, 0.065f),
    };

    /// <summary>The clear sky of a time of the storyboard.</summary>
    public static SkyLight At(string time) => time switch
    {
        "dawn" => Dawn,
        "morning" => Morning,
        "afternoon" => Afternoon,
        "sunset" => Sunset,
        "dusk" => Dusk,
        "night" => Night,
        _ => Noon,
    };

    /// <summary>Unit vector: azimuth in degrees from +Z (towards a camera that looks along −Z) to +X, elevation above the horizon.</summary>
    public static Vector3 Towards(double azimuth, double elevation)
    {
        var (sinA, cosA) = DeterministicMath.SinCos(azimuth * Degree);
        var (sinE, cosE) = DeterministicMath.SinCos(elevation * Degree);
        return new Vector3((float)(sinA * cosE), (float)sinE, (float)(cosA * cosE));
    }
}
