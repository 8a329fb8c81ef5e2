namespace Sora.Storyboards;

/// <summary>What differs between two states of one shot.</summary>
/// <param name="number">Of the shot in the newer board, from 1.</param>
internal sealed class ShotChanges(Shot before, Shot after, int number, ToldChanges told)
{
    private Shot _before = before;

    public void Tell()
    {
        Become();
        Value("length", Phrase.Number(_before.Seconds) + " s", Phrase.Number(after.Seconds) + " s");
        Value("place", _before.Setting.Place, after.Setting.Place);
        Value("time", _before.Setting.Time, after.Setting.Time);
        Value("weather", _before.Setting.Weather, after.Setting.Weather);
        Value("season", _before.Setting.Season ?? "none", after.Setting.Season ?? "none");
        Look();
        Value("framing", _before.Camera.Framing, after.Camera.Framing);
        Value("camera angle", _before.Camera.Angle, after.Camera.Angle);
        Value("camera move", _before.Camera.Move, after.Camera.Move);
        Value("camera looks at", Phrase.Name(_before.Camera.Subject, _before), Phrase.Name(after.Camera.Subject, after), _before.Camera.Subject != after.Camera.Subject);
        Value("lens", Phrase.Number(_before.Camera.Lens), Phrase.Number(after.Camera.Lens));
        Value("transition", _before.Transition ?? "cut", after.Transition ?? "cut");
        Cast();
        Beats();
        Heard();
        Rest();
    }

    // Somebody else in somebody's place: where the newer cast has another at the same index, and nothing else of the cast has moved.
    private void Become()
    {
        var gone = _before.Cast.Where(old => after.Cast.All(member => member.Id != old.Id)).ToList();
        var come = after.Cast.Where(member => _before.Cast.All(old => old.Id != member.Id)).ToList();
        if (gone.Count != come.Count || _before.Cast.Count != after.Cast.Count)
        {
            return;
        }

        for (var i = 0; i < gone.Count; i++)
        {
            if (Index(_before, gone[i].Id) != Index(after, come[i].Id))
            {
                return;
            }
        }

        for (var i = 0; i < gone.Count; i++)
        {
            told.Add(number, $"{Phrase.Of(gone[i], definite: true)} becomes {Phrase.Of(come[i])}");
            var (from, to) = (gone[i].Id, come[i]);
            _before = Renamed(_before, from, to);
        }
    }

    private void Look()
    {
        Value("style", _before.Look.Style, after.Look.Style);
        Value("era", _before.Look.Era ?? "none", after.Look.Era ?? "none");
        Value("picture", _before.Look.Monochrome == true ? "black and white" : "colour", after.Look.Monochrome == true ? "black and white" : "colour");
        Value("slow motion", Phrase.Number(_before.Look.SlowMotion), Phrase.Number(after.Look.SlowMotion));
        Value("time lapse", Phrase.Number(_before.Look.TimeLapse), Phrase.Number(after.Look.TimeLapse));
    }

    private void Cast()
    {
        foreach (var member in after.Cast)
        {
            if (_before.Cast.FirstOrDefault(old => old.Id == member.Id) is not { } old)
            {
                told.Add(number, $"{Phrase.Of(member)} added{(member.Where is { } where ? $" {Place(where, after)}" : "")}");
                continue;
            }

            var name = Phrase.Of(old, definite: true);
            Value($"how many of {name}", Phrase.Number(old.Count), Phrase.Number(member.Count));
            Value(name, Words(old.Adjectives), Words(member.Adjectives));
            Value($"{name} is a", old.Noun, member.Noun);
            Value($"{name} is built as", old.Archetype ?? "none", member.Archetype ?? "none");
            Value($"{name} is", old.Where is { } place ? Place(place, _before) : "anywhere", member.Where is { } now ? Place(now, after) : "anywhere");
            Value($"{name} has the looks of", old.Cameo ?? "nobody", member.Cameo ?? "nobody");
            Clothes(name, old, member);
        }

        foreach (var old in _before.Cast.Where(old => after.Cast.All(member => member.Id != old.Id)))
        {
            told.Add(number, $"{Phrase.Of(old, definite: true)} removed");
        }
    }

    private void Clothes(string name, CastMember old, CastMember member)
    {
        List(member.Wears, old.Wears, garment => $"{name} wears {Phrase.Of(garment)}", garment => $"{name} no longer wears {Phrase.Of(garment)}", (one, other) => one.Noun == other.Noun && Words(one.Adjectives) == Words(other.Adjectives));
    }

