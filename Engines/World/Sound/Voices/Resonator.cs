using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Sound.Voices;

/// <summary>A two-pole resonance of unit gain at its peak (Klatt 1980, "Software for a cascade/parallel formant synthesizer").</summary>
internal struct Resonator
{
    private float _a;
    private float _b;
    private float _c;
    private float _y1;
    private float _y2;

    public Resonator(double hz, double bandwidthHz)
    {
        Tune(hz, bandwidthHz);
    }

    /// <summary>Moves the peak; what rings goes on ringing.</summary>
    public void Tune(double hz, double bandwidthHz)
    {
        var r = DeterministicMath.Exp(-Math.PI * bandwidthHz / SoundStem.SampleRateHz);
        var angle = 2 * Math.PI * Math.Min(hz, 0.45 * SoundStem.SampleRateHz) / SoundStem.SampleRateHz;
        _b = (float)(2 * r * DeterministicMath.Cos(angle));
        _c = (float)(-r * r);

        // |1 − b·e^(−jω) − c·e^(−2jω)| at the peak, so that every band comes out equally strong.
        _a = (float)((1 - r) * Math.Sqrt(1 - (2 * r * DeterministicMath.Cos(2 * angle)) + (r * r)));
    }

    public float Next(float x)
    {
        var y = (_a * x) + (_b * _y1) + (_c * _y2);
        (_y2, _y1) = (_y1, y);
        return y;
    }
}
