using Sora.Engines.Tracing;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Sound;
using Sora.Engines.World.Speech;
using Sora.Storyboards;

namespace Sora.Engines.World.Music;

/// <summary>Composes and plays a shot's music, and makes way for speech.</summary>
internal static class MusicSounds
{
    private const double ScoreLevel = -15;
    private const double SourceLevel = -12;
    private const double CarryMetres = 7;
    private const double SpeakerLowHz = 280;
    private const double SpeakerHighHz = 3_600;
    private const double DuckDecibels = -11;
    private const double DuckSeconds = 0.25;
    private const double FadeSeconds = 0.35;

    /// <summary>The music stem; null where there is none.</summary>
    public static StereoTrack? Compose(SimulatedShot shot, Shot story, SpeechPlan speech, ulong seed, List<TracedSound> trace, List<Caption> captions)
    {
        if (MusicPlan.Of(story) is not { } plan)
        {
            return null;
        }

        var score = Composer.Compose(plan.Mood, plan.Instrument, plan.Tempo, shot.Seconds, seed, MusicPlan.Accents(shot), alone: plan.IsPlayed);
        var samples = Orchestra.Play(score, shot.Seconds, seed);
        var track = new StereoTrack(shot.Seconds);
        var source = shot.Members.FirstOrDefault(member => member.Id == plan.Source);
        if (source is null)
        {
            Decibel(samples, ScoreLevel).CopyTo(track.Samples, 0);
        }
        else
        {
            var mono = Mono(Decibel(samples, SourceLevel), fromSpeaker: !plan.IsPlayed);
            MovingSource.Add(track, mono, 0, 1, source.Places, new Ears(shot.Listener, shot.FramesPerSecond), shot.FramesPerSecond, CarryMetres);
            Reverberation.Apply(track, shot.Acoustics);
        }

        Duck(track, speech);
        Fade(track);
        var peak = track.Samples.Max(Math.Abs);
        trace.Add(new TracedSound(0, source is null ? $"music:{plan.Mood.Name}" : $"music:{plan.Mood.Name}:{source.Id}", Decibels.Of(peak)));
        captions.Add(new Caption(0, Math.Min(shot.Seconds, 2.5), source is null ? $"[{plan.Mood.Name} music]" : $"[{plan.Mood.Name} music from the {source.Noun}]"));
        return track;
    }

    private static float[] Decibel(float[] samples, double level)
    {
        var gain = (float)Decibels.Amplitude(level);
        for (var n = 0; n < samples.Length; n++)
        {
            samples[n] *= gain;
        }

        return samples;
    }

    /// <summary>A musician is heard whole; a small loudspeaker has neither lows nor highs.</summary>
    private static float[] Mono(float[] stereo, bool fromSpeaker)
    {
        var mono = new float[stereo.Length / 2];
        OnePole low1 = new(SpeakerHighHz), low2 = new(SpeakerHighHz), high = new(SpeakerLowHz);
        for (var n = 0; n < mono.Length; n++)
        {
            mono[n] = 0.5f * (stereo[2 * n] + stereo[(2 * n) + 1]);
            mono[n] = fromSpeaker ? 1.6f * high.High(low2.Low(low1.Low(mono[n]))) : mono[n];
        }

        return mono;
    }

    private static void Duck(StereoTrack track, SpeechPlan speech)
    {
        if (speech.Lines.Count == 0)
        {
            return;
        }

        var under = (float)Decibels.Amplitude(DuckDecibels);
        var glide = OnePole.Coefficient(1 / (2 * Math.PI * DuckSeconds));
        var gain = speech.Lines.Any(line => line.At < DuckSeconds) ? under : 1f;
        for (var n = 0; n < track.Length; n++)
        {
            var at = n / (double)SoundStem.SampleRateHz;
            var target = speech.Lines.Any(line => at > line.At - DuckSeconds && at < line.End) ? under : 1;
            gain += glide * (target - gain);
            track.Samples[2 * n] *= gain;
            track.Samples[(2 * n) + 1] *= gain;
        }
    }

    private static void Fade(StereoTrack track)
    {
        var edge = Math.Min((int)(FadeSeconds * SoundStem.SampleRateHz), track.Length / 4);
        for (var n = 0; n < edge; n++)
        {
            var gain = n / (float)edge;
            track.Samples[^((2 * n) + 1)] *= gain;
            track.Samples[^((2 * n) + 2)] *= gain;
        }
    }
}
