using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Sound.Voices;

/// <summary>Makes the samples of a call: a saw-tooth without folded partials (Välimäki, "PolyBLEP", 2007), breath and resonances in parallel. About 60 operations a sample.</summary>
internal static class CallSynthesis
{
    private const int ControlSamples = 48;
    private const int Rate = SoundStem.SampleRateHz;
    private const double EdgeSeconds = 0.004;
    private const float ResonanceGain = 2.2f;

    /// <summary>One utterance whose loudest sample is about 1.</summary>
    /// <param name="size">Size of the caller beside the usual: pitch and resonances go down as it goes up.</param>
    public static float[] Make(Call call, ulong seed, double size = 1)
    {
        var samples = new float[(int)(call.Seconds * Rate)];
        var random = new NoiseSource(seed);
        var (pitch, level, noise) = (new Curve(call.Pitch), new Curve(call.Level), new Curve(call.Noise));
        var formants = Array.ConvertAll(call.Formants, text => new Curve(text));
        var bank = new Resonator[formants.Length];
        var source = new Source(call, random.Between(0, 1), NoiseSource.Derive(seed, 1));
        var edge = EdgeSeconds * Rate;
        for (var start = 0; start < samples.Length; start += ControlSamples)
        {
            var share = start / (double)samples.Length;
            var hz = pitch.At(share) / size * (1 + (call.Vibrato * DeterministicMath.Sin(2 * Math.PI * call.VibratoHz * start / Rate)));
            for (var k = 0; k < bank.Length; k++)
            {
                var centre = formants[k].At(share) / Math.Sqrt(size);
                bank[k].Tune(centre, Math.Max(40, call.Breadth * centre));
            }

            var (loud, breath) = ((float)level.At(share), (float)noise.At(share));
            for (var n = start; n < Math.Min(samples.Length, start + ControlSamples); n++)
            {
                var x = source.Next(hz, breath) * loud;
                var y = bank.Length == 0 ? x : 0.12f * x;
                for (var k = 0; k < bank.Length; k++)
                {
                    y += ResonanceGain / (1 + (0.45f * k)) * bank[k].Next(x);
                }

                samples[n] = y * (float)Math.Min(1, Math.Min(n, samples.Length - n) / edge);
            }
        }

        Texture.Normalise(samples);
        return samples;
    }

    private struct Source(Call call, double phase, ulong seed)
    {
        private NoiseSource _noise = new(seed);
        private double _drift = 1;
        private double _choke;

        public float Next(double hz, float breath)
        {
            var step = hz * _drift / Rate;
            phase += step;
            if (phase >= 1)
            {
                phase -= 1;
                _drift = 1 + (call.Jitter * _noise.Next());
            }

            var tone = (float)call.Pure * (float)DeterministicMath.Sin(2 * Math.PI * phase);
            if (call.Pure < 1)
            {
                tone += (1 - (float)call.Pure) * (float)((2 * phase) - 1 - Blep(phase, step));
            }

            var sound = ((1 - breath) * tone) + (breath * 1.4f * _noise.Next());
            if (call.Rough > 0)
            {
                _choke += call.RoughHz / Rate * (1 + (0.3 * _noise.Next()));
                sound *= (float)(1 - (call.Rough * 0.5 * (1 - DeterministicMath.Cos(2 * Math.PI * _choke))));
            }

            return sound;
        }

        // Rounds the saw's corner over two samples, by which most of what would fold over goes.
        private static double Blep(double phase, double step)
        {
            if (phase < step)
            {
                var t = phase / step;
                return (2 * t) - (t * t) - 1;
            }

            if (phase > 1 - step)
            {
                var t = (phase - 1) / step;
                return (t * t) + (2 * t) + 1;
            }

            return 0;
        }
    }
}
