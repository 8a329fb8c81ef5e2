using Sora.Engines.World.Mathematics;

namespace Sora.Engines.World.Sound.Voices;

/// <content>Weather, water, fire and crowds.</content>
internal static partial class Foley
{
    private static IEnumerable<NamedSound> Around()
    {
        yield return Lasting("applause", -13, (seconds, seed) => Repeated(seconds, 0.0045, 0.9, seed, (s, at, i, r) =>
        {
            var centre = r.Between(900, 3_600);
            Texture.Burst(s, at, r.Between(0.1, 1) * r.Between(0.2, 1), 0.4 * centre, centre, 0.03, ref r);
        })) with
        { IsAround = true };
        yield return Lasting("cheer", -12, (seconds, seed) => Crowd(seconds, seed, 28, 260, 620, "0:0.3 0.12:1 0.75:0.9 1:0.3", 0.9)) with { IsAround = true };
        yield return Lasting("murmur", -22, (seconds, seed) => Crowd(seconds, seed, 30, 95, 210, "1", 0.22)) with { IsAround = true };
        yield return Lasting("crackle", -19, (seconds, seed) =>
        {
            var samples = Texture.Noise(seconds, C("60"), C("500"), C("0.22"), seed);
            var random = new NoiseSource(seed + 1);
            Crackles(samples, (int)(26 * seconds) + 1, seconds, 1_200, 8_000, 0.007, ref random);
            return Texture.Normalise(samples);
        });
        yield return Lasting("rain", -18, (seconds, seed) =>
        {
            var samples = Texture.Noise(seconds, C("700"), C("8500"), C("0.25"), seed);
            var random = new NoiseSource(seed + 1);
            for (var i = 0; i < 160 * seconds; i++)
            {
                Texture.Burst(samples, random.Between(0, seconds), random.Between(0.05, 0.5), 1_500, random.Between(3_000, 10_000), 0.004, ref random);
            }

            return Texture.Normalise(samples);
        }) with
        { IsAround = true };
        yield return Lasting("wind", -17, (seconds, seed) => Gusts(seconds, seed)) with { IsAround = true };
        yield return Lasting("waves", -15, (seconds, seed) => Repeated(seconds + 0.1, 5.5, 0.1, seed, (s, at, i, r) =>
            Texture.Add(s, Texture.Noise(7, C("0:60 0.4:200 1:700"), C("0:400 0.35:2600 0.6:5200 1:3000"), C("0:0.1 0.35:1 0.5:0.6 1:0"), r.Seed()), at - (i == 0 ? 1.2 : 0), 1))) with
        { IsAround = true };
        yield return Lasting("water", -19, (seconds, seed) =>
        {
            var samples = Texture.Noise(seconds, C("350"), C("3200"), C("0.18"), seed);
            var random = new NoiseSource(seed + 1);
            Drops(samples, (int)(55 * seconds), 0, seconds, 380, 1_700, ref random);
            return Texture.Normalise(samples);
        });
        yield return Lasting("bubble", -19, (seconds, seed) =>
        {
            var samples = Texture.Silence(seconds);
            var random = new NoiseSource(seed);
            Drops(samples, (int)(22 * seconds) + 2, 0, seconds, 180, 800, ref random);
            return Texture.Normalise(samples);
        });
        yield return Lasting("sizzle", -21, (seconds, seed) =>
        {
            var samples = Texture.Noise(seconds, C("3000"), C("11000"), C("0.3"), seed);
            var random = new NoiseSource(seed + 1);
            Crackles(samples, (int)(70 * seconds), seconds, 4_000, 12_000, 0.004, ref random);
            return Texture.Normalise(samples);
        });
        yield return Lasting("rustle", -21, (seconds, seed) => Repeated(seconds, 0.12, 0.7, seed, (s, at, i, r) =>
            Texture.Add(s, Texture.Noise(0.2, C("1500"), C("7000"), C("0:0 0.3:1 1:0"), r.Seed()), at, r.Between(0.3, 1))));
        yield return Lasting("hiss", -19, (seconds, seed) => Texture.Faded(Texture.Normalise(Texture.Noise(seconds, C("2500"), C("12000"), C("1"), seed)), 0.05, 0.2));
        yield return Lasting("rumble", -12, (seconds, seed) => Texture.Normalise(Texture.Noise(seconds, C("18"), C("0:90 0.5:160 1:80"), C("0:0 0.2:1 0.8:0.8 1:0"), seed)));
        yield return Lasting("traffic", -21, (seconds, seed) => Texture.Normalise(Texture.Noise(seconds, C("40"), C("0:350 0.3:700 0.6:300 1:600"), C("0:0.6 0.3:1 0.6:0.5 1:0.9"), seed))) with { IsAround = true };
        yield return new NamedSound("thunder", -5, false, (seconds, seed) => Once(4.5, s =>
        {
            var random = new NoiseSource(seed);
            Texture.Burst(s, 0, 1, 70, 3_500, 0.12, ref random);
            for (var i = 0; i < 14; i++)
            {
                Texture.Burst(s, random.Between(0.02, 2.2), random.Between(0.2, 0.9), 22, random.Between(120, 420), random.Between(0.6, 2), ref random);
            }
        })) with
        { IsAround = true };
    }

    /// <summary>Many voices at once, each with syllables of its own.</summary>
    private static float[] Crowd(double seconds, ulong seed, int voices, double lowHz, double highHz, string level, double openness)
    {
        var samples = Texture.Silence(seconds);
        var random = new NoiseSource(seed);
        for (var voice = 0; voice < voices; voice++)
        {
            for (var at = random.Between(-0.3, 0.3); at < seconds; at += random.Between(0.25, 0.8))
            {
                var length = random.Between(0.15, 0.3 + (0.5 * openness));
                var hz = random.Between(lowHz, highHz);
                var call = new Call(
                    length,
                    FormattableString.Invariant($"0:{hz} 0.4:{hz * (1 + (0.25 * openness))} 1:{hz * 0.85}"),
                    "0:0 0.25:1 0.7:0.8 1:0")
                {
                    Formants = [Number(random.Between(400, 600 + (400 * openness))), Number(random.Between(1_000, 1_900)), "2700"],
                    Noise = "0.25",
                };
                Texture.Add(samples, CallSynthesis.Make(call, NoiseSource.Derive(seed, (ulong)((voice * 1_000) + (int)(100 * (at + 1))))), Math.Max(0, at), random.Between(0.2, 1));
            }
        }

        var curve = new Curve(level);
        for (var n = 0; n < samples.Length; n++)
        {
            samples[n] *= (float)curve.At(n / (double)samples.Length);
        }

        return Texture.Normalise(samples);
    }

    private static float[] Gusts(double seconds, ulong seed)
    {
        var samples = Texture.Noise(seconds, C("60"), C("420"), C("0.5"), seed);
        var random = new NoiseSource(seed + 1);
        var (resonance, phase) = (new Resonator(480, 160), random.Between(0, 6.28));
        for (var n = 0; n < samples.Length; n++)
        {
            if (n % 96 == 0)
            {
                var sway = DeterministicMath.Sin(phase + (2 * Math.PI * n / SoundStem.SampleRateHz / 2.7));
                resonance.Tune(460 + (230 * sway), 120);
            }

            samples[n] += 0.5f * resonance.Next(random.Next());
        }

        return Texture.Normalise(samples);
    }

    private static string Number(double value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
