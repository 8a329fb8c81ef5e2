using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>Everything that a prompt could say: "make it night", "in anime style", "from above", "at the beach", "add a cat on the table", "add sad piano music".</summary>
/// <param name="onlyIt">Whether only "make it …" is asked for here, where "it" may be the film or something in it: what is said of a film comes first.</param>
internal sealed class Graft(IDirector director, bool onlyIt = false) : IOperation
{
    private static readonly string[] Adds = ["add", "include", "put", "insert", "give", "show", "with", "there", "place"];
    private static readonly string[] Leads =
    [
        "make", "it", "set", "change", "turn", "let", "have", "use", "should", "be", "is", "to", "take", "place", "happen", "happens", "film", "shoot", "do", "give", "everything", "look", "like", "into", "put",
        "this", "that", "all", "the", "film", "video", "movie", "scene", "story", "more", "as", "a", "with", "add", "include", "insert", "show", "there", "some", "style", "weather", "time", "place", "location", "setting", "season", "background", "camera", "angle", "music",
    ];

    public bool TryApply(Command command, BoardDraft draft)
    {
        if (onlyIt)
        {
            var it = command.Is(0, "it") ? 1 : command.Is(0, "make", "turn", "set", "have", "let") && command.Is(1, "it") ? 2 : command.Count;
            while (command.Is(it, "should", "be", "look", "to", "into", "is", "happen", "take", "place"))
            {
                it++;
            }

            return it < command.Count && Try(command, draft, it, adds: false);
        }

        if (SoundOf(command, draft))
        {
            return true;
        }

        var adds = command.Is(0, Adds) || (command.Is(0, "have", "let") && command.Is(1, "there"));
        var start = 0;
        while (start < command.Count - 1 && command.Is(start, Leads) && !(command.Is(start, "a", "the", "some") && !command.Is(start + 1, Leads)))
        {
            start++;
        }

        // The shorter reading first: a word that leads may be part of what is said ("add the film look").
        return Try(command, draft, start, adds) || (start > 0 && Try(command, draft, adds || command.Is(0, "make") ? 1 : 0, adds));
    }

    private bool Try(Command command, BoardDraft draft, int start, bool adds)
    {
        var text = Grafting.WithNames(command.Text(start), draft);
        if (command.Scope.Shots.Count == 0 || Fragment.Read(director, text, draft.Shots[command.Scope.Shots[0]].Seconds, draft.Seed) is not { } said)
        {
            return false;
        }

        var fields = said.HasFields;
        var known = said.Cast.Where(member => draft.Cast.Any(own => own.Noun == member.Noun)).ToList();
        var added = adds ? said.Cast.Where(member => !said.PointsBack(member) || !known.Contains(member)).ToList() : [];
        if (!fields && added.Count == 0)
        {
            return false;
        }

        command.Use(0, start);
        said.Use(command, start, command.Count);
        draft.Flags.AddRange(said.Flags);
        if (added.Count == 0)
        {
            // Somebody named beside the camera's words is whom it looks at; anybody else is not understood here.
            var subject = known.Count > 0 ? draft.Cast.First(own => own.Noun == known[0].Noun).Id : null;
            Unused(command, start, said.Cast.Except(known), said);
            var with = subject is null || command.Scope.Named ? [] : draft.With(command.Scope, [subject]);
            draft.Change(said.HasCamera && with.Count > 0 ? with : Shots(command, draft, said), shot => Grafting.Fields(shot, said, subject));
            return true;
        }

        var names = Grafting.Rename(said, draft, known: false);
        draft.Change(Places(command, draft, said, added, names), shot => Cast(Grafting.Fields(shot, said, keepsPlace: true), said, added, names, draft));
        return true;
    }

    // A transition leads into a shot: the first has none before it.
    private static IEnumerable<int> Shots(Command command, BoardDraft draft, Fragment said) =>
        said.Transition is not null && !command.Scope.Named && draft.Shots.Count > 1 ? command.Scope.Shots.Skip(1)
        : said.Overlays.Count > 0 && !command.Scope.Named ? command.Scope.Shots.Take(1)
        : command.Scope.Shots;

    // Beside what it stands on or by, where that is; else throughout, as what is there stays there.
    private static List<int> Places(Command command, BoardDraft draft, Fragment said, List<CastMember> added, Dictionary<string, string> names)
    {
        var anchors = said.Cast.Except(added).Select(member => names[member.Id]).ToList();
        var there = anchors.Count > 0 ? draft.With(command.Scope, anchors) : [];
        return there.Count > 0 ? there : [.. command.Scope.Shots];
    }

    private static Shot Cast(Shot shot, Fragment said, List<CastMember> added, Dictionary<string, string> names, BoardDraft draft)
    {
        var members = added.Select(member => Grafting.Adopt(member, draft, names)).Where(member => shot.Find(member.Id) is null).DistinctBy(member => member.Id).ToList();
        List<CastMember> cast = [.. shot.Cast, .. members];
        var beats = said.Beats.Select(beat => Grafting.Adopt(beat, names, id => cast.Any(member => member.Id == id))).OfType<Beat>().ToList();
        var start = beats.Count > 0 && shot.Beats.Count > 0 ? shot.Beats[0].At : 0;
        var first = beats.Count > 0 ? beats[0].At : 0;
        return shot with
        {
            Cast = cast,
            Beats = beats.Count == 0 ? shot.Beats : [.. shot.Beats, .. beats.Select(beat => beat with { At = Math.Min(Math.Round(start + beat.At - first, 3), shot.Seconds) })],
            Speech = said.Speech.Count == 0 ? shot.Speech : [.. shot.Speech ?? [], .. said.Speech.Where(line => names.ContainsKey(line.Who)).Select(line => line with { Who = names[line.Who], At = shot.After() })],
        };
    }

    // "add the sound of church bells", "add the noise of a crowd"
    private static bool SoundOf(Command command, BoardDraft draft)
    {
        var at = command.Find(0, "sound", "sounds", "noise", "noises");
        if (at < 0 || !command.Is(at + 1, "of") || at > 4)
        {
            return false;
        }

        var words = command.Words.Skip(at + 2).TakeWhile(word => word.IsWord).Where(word => !word.Is("a", "an", "the", "some")).ToList();
        if (words.Count is 0 or > 4)
        {
            return false;
        }

        var last = words[^1].Lemma(PartOfSpeech.Noun) ?? words[^1].Text;
        var name = string.Join(' ', words.SkipLast(1).Select(word => word.Text).Append(last));
        command.UseAll();
        draft.Change(command.Scope, shot => shot.Sounds?.Any(cue => cue.Name == name) == true ? null : shot with { Sounds = [.. shot.Sounds ?? [], new SoundCue { Name = name }] });
        return true;
    }

    private static void Unused(Command command, int start, IEnumerable<CastMember> strangers, Fragment said)
    {
        var nouns = strangers.SelectMany(member => member.Noun.Split(' ')).ToHashSet(StringComparer.Ordinal);
        foreach (var word in command.Words.Skip(start).Where(word => word.IsWord && (nouns.Contains(word.Text) || nouns.Contains(word.Lemma(PartOfSpeech.Noun) ?? ""))))
        {
            word.Used = said.Place is not null && nouns.Contains(said.Place);
        }
    }
}
