using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing;

/// <summary>Puts what a fragment says into shots of the film.</summary>
internal static class Grafting
{
    /// <summary>Camera, setting, look, music, sounds and texts that the fragment says, laid over the shot's own.</summary>
    /// <param name="subject">Cast id that the fragment points the camera at; null leaves the subject.</param>
    /// <param name="keepsPlace">Whether the shot stays where it is: "add a kite in the sky" tells where the kite is.</param>
    public static Shot Fields(Shot shot, Fragment said, string? subject = null, bool keepsPlace = false)
    {
        var paths = new List<string>();
        var camera = shot.Camera with
        {
            Framing = Over("camera.framing", said.Framing, shot.Camera.Framing)!,
            Angle = Over("camera.angle", said.Angle, shot.Camera.Angle)!,
            Move = Over("camera.move", said.Move, shot.Camera.Move)!,
            Lens = said.Lens ?? shot.Camera.Lens,
            Subject = said.HasCamera && subject is not null && shot.Find(subject) is not null ? subject : shot.Camera.Subject,
        };
        var setting = new Setting(
            Over("setting.place", keepsPlace ? null : said.Place, shot.Setting.Place)!, Over("setting.time", said.Time, shot.Setting.Time)!, Over("setting.weather", said.Weather, shot.Setting.Weather)!)
        { Season = said.Season ?? shot.Setting.Season };
        var look = shot.Look with
        {
            Style = Over("look.style", said.Style, shot.Look.Style)!,
            Era = Over("look.era", said.Era, shot.Look.Era),
            Monochrome = said.Monochrome ? true : shot.Look.Monochrome,
            SlowMotion = said.SlowMotion ?? (said.TimeLapse is null ? shot.Look.SlowMotion : null),
            TimeLapse = said.TimeLapse ?? (said.SlowMotion is null ? shot.Look.TimeLapse : null),
        };
        var sounds = shot.Sounds ?? [];
        var texts = shot.Text ?? [];
        return (shot with
        {
            Camera = camera,
            Setting = setting,
            Look = look,
            Transition = said.Transition ?? shot.Transition,
            Music = said.Music is { } music ? Join(shot.Music, music) : shot.Music,
            Sounds = sounds.Concat(said.Sounds.Where(cue => sounds.All(own => own.Name != cue.Name)).Select(cue => cue with { At = null, Source = null })).OrNull(),
            Text = texts.Concat(said.Overlays.Except(texts)).OrNull(),
        }).Said(paths);

        string? Over(string path, string? value, string? own)
        {
            if (value is not null)
            {
                paths.Add(path);
            }

            return value ?? own;
        }
    }

    /// <summary>The member with what the fragment says of it: count, adjectives, clothes and place.</summary>
    public static CastMember Describe(CastMember member, CastMember said, Fragment fragment, Func<string?, string?> rename)
    {
        var where = said.Where is { } told && told.Split(' ', 2) is [var relation, var anchor] ? $"{relation} {rename(anchor) ?? anchor}" : member.Where;
        return member with
        {
            Count = said.Count > 1 || (member.Count > 1 && Names(fragment, 1)) ? said.Count : member.Count,
            Adjectives = Adjectives(member.Adjectives, said.Adjectives),
            Wears = Wears(member.Wears, said.Wears),
            Where = where,
            Implied = member.Implied == true ? null : member.Implied,
        };
    }

    /// <summary>Those adjectives, each in the place of one that says something of the same quality.</summary>
    public static IReadOnlyList<string>? Adjectives(IReadOnlyList<string>? own, IReadOnlyList<string>? said)
    {
        var all = (own ?? []).ToList();
        foreach (var adjective in said ?? [])
        {
            var rival = all.FindIndex(one => one == adjective || EnglishWords.Rival(one, adjective));
            if (rival >= 0)
            {
                all[rival] = adjective;
            }
            else
            {
                all.Add(adjective);
            }
        }

        return all.Distinct(StringComparer.Ordinal).Take(StoryboardLimits.Words).OrNull() ?? own;
    }

    /// <summary>Those clothes, each in the place of its like.</summary>
    public static IReadOnlyList<Garment>? Wears(IReadOnlyList<Garment>? own, IReadOnlyList<Garment>? said)
    {
        var all = (own ?? []).ToList();
        foreach (var garment in said ?? [])
        {
            var like = all.FindIndex(one => one.Noun == garment.Noun);
            if (like >= 0)
            {
                all[like] = all[like] with { Adjectives = Adjectives(all[like].Adjectives, garment.Adjectives) };
            }
            else
            {
                all.Add(garment);
            }
        }

        return all.Take(StoryboardLimits.Words).OrNull() ?? own;
    }

