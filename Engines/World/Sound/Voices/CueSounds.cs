using Sora.Engines.Tracing;
using Sora.Engines.World.Scene;
using Sora.Storyboards;

namespace Sora.Engines.World.Sound.Voices;

/// <summary>Sounds the storyboard's named sounds where their sources are.</summary>
internal static class CueSounds
{
    private const double CarryMetres = 9;
    private const double UsualLevel = -13;

    // Between one bark and the next when there is time for several.
    private const double LeastRestSeconds = 0.5;
    private const double MostRestSeconds = 1.3;
    private const double CaptionSeconds = 1.2;

    private static readonly Dictionary<string, double> Levels = new(StringComparer.Ordinal)
    {
        ["roar"] = -6,
        ["trumpet"] = -6,
        ["howl"] = -9,
        ["scream"] = -8,
        ["whinny"] = -9,
        ["bark"] = -10,
        ["moo"] = -10,
        ["shout"] = -9,
        ["bellow"] = -8,
        ["crow"] = -9,
        ["bray"] = -9,
        ["purr"] = -25,
        ["chirp"] = -19,
        ["tweet"] = -19,
        ["squeak"] = -22,
        ["cricket"] = -24,
        ["buzz"] = -21,
        ["hiss"] = -18,
        ["sigh"] = -22,
        ["gasp"] = -18,
        ["snore"] = -18,
        ["coo"] = -19,
        ["hoot"] = -15,
        ["croak"] = -15,
        ["hum"] = -19,
        ["giggle"] = -16,
        ["yawn"] = -19,
    };

    /// <summary>Adds every sound that is known; tells of it in the trace and the captions, and of what is not known in the notes.</summary>
    public static void Add(StereoTrack track, SimulatedShot shot, Shot story, ulong seed, List<TracedSound> trace, List<Caption> captions, List<string> notes)
    {
        var ears = new Ears(shot.Listener, shot.FramesPerSecond);
        var number = 0;
        foreach (var cue in CueSheet.Of(story, shot))
        {
            var source = shot.Members.FirstOrDefault(member => member.Id == cue.Source);
            var own = NoiseSource.Derive(seed, (ulong)number++);
            if (Resolve(cue.Name, source?.Noun) is not { } known)
            {
                if (!MusicNames.Plays(cue.Name, source?.Noun))
                {
                    notes.Add($"The sound '{cue.Name}' is not known and is not heard.");
                }

                continue;
            }

            var peak = known.Call is { } call
                ? AddCalls(track, shot, cue, source, (known.Name, call), SizeOf(story, cue.Source), ears, own)
                : AddNamed(track, shot, cue, source, known.Sound!, ears, own);
            trace.Add(new TracedSound(cue.At, cue.Source is null ? $"cue:{cue.Name}" : $"cue:{cue.Name}:{cue.Source}", Decibels.Of(peak)));
            captions.Add(new Caption(cue.At, Math.Min(shot.Seconds, cue.At + Math.Max(CaptionSeconds, known.Sound is { Lasts: true } ? cue.Seconds : 0)), CaptionOf(cue, source)));
        }
    }

    /// <summary>What a name means of that source: a lion's roar and a rocket's are not alike. Null when nothing of ours sounds like it.</summary>
    public static (string Name, Call? Call, NamedSound? Sound)? Resolve(string name, string? noun)
    {
        var word = name.Trim().ToLowerInvariant();
        var last = word[(word.LastIndexOf(' ') + 1)..];
        var first = word.Split(' ')[0];
        foreach (var who in new[] { noun, first })
        {
            // The being that is named, or that utters it, decides: "bird song", "the cry of a gull".
            if (who is not null && Animals.CallOf(who) is { } usual && (last is "call" or "cry" or "sound" or "noise" or "song" or "sing" or "voice" || last == who || word == who))
            {
                return (usual, Animals.Find(usual), null);
            }
        }

        var isAlive = noun is not ("crowd" or "audience") && (noun is null || Lexicon.Nouns.Of(noun, null).IsAnimate || Animals.CallOf(noun) is not null);
        if (word is "roar" && !isAlive)
        {
            return Sound(noun is "crowd" or "audience" or "stadium" ? "cheer" : noun is "sea" or "ocean" or "waves" or "waterfall" ? "waves" : noun is "car" or "motorcycle" or "engine" or "truck" ? "engine" : noun is "fire" ? "crackle" : "rocket");
        }

        if (isAlive && (Animals.Find(word) ?? Animals.Find(last)) is { } call)
        {
            return (Animals.Find(word) is null ? last : word, call, null);
        }

        return Sound(word) ?? Sound(word.Replace(' ', '_')) ?? Sound(last) ?? Sound(first) ?? (Animals.Find(last) is { } other ? (last, other, null) : null);
    }

