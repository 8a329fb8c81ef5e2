namespace Sora.Engines.World.Sound.Voices;

/// <content>What is struck, broken, poured or torn.</content>
internal static partial class Foley
{
    private static IEnumerable<NamedSound> Struck()
    {
        NamedSound Hit(string name, double level, double seconds, Action<float[], NoiseSource> fill) =>
            new(name, level, false, (_, seed) => Once(seconds, samples => fill(samples, new NoiseSource(seed)))) { IsContact = true };

        yield return Hit("clink", -16, 0.9, (s, r) => Texture.Strike(s, 0, 1, 2_650, 1, 0.55, 4_780, 0.6, 0.4, 6_900, 0.45, 0.3, 9_800, 0.3, 0.18));
        yield return Hit("thud", -11, 0.5, (s, r) =>
        {
            Texture.Strike(s, 0, 1, 62, 1, 0.3, 96, 0.6, 0.2, 171, 0.2, 0.1);
            Texture.Burst(s, 0, 0.25, 60, 500, 0.08, ref r);
        });
        yield return Hit("bang", -5, 0.8, (s, r) =>
        {
            Texture.Burst(s, 0, 1, 90, 5_000, 0.16, ref r);
            Texture.Strike(s, 0, 0.9, 78, 1, 0.35, 132, 0.6, 0.2);
        });
        yield return Hit("clang", -10, 1.8, (s, r) =>
        {
            Texture.Strike(s, 0, 1, 412, 0.7, 1.5, 689, 1, 1.3, 1_130, 0.9, 1.0, 1_742, 0.7, 0.8, 2_610, 0.6, 0.6, 3_890, 0.4, 0.4);
            Texture.Burst(s, 0, 0.3, 1_500, 9_000, 0.02, ref r);
        });
        yield return Hit("crash", -6, 2.2, (s, r) =>
        {
            for (var i = 0; i < 26; i++)
            {
                var at = i == 0 ? 0 : r.Between(0, 1) * r.Between(0, 1) * 1.4;
                var hz = r.Between(300, 3_400);
                Texture.Strike(s, at, r.Between(0.2, 1), hz, 1, 0.25, hz * 1.47, 0.7, 0.2, hz * 2.09, 0.5, 0.14);
                Texture.Burst(s, at, r.Between(0.3, 0.9), 300, 7_000, 0.09, ref r);
            }
        });
        yield return Hit("glass", -9, 1.6, (s, r) =>
        {
            Texture.Burst(s, 0, 0.8, 2_000, 12_000, 0.05, ref r);
            for (var i = 0; i < 46; i++)
            {
                var at = i < 4 ? 0.004 * i : r.Between(0, 1) * r.Between(0, 1.1);
                var hz = r.Between(2_600, 9_500);
                Texture.Strike(s, at, r.Between(0.1, 0.6), hz, 1, 0.22, hz * 1.53, 0.5, 0.14);
            }
        });
        yield return Hit("splash", -11, 1.5, (s, r) =>
        {
            Texture.Add(s, Texture.Noise(1.3, C("0:180 0.2:500 1:900"), C("0:2200 0.15:5200 1:2600"), C("0:0.7 0.08:1 0.3:0.35 1:0"), r.Seed()), 0, 1);
            Drops(s, 22, 0.08, 1.2, 420, 1_900, ref r);
        });
        yield return Hit("plop", -15, 0.35, (s, r) => Drops(s, 1, 0, 0.001, 380, 420, ref r));
        yield return Hit("snap", -12, 0.3, (s, r) =>
        {
            Texture.Burst(s, 0, 1, 900, 9_000, 0.025, ref r);
            Texture.Strike(s, 0.003, 0.6, 1_180, 1, 0.06, 1_960, 0.7, 0.05);
        });
        yield return Hit("crunch", -14, 0.7, (s, r) => Crackles(s, 60, 0.5, 400, 6_000, 0.012, ref r));
        yield return Hit("knock", -12, 1.1, (s, r) =>
        {
            for (var i = 0; i < 3; i++)
            {
                Texture.Strike(s, 0.26 * i, 1, 152, 1, 0.09, 318, 0.8, 0.07, 561, 0.5, 0.05, 905, 0.25, 0.03);
                Texture.Burst(s, 0.26 * i, 0.25, 300, 3_000, 0.015, ref r);
            }
        }) with
        { IsContact = false };
        yield return Hit("door", -9, 1.2, (s, r) =>
        {
            Texture.Burst(s, 0.42, 0.7, 70, 1_600, 0.14, ref r);
            Texture.Strike(s, 0.42, 1, 71, 1, 0.22, 118, 0.8, 0.18, 214, 0.4, 0.1);
            Texture.Strike(s, 0.47, 0.3, 1_830, 1, 0.05, 2_950, 0.6, 0.04);
            Texture.Tone(s, 0, 0.4, C("0:310 0.5:390 1:280"), C("0:0 0.5:0.05 1:0"), 1, 0.7, 0.5, 0.4);
        }) with
        { IsContact = false };
        yield return Hit("bell", -11, 4.5, (s, r) => Texture.Strike(s, 0, 1, 262, 0.45, 4.2, 524, 1, 3.6, 629, 0.7, 2.8, 786, 0.55, 2.2, 1_048, 0.8, 1.9, 1_410, 0.4, 1.2, 2_120, 0.35, 0.8, 2_900, 0.2, 0.5)) with { IsContact = false };
        yield return Hit("gong", -10, 5.5, (s, r) =>
        {
            Texture.Strike(s, 0, 1, 82, 1, 5.2, 127, 0.8, 4.6, 173, 0.7, 4.3, 241, 0.55, 3.6, 318, 0.5, 3.2, 437, 0.4, 2.6, 588, 0.35, 2.2, 812, 0.3, 1.7);
            Texture.Add(s, Texture.Noise(4, C("500"), C("0:900 0.15:4200 1:900"), C("0:0 0.12:0.16 1:0"), r.Seed()), 0, 1);
        }) with
        { IsContact = false };
        yield return Hit("chime", -14, 3, (s, r) =>
        {
            foreach (var (i, hz) in new[] { 784.0, 988, 1_175, 1_568 }.Index())
            {
                Texture.Strike(s, 0.19 * i, 0.8, hz, 1, 1.8, hz * 2.76, 0.35, 0.8, hz * 5.4, 0.12, 0.3);
            }
        }) with
        { IsContact = false };
        yield return Hit("jingle", -17, 1.4, (s, r) =>
        {
            for (var i = 0; i < 34; i++)
            {
                var hz = r.Between(3_200, 9_000);
                Texture.Strike(s, 0.03 * i * r.Between(0.6, 1.3), r.Between(0.2, 1), hz, 1, 0.09, hz * 1.41, 0.6, 0.06);
            }
        }) with
        { IsContact = false };
        yield return Hit("clap", -13, 0.2, (s, r) => Texture.Burst(s, 0, 1, 500, 3_800, 0.035, ref r)) with { IsContact = false };
        yield return Hit("kiss", -22, 0.15, (s, r) => Texture.Burst(s, 0.02, 1, 1_500, 5_000, 0.02, ref r)) with { IsContact = false };
        yield return Hit("camera", -20, 0.25, (s, r) =>
        {
            Texture.Burst(s, 0, 1, 1_200, 8_000, 0.012, ref r);
            Texture.Burst(s, 0.09, 0.8, 1_000, 7_000, 0.014, ref r);
        }) with
        { IsContact = false };
        yield return Hit("zip", -19, 0.8, (s, r) => Texture.Add(s, Texture.Noise(0.7, C("0:900 1:2200"), C("0:3000 1:8000"), C("0:0.2 0.1:1 0.9:1 1:0"), r.Seed()), 0, 1)) with { IsContact = false };
        yield return Hit("slurp", -20, 0.8, (s, r) =>
        {
            Texture.Add(s, Texture.Noise(0.6, C("700"), C("0:1500 1:4200"), C("0:0 0.2:0.7 0.9:1 1:0"), r.Seed()), 0, 0.5);
            Drops(s, 9, 0.05, 0.6, 500, 1_500, ref r);
        }) with
        { IsContact = false };
        yield return Hit("whoosh", -15, 0.7, (s, r) => Texture.Add(s, Texture.Noise(0.65, C("0:120 0.5:500 1:120"), C("0:500 0.5:2600 1:500"), C("0:0 0.5:1 1:0"), r.Seed()), 0, 1)) with { IsContact = false };
        yield return Hit("explosion", -3, 3.2, (s, r) =>
        {
            Texture.Burst(s, 0, 1, 40, 4_000, 0.35, ref r);
            Texture.Burst(s, 0.01, 1.3, 20, 260, 2.6, ref r);
            Crackles(s, 40, 1.8, 300, 3_000, 0.02, ref r, from: 0.2);
        }) with
        { IsContact = false };
        yield return Hit("firework", -7, 2.4, (s, r) =>
        {
            Texture.Tone(s, 0, 0.7, C("0:900 1:2600"), C("0:0 0.3:0.08 1:0.02"), 1);
            Texture.Burst(s, 0.75, 1, 60, 3_000, 0.4, ref r);
            Crackles(s, 70, 1.4, 2_000, 9_000, 0.008, ref r, from: 0.95);
        }) with
        { IsContact = false };
        yield return Hit("gavel", -11, 0.4, (s, r) => Texture.Strike(s, 0, 1, 410, 1, 0.09, 905, 0.7, 0.06, 1_700, 0.4, 0.04)) with { IsContact = false };
    }

    /// <summary>Bubbles that close: short tones that rise (Minnaert 1933; van den Doel 2005).</summary>
    public static void Drops(float[] samples, int count, double from, double until, double lowHz, double highHz, ref NoiseSource random)
    {
        for (var i = 0; i < count; i++)
        {
            var hz = random.Between(lowHz, highHz);
            var length = 14 / hz * random.Between(1.5, 3);
            Texture.Tone(samples, random.Between(from, until), length, Curve.Of((0, hz), (1, hz * 1.7)), C("0:1 0.3:0.6 1:0"), random.Between(0.2, 0.7));
        }
    }

    /// <summary>Many small breaks.</summary>
    private static void Crackles(float[] samples, int count, double seconds, double lowHz, double highHz, double length, ref NoiseSource random, double from = 0)
    {
        for (var i = 0; i < count; i++)
        {
            var centre = random.Between(lowHz, highHz);
            Texture.Burst(samples, from + (i == 0 ? 0 : random.Between(0, seconds)), random.Between(0.05, 1) * random.Between(0.2, 1), 0.5 * centre, centre, length, ref random);
        }
    }
}
