using Sora.Engines.Tracing;
using Sora.Engines.World.Mathematics;
using Sora.Storyboards;

namespace Sora.Engines.World.Sound;

/// <summary>The lasting sound of a place: beds of filtered noise that swell slowly, and birds where there are some. Far below every blow.</summary>
internal static class Ambience
{
    // Left and right share this much of each bed: a place is around the listener, not in two boxes.
    private const float Shared = 0.45f;
    private const int EnvelopeBlock = 256;

    /// <summary>Adds the place's beds and birds to the track and tells of each in the trace.</summary>
    public static void Add(StereoTrack track, Setting setting, bool outdoor, ulong seed, List<TracedSound> trace)
    {
        foreach (var bed in AmbienceBed.Of(setting, outdoor))
        {
            AddBed(track, bed, NoiseSource.Derive(seed, bed.Name));
            trace.Add(new TracedSound(0, bed.Name, Peak(track.Samples)));
        }

        if (Birdsong.IsHeard(setting, outdoor))
        {
            Birdsong.Add(track, NoiseSource.Derive(seed, "birds"), trace);
        }
    }

    private static void AddBed(StereoTrack track, AmbienceBed bed, ulong seed)
    {
        var noise = new NoiseSource(seed);
        var (left, right) = (new Band(bed.LowHz, bed.HighHz), new Band(bed.LowHz, bed.HighHz));
        var swells = new Swells(bed, ref noise);
        var samples = new float[track.Samples.Length];
        var power = 0.0;
        var gain = (float)swells.At(0);
        for (var block = 0; block < track.Length; block += EnvelopeBlock)
        {
            var end = Math.Min(track.Length, block + EnvelopeBlock);
            var step = ((float)swells.At((block + EnvelopeBlock) / (double)SoundStem.SampleRateHz) - gain) / EnvelopeBlock;
            for (var n = block; n < end; n++)
            {
                gain += step;
                var (own, shared, other) = (noise.Next(), Shared * noise.Next(), noise.Next());
                samples[2 * n] = gain * left.Filter(own + shared);
                samples[(2 * n) + 1] = gain * right.Filter(other + shared);
                power += (samples[2 * n] * samples[2 * n]) + (samples[(2 * n) + 1] * samples[(2 * n) + 1]);
            }
        }

        var level = (float)(Decibels.Amplitude(bed.Level) / Math.Sqrt(Math.Max(power / Math.Max(1, samples.Length), 1e-20)));
        for (var i = 0; i < samples.Length; i++)
        {
            track.Samples[i] += level * samples[i];
        }
    }

    private static float Peak(ReadOnlySpan<float> samples)
    {
        var peak = 0f;
        foreach (var sample in samples)
        {
            peak = Math.Max(peak, Math.Abs(sample));
        }

        return Decibels.Of(peak);
    }

    private struct Band(double lowHz, double highHz)
    {
        private OnePole _high1 = new(highHz);
        private OnePole _high2 = new(highHz);
        private OnePole _low = new(lowHz);

        public float Filter(float x) => _low.High(_high2.Low(_high1.Low(x)));
    }

    /// <summary>Three slow waves whose periods have no common multiple in a film's length.</summary>
    private readonly struct Swells
    {
        private static readonly (double Period, double Share)[] Waves = [(1, 0.55), (1.618, 0.3), (0.414, 0.15)];
        private readonly AmbienceBed _bed;
        private readonly double _phase;

        public Swells(AmbienceBed bed, ref NoiseSource noise) => (_bed, _phase) = (bed, noise.Between(0, 2 * Math.PI));

        public double At(double seconds)
        {
            var sum = 0.0;
            foreach (var (period, share) in Waves)
            {
                sum += share * DeterministicMath.Sin(_phase + (2 * Math.PI * seconds / (_bed.SwellSeconds * period)));
            }

            var height = 0.5 * (1 + sum);
            return 1 - (_bed.SwellDepth * (1 - (height * height)));
        }
    }
}