    private static (string, Call?, NamedSound?)? Sound(string name) => Foley.Find(name) is { } sound ? (sound.Name, null, sound) : null;

    private static float AddCalls(StereoTrack track, SimulatedShot shot, Cue cue, HeardMember? source, (string Name, Call Call) known, double size, Ears ears, ulong seed)
    {
        var random = new NoiseSource(seed);
        var gain = Decibels.Amplitude(Levels.GetValueOrDefault(known.Name, UsualLevel));
        var peak = 0f;
        var (at, end) = (cue.At, cue.At + cue.Seconds);
        for (var first = true; first || at + (known.Call.Times * (known.Call.Seconds + known.Call.Pause)) < end; first = false)
        {
            for (var i = 0; i < known.Call.Times && at < shot.Seconds; i++)
            {
                var one = CallSynthesis.Make(known.Call, NoiseSource.Derive(seed, (ulong)(1000 * at)), size * random.Between(0.97, 1.03));
                peak = Math.Max(peak, MovingSource.Add(track, one, at, (float)(gain * random.Between(0.8, 1)), source?.Places, ears, shot.FramesPerSecond, CarryMetres));
                at += (known.Call.Seconds + known.Call.Pause) * random.Between(0.93, 1.07);
            }

            at += random.Between(LeastRestSeconds, MostRestSeconds);
        }

        return peak;
    }

    private static float AddNamed(StereoTrack track, SimulatedShot shot, Cue cue, HeardMember? source, NamedSound sound, Ears ears, ulong seed)
    {
        var gain = (float)Decibels.Amplitude(sound.Level);
        var samples = sound.Make(cue.Seconds, seed);
        if (sound.Lasts)
        {
            Texture.Faded(samples, 0.03, 0.15);
        }

        if (!sound.IsAround)
        {
            return MovingSource.Add(track, samples, cue.At, gain, source?.Places, ears, shot.FramesPerSecond, CarryMetres);
        }

        // All around: each ear hears another part of it.
        var other = sound.Make(cue.Seconds, NoiseSource.Derive(seed, "other ear"));
        if (sound.Lasts)
        {
            Texture.Faded(other, 0.03, 0.15);
        }

        var start = track.SampleAt(cue.At);
        track.Add(samples, start, gain, 0.35f * gain);
        track.Add(other, start, 0.35f * gain, gain);
        return gain;
    }

    private static double SizeOf(Shot story, string? id)
    {
        var words = story.Cast.FirstOrDefault(member => member.Id == id)?.Adjectives ?? [];
        return words.Aggregate(1.0, (size, word) => word switch
        {
            "big" or "large" or "huge" or "giant" or "enormous" or "old" => size * 1.2,
            "small" or "little" or "tiny" or "young" or "baby" => size * 0.78,
            _ => size,
        });
    }

    private static string CaptionOf(Cue cue, HeardMember? source) =>
        source is null || cue.Name.Contains(source.Noun, StringComparison.Ordinal) ? $"[{cue.Name}]"
        : Lexicon.Verbs.Find(cue.Name, out var isBase) is not null && isBase ? $"[{source.Noun} {ThirdPerson(cue.Name)}]"
        : $"[{source.Noun}: {cue.Name}]";

    private static string ThirdPerson(string verb) =>
        verb.EndsWith('s') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith('x') || verb.EndsWith('z') ? verb + "es"
        : verb is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] ? verb[..^1] + "ies"
        : verb + "s";
}
