using System.Numerics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Sound;

/// <summary>One stretch of rolling or sliding: low noise for the one, bright noise for the other, each with a gain in each ear that moves slowly.</summary>
internal sealed class RubbingVoice
{
    private const int BlockSamples = 48;
    private const double SwellSeconds = 0.03;
    private const double TailSeconds = 6 * SwellSeconds;

    // Root mean square at 1 N and 1 m/s, close by.
    private const double RollingStrength = 0.006;
    private const double SlidingStrength = 0.014;
    private const double LoudestStrength = 0.2;
    private const double RollingHzAtRest = 90;
    private const double RollingHzPerSpeed = 160;
    private const double SlidingHzAtRest = 350;
    private const double SlidingHzPerSpeed = 900;

    // What two equal low-pass filters in a row take more than one alone does, roughly.
    private const float SecondPoleGain = 1.5f;
    private const float RootMeanSquareOfWhite = 0.57735f;

    // Length of contact at which a surface has lost half its brightness.
    private const double SoftContactSeconds = 0.002;

    private readonly RubbingContact _rubbing;
    private readonly Ears _ears;
    private readonly double _radiation;
    private readonly double _brightness;
    private readonly float _swell = OnePole.Coefficient(1 / (2 * Math.PI * SwellSeconds));
    private NoiseSource _noise;
    private OnePole _rumble1;
    private OnePole _rumble2;
    private OnePole _scrape;
    private OnePole _scrapeLow = new(SlidingHzAtRest / 2);
    private Vector2 _rollingGain;
    private Vector2 _slidingGain;

    public RubbingVoice(RubbingContact rubbing, SoundMaterial a, SoundMaterial b, Ears ears, ulong seed)
    {
        (_rubbing, _ears, _noise) = (rubbing, ears, new NoiseSource(seed));
        _radiation = Math.Sqrt(a.Radiation * b.Radiation);
        _brightness = 1 / (1 + (Math.Max(a.ContactSeconds, b.ContactSeconds) / SoftContactSeconds));
    }

    /// <summary>Adds the sound; gives the loudest sample that it added.</summary>
    public float AddTo(StereoTrack track)
    {
        var start = track.SampleAt(_rubbing.Start);
        var active = _rubbing.Samples.Count * _rubbing.SampleSeconds;
        var end = track.SampleAt(_rubbing.Start + active + TailSeconds);
        var peak = 0f;
        for (var at = start; at < end; at += BlockSamples)
        {
            var since = (at - start) / (double)SoundStem.SampleRateHz;
            peak = Math.Max(peak, AddBlock(track.Samples.AsSpan(2 * at, 2 * Math.Min(BlockSamples, end - at)), since, since < active));
        }

        return peak;
    }

    private float AddBlock(Span<float> block, double since, bool active)
    {
        var sample = _rubbing.Samples[(int)Math.Clamp(since / _rubbing.SampleSeconds, 0, _rubbing.Samples.Count - 1)];
        var hearing = _ears.Hear(sample.Point, _rubbing.Start + since);
        var strength = active ? _radiation * hearing.Near * Math.Sqrt(Math.Max(0, sample.Force)) : 0;
        var rumbleK = OnePole.Coefficient(_brightness * (RollingHzAtRest + (RollingHzPerSpeed * sample.TravelSpeed)));
        var scrapeK = OnePole.Coefficient(_brightness * (SlidingHzAtRest + (SlidingHzPerSpeed * sample.SlipSpeed)));
        var pan = new Vector2((float)hearing.Left, (float)hearing.Right);
        var rolling = pan * (SecondPoleGain * UnitGain(rumbleK) * Strength(RollingStrength * strength * sample.TravelSpeed));
        var sliding = pan * (UnitGain(scrapeK) * Strength(SlidingStrength * strength * sample.SlipSpeed));
        var peak = 0f;
        for (var n = 0; n < block.Length; n += 2)
        {
            _rollingGain += _swell * (rolling - _rollingGain);
            _slidingGain += _swell * (sliding - _slidingGain);
            var white = _noise.Next();
            var rumble = _rumble2.Low(_rumble1.Low(white, rumbleK), rumbleK);
            var scrape = _scrapeLow.High(_scrape.Low(white, scrapeK));
            var value = (rumble * _rollingGain) + (scrape * _slidingGain);
            block[n] += value.X;
            block[n + 1] += value.Y;
            peak = Math.Max(peak, Math.Max(Math.Abs(value.X), Math.Abs(value.Y)));
        }

        return peak;
    }

    private static float Strength(double strength) => (float)Math.Min(LoudestStrength, strength);

    /// <summary>Brings white noise behind a one-pole filter of that coefficient to root mean square 1 (its variance is k/(2 − k) of the input's).</summary>
    private static float UnitGain(float k) => 1 / (RootMeanSquareOfWhite * MathF.Sqrt(k / (2 - k)));
}
