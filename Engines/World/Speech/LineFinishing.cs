using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Sound;
using Sora.Storyboards;

namespace Sora.Engines.World.Speech;

/// <summary>Makes the synthesiser's samples those of a character: size, effort, metal, song and level.</summary>
internal static class LineFinishing
{
    // Root mean square of what is voiced, in dB relative to full scale, of ordinary speech close by.
    private const double SpeechLevel = -21;
    private const double LoudestPeak = 0.75;
    private const int FrameSamples = 480;
    private const double QuietFrame = 0.03;
    private const double RingHz = 62;
    private const double CombSeconds = 0.0068;
    private const float CombShare = 0.55f;
    private const double EffortHz = 1_400;
    private const double LastBreathSeconds = 0.03;

    /// <summary>The line as it will be heard, beginning at its own start.</summary>
    public static SpokenLine Finish(SpeechLine line, Voice voice, double at, Answer answer)
    {
        var step = answer.SampleRateHz * voice.Shift / SoundStem.SampleRateHz;
        var samples = Resampler.Resample(answer.Samples, step);
        var phonemes = Phonemes(answer, voice.Shift);
        if (voice.Sings)
        {
            (samples, phonemes) = Singing.Sing(samples, phonemes, line.Text);
        }

        Array.Resize(ref samples, Math.Min(samples.Length, (int)(((phonemes.Count > 0 ? phonemes[^1].End : 0) + LastBreathSeconds) * SoundStem.SampleRateHz)));
        Strengthen(samples, voice.Effort);
        Metallise(samples, voice.Metal);
        Level(samples, SpeechLevel + voice.Decibels);
        return new SpokenLine(line, voice, at, samples, phonemes);
    }

    private static List<SpokenPhoneme> Phonemes(Answer answer, double shift)
    {
        double Seconds(int sample) => sample / (answer.SampleRateHz * shift);
        var all = new List<SpokenPhoneme>();
        for (var i = 0; i < answer.Marks.Count; i++)
        {
            var (at, ipa) = answer.Marks[i];
            var end = i + 1 < answer.Marks.Count ? answer.Marks[i + 1].Sample : answer.Samples.Length;
            all.Add(new SpokenPhoneme(Seconds(at), Seconds(Math.Max(at, end)), ipa));
        }

        while (all.Count > 0 && all[^1].Ipa.Length == 0)
        {
            all.RemoveAt(all.Count - 1);
        }

        return all;
    }

    /// <summary>A raised voice has stronger upper partials, and folds them over a little.</summary>
    private static void Strengthen(Span<float> samples, double effort)
    {
        if (effort <= 0)
        {
            return;
        }

        var upper = new OnePole(EffortHz);
        foreach (ref var sample in samples)
        {
            var raised = sample + ((float)effort * 1.4f * upper.High(sample));
            sample = raised / (1 + ((float)effort * 0.9f * Math.Abs(raised)));
        }
    }

    private static void Metallise(Span<float> samples, double metal)
    {
        if (metal <= 0)
        {
            return;
        }

        var delay = (int)(CombSeconds * SoundStem.SampleRateHz);
        for (var n = 0; n < samples.Length; n++)
        {
            var ring = 1 - (0.45 * metal * (1 - DeterministicMath.Cos(2 * Math.PI * RingHz * n / SoundStem.SampleRateHz)));
            samples[n] = ((float)ring * samples[n]) + (n >= delay ? CombShare * (float)metal * samples[n - delay] : 0);
        }
    }

    private static void Level(Span<float> samples, double decibels)
    {
        var (loudest, power, count) = (0.0, 0.0, 0);
        var frames = new double[samples.Length / FrameSamples];
        for (var frame = 0; frame < frames.Length; frame++)
        {
            foreach (var sample in samples.Slice(frame * FrameSamples, FrameSamples))
            {
                frames[frame] += sample * sample;
            }

            loudest = Math.Max(loudest, frames[frame]);
        }

        foreach (var frame in frames)
        {
            if (frame > QuietFrame * loudest)
            {
                (power, count) = (power + frame, count + FrameSamples);
            }
        }

        var peak = 0f;
        foreach (var sample in samples)
        {
            peak = Math.Max(peak, Math.Abs(sample));
        }

        if (count == 0 || peak <= 0)
        {
            return;
        }

        var gain = (float)Math.Min(Decibels.Amplitude(decibels) / Math.Sqrt(power / count), LoudestPeak / peak);
        foreach (ref var sample in samples)
        {
            sample *= gain;
        }
    }
}
