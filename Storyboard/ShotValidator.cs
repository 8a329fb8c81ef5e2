using static Sora.Storyboards.Faults;

namespace Sora.Storyboards;

/// <summary>Checks one shot.</summary>
internal sealed class ShotValidator(Shot shot, string path, Faults faults)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <param name="nouns">Noun of each cast id in the shots before: an id means the same being or thing throughout the film.</param>
    public void Validate(Dictionary<string, string> nouns)
    {
        if (!(shot.Seconds > 0 && shot.Seconds <= StoryboardLimits.FilmSeconds))
        {
            faults.Add($"{path}.seconds", Invariant($"{shot.Seconds} is out of range; use above 0 to {StoryboardLimits.FilmSeconds}"));
        }

        Optional("startState", shot.StartState);
        Optional("opening", shot.Opening);
        Optional("footage", shot.Footage);
        Words("implied", shot.Implied);
        Listed("transition", shot.Transition, Vocabulary.Transitions);
        Frame();
        if (faults.Count($"{path}.cast", shot.Cast, StoryboardLimits.Cast))
        {
            Cast(nouns);
        }

        // References are checked only against a cast that could be read.
        Reference("camera.subject", shot.Camera?.Subject);
        if (faults.Count($"{path}.beats", shot.Beats, StoryboardLimits.Beats))
        {
            for (var i = 0; i < shot.Beats.Count; i++)
            {
                Beat(shot.Beats[i], Invariant($"beats[{i}]"));
            }
        }

        Sound();
    }

    private void Frame()
    {
        if (shot.Look is { } look)
        {
            faults.Text($"{path}.look.style", look.Style, StoryboardLimits.NameCharacters);
            Optional("look.era", look.Era);
            Range("look.slowMotion", look.SlowMotion, 1, StoryboardLimits.SlowMotion);
            Range("look.timeLapse", look.TimeLapse, 1, StoryboardLimits.TimeLapse);
        }
        else
        {
            faults.Add($"{path}.look", "missing; give an object");
        }

        if (shot.Camera is { } camera)
        {
            faults.OneOf($"{path}.camera.framing", camera.Framing, Vocabulary.Framings);
            faults.OneOf($"{path}.camera.angle", camera.Angle, Vocabulary.Angles);
            faults.OneOf($"{path}.camera.move", camera.Move, Vocabulary.Moves);
            Range("camera.lens", camera.Lens, StoryboardLimits.ShortestLensMillimetres, StoryboardLimits.LongestLensMillimetres);
        }
        else
        {
            faults.Add($"{path}.camera", "missing; give an object");
        }

        if (shot.Setting is { } setting)
        {
            faults.Text($"{path}.setting.place", setting.Place, StoryboardLimits.NameCharacters);
            faults.OneOf($"{path}.setting.time", setting.Time, Vocabulary.Times);
            faults.OneOf($"{path}.setting.weather", setting.Weather, Vocabulary.Weathers);
            if (setting.Season is { } season)
            {
                faults.OneOf($"{path}.setting.season", season, Vocabulary.Seasons);
            }
        }
        else
        {
            faults.Add($"{path}.setting", "missing; give an object");
        }
    }

    private void Cast(Dictionary<string, string> nouns)
    {
        var alike = 0L;
        for (var i = 0; i < shot.Cast.Count; i++)
        {
            var member = shot.Cast[i];
            var at = Invariant($"cast[{i}]");
            if (faults.Text($"{path}.{at}.id", member.Id, StoryboardLimits.NameCharacters) && Name(member, at) && !nouns.TryAdd(member.Id, member.Noun) && nouns[member.Id] != member.Noun)
            {
                faults.Add($"{path}.{at}.noun", $"{Quote(member.Noun)} but {Quote(member.Id)} is a {Quote(nouns[member.Id])} in an earlier shot; give another id");
            }

            faults.Within($"{path}.{at}.count", member.Count, 1, StoryboardLimits.Alike);
            alike += Math.Max(0, member.Count);
            Optional($"{at}.archetype", member.Archetype);
            Optional($"{at}.cameo", member.Cameo);
            Words($"{at}.adjectives", member.Adjectives);
            Wears(member, at);
        }

        if (alike > StoryboardLimits.AlikeInShot)
        {
            faults.Add($"{path}.cast", Invariant($"{alike} beings and things in all; make it at most {StoryboardLimits.AlikeInShot}"));
        }

        for (var i = 0; i < shot.Cast.Count; i++)
        {
            Where(shot.Cast[i], Invariant($"cast[{i}].where"));
        }
    }

    private bool Name(CastMember member, string at)
    {
        if (!_ids.Add(member.Id))
        {
            faults.Add($"{path}.{at}.id", $"{Quote(member.Id)} stands twice; give every member its own");
        }

        return faults.Text($"{path}.{at}.noun", member.Noun, StoryboardLimits.NameCharacters);
    }

    private void Wears(CastMember member, string at)
    {
        if (member.Wears is not { } wears || !faults.Count($"{path}.{at}.wears", wears, StoryboardLimits.Words))
        {
            return;
        }

        for (var i = 0; i < wears.Count; i++)
        {
            faults.Text(Invariant($"{path}.{at}.wears[{i}].noun"), wears[i].Noun, StoryboardLimits.NameCharacters);
            Words(Invariant($"{at}.wears[{i}].adjectives"), wears[i].Adjectives);
        }
    }

    private void Where(CastMember member, string at)
    {
        if (member.Where is not { } where || !faults.Text($"{path}.{at}", where, StoryboardLimits.NameCharacters))
        {
            return;
        }

        var parts = where.Split(' ', 2);
        if (!Vocabulary.Relations.Contains(parts[0]) || parts.Length < 2 || string.IsNullOrWhiteSpace(parts[1]))
        {
            faults.Add($"{path}.{at}", $"{Quote(where)} cannot be read; use one of {string.Join(", ", Vocabulary.Relations)}, a space, and a cast id or place");
        }
        else if (parts[1] == member.Id)
        {
            faults.Add($"{path}.{at}", $"{Quote(where)} points at itself; name another");
        }
    }

    private void Beat(Beat beat, string at)
    {
        faults.Within($"{path}.{at}.at", beat.At, 0, shot.Seconds > 0 ? shot.Seconds : 0);
        Range($"{at}.for", beat.For, 0, StoryboardLimits.FilmSeconds);
        faults.Text($"{path}.{at}.verb", beat.Verb, StoryboardLimits.NameCharacters);
        if (beat.Who is null)
        {
            faults.Add($"{path}.{at}.who", "missing; give a cast id");
        }

        Reference($"{at}.who", beat.Who);
        Reference($"{at}.what", beat.What);
        Reference($"{at}.with", beat.With);
        Optional($"{at}.toward", beat.Toward);
        Words($"{at}.manner", beat.Manner);
        Listed($"{at}.outcome", beat.Outcome, Vocabulary.Outcomes);
    }

    private void Sound()
    {
        Each("speech", shot.Speech, StoryboardLimits.SpeechLines, (line, at) =>
        {
            Range($"{at}.at", line.At, 0, StoryboardLimits.FilmSeconds);
            Reference($"{at}.who", line.Who == Vocabulary.Narrator ? null : line.Who ?? "");
            faults.Text($"{path}.{at}.text", line.Text, StoryboardLimits.TextCharacters);
            Listed($"{at}.manner", line.Manner, Vocabulary.Manners);
            Optional($"{at}.language", line.Language);
        });
        Each("sounds", shot.Sounds, StoryboardLimits.SoundCues, (cue, at) =>
        {
            Range($"{at}.at", cue.At, 0, StoryboardLimits.FilmSeconds);
            faults.Text($"{path}.{at}.name", cue.Name, StoryboardLimits.NameCharacters);
            Optional($"{at}.source", cue.Source);
        });
        Each("text", shot.Text, StoryboardLimits.Overlays, (overlay, at) =>
        {
            faults.Text($"{path}.{at}.text", overlay.Text, StoryboardLimits.TextCharacters);
            faults.OneOf($"{path}.{at}.kind", overlay.Kind, Vocabulary.Overlays);
        });
        Optional("music.mood", shot.Music?.Mood);
        Optional("music.instrument", shot.Music?.Instrument);
        Range("music.tempo", shot.Music?.Tempo, StoryboardLimits.SlowestTempo, StoryboardLimits.FastestTempo);
    }

    private void Each<T>(string name, IReadOnlyList<T>? list, int most, Action<T, string> check)
    {
        if (list is null || !faults.Count($"{path}.{name}", list, most))
        {
            return;
        }

        for (var i = 0; i < list.Count; i++)
        {
            check(list[i], Invariant($"{name}[{i}]"));
        }
    }

    private void Words(string at, IReadOnlyList<string>? words) =>
        Each(at, words, StoryboardLimits.Words, (word, where) => faults.Text($"{path}.{where}", word, StoryboardLimits.NameCharacters));

    private void Optional(string at, string? text)
    {
        if (text is not null)
        {
            faults.Text($"{path}.{at}", text, StoryboardLimits.NameCharacters);
        }
    }

    private void Listed(string at, string? value, IReadOnlyList<string> allowed)
    {
        if (value is not null)
        {
            faults.OneOf($"{path}.{at}", value, allowed);
        }
    }

    private void Range(string at, double? value, double least, double most)
    {
        if (value is { } number)
        {
            faults.Within($"{path}.{at}", number, least, most);
        }
    }

    private void Reference(string at, string? id)
    {
        if (id is not null && !_ids.Contains(id))
        {
            faults.Add($"{path}.{at}", $"{Quote(id)} is not in the shot's cast; use an id of the cast");
        }
    }
}
