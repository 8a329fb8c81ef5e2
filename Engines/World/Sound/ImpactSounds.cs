using Sora.Engines.Tracing;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Sound;

/// <summary>Puts every blow on the sample of its moment, as loud as it was hard.</summary>
internal static class ImpactSounds
{
    /// <summary>No single blow is louder than this, however hard.</summary>
    public const double LoudestPeak = 0.708;

    /// <summary>Quieter blows are not sounded and not traced: they would drown in the quietest room.</summary>
    public const double FaintestPeak = 0.0025;

    // A ball of 0.4 kg that falls from 1.2 m brings about this much; it comes out a quarter of full scale at four metres.
    private const double ReferenceImpulse = 3.6;
    private const double ReferenceStrength = 1.1;

    // Amplitude grows as impulse does, but a film must fit a marble and a crash into one range.
    private const double Compression = 0.75;

    /// <summary>Adds all blows of the shot to the track and tells of each in the trace.</summary>
    public static void Add(StereoTrack track, SimulatedShot shot, ulong seed, List<TracedSound> trace)
    {
        var ears = new Ears(shot.Listener, shot.FramesPerSecond);
        var blows = Blows.Of(shot);
        var pitch = SlowMotion.Pitch(shot.TimeStretch);
        for (var i = 0; i < blows.Count; i++)
        {
            var blow = blows[i];
            var (a, b) = (shot.Bodies[blow.A], shot.Bodies[blow.B]);
            var hearing = ears.Hear(blow.Point, blow.Time);
            var peak = PeakOf(blow, a, b, hearing);
            if (peak * Math.Max(hearing.Left, hearing.Right) < FaintestPeak)
            {
                continue;
            }

            var (voice, gain) = ImpactVoice.Synthesise(a, b, blow.ClosingSpeed, NoiseSource.Derive(seed, (ulong)i), pitch);
            track.Add(voice, StereoTrack.FrameAt(blow.Time + ears.TravelSeconds(blow.Point, blow.Time)), (float)(gain * peak * hearing.Left), (float)(gain * peak * hearing.Right));
            trace.Add(new TracedSound(blow.Time, $"{a.Id}+{b.Id}", Decibels.Of(peak * Math.Max(hearing.Left, hearing.Right))));
        }
    }

    private static double PeakOf(Blow blow, SimulatedBody a, SimulatedBody b, Hearing hearing)
    {
        var radiation = Math.Sqrt(SoundMaterial.Of(a.Material.Name).Radiation * SoundMaterial.Of(b.Material.Name).Radiation);
        var strength = ReferenceStrength * radiation * hearing.Near * DeterministicMath.Pow(blow.Impulse / ReferenceImpulse, Compression);
        return LoudestPeak * strength / (1 + strength);
    }
}
