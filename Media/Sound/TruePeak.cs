namespace Sora.Media.Sound;

/// <summary>
/// The peak of the wave between the samples, by ITU-R BS.1770-4, annex 2: four times oversampled with a windowed sinc of twelve taps a phase.
/// Cost: 48 multiplications a sample; only where a sample within reach could matter.
/// </summary>
internal static class TruePeak
{
    private const int Phases = 4;
    private const int Taps = 12;
    private static readonly double[][] Filters = [.. Enumerable.Range(1, Phases - 1).Select(Filter)];

    /// <summary>Highest absolute value of left and right around each sound frame: length ÷ 2 values, 1 is full scale.</summary>
    /// <param name="floor">Values below it need not be exact: the sample's own is given where no neighbour comes near.</param>
    public static float[] Envelope(ReadOnlySpan<float> stereo, float floor)
    {
        var peaks = new float[stereo.Length / Mix.Channels];
        for (var frame = 0; frame < peaks.Length; frame++)
        {
            for (var channel = 0; channel < Mix.Channels; channel++)
            {
                peaks[frame] = Math.Max(peaks[frame], At(stereo, frame, channel, peaks.Length, floor));
            }
        }

        return peaks;
    }

    private static float At(ReadOnlySpan<float> stereo, int frame, int channel, int frames, float floor)
    {
        Span<double> window = stackalloc double[Taps];
        double sum = 0;
        for (var tap = 0; tap < Taps; tap++)
        {
            var source = frame + tap - (Taps / 2) + 1;
            window[tap] = source >= 0 && source < frames ? stereo[(source * Mix.Channels) + channel] : 0;
            sum += Math.Abs(window[tap]);
        }

        var peak = Math.Abs(window[(Taps / 2) - 1]);
        if (sum <= floor)
        {
            // No tap is above 1, so the sum bounds the interpolated wave.
            return (float)peak;
        }

        foreach (var filter in Filters)
        {
            double value = 0;
            for (var tap = 0; tap < Taps; tap++)
            {
                value += window[tap] * filter[tap];
            }

            peak = Math.Max(peak, Math.Abs(value));
        }

        return (float)peak;
    }

    private static double[] Filter(int phase)
    {
        var filter = new double[Taps];
        for (var tap = 0; tap < Taps; tap++)
        {
            var distance = tap - (Taps / 2) + 1 - ((double)phase / Phases);
            var window = 0.5 * (1 + Math.Cos(2 * Math.PI * distance / (Taps + 1)));
            filter[tap] = Math.Sin(Math.PI * distance) / (Math.PI * distance) * window;
        }

        var gain = filter.Sum();
        return [.. filter.Select(value => value / gain)];
    }
}
