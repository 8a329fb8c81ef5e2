namespace Sora.Engines.Tests.Sound.Voices;

/// <summary>What tells one sound from another, measured on samples that know nothing of how they were made.</summary>
/// <param name="Pitch">Hertz of the median pitch; 0 for noise.</param>
/// <param name="Centroid">Hertz of the middle of the power.</param>
/// <param name="Flatness">1 for white noise, 0 for a tone.</param>
/// <param name="Modulation">How much the level over 10 ms varies beside its mean.</param>
/// <param name="Glide">Octaves between the quartiles of the pitch.</param>
/// <param name="Seconds">How long its level stays within 20 dB of its loudest.</param>
internal sealed record Ear(double Pitch, double Centroid, double Flatness, double Modulation, double Glide, double Seconds)
{
    private const int Rate = 48_000;
    private const int Bands = 24;
    private const int MostFrames = 10;
    private const double MostGlide = 1.5;

    public static Ear Listen(float[] samples)
    {
        var spectrum = Spectrum(samples);
        var total = spectrum.Sum(band => band.Power);
        var levels = Enumerable.Range(0, samples.Length / 480).Select(i => Listening.RootMeanSquare(samples.AsSpan(480 * i, 480))).ToArray();
        var loudest = levels.Max();
        var heard = levels.Where(level => level > 0.1 * loudest).ToArray();
        var mean = heard.Average();
        var pitches = Pitches(samples);
        return new Ear(
            pitches.Count > 0 ? pitches[pitches.Count / 2] : 0,
            Math.Exp(spectrum.Sum(band => band.Power * Math.Log(band.Hz)) / total),
            Math.Exp(spectrum.Average(band => Math.Log(band.Power / band.Hz + 1e-15))) / spectrum.Average(band => (band.Power / band.Hz) + 1e-15),
            Math.Sqrt(heard.Average(level => (level - mean) * (level - mean))) / mean,
            pitches.Count > 3 ? Math.Min(MostGlide, Math.Log2(pitches[3 * pitches.Count / 4] / pitches[pitches.Count / 4])) : 0,
            heard.Length * 0.01);
    }

    /// <summary>How far apart two sounds are: octaves of pitch and centroid, and the other differences on scales on which 1 is plainly heard.</summary>
    public double From(Ear other)
    {
        var pitch = Pitch > 0 && other.Pitch > 0 ? Math.Abs(Math.Log2(Pitch / other.Pitch)) : Pitch == other.Pitch ? 0 : 0.5;
        return pitch
            + Math.Abs(Math.Log2(Centroid / other.Centroid))
            + (0.35 * Math.Abs(Math.Log2((Flatness + 0.001) / (other.Flatness + 0.001))))
            + (1.5 * Math.Abs(Modulation - other.Modulation))
            + (1.5 * Math.Abs(Glide - other.Glide))
            + (0.4 * Math.Abs(Math.Log2((Seconds + 0.05) / (other.Seconds + 0.05))));
    }

    private static List<double> Pitches(float[] samples)
    {
        var all = new List<double>();
        var step = Math.Max(1_920, samples.Length / MostFrames);
        for (var at = 0; at + 5_800 <= samples.Length; at += step)
        {
            if (Listening.Pitch(samples.AsSpan(at, 5_800), 60, 5_200) is > 0 and var hz)
            {
                all.Add(hz);
            }
        }

        all.Sort();
        return all;
    }

    /// <summary>Power in third octaves from 50 Hz on, by resonators.</summary>
    private static List<(double Hz, double Power)> Spectrum(float[] samples)
    {
        var bands = new List<(double, double)>();
        for (var band = 0; band < Bands; band++)
        {
            var hz = 50 * Math.Pow(2, band / 3.0);
            var (r, angle) = (Math.Exp(-Math.PI * 0.23 * hz / Rate), 2 * Math.PI * hz / Rate);
            double y1 = 0, y2 = 0, power = 1e-12, gain = (1 - r) * Math.Sqrt(1 - (2 * r * Math.Cos(2 * angle)) + (r * r));
            foreach (var x in samples)
            {
                var y = (gain * x) + (2 * r * Math.Cos(angle) * y1) - (r * r * y2);
                (y2, y1) = (y1, y);
                power += y * y;
            }

            bands.Add((hz, power / samples.Length));
        }

        return bands;
    }
}
