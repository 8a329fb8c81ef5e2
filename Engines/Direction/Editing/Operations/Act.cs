using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>"the dog should bark instead", "make the girl jump over the fence", "let her whisper": what the film's cast does.</summary>
/// <param name="onlyInsteadOf">Whether only what names the action that gives way ("instead of running") is asked for here.</param>
internal sealed class Act(IDirector director, bool onlyInsteadOf = false) : IOperation
{
    public bool TryApply(Command command, BoardDraft draft)
    {
        if (command.FindQuote() >= 0 || (Giving(command, draft) ?? ActorClause.Read(command, draft)) is not { } clause || clause.Negated)
        {
            return false;
        }

        if (!onlyInsteadOf && Next(command, draft, clause) is { } joint)
        {
            List<InstructionWord> rest = [.. command.Is(0, "make", "let", "have") ? command.Words.Take(1) : [], .. command.Words.Skip(joint + 1)];
            return TryApply(command.Part(0, joint, command.Instead), draft) | TryApply(new Command(rest, command.Scope) { Instead = command.Instead }, draft);
        }

        var end = InsteadOf(command, draft, out var gone);
        if (onlyInsteadOf && gone is null)
        {
            return false;
        }

        if (Whisper(command, draft, clause, end))
        {
            return true;
        }

        var nouns = string.Join(" and ", clause.Ids.Select(id => "the " + draft.Cast.First(member => member.Id == id).Noun));
        var gives = command.Is(0, "give");
        var verb = gives ? "hold" : clause.Verb(command);
        var text = Grafting.WithNames($"{nouns} must {Infinitive(command, clause, end, gives)}", draft);
        if (verb is null || Fragment.Read(director, text, draft.Shots[command.Scope.Shots.FirstOrDefault()].Seconds, draft.Seed) is not { } said || said.Beats.Count == 0)
        {
            return false;
        }

        var places = draft.With(command.Scope, clause.Ids);
        if (places.Count == 0)
        {
            return false;
        }

        var names = Grafting.Rename(said, draft, known: true);
        command.Use(0, clause.Rest);
        command.Use(end, command.Count);
        said.Use(command, clause.Rest, end);
        draft.Flags.AddRange(said.Flags);

        // What takes the place of something is done where that was; what is new is done once, where they are first seen.
        var shots = gone is not null ? places.Where(i => draft.Shots[i].Beats.Any(beat => clause.Ids.Contains(beat.Who) && beat.Verb == gone)).ToList()
            : command.Instead ? places.Where(i => draft.Shots[i].Beats.Any(beat => clause.Ids.Contains(beat.Who))).ToList()
            : command.Scope.Named ? places : [places[0]];
        return draft.Change(shots.Count > 0 ? shots : [places[0]], shot => Into(shot, said, names, draft, clause, command.Instead || gone is not null, gone)) || true;
    }

    // "make the girl laugh and the dog bark"
    private static int? Next(Command command, BoardDraft draft, ActorClause clause)
    {
        var references = new CastReferences(draft);
        for (var i = clause.Rest + 1; i < command.Count - 2; i++)
        {
            if ((command.Is(i, "and") || command.Words[i].Kind == WordKind.Comma) && command.Is(i + 1, "the", "his", "her", "their", "he", "she", "it", "they")
                && references.Read(command, i + 1) is { } other && other.End < command.Count && command.Words[other.End].Lemma(Lexicon.PartOfSpeech.Verb) is not null)
            {
                return i;
            }
        }

        return null;
    }

    // "give the woman a cup"
    private static ActorClause? Giving(Command command, BoardDraft draft) =>
        command.Is(0, "give") && new CastReferences(draft).Read(command, 1) is { } taker && command.Is(taker.End, "a", "an", "some", "the", "two", "three") ? new ActorClause(taker.Ids, false, taker.End) : null;

    // "the dog chases the ball": after "must" stands the base form.
    private static string Infinitive(Command command, ActorClause clause, int end, bool gives)
    {
        var rest = command.Text(clause.Rest, end);
        if (gives)
        {
            return "hold " + rest;
        }

        var first = command.Words[clause.Rest];
        var form = first.IsWord ? Lexicon.WordForms.Look(first.Text).FirstOrDefault(one => one.Part == Lexicon.PartOfSpeech.Verb) : default;
        return form.Inflected == Lexicon.Inflected.ThirdPerson ? $"{form.Lemma} {command.Text(clause.Rest + 1, end)}" : rest;
    }

    // "walk instead of running"
    private static int InsteadOf(Command command, BoardDraft draft, out string? gone)
    {
        gone = null;
        var at = command.Find(1, "instead", "rather");
        if (at < 0 || !command.Is(at + 1, "of", "than") || at + 2 >= command.Count)
        {
            return command.Count;
        }

        gone = command.Words[at + 2].Lemma(Lexicon.PartOfSpeech.Verb);
        var verb = gone;
        gone = draft.Shots.Any(shot => shot.Beats.Any(beat => beat.Verb == verb)) ? verb : null;
        return at;
    }

    // Who has lines only says them in another manner.
    private static bool Whisper(Command command, BoardDraft draft, ActorClause clause, int end)
    {
        if (Words.Manner(command.Words[clause.Rest]) is not { } manner || !command.IsBare(clause.Rest + 1, end))
        {
            return false;
        }

        var done = draft.Change(command.Scope, shot => shot.Speech?.Any(line => clause.Ids.Contains(line.Who)) == true
            ? shot with { Speech = [.. shot.Speech.Select(line => clause.Ids.Contains(line.Who) ? line with { Manner = manner } : line)] }
            : null);
        if (done)
        {
            command.UseAll();
        }

        return done;
    }

    private static Shot Into(Shot shot, Fragment said, Dictionary<string, string> names, BoardDraft draft, ActorClause clause, bool instead, string? gone)
    {
        var added = said.Cast.Where(member => shot.Find(names[member.Id]) is null).Select(member => Grafting.Adopt(member, draft, names)).DistinctBy(member => member.Id).ToList();
        List<CastMember> cast = [.. shot.Cast, .. added];
        var beats = said.Beats.Select(beat => Grafting.Adopt(beat, names, id => cast.Any(member => member.Id == id))).OfType<Beat>().ToList();
        if (beats.Count == 0)
        {
            return shot;
        }

        var all = shot.Beats.ToList();
        var own = all.FindLastIndex(beat => clause.Ids.Contains(beat.Who) && (gone is null || beat.Verb == gone));
        if (own < 0)
        {
            own = all.FindLastIndex(beat => clause.Ids.Contains(beat.Who));
        }

        // A beat that taste added gives way to one that was asked for.
        var replaces = own >= 0 && (instead || (all.Count(beat => clause.Ids.Contains(beat.Who)) == 1 && all[own].Implied == true));
        var start = replaces ? all[own].At : shot.After();
        var first = beats[0].At;
        beats = [.. beats.Select(beat => beat with { At = Math.Min(Math.Round(start + beat.At - first, 3), shot.Seconds), Implied = null })];
        if (replaces)
        {
            all.RemoveAt(own);
            all.InsertRange(own, beats);
        }
        else
        {
            all.AddRange(beats);
        }

        return shot with { Cast = cast, Beats = all };
    }
}
