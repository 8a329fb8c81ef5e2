using System.Numerics;

namespace Sora.EndToEnd.Tests;

/// <summary>
/// Finds where sounds begin, also over what still rings: the spectrum rises above its loudest of a moment ago, neighbouring bands included
/// (Böck and Widmer, "Maximum filter vibrato suppression for onset detection", DAFx 2013); the sample is where the signal's edge is steepest.
/// </summary>
internal static class Onsets
{
    private const int SampleRateHz = 48_000;
    private const int Window = 512;
    private const int Hop = SampleRateHz / 400;
    private const int Lookback = 8;
    private const int Bands = 24;
    private const double LowestHz = 250;
    private const double HighestHz = 16_000;

    // Quieter than this a band is silent, whatever moves in it.
    private const double FloorDecibels = -66;

    // Mean rise of the bands, in dB.
    private const double Rise = 2.6;
    private const int RefractoryHops = 8;

    /// <summary>Seconds.</summary>
    public static IReadOnlyList<double> Find(float[] samples)
    {
        // Silence before the first sample, so that a film may begin with a sound.
        var padded = new float[samples.Length + (2 * Window)];
        samples.CopyTo(padded, Window);
        var levels = Enumerable.Range(0, (padded.Length - Window) / Hop).Select(i => Levels(padded.AsSpan(i * Hop, Window))).ToArray();
        var rises = Enumerable.Range(0, levels.Length).Select(i => i < Lookback ? 0 : RiseAt(levels, i)).ToArray();
        var onsets = new List<double>();
        var last = -RefractoryHops;
        for (var i = Lookback; i < rises.Length; i++)
        {
            if (rises[i] > Rise && i - last >= RefractoryHops && rises[i] >= rises[i..Math.Min(rises.Length, i + 4)].Max())
            {
                onsets.Add(Math.Max(0, Edge(padded, i * Hop) - Window) / (double)SampleRateHz);
                last = i;
            }
        }

        return onsets;
    }

    private static double RiseAt(double[][] levels, int i)
    {
        var sum = 0.0;
        for (var band = 0; band < Bands; band++)
        {
            var before = FloorDecibels;
            for (var k = 2; k <= Lookback; k++)
            {
                for (var near = Math.Max(0, band - 1); near <= Math.Min(Bands - 1, band + 1); near++)
                {
                    before = Math.Max(before, levels[i - k][near]);
                }
            }

            sum += Math.Max(0, levels[i][band] - before);
        }

        return sum / Bands;
    }

    private static double[] Levels(ReadOnlySpan<float> window)
    {
        var spectrum = new Complex[Window];
        for (var n = 0; n < Window; n++)
        {
            spectrum[n] = window[n] * (0.5 - (0.5 * Math.Cos(2 * Math.PI * n / Window)));
        }

        Transform(spectrum);
        var power = new double[Bands];
        for (var k = 1; k < Window / 2; k++)
        {
            var hz = k * SampleRateHz / (double)Window;
            var band = (int)Math.Floor(Bands * Math.Log(hz / LowestHz) / Math.Log(HighestHz / LowestHz));
            if (band is >= 0 and < Bands)
            {
                power[band] += spectrum[k].Real * spectrum[k].Real;
                power[band] += spectrum[k].Imaginary * spectrum[k].Imaginary;
            }
        }

        return Array.ConvertAll(power, p => 10 * Math.Log10((p / (Window * Window / 16.0)) + 1e-12));
    }

    /// <summary>Where in a window and a little after it the energy of the slope over 1 ms exceeds that of the 4 ms before by most.</summary>
    private static int Edge(float[] samples, int from)
    {
        const int after = SampleRateHz / 1_000;
        const int before = 4 * after;
        var (best, at) = (0.0, from);
        for (var n = Math.Max(before + 1, from); n < Math.Min(samples.Length - after, from + Window + Hop); n++)
        {
            double rise = Slope(samples, n, after) / (Slope(samples, n - before, before) + 1e-9);
            var height = rise * Math.Sqrt(Slope(samples, n, after));
            (best, at) = height > best ? (height, n) : (best, at);
        }

        return at;
    }

    private static double Slope(float[] samples, int from, int length)
    {
        var sum = 0.0;
        for (var n = from; n < from + length; n++)
        {
            var step = samples[n] - samples[n - 1];
            sum += step * step;
        }

        return sum / length;
    }

    /// <summary>Radix two, in place.</summary>
    private static void Transform(Complex[] x)
    {
        for (int i = 1, j = 0; i < x.Length; i++)
        {
            var bit = x.Length >> 1;
            for (; (j & bit) != 0; bit >>= 1)
            {
                j ^= bit;
            }

            j |= bit;
            if (i < j)
            {
                (x[i], x[j]) = (x[j], x[i]);
            }
        }

        for (var length = 2; length <= x.Length; length <<= 1)
        {
            var turn = Complex.FromPolarCoordinates(1, -2 * Math.PI / length);
            for (var start = 0; start < x.Length; start += length)
            {
                var w = Complex.One;
                for (var k = 0; k < length / 2; k++)
                {
                    var (even, odd) = (x[start + k], x[start + k + (length / 2)] * w);
                    x[start + k] = even + odd;
                    x[start + k + (length / 2)] = even - odd;
                    w *= turn;
                }
            }
        }
    }
}
