using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Sound.Voices;

/// <summary>Building blocks of noises: bands of noise, struck partials, grains, and what shapes them.</summary>
internal static class Texture
{
    private const int Rate = SoundStem.SampleRateHz;
    private const double EndDecibels = 66;

    /// <summary>Silence of that length, a multiple of eight samples.</summary>
    public static float[] Silence(double seconds) => new float[Math.Max(8, (int)(seconds * Rate) / 8 * 8)];

    /// <summary>Brings the loudest sample to 1; silence stays.</summary>
    public static float[] Normalise(float[] samples, double peak = 1)
    {
        var loudest = 0f;
        foreach (var sample in samples)
        {
            loudest = Math.Max(loudest, Math.Abs(sample));
        }

        var gain = loudest > 1e-9f ? (float)peak / loudest : 0;
        for (var n = 0; n < samples.Length; n++)
        {
            samples[n] *= gain;
        }

        return samples;
    }

    /// <summary>Noise between two frequencies, 12 dB an octave above and 6 below, at a level that follows a curve; root mean square about 0.3 at 1.</summary>
    public static float[] Noise(double seconds, Curve low, Curve high, Curve level, ulong seed)
    {
        var samples = Silence(seconds);
        var noise = new NoiseSource(seed);
        OnePole first = new(1_000), second = new(1_000), below = new(100);
        float up = 0, down = 0, gain = 0, loud = 0;
        for (var n = 0; n < samples.Length; n++)
        {
            if (n % 64 == 0)
            {
                var share = n / (double)samples.Length;
                var (from, to) = (low.At(share), high.At(share));
                (up, down) = (OnePole.Coefficient(to), OnePole.Coefficient(from));
                gain = 0.3f / (float)Math.Sqrt(Math.Max(0.0008, (to - (0.5 * from)) / Rate));
                loud = (float)level.At(share);
            }

            var x = second.Low(first.Low(noise.Next(), up), up);
            samples[n] = loud * gain * (x - below.Low(x, down));
        }

        return samples;
    }

    /// <summary>Adds a struck thing at a moment: partials that ring out.</summary>
    /// <param name="modes">Hertz, strength, seconds to fall by 60 dB; three a partial.</param>
    public static void Strike(float[] samples, double at, double strength, params double[] modes)
    {
        var start = (int)(at * Rate) / 8 * 8;
        for (var i = 0; i + 2 < modes.Length; i += 3)
        {
            var length = Math.Min(samples.Length - start, ModalKernel.Length(modes[i + 2], EndDecibels)) / 8 * 8;
            if (length > 0 && modes[i] < 0.45 * Rate)
            {
                ModalKernel.Add(samples.AsSpan(start, length), new Mode(modes[i], strength * modes[i + 1], modes[i + 2]));
            }
        }
    }

    /// <summary>Adds a burst of noise that begins at once and dies away.</summary>
    public static void Burst(float[] samples, double at, double strength, double lowHz, double highHz, double seconds, ref NoiseSource random)
    {
        var (one, two, low) = (new OnePole(highHz), new OnePole(highHz), new OnePole(lowHz));
        var decay = (float)DeterministicMath.Exp(-6.907755278982137 / (seconds * Rate));
        var envelope = (float)(strength / Math.Sqrt(Math.Max(0.0008, 2 * (highHz - (0.5 * lowHz)) / Rate)));
        var start = (int)(at * Rate);
        for (var n = Math.Max(0, start); n < Math.Min(samples.Length, start + (int)(1.1 * seconds * Rate)); n++)
        {
            samples[n] += envelope * low.High(two.Low(one.Low(random.Next())));
            envelope *= decay;
        }
    }

    /// <summary>Adds samples at a moment; what lies before the beginning is left out.</summary>
    public static void Add(float[] to, ReadOnlySpan<float> from, double at, double gain)
    {
        var start = (int)(at * Rate);
        for (var n = Math.Max(0, -start); n < from.Length && start + n < to.Length; n++)
        {
            to[start + n] += (float)gain * from[n];
        }
    }

    /// <summary>Adds a tone whose pitch follows a curve.</summary>
    /// <param name="partials">Strength of the first, second, … partial.</param>
    public static void Tone(float[] samples, double at, double seconds, Curve hz, Curve level, params double[] partials)
    {
        var (start, length, phase) = ((int)(at * Rate), (int)(seconds * Rate), 0.0);
        for (var n = 0; n < length && start + n < samples.Length; n++)
        {
            var share = n / (double)length;
            phase += hz.At(share) / Rate;
            var edge = Math.Min(1, Math.Min(n, length - n) / 192.0);
            var sum = 0.0;
            for (var k = 0; k < partials.Length; k++)
            {
                sum += partials[k] * DeterministicMath.Sin(2 * Math.PI * (k + 1) * phase);
            }

            samples[start + n] += (float)(edge * level.At(share) * sum);
        }
    }

    /// <summary>Fades both ends, so that a stretch of a lasting noise begins and ends softly.</summary>
    public static float[] Faded(float[] samples, double inSeconds, double outSeconds)
    {
        var (first, last) = ((int)Math.Min(inSeconds * Rate, samples.Length / 2), (int)Math.Min(outSeconds * Rate, samples.Length / 2));
        for (var n = 0; n < first; n++)
        {
            samples[n] *= n / (float)first;
        }

        for (var n = 0; n < last; n++)
        {
            samples[^(n + 1)] *= n / (float)last;
        }

        return samples;
    }
}
