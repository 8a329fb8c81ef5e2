using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Sound;

namespace Sora.Engines.World.Speech;

/// <summary>
/// Puts speech that was spoken on one tone on notes: pitch-synchronous overlap and add (Moulines and Charpentier 1990). Every syllable gets a note of a
/// major pentatonic melody, its vowel is held, and long notes swing a little.
/// </summary>
internal static class Singing
{
    private const int Rate = SoundStem.SampleRateHz;
    private const double LowestHz = 65;
    private const double HighestHz = 520;
    private const double NoteSeconds = 0.42;
    private const double LastNoteSeconds = 0.9;
    private const double VibratoHz = 5.4;
    private const double VibratoDepth = 0.012;
    private const string Vowels = "aeiouyɑæʌəɐɜɚɝɛɪɒɔʊʉøœɨʏ";
    private const string Voiceless = "ptkfsʃhθxç";

    private static readonly int[] Steps = [0, 2, 4, 2, 7, 4, 9, 7, 4, 2, 4, 0];

    /// <summary>The sung samples and their phonemes.</summary>
    /// <param name="words">Choose where in the melody it begins.</param>
    public static (float[] Samples, List<SpokenPhoneme> Phonemes) Sing(float[] spoken, List<SpokenPhoneme> phonemes, string words)
    {
        var period = Period(spoken);
        if (phonemes.Count == 0 || period <= 0)
        {
            return (spoken, phonemes);
        }

        var held = phonemes.FindLastIndex(phoneme => IsVowel(phoneme.Ipa));
        var note = (int)(NoiseSource.Derive(0, words) % 4);
        var output = new float[(int)((phonemes[^1].End + (LastNoteSeconds * (phonemes.Count + 2))) * Rate)];
        var sung = new List<SpokenPhoneme>();
        var at = phonemes[0].Start;
        var pitch = Rate / period;
        for (var i = 0; i < phonemes.Count; i++)
        {
            var phoneme = phonemes[i];
            var length = phoneme.End - phoneme.Start;
            var lasts = IsVowel(phoneme.Ipa) ? Math.Max(length, i == held ? LastNoteSeconds : NoteSeconds - Consonants(phonemes, i)) : length;
            var step = i == held ? 0 : Steps[note % Steps.Length];
            var hz = pitch * DeterministicMath.Pow(2, step / 12.0);
            if (phoneme.Ipa.Length == 0 || Voiceless.Contains(phoneme.Ipa[0], StringComparison.Ordinal))
            {
                Copy(spoken, phoneme.Start, output, at, length);
            }
            else
            {
                Voice(spoken, phoneme, period, output, at, lasts, hz);
            }

            sung.Add(new SpokenPhoneme(at, at + lasts, phoneme.Ipa));
            at += lasts;
            note += IsVowel(phoneme.Ipa) ? 1 : 0;
        }

        return (output[..Math.Min(output.Length, (int)((at + 0.05) * Rate))], sung);
    }

    /// <summary>The period in samples at which the whole line is most like itself; 0 when it has none.</summary>
    public static double Period(ReadOnlySpan<float> samples)
    {
        var (best, strongest) = (0, 0.0);
        var count = Math.Min(samples.Length, 4 * Rate);
        for (var lag = (int)(Rate / HighestHz); lag <= Rate / LowestHz && lag < count; lag++)
        {
            double cross = 0, own = 1e-9;
            for (var n = 0; n + lag < count; n += 3)
            {
                cross += samples[n] * samples[n + lag];
                own += samples[n] * samples[n];
            }

            // A little against octaves below: twice the period fits as well.
            var likeness = cross / own * (1 - (0.0002 * lag));
            (best, strongest) = likeness > strongest ? (lag, likeness) : (best, strongest);
        }

        return strongest > 0.25 ? best : 0;
    }

    private static bool IsVowel(string ipa) => ipa.Length > 0 && Vowels.Contains(ipa[0], StringComparison.Ordinal);

    private static double Consonants(List<SpokenPhoneme> phonemes, int vowel)
    {
        var sum = 0.0;
        for (var i = vowel + 1; i < phonemes.Count && !IsVowel(phonemes[i].Ipa); i++)
        {
            sum += phonemes[i].End - phonemes[i].Start;
        }

        return Math.Min(sum, 0.6 * NoteSeconds);
    }

    private static void Copy(float[] from, double start, float[] to, double at, double seconds)
    {
        var (source, target, count) = ((int)(start * Rate), (int)(at * Rate), (int)(seconds * Rate));
        for (var n = 0; n < count && source + n < from.Length && target + n < to.Length; n++)
        {
            var edge = Math.Min(1, Math.Min(n, count - n) / 96f);
            to[target + n] += edge * from[source + n];
        }
    }

    private static void Voice(float[] from, SpokenPhoneme phoneme, double period, float[] to, double at, double lasts, double hz)
    {
        var width = (int)period;
        var length = phoneme.End - phoneme.Start;
        for (var time = 0.0; time < lasts;)
        {
            var centre = Mark(from, (phoneme.Start + (length * time / lasts)) * Rate, width);
            var target = (int)((at + time) * Rate);
            for (var k = -width; k < width; k++)
            {
                if (centre + k >= 0 && centre + k < from.Length && target + k >= 0 && target + k < to.Length)
                {
                    to[target + k] += (float)(0.5 * (1 + DeterministicMath.Cos(Math.PI * k / width))) * from[centre + k];
                }
            }

            var swing = lasts > 0.3 ? VibratoDepth * Math.Min(1, time / 0.3) * DeterministicMath.Sin(2 * Math.PI * VibratoHz * time) : 0;
            time += 1 / (hz * (1 + swing));
        }
    }

    /// <summary>The strongest sample within half a period: the moment at which the glottis closes.</summary>
    private static int Mark(float[] samples, double near, int width)
    {
        var (best, peak) = ((int)near, -1f);
        for (var n = Math.Max(0, (int)near - (width / 2)); n < Math.Min(samples.Length, near + (width / 2)); n++)
        {
            (best, peak) = samples[n] > peak ? (n, samples[n]) : (best, peak);
        }

        return best;
    }
}
