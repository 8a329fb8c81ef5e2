using Sora.Engines.Tracing;
using Sora.Engines.World.Scene;

namespace Sora.Engines.World.Sound;

/// <summary>Rolling and sliding: noise whose strength and brightness follow force and speed. It swells and dies softly, so that it is never taken for a blow.</summary>
internal static class RubbingSounds
{
    private const double ShortestSeconds = 0.05;

    /// <summary>Adds every stretch of rubbing to the track and tells of each that is loud enough in the trace.</summary>
    public static void Add(StereoTrack track, SimulatedShot shot, ulong seed, List<TracedSound> trace)
    {
        var ears = new Ears(shot.Listener, shot.FramesPerSecond);
        for (var i = 0; i < shot.Rubbing.Count; i++)
        {
            var rubbing = shot.Rubbing[i];
            if (rubbing.Samples.Count * rubbing.SampleSeconds < ShortestSeconds || rubbing.Start >= shot.Seconds || rubbing.Start < 0)
            {
                continue;
            }

            var (a, b) = (shot.Bodies[rubbing.A], shot.Bodies[rubbing.B]);
            var voice = new RubbingVoice(rubbing, SoundMaterial.Of(a.Material.Name), SoundMaterial.Of(b.Material.Name), ears, NoiseSource.Derive(seed, (ulong)i));
            var peak = voice.AddTo(track);
            if (peak >= ImpactSounds.FaintestPeak)
            {
                trace.Add(new TracedSound(rubbing.Start, $"{a.Id}+{b.Id}", Decibels.Of(peak)));
            }
        }
    }
}