    /// <summary>Ids of the film for the fragment's: the film's own where the fragment points back, new ones elsewhere.</summary>
    /// <param name="known">Whether a bare or indefinite noun may mean one of the film, too ("chases a cat").</param>
    public static Dictionary<string, string> Rename(Fragment fragment, BoardDraft draft, bool known)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in fragment.Cast)
        {
            var own = fragment.PointsBack(member) || known ? draft.Cast.FirstOrDefault(one => one.Noun == member.Noun && !names.ContainsValue(one.Id)) : null;
            names[member.Id] = own?.Id ?? draft.NewId(member.Noun);
        }

        return names;
    }

    /// <summary>The member under its id of the film, as the film's other shots show it.</summary>
    public static CastMember Adopt(CastMember member, BoardDraft draft, Dictionary<string, string> names)
    {
        var id = names[member.Id];
        var own = draft.Cast.FirstOrDefault(one => one.Id == id);
        var where = member.Where is { } told && told.Split(' ', 2) is [var relation, var anchor] ? $"{relation} {names.GetValueOrDefault(anchor, anchor)}" : null;
        return own is null
            ? member with { Id = id, Where = where, Cameo = null }
            : own with { Where = where, Adjectives = Adjectives(own.Adjectives, member.Adjectives), Wears = Wears(own.Wears, member.Wears), Implied = null };
    }

    /// <summary>The beat with ids of the film; null when one that it needs is not in that cast.</summary>
    public static Beat? Adopt(Beat beat, Dictionary<string, string> names, Func<string, bool> isThere)
    {
        string? Id(string? id) => id is not null && names.TryGetValue(id, out var own) && isThere(own) ? own : null;
        return Id(beat.Who) is not { } who || (beat.What is not null && Id(beat.What) is null)
            ? null
            : beat with { Who = who, What = Id(beat.What), With = Id(beat.With), Toward = beat.Toward is { } toward ? Id(toward) ?? (names.ContainsKey(toward) ? null : toward) : null };
    }

    /// <summary>A shot of what the fragment says; what it leaves open goes on as in the neighbour.</summary>
    public static Shot NewShot(Fragment fragment, Shot neighbour, BoardDraft draft, double seconds)
    {
        var whole = fragment.Whole;
        var names = Rename(fragment, draft, known: true);
        var cast = fragment.Cast.Select(member => Adopt(member, draft, names)).DistinctBy(member => member.Id).ToList();
        var there = cast.Select(member => member.Id).ToHashSet(StringComparer.Ordinal);
        return new Shot
        {
            Id = draft.NewShotId(),
            Seed = draft.Seed,
            Seconds = seconds,
            Implied = (whole.Implied ?? []).Concat(fragment.Place is null && fragment.Time is null ? ["setting.place", "setting.time"] : []).Distinct(StringComparer.Ordinal).OrNull(),
            Look = whole.Look with
            {
                Style = fragment.Style ?? neighbour.Look.Style,
                Era = fragment.Era ?? neighbour.Look.Era,
                Monochrome = fragment.Monochrome ? true : neighbour.Look.Monochrome,
            },
            Camera = whole.Camera with { Subject = whole.Camera.Subject is { } subject && names.TryGetValue(subject, out var id) && there.Contains(id) ? id : cast.FirstOrDefault()?.Id },
            Setting = new Setting(fragment.Place ?? neighbour.Setting.Place, fragment.Time ?? neighbour.Setting.Time, fragment.Weather ?? neighbour.Setting.Weather) { Season = fragment.Season ?? neighbour.Setting.Season },
            Transition = fragment.Transition,
            Cast = cast,
            Beats = [.. fragment.Beats.Select(beat => Adopt(beat, names, there.Contains)).OfType<Beat>()],
            Speech = fragment.Speech.Select(line => line.Who == Vocabulary.Narrator ? line : names.TryGetValue(line.Who, out var who) ? line with { Who = who } : null).OfType<SpeechLine>().OrNull(),
            Sounds = fragment.Sounds.Select(cue => cue with { Source = null }).OrNull(),
            Music = fragment.Music ?? neighbour.Music,
            Text = fragment.Overlays.OrNull(),
        };
    }

    /// <summary>The text with pronouns replaced by whom of the film they mean, so that the director, who has not seen the film, knows.</summary>
    public static string WithNames(string text, BoardDraft draft)
    {
        var references = new CastReferences(draft);
        var command = new Command(InstructionWord.Read(text), ShotScope.All(draft.Shots.Count));
        var words = new List<string>();
        for (var i = 0; i < command.Count; i++)
        {
            var word = command.Words[i];
            var possessive = word.Is("her") && i + 1 < command.Count && command.Words[i + 1].Lemma(PartOfSpeech.Noun) is not null;
            if (word.Is("he", "him", "she", "her", "they", "them") && !possessive && references.Read(command, i) is { Ids: [var id, ..] })
            {
                words.Add("the " + draft.Cast.First(member => member.Id == id).Noun);
            }
            else
            {
                words.Add(command.Text(i, i + 1));
            }
        }

        return string.Join(' ', words).Replace(" ,", ",", StringComparison.Ordinal);
    }

    private static Music Join(Music? own, Music said) => own is null
        ? said
        : own with { Mood = said.Mood ?? own.Mood, Instrument = said.Instrument ?? own.Instrument, Tempo = said.Tempo ?? own.Tempo, Implied = null };

    private static bool Names(Fragment fragment, int number) => InstructionWord.Read(fragment.Text).Any(word => word.IsWord && EnglishWords.Number(word.Text) == number);
}
