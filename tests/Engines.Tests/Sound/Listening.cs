using Sora.Engines.World.Sound;

namespace Sora.Engines.Tests.Sound;

/// <summary>Measures on samples that know nothing of how they were made.</summary>
internal static class Listening
{
    private const int Rate = SoundStem.SampleRateHz;

    public static float[] Stem(ComposedSound sound, string name) => sound.Stems.Single(stem => stem.Name == name).Samples;

    public static float[] Mix(ComposedSound sound) =>
        sound.Stems.Select(stem => stem.Samples).Aggregate((a, b) => a.Zip(b, (x, y) => x + y).ToArray());

    public static float[] Channel(float[] interleaved, int channel) => interleaved.Where((_, i) => i % 2 == channel).ToArray();

    public static double Peak(ReadOnlySpan<float> samples)
    {
        var peak = 0f;
        foreach (var sample in samples)
        {
            peak = Math.Max(peak, Math.Abs(sample));
        }

        return peak;
    }

    public static double RootMeanSquare(ReadOnlySpan<float> samples)
    {
        var sum = 0.0;
        foreach (var sample in samples)
        {
            sum += sample * sample;
        }

        return Math.Sqrt(sum / Math.Max(1, samples.Length));
    }

    /// <summary>Seconds at which the level over 2 ms leaps by 9 dB above the loudest of the 40 ms before it; leaps within 30 ms are one.</summary>
    public static List<double> Onsets(float[] interleaved, double floor = 0.0012)
    {
        var mono = Channel(interleaved, 0).Zip(Channel(interleaved, 1), (left, right) => 0.5f * (left + right)).ToArray();
        const int window = Rate / 500;
        var levels = Enumerable.Range(0, mono.Length / window).Select(i => RootMeanSquare(mono.AsSpan(i * window, window))).ToArray();
        var onsets = new List<double>();
        for (var i = 0; i < levels.Length; i++)
        {
            var before = i == 0 ? 0 : levels[Math.Max(0, i - 20)..i].Max();
            var time = i * window / (double)Rate;
            if (levels[i] > floor && levels[i] > 2.8 * before && (onsets.Count == 0 || time - onsets[^1] > 0.03))
            {
                onsets.Add(time);
            }
        }

        return onsets;
    }

    /// <summary>Root mean square frequency in hertz: power of the difference signal over power of the signal.</summary>
    public static double Brightness(ReadOnlySpan<float> samples)
    {
        double difference = 0, power = 0;
        for (var i = 1; i < samples.Length; i++)
        {
            difference += (samples[i] - samples[i - 1]) * (samples[i] - samples[i - 1]);
            power += samples[i] * samples[i];
        }

        return Math.Sqrt(difference / power) * Rate / (2 * Math.PI);
    }

    /// <summary>Seconds until the level over 10 ms stays 40 dB below its peak.</summary>
    public static double Decay(ReadOnlySpan<float> samples)
    {
        const int window = Rate / 100;
        var loudest = 0.0;
        for (var i = 0; i + window <= samples.Length; i += window)
        {
            loudest = Math.Max(loudest, RootMeanSquare(samples.Slice(i, window)));
        }

        for (var i = samples.Length / window * window - window; i >= 0; i -= window)
        {
            if (RootMeanSquare(samples.Slice(i, window)) > 0.01 * loudest)
            {
                return (i + window) / (double)Rate;
            }
        }

        return 0;
    }

    /// <summary>Median of the pitch of frames of 60 ms that have one, in hertz: the lag at which a frame is most like itself; 0 when few have.</summary>
    public static double Pitch(ReadOnlySpan<float> samples, double lowest = 60, double highest = 600)
    {
        const int frame = Rate * 6 / 100;
        var pitches = new List<double>();
        var frames = 0;
        for (var start = 0; start + (2 * frame) < samples.Length; start += frame / 2)
        {
            var here = samples[start..];
            if (RootMeanSquare(here[..frame]) < 0.2 * RootMeanSquare(samples))
            {
                continue;
            }

            frames++;
            var (best, lag) = (0.0, 0);
            for (var t = (int)(Rate / highest); t < Rate / lowest && t < frame; t++)
            {
                double cross = 0, own = 1e-12, other = 1e-12;
                for (var n = 0; n < frame; n += 2)
                {
                    cross += here[n] * here[n + t];
                    own += here[n] * here[n];
                    other += here[n + t] * here[n + t];
                }

                // The shortest of lags that fit about as well: its multiples fit too.
                var likeness = cross / Math.Sqrt(own * other);
                (best, lag) = likeness > best + 0.03 ? (likeness, t) : (best, lag);
            }

            if (best > 0.6)
            {
                pitches.Add((double)Rate / lag);
            }
        }

        pitches.Sort();
        return pitches.Count > 0.3 * frames && pitches.Count > 0 ? pitches[pitches.Count / 2] : 0;
    }
}
