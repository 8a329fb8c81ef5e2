namespace Sora.EndToEnd.Tests;

/// <summary>Finds where sounds begin: the level over 5 ms rises by 12 dB above the loudest of the 25 ms before.</summary>
internal static class Onsets
{
    private const int SampleRateHz = 48_000;
    private const int Window = SampleRateHz / 200;
    private const int Lookback = 5;
    private const double Rise = 12;
    private const double FloorDecibels = -46;
    private const int Refractory = 8;

    /// <summary>Seconds.</summary>
    public static IReadOnlyList<double> Find(float[] samples)
    {
        var levels = Enumerable.Range(0, samples.Length / Window).Select(i => Level(samples.AsSpan(i * Window, Window))).ToArray();
        var onsets = new List<double>();
        var last = -Refractory;
        for (var i = Lookback; i < levels.Length; i++)
        {
            if (levels[i] > FloorDecibels && levels[i] - levels[(i - Lookback)..i].Max() > Rise && i - last >= Refractory)
            {
                onsets.Add(FirstLoud(samples, i) / (double)SampleRateHz);
                last = i;
            }
        }

        return onsets;
    }

    private static double Level(ReadOnlySpan<float> window)
    {
        double energy = 1e-12;
        foreach (var sample in window)
        {
            energy += sample * sample;
        }

        return 10 * Math.Log10(energy / window.Length);
    }

    private static int FirstLoud(float[] samples, int window)
    {
        var part = samples.AsSpan(window * Window, Window);
        var peak = 0f;
        foreach (var sample in part)
        {
            peak = Math.Max(peak, Math.Abs(sample));
        }

        for (var i = 0; i < part.Length; i++)
        {
            if (Math.Abs(part[i]) > peak / 4)
            {
                return (window * Window) + i;
            }
        }

        return window * Window;
    }
}
