namespace Sora.Media.Sound;

/// <summary>
/// Brings a mix to the level of a film. Sparse sounds stay sparse: three quiet knocks may not be pushed to a speech level, so a quiet mix is raised by
/// a bounded gain, and never so far that a peak would have to be limited. What is too loud is lowered; what still peaks is limited.
/// </summary>
internal static class Levels
{
    /// <summary>A mix quieter than this is raised, as far as the other bounds allow.</summary>
    private const double QuietLufs = -20;

    /// <summary>A mix louder than this is lowered.</summary>
    private const double LoudLufs = -14;

    /// <summary>More would lift the hiss of an intended silence.</summary>
    private const double MostGainDb = 9;

    /// <summary>−1 dBTP in the film, less what AAC adds (0.4 to 1.6 dB measured).</summary>
    private const double CeilingDb = -2.8;

    public static float Ceiling => (float)FromDecibels(CeilingDb);

    /// <summary>Changes the samples (interleaved stereo, 48 kHz) in place.</summary>
    public static void Apply(Span<float> stereo)
    {
        Clean(stereo);
        var peaks = TruePeak.Envelope(stereo);
        var gain = (float)FromDecibels(GainDb(stereo, peaks.DefaultIfEmpty().Max()));
        Scale(stereo, gain);
        Scale(peaks, gain);
        Limiter.Apply(stereo, peaks, Ceiling);
    }

    /// <summary>The one gain for the whole film, in decibels.</summary>
    /// <param name="peak">The true peak, 1 is full scale.</param>
    internal static double GainDb(ReadOnlySpan<float> stereo, float peak)
    {
        if (Loudness.Integrated(stereo) is not { } loudness)
        {
            return 0;
        }

        if (loudness > LoudLufs)
        {
            return LoudLufs - loudness;
        }

        var headroom = CeilingDb - (20 * Math.Log10(Math.Max(peak, 1e-9f)));
        return Math.Max(0, Math.Min(Math.Min(QuietLufs - loudness, MostGainDb), headroom));
    }

    private static void Scale(Span<float> values, float gain)
    {
        foreach (ref var value in values)
        {
            value *= gain;
        }
    }

    private static double FromDecibels(double decibels) => Math.Pow(10, decibels / 20);

    /// <summary>One bad value would silence or blast the whole film through the filters.</summary>
    private static void Clean(Span<float> samples)
    {
        const float Loudest = 64;
        foreach (ref var sample in samples)
        {
            sample = float.IsFinite(sample) ? Math.Clamp(sample, -Loudest, Loudest) : 0;
        }
    }
}
