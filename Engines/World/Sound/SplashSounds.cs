using Sora.Engines.Tracing;
using Sora.Engines.World.Mathematics;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Sound.Voices;

namespace Sora.Engines.World.Sound;

/// <summary>
/// What goes into water: the rush of the crown, the bubble that closes behind it, drops that fall back. The cavity of a body of radius R closes after 2.285·√(R/g)
/// (Glasheen and McMahon, "Vertical water entry of disks at low Froude numbers", 1996); a bubble of radius r sounds at 3.26/r hertz (Minnaert 1933).
/// </summary>
internal static class SplashSounds
{
    private const double WaterDensity = 1_000;
    private const double Gravity = 9.81;
    private const double MinnaertHzMetres = 3.26;

    // The bubble that is shut in is about half as wide as the cavity.
    private const double BubbleShare = 0.5;
    private const double ReferenceJoules = 20;
    private const double ReferenceStrength = 0.8;

    // What leaves the water only drips.
    private const double LeavingShare = 0.25;
    private const double SlowestSpeed = 0.25;

    /// <summary>Adds every splash of the shot to the track and tells of each in the trace.</summary>
    public static void Add(StereoTrack track, SimulatedShot shot, ulong seed, List<TracedSound> trace)
    {
        var ears = new Ears(shot.Listener, shot.FramesPerSecond);
        var pitch = SlowMotion.Pitch(shot.TimeStretch);
        foreach (var (number, splash) in shot.Splashes.Index())
        {
            var joules = 0.5 * WaterDensity * splash.Volume * splash.Speed * splash.Speed;
            var hearing = ears.Hear(splash.Point, splash.Time);
            var strength = ReferenceStrength * hearing.Near * DeterministicMath.Pow(Math.Max(joules, 1e-9) / ReferenceJoules, 0.35) * (splash.Enters ? 1 : LeavingShare);
            var peak = ImpactSounds.LoudestPeak * strength / (1 + strength);
            if (splash.Speed < SlowestSpeed || peak * Math.Max(hearing.Left, hearing.Right) < ImpactSounds.FaintestPeak)
            {
                continue;
            }

            var voice = Synthesise(splash, pitch, NoiseSource.Derive(seed, (ulong)number));
            track.Add(voice, StereoTrack.FrameAt(splash.Time + ears.TravelSeconds(splash.Point, splash.Time)), (float)(peak * hearing.Left), (float)(peak * hearing.Right));
            trace.Add(new TracedSound(splash.Time, $"splash:{shot.Bodies[splash.Body].Id}", Decibels.Of(peak * Math.Max(hearing.Left, hearing.Right))));
        }
    }

    /// <summary>Samples from the moment at which the surface is broken, the loudest 1.</summary>
    /// <param name="pitch">Factor on every frequency.</param>
    public static float[] Synthesise(in SplashEvent splash, double pitch, ulong seed)
    {
        var random = new NoiseSource(seed);
        var radius = Math.Clamp(splash.Radius, 0.004, 2);
        var closes = 2.285 * Math.Sqrt(radius / Gravity);
        var rush = (0.12 + (1.6 * closes)) / pitch;
        var samples = Texture.Silence(rush + (closes / pitch) + 0.6);

        // Fine spray hisses, a broad body thunders.
        var high = pitch * Math.Clamp(1_100 / Math.Sqrt(radius), 900, 9_000);
        var crown = Texture.Noise(rush, Curve.Of((0, high / 14), (1, high / 5)), Curve.Of((0, high), (0.15, 1.5 * high), (1, 0.6 * high)), Curve.Of((0, 1), (0.25, 0.45), (1, 0)), random.Seed());
        Texture.Add(samples, crown, 0, 1);
        if (splash.Enters)
        {
            var hz = pitch * Math.Clamp(MinnaertHzMetres / (BubbleShare * radius), 25, 3_000);
            var ring = Math.Clamp(18 / hz, 0.02, 0.5);
            Texture.Tone(samples, closes / pitch, ring, Curve.Of((0, hz), (1, 1.35 * hz)), Curve.Of((0, 1), (0.3, 0.5), (1, 0)), 0.8);
        }

        var drops = (int)Math.Clamp(60 * Math.Sqrt(splash.Volume) * splash.Speed, 2, 40);
        Foley.Drops(samples, drops, 0.5 * closes / pitch, (samples.Length / (double)SoundStem.SampleRateHz) - 0.1, 500 * pitch, 2_100 * pitch, ref random);
        return Texture.Normalise(samples);
    }
}
