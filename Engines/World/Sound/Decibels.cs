using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Sound;

/// <summary>Amplitude and level relative to full scale.</summary>
internal static class Decibels
{
    private const double PerNeper = 8.685889638065037;

    /// <summary>What silence is given as, for JSON knows no infinity.</summary>
    public const float Silence = -160;

    /// <summary>20·log10 of an amplitude.</summary>
    public static float Of(double amplitude) => amplitude > 1e-8 ? (float)(PerNeper * DeterministicMath.Log(amplitude)) : Silence;

    /// <summary>Amplitude of a level in dB.</summary>
    public static double Amplitude(double decibels) => DeterministicMath.Exp(decibels / PerNeper);
}
