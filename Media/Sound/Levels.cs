using System.Globalization;

namespace Sora.Media.Sound;

/// <summary>The one gain of a film, and what bound it.</summary>
/// <param name="GainDb">Decibels, for every sample alike.</param>
/// <param name="LoudnessLufs">Of the mix before it; null where loudness means nothing.</param>
/// <param name="Bound">What kept it from more: loudness, peak or gain.</param>
internal sealed record LevelChoice(double GainDb, double? LoudnessLufs, string Bound)
{
    /// <summary>For the film's comment.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"Sound: {GainDb:+0.0;-0.0;0.0} dB, {(LoudnessLufs is { } loudness ? $"to {loudness + GainDb:0.0} LUFS" : "loudness undefined")}, bound by {Bound}.");
}

/// <summary>
/// Brings a mix to the level of a film by one static gain: the least of what leads to −16 LUFS, to −2.5 dBTP (AAC adds 0.4 to 1.6 dB), and +12 dB. Nothing is
/// limited: three knocks stay three knocks, and the louder of two impacts stays the louder. Under 3 seconds loudness means little, and only the peak counts.
/// </summary>
internal static class Levels
{
    private const double TargetLufs = -16;
    private const double CeilingDb = -2.5;
    private const double MostGainDb = 12;
    private const double ShortSeconds = 3;
    private const double FaintestPeakDb = -160;

    /// <summary>Changes the samples (interleaved stereo, 48 kHz) in place; returns what was done.</summary>
    public static LevelChoice Apply(Span<float> stereo)
    {
        Clean(stereo);
        var choice = Choose(stereo, TruePeak.Envelope(stereo).DefaultIfEmpty().Max());
        var gain = (float)Math.Pow(10, choice.GainDb / 20);
        foreach (ref var sample in stereo)
        {
            sample *= gain;
        }

        return choice;
    }

    /// <summary>The one gain for the whole film.</summary>
    /// <param name="peak">The true peak, 1 is full scale.</param>
    internal static LevelChoice Choose(ReadOnlySpan<float> stereo, float peak)
    {
        var isShort = stereo.Length < ShortSeconds * Mix.SampleRateHz * Mix.Channels;
        var loudness = isShort ? null : Loudness.Integrated(stereo);
        var headroom = CeilingDb - (peak > 0 ? 20 * Math.Log10(peak) : FaintestPeakDb);
        var wanted = loudness is { } lufs ? TargetLufs - lufs : double.PositiveInfinity;
        var gain = Math.Min(MostGainDb, Math.Min(headroom, wanted));
        return new LevelChoice(gain, loudness, gain == wanted ? "loudness" : gain == headroom ? "peak" : "gain");
    }

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
