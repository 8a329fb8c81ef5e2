namespace Sora.Media.Sound;

/// <summary>
/// Keeps the true peak under a ceiling. Each frame's needed gain is held over the look-ahead to both sides and smoothed over the same length, so the
/// gain is down before the peak comes, returns slowly after it, and never cuts a wave's top off.
/// Cost: one pass over the frames, plus the true-peak filter where the wave is near the ceiling.
/// </summary>
internal static class Limiter
{
    private const int LookAheadFrames = Mix.SampleRateHz / 200;
    private const double ReleaseSeconds = 0.1;

    /// <param name="stereo">Changed in place.</param>
    /// <param name="peaks">Of each frame, by <see cref="TruePeak.Envelope"/>; overwritten.</param>
    /// <param name="ceiling">1 is full scale.</param>
    public static void Apply(Span<float> stereo, float[] peaks, float ceiling)
    {
        if (peaks.Length == 0 || peaks.Max() <= ceiling)
        {
            return;
        }

        foreach (ref var peak in peaks.AsSpan())
        {
            peak = peak > ceiling ? ceiling / peak : 1f;
        }

        var gains = Hold(peaks);
        Release(gains);
        Smooth(gains, stereo);
    }

    /// <summary>The lowest gain within the look-ahead to both sides: a sliding minimum by a monotonic queue.</summary>
    private static float[] Hold(float[] needed)
    {
        var held = new float[needed.Length];
        var queue = new int[needed.Length];
        var (first, end) = (0, 0);
        for (var frame = 0; frame < needed.Length + LookAheadFrames; frame++)
        {
            if (frame < needed.Length)
            {
                while (end > first && needed[queue[end - 1]] >= needed[frame])
                {
                    end--;
                }

                queue[end++] = frame;
            }

            var centre = frame - LookAheadFrames;
            if (centre < 0)
            {
                continue;
            }

            while (queue[first] < centre - LookAheadFrames)
            {
                first++;
            }

            held[centre] = needed[queue[first]];
        }

        return held;
    }

    private static void Release(float[] gains)
    {
        var rise = (float)(1 - Math.Exp(-1 / (ReleaseSeconds * Mix.SampleRateHz)));
        for (var frame = 1; frame < gains.Length; frame++)
        {
            gains[frame] = Math.Min(gains[frame], gains[frame - 1] + ((1 - gains[frame - 1]) * rise));
        }
    }

    /// <summary>Mean of the held gains over the look-ahead on both sides; each of them already allows for the peak in the middle.</summary>
    private static void Smooth(float[] gains, Span<float> stereo)
    {
        const int Window = (2 * LookAheadFrames) + 1;
        double sum = 0;
        for (var frame = -LookAheadFrames; frame <= LookAheadFrames; frame++)
        {
            sum += gains[Math.Clamp(frame, 0, gains.Length - 1)];
        }

        for (var frame = 0; frame < gains.Length; frame++)
        {
            var gain = (float)(sum / Window);
            stereo[2 * frame] *= gain;
            stereo[(2 * frame) + 1] *= gain;
            sum += gains[Math.Min(frame + LookAheadFrames + 1, gains.Length - 1)] - gains[Math.Max(frame - LookAheadFrames, 0)];
        }
    }
}