    private void Beats()
    {
        var (was, now) = (_before.Beats, after.Beats);
        if (was.Count != now.Count)
        {
            List(now, was, beat => $"action added: {Phrase.Of(beat, after)}", beat => $"action removed: {Phrase.Of(beat, _before)}", (one, other) => one.Verb == other.Verb && one.Who == other.Who && one.What == other.What && one.Toward == other.Toward);
            return;
        }

        for (var i = 0; i < now.Count; i++)
        {
            var who = Phrase.Name(now[i].Who, after);
            Value("action", Phrase.Of(was[i], _before), Phrase.Of(now[i], after));
            Value($"{who}, {now[i].Verb}, how", Words(was[i].Manner), Words(now[i].Manner));
            Value($"{who}, {now[i].Verb}, outcome", was[i].Outcome ?? "as it comes", now[i].Outcome ?? "as it comes");
        }
    }

    private void Heard()
    {
        var (was, now) = (_before.Speech ?? [], after.Speech ?? []);
        if (was.Count == now.Count)
        {
            for (var i = 0; i < now.Count; i++)
            {
                Value("line", Line(was[i], _before), Line(now[i], after));
            }
        }
        else
        {
            List(now, was, line => $"line added: {Line(line, after)}", line => $"line removed: {Line(line, _before)}", (one, other) => one.Text == other.Text && one.Who == other.Who);
        }

        List(after.Sounds, _before.Sounds, cue => $"sound added: {cue.Name}", cue => $"sound removed: {cue.Name}", (one, other) => one.Name == other.Name);
        Value("music", Sound(_before.Music), Sound(after.Music));
        var (texts, writing) = (_before.Text ?? [], after.Text ?? []);
        if (texts.Count == writing.Count)
        {
            for (var i = 0; i < writing.Count; i++)
            {
                Value(writing[i].Kind, Phrase.Quote(texts[i].Text), Phrase.Quote(writing[i].Text));
            }
        }
        else
        {
            List(writing, texts, text => $"{text.Kind} added: {Phrase.Quote(text.Text)}", text => $"{text.Kind} removed: {Phrase.Quote(text.Text)}", (one, other) => one == other);
        }
    }

    // What the sentences above do not tell in words, such as times of beats or what was chosen by taste, is at least not hidden when it is all there is.
    private void Rest()
    {
        Value("take (seed)", _before.Seed?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "the film's", after.Seed?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "the film's");
        Value("start state", _before.StartState ?? "afresh", after.StartState ?? "afresh");
        Value("footage", _before.Footage ?? "none", after.Footage ?? "none");
        Value("opening picture", _before.Opening ?? "none", after.Opening ?? "none");
        var moved = _before.Beats.Count == after.Beats.Count && !_before.Beats.Select(beat => (beat.At, beat.For)).SequenceEqual(after.Beats.Select(beat => (beat.At, beat.For)));
        if (moved && _before.Seconds == after.Seconds)
        {
            told.Add(number, "actions happen at other times");
        }
    }

    private void Value(string name, string was, string now, bool differs = true)
    {
        if (differs && was != now)
        {
            told.Add(number, $"{name} {was} → {now}");
        }
    }

    private void List<T>(IReadOnlyList<T>? now, IReadOnlyList<T>? was, Func<T, string> added, Func<T, string> removed, Func<T, T, bool> same)
    {
        foreach (var item in (now ?? []).Where(item => !(was ?? []).Any(old => same(old, item))))
        {
            told.Add(number, added(item));
        }

        foreach (var item in (was ?? []).Where(item => !(now ?? []).Any(one => same(one, item))))
        {
            told.Add(number, removed(item));
        }
    }

    private static Shot Renamed(Shot shot, string id, CastMember by)
    {
        string? Now(string? named) => named == id ? by.Id : named;
        return shot with
        {
            Cast = [.. shot.Cast.Select(member => member.Id == id ? by : member.Where?.Split(' ', 2) is [var relation, var place] && place == id ? member with { Where = $"{relation} {by.Id}" } : member)],
            Camera = shot.Camera with { Subject = Now(shot.Camera.Subject) },
            Beats = [.. shot.Beats.Select(beat => beat with { Who = Now(beat.Who)!, What = Now(beat.What), With = Now(beat.With), Toward = Now(beat.Toward) })],
            Speech = shot.Speech?.Select(line => line with { Who = Now(line.Who)! }).ToList(),
        };
    }

    private static int Index(Shot shot, string id) => shot.Cast.Select((member, i) => (member.Id, i)).First(entry => entry.Id == id).i;

    private static string Place(string where, Shot shot) => where.Split(' ', 2) is [var relation, var place] ? $"{relation} {Phrase.Name(place, shot)}" : where;

    private static string Words(IReadOnlyList<string>? words) => words is { Count: > 0 } ? string.Join(", ", words) : "plain";

    private static string Line(SpeechLine line, Shot shot) => $"{(line.Who == Vocabulary.Narrator ? "the narrator" : Phrase.Name(line.Who, shot))} {line.Manner ?? "say"}: {Phrase.Quote(line.Text)}";

    private static string Sound(Music? music) => music is null ? "none" : string.Join(' ', new[] { music.Mood, music.Instrument, music.Tempo is { } tempo ? Phrase.Number(tempo) + " bpm" : null }.OfType<string>().DefaultIfEmpty("some"));
}
