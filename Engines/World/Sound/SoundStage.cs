using Sora.Engines.Tracing;
using Sora.Engines.World.Music;
using Sora.Engines.World.Scene;
using Sora.Engines.World.Sound.Voices;
using Sora.Engines.World.Speech;
using Sora.Storyboards;

namespace Sora.Engines.World.Sound;

/// <summary>What a shot sounds like, and why.</summary>
/// <param name="Stems">effects and ambience; speech and music where there are any.</param>
/// <param name="Trace">In order of time: every sound in the stems with its cause and peak level as it leaves its source, before the room answers.</param>
internal sealed record ComposedSound(IReadOnlyList<SoundStem> Stems, IReadOnlyList<TracedSound> Trace)
{
    /// <summary>What is said and heard, for whoever reads along.</summary>
    public IReadOnlyList<Caption> Captions { get; init; } = [];

    /// <summary>What could not be sounded, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>Makes the sound of a shot from what physically happened in it. Reads the simulation and never writes it.</summary>
internal static class SoundStage
{
    // Shots are joined sample to sample: an edge that is not at rest would click.
    private const double EdgeSeconds = 0.004;

    /// <summary>The same shot, setting and seed give the same samples on every machine: what moves and where it is, without words or music.</summary>
    /// <param name="setting">Place, time and weather choose the ambience.</param>
    public static ComposedSound Compose(SimulatedShot shot, Setting setting, long seed)
    {
        ArgumentNullException.ThrowIfNull(setting);
        var story = new Shot
        {
            Id = "",
            Seed = seed,
            Seconds = shot.Seconds,
            Look = new() { Style = "" },
            Camera = new() { Framing = "", Angle = "", Move = "" },
            Setting = setting,
            Cast = [],
            Beats = [],
        };
        return Compose(shot, story, SpeechPlan.Silent);
    }

    /// <summary>The same, with what is said.</summary>
    public static ComposedSound Compose(SimulatedShot shot, Shot story, SpeechPlan speech)
    {
        ArgumentNullException.ThrowIfNull(shot);
        ArgumentNullException.ThrowIfNull(story);
        var seed = (ulong)(story.Seed ?? 0);
        var trace = new List<TracedSound>();
        var effects = new StereoTrack(shot.Seconds);
        ImpactSounds.Add(effects, shot, NoiseSource.Derive(seed, "impacts"), trace);
        RubbingSounds.Add(effects, shot, NoiseSource.Derive(seed, "rubbing"), trace);
        BreakSounds.Add(effects, shot, NoiseSource.Derive(seed, "breaks"), trace);
        SplashSounds.Add(effects, shot, NoiseSource.Derive(seed, "splashes"), trace);
        AirSounds.Add(effects, shot, NoiseSource.Derive(seed, "air"), trace);
        var captions = new List<Caption>(speech.Captions(story).Concat(HappeningCaptions.Of(shot)));
        var notes = new List<string>();
        CueSounds.Add(effects, shot, story, NoiseSource.Derive(seed, "cues"), trace, captions, notes);
        var spokenFor = (story.Sounds ?? []).Select(cue => cue.Source).OfType<string>().ToHashSet(StringComparer.Ordinal);
        EngineSounds.Add(effects, shot, spokenFor, NoiseSource.Derive(seed, "engines"), trace);
        Reverberation.Apply(effects, shot.Acoustics);
        ThunderSounds.Add(effects, shot, NoiseSource.Derive(seed, "thunder"), trace);

        var ambience = new StereoTrack(shot.Seconds);
        Ambience.Add(ambience, story.Setting, shot.Acoustics.Outdoor, NoiseSource.Derive(seed, "ambience"), trace);

        FadeEdges(ambience, fadeIn: true);
        FadeEdges(effects, fadeIn: false);
        var stems = new List<SoundStem> { new("effects", effects.Samples), new("ambience", ambience.Samples) };
        if (speech.Lines.Count > 0)
        {
            stems.Add(new("speech", Speak(shot, speech, trace).Samples));
        }

        if (MusicSounds.Compose(shot, story, speech, NoiseSource.Derive(seed, "music"), trace, captions) is { } music)
        {
            stems.Add(new("music", music.Samples));
        }

        return new ComposedSound(stems, [.. trace.OrderBy(sound => sound.T)]) { Captions = [.. captions.OrderBy(caption => caption.Start)], Notes = notes };
    }

    private static StereoTrack Speak(SimulatedShot shot, SpeechPlan speech, List<TracedSound> trace)
    {
        var track = new StereoTrack(shot.Seconds);
        SpeechSounds.AddCast(track, shot, speech, trace);
        Reverberation.Apply(track, shot.Acoustics);
        SpeechSounds.AddNarration(track, shot, speech, trace);
        FadeEdges(track, fadeIn: true);
        return track;
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
