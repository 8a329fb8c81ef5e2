namespace Sora.Engines.World.Sound.Voices;

/// <content>Clocks, alarms, engines and tools.</content>
internal static partial class Foley
{
    private static IEnumerable<NamedSound> Machines()
    {
        yield return Lasting("tick", -22, (seconds, seed) => Repeated(seconds, 0.5, 0, seed, (s, at, i, r) =>
        {
            var hz = i % 2 == 0 ? 2_450 : 1_850;
            Texture.Strike(s, at, 1, hz, 1, 0.035, hz * 1.63, 0.6, 0.025, hz * 2.4, 0.3, 0.02);
            Texture.Burst(s, at, 0.3, 2_000, 9_000, 0.006, ref r);
        }));
        yield return Lasting("drum", -10, (seconds, seed) => Repeated(seconds, 0.5, 0, seed, (s, at, i, r) =>
        {
            Texture.Strike(s, at, i % 4 == 0 ? 1 : 0.6, 88, 1, 0.42, 140, 0.6, 0.3, 189, 0.5, 0.22, 252, 0.3, 0.16);
            Texture.Burst(s, at, 0.18, 200, 2_500, 0.03, ref r);
        }));
        yield return Lasting("phone", -15, (seconds, seed) => Repeated(seconds, 3, 0, seed, (s, at, i, r) =>
        {
            for (var ring = 0; ring < 20; ring++)
            {
                Texture.Strike(s, at + (0.05 * ring), 0.8, 1_420, 1, 0.3, 1_835, 0.9, 0.3, 3_100, 0.35, 0.15);
            }
        }));
        yield return Lasting("beep", -19, (seconds, seed) => Repeated(seconds, 0.5, 0, seed, (s, at, i, r) => Texture.Tone(s, at, 0.12, C("1000"), C("1"), 1, 0, 0.15)));
        yield return Lasting("siren", -12, (seconds, seed) => Repeated(seconds, 1.6, 0, seed, (s, at, i, r) => Texture.Tone(s, at, 1.6, C("0:620 0.5:1280 1:620"), C("1"), 1, 0.5, 0.35, 0.2)));
        yield return new("horn", -9, false, (seconds, seed) => Once(0.9, s => Texture.Tone(s, 0, 0.85, C("405"), C("0:0.6 0.05:1 1:0.9"), 0.8, 0.7, 1, 0.6, 0.5, 0.4, 0.3, 0.2)));
        yield return new("whistle_of_steam", -10, false, (seconds, seed) => Once(1.6, s =>
        {
            foreach (var hz in new[] { 370, 466, 554, 740 })
            {
                Texture.Tone(s, 0, 1.5, C(FormattableString.Invariant($"0:{hz * 0.96} 0.1:{hz} 1:{hz * 0.98}")), C("0:0 0.08:1 0.85:1 1:0"), 0.7, 0.25, 0.2);
            }

            Texture.Add(s, Texture.Noise(1.5, C("800"), C("5000"), C("0:0 0.1:0.5 0.9:0.4 1:0"), seed), 0, 0.5);
        }));
        yield return Lasting("engine", -14, (seconds, seed) => Texture.Faded(EngineVoice.Make(seconds, _ => 1_500, _ => 0.4, 4, seed), 0.1, 0.2));
        yield return Lasting("rocket", -4, (seconds, seed) =>
        {
            var samples = Texture.Noise(seconds, C("22"), C("0:300 0.2:900 1:600"), C("0:0 0.08:1 1:0.8"), seed);
            Texture.Add(samples, Texture.Noise(seconds, C("900"), C("4200"), C("0:0 0.08:0.35 1:0.2"), seed + 1), 0, 1);
            var random = new NoiseSource(seed + 2);
            Crackles(samples, (int)(60 * seconds), seconds, 200, 2_400, 0.03, ref random);
            return Texture.Normalise(samples);
        });
        yield return Lasting("helicopter", -11, (seconds, seed) => Repeated(seconds, 0.085, 0.01, seed, (s, at, i, r) =>
        {
            Texture.Burst(s, at, 1, 40, 420, 0.06, ref r);
            Texture.Tone(s, at, 0.085, C("690"), C("0.04"), 1, 0.5);
        }));
        yield return Lasting("static", -24, (seconds, seed) => Texture.Normalise(Texture.Noise(seconds, C("300"), C("7000"), C("1"), seed)));
        yield return Lasting("typing", -21, (seconds, seed) => Repeated(seconds, 0.15, 0.5, seed, (s, at, i, r) =>
        {
            Texture.Burst(s, at, 1, 900, 6_000, 0.012, ref r);
            Texture.Strike(s, at + 0.004, 0.4, r.Between(300, 480), 1, 0.03);
        }));
        yield return Lasting("saw", -16, (seconds, seed) => Repeated(seconds, 0.55, 0.06, seed, (s, at, i, r) =>
            Texture.Add(s, Texture.Noise(0.42, C("500"), C(i % 2 == 0 ? "0:2500 1:5500" : "0:4500 1:2200"), C("0:0 0.2:1 0.8:0.9 1:0"), r.Seed()), at, 1)));
        yield return Lasting("hammer", -9, (seconds, seed) => Repeated(seconds, 0.55, 0.05, seed, (s, at, i, r) =>
        {
            Texture.Strike(s, at, 1, 1_240, 1, 0.12, 2_130, 0.7, 0.1, 3_420, 0.5, 0.07, 210, 0.8, 0.07);
            Texture.Burst(s, at, 0.4, 500, 7_000, 0.012, ref r);
        }));
        yield return Lasting("rattle", -17, (seconds, seed) => Repeated(seconds, 0.055, 0.5, seed, (s, at, i, r) =>
        {
            var hz = r.Between(700, 2_600);
            Texture.Strike(s, at, r.Between(0.3, 1), hz, 1, 0.03, hz * 1.6, 0.6, 0.02);
        }));
        yield return new("creak", -18, false, (seconds, seed) => Once(1.3, s =>
        {
            var random = new NoiseSource(seed);
            for (var at = 0.0; at < 1.2; at += 1 / random.Between(55, 130))
            {
                Texture.Strike(s, at, random.Between(0.3, 1), 410, 1, 0.03, 690, 0.8, 0.03, 1_150, 0.6, 0.025, 1_890, 0.4, 0.02);
            }
        }));
        yield return Lasting("train", -9, (seconds, seed) =>
        {
            var samples = Repeated(seconds, 0.62, 0, seed, (s, at, i, r) =>
            {
                Texture.Burst(s, at, 1, 90, 1_300, 0.05, ref r);
                Texture.Burst(s, at + 0.13, 0.8, 90, 1_200, 0.05, ref r);
            });
            Texture.Add(samples, Texture.Noise(seconds, C("40"), C("420"), C("0.5"), seed + 1), 0, 1);
            return Texture.Normalise(samples);
        });
        yield return Lasting("heartbeat", -14, (seconds, seed) => Repeated(seconds, 0.85, 0, seed, (s, at, i, r) =>
        {
            Texture.Strike(s, at, 1, 48, 1, 0.16, 74, 0.5, 0.1);
            Texture.Strike(s, at + 0.27, 0.7, 58, 1, 0.13, 88, 0.4, 0.08);
        }));
        yield return Lasting("footstep", -20, (seconds, seed) => Repeated(seconds, 0.52, 0.04, seed, (s, at, i, r) =>
        {
            Texture.Strike(s, at, 1, i % 2 == 0 ? 92 : 101, 1, 0.07, 205, 0.5, 0.05);
            Texture.Burst(s, at, 0.5, 200, 2_400, 0.025, ref r);
            Texture.Burst(s, at + 0.09, 0.3, 400, 3_000, 0.02, ref r);
        }));
    }
}
