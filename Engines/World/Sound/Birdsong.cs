using Sora.Engines.Tracing;
using Sora.Engines.World.Mathematics;
using Sora.Storyboards;

namespace Sora.Engines.World.Sound;

/// <summary>Distant birds: short phrases of gliding whistles that rise and fall softly.</summary>
internal static class Birdsong
{
    private const double PeakLevel = -44;
    private const double ShortestPause = 1.3;
    private const double LongestPause = 4.5;

    /// <summary>Whether birds sing there: in the green, by day, in quiet weather.</summary>
    public static bool IsHeard(Setting setting, bool outdoor) =>
        outdoor && Lexicon.Places.Nearest(setting.Place) is "meadow" or "park" or "forest" or "pond" && setting.Time is not ("night" or "dusk") && setting.Weather is "clear" or "cloudy";

    /// <summary>Adds phrases until the track ends and tells of each in the trace.</summary>
    public static void Add(StereoTrack track, ulong seed, List<TracedSound> trace)
    {
        var random = new NoiseSource(seed);
        var seconds = track.Length / (double)SoundStem.SampleRateHz;
        for (var time = random.Between(0.3, ShortestPause); time < seconds; time += random.Between(ShortestPause, LongestPause))
        {
            var (right, left) = DeterministicMath.SinCos(random.Between(0.15, (Math.PI / 2) - 0.15));
            var peak = Decibels.Amplitude(PeakLevel - random.Between(0, 8));
            trace.Add(new TracedSound(time, "birds", Decibels.Of(peak * Math.Max(left, right))));
            var notes = (int)random.Between(2, 5.99);
            var pitch = random.Between(2_400, 4_200);
            for (var note = 0; note < notes; note++)
            {
                var whistle = Whistle(pitch, pitch * random.Between(0.75, 1.35), random.Between(0.07, 0.16));
                track.Add(whistle, track.SampleAt(time), (float)(peak * left), (float)(peak * right));
                time += (whistle.Length / (double)SoundStem.SampleRateHz) + random.Between(0.02, 0.09);
                pitch *= random.Between(0.85, 1.18);
            }
        }
    }

    private static float[] Whistle(double fromHz, double toHz, double seconds)
    {
        var samples = new float[(int)(seconds * SoundStem.SampleRateHz)];
        var phase = 0.0;
        for (var n = 0; n < samples.Length; n++)
        {
            var part = n / (double)samples.Length;
            var swell = DeterministicMath.Sin(Math.PI * part);
            phase += 2 * Math.PI * (fromHz + ((toHz - fromHz) * part)) / SoundStem.SampleRateHz;
            samples[n] = (float)(swell * swell * DeterministicMath.Sin(phase));
        }

        return samples;
    }
}
