using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>"remove the cat", "no music", "undo the rain", "without her hat", "no one speaks", "in colour".</summary>
internal sealed class Remove(IDirector director) : IOperation
{
    private const string ClearWeather = "clear";
    private const string DayTime = "day";
    private const string PlainStyle = "realistic";

    private static readonly string[] Verbs = ["remove", "delete", "drop", "lose", "erase", "undo", "cut", "omit", "mute", "stop", "kill", "cancel", "no", "without", "hide", "silence", "skip", "revert", "don't", "not"];

    public bool TryApply(Command command, BoardDraft draft)
    {
        if (IsInColour(command))
        {
            command.UseAll();
            draft.Change(command.Scope, shot => shot.Look.Monochrome == true ? shot with { Look = shot.Look with { Monochrome = null } } : shot);
            return true;
        }

        if (command.Count == 1 && command.Is(0, "mute", "silent", "silence"))
        {
            command.UseAll();
            draft.Change(command.Scope, shot => shot with { Sounds = null, Music = null, Speech = null });
            return true;
        }

        if (Start(command, draft) is not { } start || start >= command.Count)
        {
            return false;
        }

        var rest = command.From(start);
        if (!((!command.Is(0, "stop") && Members(rest, draft)) || Clothes(rest, draft) || Heard(rest, draft) || Written(rest, draft) || Moving(rest, draft) || Fields(rest, draft) || Actions(rest, draft)))
        {
            return false;
        }

        command.Use(0, start);
        command.Note = rest.Note;
        return true;
    }

    private static bool IsInColour(Command command) =>
        command.Find(0, "colour", "color", "colours", "colors") is >= 0 and var at && (command.Is(at - 1, "in", "full", "into", "to", "have", "add", "with", "of") || command.Count == 1)
        && command.Words.All(word => word.Is("in", "full", "make", "it", "into", "turn", "to", "back", "have", "colour", "color", "colours", "colors", "be", "add", "everything", "with", "the", "film", "video", "not", "black-and-white", "instead", "of", "black", "and", "white"));

    // "remove", "take away", "get rid of", "there should be no", "turn off", "no more"
    private static int? Start(Command command, BoardDraft draft)
    {
        var i = 0;
        if (command.Is(0, "make", "have", "keep", "it") || (command.Is(0, "there") && command.Find(0, "no") > 0))
        {
            var no = command.Find(0, "no", "without");
            if (no is < 0 or > 4 || !command.IsBare(1, no) || new CastReferences(draft).Read(command, 1) is { } who && who.End <= no && !command.Is(1, "it"))
            {
                return null;
            }

            i = no;
        }

        if (command.Is(i, "take", "get", "turn", "switch", "clear") && command.Find(i + 1, "away", "off", "out", "rid") is > 0 and var particle)
        {
            if (particle == i + 1)
            {
                return command.Is(particle + 1, "of") ? particle + 2 : particle + 1;
            }

            command.Words[particle].Used = particle == command.Count - 1;
            return particle == command.Count - 1 ? i + 1 : null;
        }

        return command.Is(i, Verbs) ? command.Is(i + 1, "out", "more", "any", "use", "have", "show") ? i + 2 : i + 1 : null;
    }

    private static bool Members(Command rest, BoardDraft draft)
    {
        var references = new CastReferences(draft);
        if (rest.Is(0, "people", "persons", "everyone", "everybody", "humans", "actors") && rest.IsBare(1, rest.Count))
        {
            var people = draft.Cast.Where(member => (member.Archetype ?? "").Split('.')[0] == "biped").Select(member => member.Id).ToList();
            rest.UseAll();
            foreach (var id in people)
            {
                draft.Change(rest.Scope, shot => shot.Without(id));
            }

            return true;
        }

        if (references.Read(rest, 0) is not { } read || !rest.IsBare(read.End, rest.Count) || rest.Is(0, "it", "they", "them", "her", "his") && read.End > 1)
        {
            return false;
        }

        rest.UseAll();
        foreach (var id in read.Ids)
        {
            draft.Change(rest.Scope, shot => shot.Without(id));
        }

        return true;
    }

    private static bool Clothes(Command rest, BoardDraft draft)
    {
        if (Garments(rest, draft) is not { } found)
        {
            return false;
        }

        rest.Use(0, found.At + 1);
        return draft.Change(rest.Scope, shot => shot with
        {
            Cast = [.. shot.Cast.Select(member => found.Ids.Contains(member.Id) ? member with { Wears = member.Wears?.Where(garment => garment.Noun != found.Noun).OrNull() } : member)],
        });
    }

    /// <summary>A garment that somebody of the film wears, named by the command's first words: "her hat", "the girl's red hat".</summary>
    internal static (string Noun, int At, IReadOnlyList<string> Ids)? Garments(Command command, BoardDraft draft)
    {
        for (var i = 0; i < Math.Min(command.Count, 6); i++)
        {
            if (!command.Words[i].IsWord)
            {
                return null;
            }

            var noun = command.Words[i].Lemma(PartOfSpeech.Noun) ?? command.Words[i].Text;
            var wearers = draft.Cast.Where(member => member.Wears?.Any(garment => garment.Noun == noun || garment.Noun == command.Words[i].Text) == true).ToList();
            if (wearers.Count > 0)
            {
                var owner = command.Words[0].Text.EndsWith("'s", StringComparison.Ordinal) || command.Is(1, "hat")
                    ? null
                    : i > 0 && command.Is(0, "her", "his") ? new CastReferences(draft).Read(new Command([new InstructionWord(WordKind.Word, command.Is(0, "her") ? "she" : "he")], command.Scope), 0)?.Ids : null;
                var named = wearers.Where(member => owner?.Contains(member.Id) == true || command.Words.Take(i).Any(word => word.Text == member.Noun + "'s")).ToList();
                var garment = wearers[0].Wears!.First(one => one.Noun == noun || one.Noun == command.Words[i].Text).Noun;
                return (garment, i, [.. (named.Count > 0 ? named : wearers).Select(member => member.Id)]);
            }
        }

        return null;
    }

