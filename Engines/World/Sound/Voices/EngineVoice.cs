namespace Sora.Engines.World.Sound.Voices;

/// <summary>
/// A combustion engine: every firing is a pulse into the exhaust, whose resonances colour it; load makes pulses harder. Rate by revolutions and cylinders,
/// two revolutions a cycle. About 40 operations a sample.
/// </summary>
internal static class EngineVoice
{
    private const int ControlSamples = 96;

    /// <summary>Samples of that length, the loudest about 1.</summary>
    /// <param name="revolutions">A minute, at each second.</param>
    /// <param name="load">0 idle to 1 full, at each second.</param>
    public static float[] Make(double seconds, Func<double, double> revolutions, Func<double, double> load, int cylinders, ulong seed)
    {
        var samples = Texture.Silence(seconds);
        var random = new NoiseSource(seed);
        var strengths = new float[cylinders];
        for (var i = 0; i < cylinders; i++)
        {
            strengths[i] = (float)random.Between(0.75, 1);
        }

        Resonator pipe = new(95, 60), body = new(240, 120), rasp = new(900, 500);
        var (phase, cylinder, pulse, step, hard) = (0.0, 0, 0f, 0.0, 0f);
        var fall = 0f;
        for (var n = 0; n < samples.Length; n++)
        {
            if (n % ControlSamples == 0)
            {
                var at = n / (double)SoundStem.SampleRateHz;
                var firing = revolutions(at) / 60 * cylinders / 2;
                step = firing / SoundStem.SampleRateHz;
                hard = (float)load(at);
                fall = OnePole.Coefficient(Math.Max(40, 1.2 * firing));
                pipe.Tune(80 + (0.25 * firing), 70);
            }

            phase += step * (1 + (0.02 * random.Next()));
            if (phase >= 1)
            {
                phase -= 1;
                cylinder = cylinder + 1 == cylinders ? 0 : cylinder + 1;
                pulse += strengths[cylinder];
            }

            pulse -= fall * pulse;
            var source = (pulse * (1 + (0.5f * hard * random.Next()))) - 0.35f + (0.04f * random.Next());
            samples[n] = (1.2f * pipe.Next(source)) + (0.7f * body.Next(source)) + ((0.15f + (0.5f * hard)) * rasp.Next(source));
        }

        return Texture.Normalise(samples);
    }
}
