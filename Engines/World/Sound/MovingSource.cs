using System.Numerics;

namespace Sora.Engines.World.Sound;

/// <summary>A source that is heard from where it is at each moment, as late as its sound travels.</summary>
internal static class MovingSource
{
    /// <summary>Metres a second in air of 20 °C.</summary>
    public const double SpeedOfSound = 343;

    private const int BlockSamples = 256;

    /// <summary>Adds samples that leave a source from a moment on; gives the loudest sample added.</summary>
    /// <param name="time">Seconds of the shot at which the first sample leaves it.</param>
    /// <param name="places">Where it is at each frame; null for what has no place: in the middle, at once and undamped.</param>
    /// <param name="carry">Metres at which it is half as loud as close by.</param>
    public static float Add(StereoTrack track, ReadOnlySpan<float> samples, double time, float gain, IReadOnlyList<Vector3>? places, Ears ears, double framesPerSecond, double carry)
    {
        Vector3 PlaceAt(double moment) => places![(int)Math.Clamp(moment * framesPerSecond, 0, places.Count - 1)];
        (float Left, float Right) GainAt(double moment)
        {
            if (places is null || places.Count == 0)
            {
                return (gain * MathF.Sqrt(0.5f), gain * MathF.Sqrt(0.5f));
            }

            var hearing = ears.Hear(PlaceAt(moment), moment, carry);
            return ((float)(gain * hearing.Near * hearing.Left), (float)(gain * hearing.Near * hearing.Right));
        }

        var travel = places is { Count: > 0 } ? ears.TravelSeconds(PlaceAt(time), time) : 0;
        var start = (int)Math.Round((time + travel) * SoundStem.SampleRateHz, MidpointRounding.AwayFromZero);
        var end = Math.Min(track.Length, start + samples.Length);
        var peak = 0f;
        var (left, right) = GainAt(time);
        for (var at = start; at < end; at += BlockSamples)
        {
            var (nextLeft, nextRight) = GainAt((at + BlockSamples) / (double)SoundStem.SampleRateHz);
            var (stepLeft, stepRight) = ((nextLeft - left) / BlockSamples, (nextRight - right) / BlockSamples);
            for (var n = Math.Max(at, 0); n < Math.Min(end, at + BlockSamples); n++)
            {
                left += stepLeft;
                right += stepRight;
                var (l, r) = (left * samples[n - start], right * samples[n - start]);
                track.Samples[2 * n] += l;
                track.Samples[(2 * n) + 1] += r;
                peak = Math.Max(peak, Math.Max(Math.Abs(l), Math.Abs(r)));
            }

            (left, right) = (nextLeft, nextRight);
        }

        return peak;
    }
}
