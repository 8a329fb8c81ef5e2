using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Sound;

/// <summary>First-order low-pass, y += k(x − y) with k = 1 − e^(−2πf/rate). The rest, x − y, is the high-pass.</summary>
internal struct OnePole(double cutoffHz)
{
    private readonly float _k = Coefficient(cutoffHz);
    private float _y;

    /// <summary>The coefficient of a cutoff, for filters whose cutoff moves.</summary>
    public static float Coefficient(double cutoffHz) => (float)(1 - DeterministicMath.Exp(-2 * Math.PI * cutoffHz / SoundStem.SampleRateHz));

    public float Low(float x) => Low(x, _k);

    public float Low(float x, float k) => _y += k * (x - _y);

    public float High(float x) => x - Low(x);
}
