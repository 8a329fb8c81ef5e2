using System.Numerics;
using Sora.Engines.Tracing;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Sound.Voices;

namespace Sora.Engines.World.Sound;

/// <summary>Thunder: after every flash, as late as its distance asks.</summary>
internal static class ThunderSounds
{
    private const double CarryMetres = 200;
    private const double LowestLevel = -20;
    private const double HighestLevel = -12;
    private const double Seconds = 4.5;

    /// <summary>Adds the thunder of every bolt and tells of each in the trace, at the moment of the flash.</summary>
    public static void Add(StereoTrack track, SimulatedShot shot, ulong seed, List<TracedSound> trace)
    {
        var ears = new Ears(shot.Listener, shot.FramesPerSecond);
        var thunder = Foley.Find("thunder")!;
        foreach (var (number, bolt) in shot.Bolts.Index())
        {
            var random = new NoiseSource(NoiseSource.Derive(seed, (ulong)number));
            var gain = (float)Decibels.Amplitude(random.Between(LowestLevel, HighestLevel));
            Vector3[] places = [bolt.Point];
            var peak = MovingSource.Add(track, thunder.Make(Seconds, random.Seed()), bolt.Time, gain, places, ears, shot.FramesPerSecond, CarryMetres);
            if (peak > 0)
            {
                trace.Add(new TracedSound(bolt.Time, "thunder", Decibels.Of(peak)));
            }
        }
    }
}
