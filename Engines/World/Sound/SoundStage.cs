using Sora.Engines.Tracing;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Sound;

/// <summary>What a shot sounds like, and why.</summary>
/// <param name="Stems">effects and ambience.</param>
/// <param name="Trace">In order of time: every sound in the stems with its cause and peak level as it leaves its source, before the room answers.</param>
internal sealed record ComposedSound(IReadOnlyList<SoundStem> Stems, IReadOnlyList<TracedSound> Trace);

/// <summary>Makes the sound of a shot from what physically happened in it. Reads the simulation and never writes it.</summary>
internal static class SoundStage
{
    // Shots are joined sample to sample: an edge that is not at rest would click.
    private const double EdgeSeconds = 0.004;

    /// <summary>The same shot, setting and seed give the same samples on every machine.</summary>
    /// <param name="setting">Place, time and weather choose the ambience.</param>
    public static ComposedSound Compose(SimulatedShot shot, Setting setting, long seed)
    {
        ArgumentNullException.ThrowIfNull(shot);
        ArgumentNullException.ThrowIfNull(setting);
        var trace = new List<TracedSound>();
        var effects = new StereoTrack(shot.Seconds);
        ImpactSounds.Add(effects, shot, NoiseSource.Derive((ulong)seed, "impacts"), trace);
        RubbingSounds.Add(effects, shot, NoiseSource.Derive((ulong)seed, "rubbing"), trace);
        Reverberation.Apply(effects, shot.Acoustics);

        var ambience = new StereoTrack(shot.Seconds);
        Ambience.Add(ambience, setting, shot.Acoustics.Outdoor, NoiseSource.Derive((ulong)seed, "ambience"), trace);

        FadeEdges(ambience, fadeIn: true);
        FadeEdges(effects, fadeIn: false);
        var inOrder = trace.OrderBy(sound => sound.T).ToList();
        return new ComposedSound([new SoundStem("effects", effects.Samples), new SoundStem("ambience", ambience.Samples)], inOrder);
    }

    // Effects begin at rest by themselves, and a blow on the first sample must keep its edge.
    private static void FadeEdges(StereoTrack track, bool fadeIn)
    {
        var edge = Math.Min((int)(EdgeSeconds * SoundStem.SampleRateHz), track.Length / 2);
        for (var n = 0; n < edge; n++)
        {
            var gain = n / (float)edge;
            if (fadeIn)
            {
                track.Samples[2 * n] *= gain;
                track.Samples[(2 * n) + 1] *= gain;
            }

            track.Samples[^((2 * n) + 1)] *= gain;
            track.Samples[^((2 * n) + 2)] *= gain;
        }
    }
}
