using System.Numerics;

namespace Sora.Engines.World.Picture;

/// <summary>What a far silhouette is made of.</summary>
internal enum BackdropKind
{
    /// <summary>Sharp ridges with rock faces.</summary>
    Mountains,
    Hills,

    /// <summary>Crowns of trees in a row.</summary>
    Trees,

    /// <summary>Pointed trees in a row.</summary>
    Firs,

    /// <summary>Blocks of houses with windows.</summary>
    Skyline,
    Dunes,
}

/// <summary>
/// One silhouette on the horizon, painted on the sky: as far away as never to shift, and without cost where it is not seen.
/// Heights are tangents of the angle above the horizon.
/// </summary>
/// <param name="Height">Of its highest parts; 0.2 is about the upper edge of a level picture.</param>
/// <param name="Features">How many of them stand in a quarter of the round.</param>
/// <param name="Colour">Albedo in linear light.</param>
/// <param name="Haze">0 near to 1 lost in the air.</param>
internal sealed record BackdropLayer(BackdropKind Kind, float Height, float Features, Vector3 Colour, float Haze)
{
    /// <summary>Part of the height above which snow lies; 1 for none.</summary>
    public float SnowLine { get; init; } = 1;

    /// <summary>Part of the windows that are lit, 0 to 1.</summary>
    public float LitWindows { get; init; }

    /// <summary>Height of its foot: hills behind hills begin higher.</summary>
    public float Foot { get; init; }

    /// <summary>Makes one layer different from its like.</summary>
    public float Seed { get; init; }
}

/// <summary>Lights of the sky that are neither sun nor stars.</summary>
internal enum SkyWonder
{
    None,
    NorthernLights,
    Rainbow,
}

/// <summary>What falls through the air between eye and things.</summary>
internal enum PrecipitationKind
{
    None,
    Rain,
    Snow,
}

/// <summary>Rain or snow as a layer of the picture: streaks and flakes in space, cheap at any number.</summary>
/// <param name="Amount">0 to 1, a cloudburst.</param>
/// <param name="Wind">Metres a second along X.</param>
/// <param name="Time">Seconds.</param>
internal readonly record struct Precipitation(PrecipitationKind Kind, float Amount, float Wind, float Time);
