using System.Numerics;
using Sora.Engines.World.Picture;

namespace Sora.Engines.World.Looks;

/// <summary>What weather makes of a clear sky's light, its air and its precipitation.</summary>
internal static class Weathers
{
    /// <summary>Of a clear day's grey sky, how much light each lets through.</summary>
    private const float Rain = 0.58f;
    private const float Storm = 0.34f;
    private const float Snow = 0.95f;
    private const float Cloudy = 0.85f;
    private const float Fog = 0.95f;

    /// <param name="clear">The sky of the time of day.</param>
    /// <param name="weather">Of the storyboard.</param>
    public static SkyLight Over(SkyLight clear, string weather) => weather switch
    {
        "cloudy" => Grey(clear, Cloudy, 0.30f, 0.95f, new(0.96f, 0.98f, 1.02f)),
        "rain" => Grey(clear, Rain, 0.10f, 1.0f, new(0.90f, 0.97f, 1.06f)),
        "storm" => Grey(clear, Storm, 0.06f, 0.92f, new(0.80f, 0.94f, 1.10f)),
        "snow" => Grey(clear, Snow, 0.14f, 1.0f, new(0.97f, 0.99f, 1.03f)),
        "fog" => Grey(clear, Fog, 0.16f, 0, Vector3.One) with { ZenithColour = Mist(clear), HorizonColour = Mist(clear), Moon = null },
        "wind" => clear with { CloudCover = Math.Min(0.62f, clear.CloudCover + 0.14f) },
        _ => clear,
    };

    /// <summary>Metres a second along +X.</summary>
    public static double Wind(string weather) => weather switch
    {
        "storm" => 12,
        "wind" => 7,
        "rain" => 1.6,
        "snow" => 0.8,
        _ => 0.5,
    };

    /// <summary>Density of the haze, per metre.</summary>
    public static float Haze(string weather, string time) => weather switch
    {
        "fog" => 0.036f,
        "rain" => 0.016f,
        "snow" => 0.022f,
        "storm" => 0.020f,
        _ => time is "dawn" ? 0.0055f : 0.004f,
    };

    public static Precipitation Falling(string weather, double time) => weather switch
    {
        "rain" => new(PrecipitationKind.Rain, 0.7f, 1.2f, (float)time),
        "storm" => new(PrecipitationKind.Rain, 1f, 4.5f, (float)time),
        "snow" => new(PrecipitationKind.Snow, 0.7f, 0.5f, (float)time),
        _ => default,
    };

    private static Vector3 Mist(SkyLight clear) => (clear.AmbientAbove * 1.15f) + (clear.SunColour * 0.10f);

    private static SkyLight Grey(SkyLight clear, float through, float sun, float cover, Vector3 tint)
    {
        // Clouds send the sun's light on from everywhere.
        var light = ((clear.AmbientAbove * 1.15f) + (clear.SunColour * 0.22f)) * through;
        var mean = (light.X + light.Y + light.Z) / 3;
        // Spelt out, since Vector3.Lerp rounds by what the processor offers.
        var grey = ((light * 0.4f) + new Vector3(mean * 0.6f)) * tint;
        return clear with
        {
            SunColour = clear.SunColour * sun,
            ZenithColour = grey * 0.62f,
            HorizonColour = grey * 0.80f,
            AmbientAbove = grey,
            AmbientBelow = grey * 0.28f,
            CloudCover = cover,
            SunSoftness = 0.2f,
            Stars = 0,
            Moon = null,
        };
    }
}