    private static bool Heard(Command rest, BoardDraft draft)
    {
        var at = 0;
        while (rest.Is(at, "the", "any", "all", "that", "background", "sound", "sounds", "of") && at + 1 < rest.Count)
        {
            at++;
        }

        var scope = rest.Scope;
        if (rest.Is(at, "music", "soundtrack", "score") || draft.Shots.Any(shot => shot.Music?.Instrument is { } instrument && rest.Is(at, instrument)))
        {
            rest.UseAll();
            draft.Change(scope, shot => shot with { Music = null });
            return true;
        }

        if (rest.Is(at, "dialogue", "dialog", "speech", "talking", "voice", "voices", "narration", "narrator", "speaking", "words", "lines", "voice-over") || (rest.Is(at, "one") && rest.Is(at + 1, "speaks", "talks", "should")))
        {
            var narrated = rest.Is(at, "narration", "narrator", "voice-over");
            rest.UseAll();
            draft.Change(scope, shot => shot with { Speech = narrated ? shot.Speech?.Where(line => line.Who != Vocabulary.Narrator).OrNull() : null });
            return true;
        }

        if (rest.Is(at, "sound", "sounds", "audio", "noise", "noises") || (rest.Is(at, "effects") && at > 0))
        {
            rest.UseAll();
            draft.Change(scope, shot => shot with { Sounds = null, Music = rest.Find(0, "effects", "noise", "noises") >= 0 ? shot.Music : null });
            return true;
        }

        var lemma = at < rest.Count ? rest.Words[at].Lemma(PartOfSpeech.Noun) ?? rest.Words[at].Text : "";
        bool Meant(SoundCue cue) => cue.Name == lemma || cue.Name == rest.Words[at].Text || cue.Name.Split(' ').Contains(lemma);
        if (lemma.Length == 0 || !rest.Scope.Shots.Any(i => draft.Shots[i].Sounds?.Any(Meant) == true))
        {
            return false;
        }

        rest.Use(0, at + 1);
        return draft.Change(scope, shot => shot with { Sounds = shot.Sounds?.Where(cue => !Meant(cue)).OrNull() });
    }

    private static bool Written(Command rest, BoardDraft draft)
    {
        var at = rest.Is(0, "the", "any", "all", "that") ? 1 : 0;
        if (!rest.Is(at, "text", "texts", "title", "titles", "caption", "captions", "subtitle", "subtitles", "sign", "signs", "writing", "words", "lettering") || !rest.IsBare(at + 1, rest.Count))
        {
            return false;
        }

        var kind = Words.KindOf(rest.Words[at]);
        rest.UseAll();
        draft.Change(rest.Scope, shot => shot with { Text = shot.Text?.Where(overlay => kind is not null && overlay.Kind != kind).OrNull() });
        return true;
    }

    private static bool Moving(Command rest, BoardDraft draft)
    {
        var at = rest.Find(0, "camera");
        if (at is < 0 or > 1 || !(rest.Is(at + 1, "movement", "movements", "move", "moves", "motion", "shake", "shaking", "moving") || rest.Count == at + 1))
        {
            return false;
        }

        rest.UseAll();
        draft.Change(rest.Scope, shot => (shot with { Camera = shot.Camera with { Move = "static" } }).Said("camera.move"));
        return true;
    }

    // What is said of setting and look goes back to the plain: rain to clear, night to day, anime to realistic.
    private bool Fields(Command rest, BoardDraft draft)
    {
        if (Fragment.Read(director, rest.Text(0), draft.Shots[0].Seconds, draft.Seed) is not { } said || !(said.HasSetting || said.HasLook) || said.Cast.Count > 0)
        {
            return false;
        }

        said.Use(rest, 0, rest.Count);
        draft.Change(rest.Scope, shot => shot with
        {
            Setting = shot.Setting with
            {
                Weather = said.Weather == shot.Setting.Weather ? ClearWeather : shot.Setting.Weather,
                Time = said.Time == shot.Setting.Time ? DayTime : shot.Setting.Time,
            },
            Look = shot.Look with
            {
                Style = said.Style == shot.Look.Style ? PlainStyle : shot.Look.Style,
                Era = said.Era == shot.Look.Era ? null : shot.Look.Era,
                Monochrome = said.Monochrome ? null : shot.Look.Monochrome,
                SlowMotion = said.SlowMotion is null ? shot.Look.SlowMotion : null,
                TimeLapse = said.TimeLapse is null ? shot.Look.TimeLapse : null,
            },
            Transition = said.Transition is not null ? null : shot.Transition,
        });
        return true;
    }

    // "remove the jump", "no running"
    private static bool Actions(Command rest, BoardDraft draft)
    {
        var at = rest.Is(0, "the", "his", "her", "its", "their") ? 1 : 0;
        if (at >= rest.Count || rest.Words[at].Lemma(PartOfSpeech.Verb) is not { } verb || !rest.IsBare(at + 1, rest.Count))
        {
            return false;
        }

        var done = draft.Change(rest.Scope, shot => shot.Beats.Any(beat => beat.Verb == verb) ? shot with { Beats = [.. shot.Beats.Where(beat => beat.Verb != verb)] } : null);
        if (done)
        {
            rest.UseAll();
        }

        return done;
    }
}
