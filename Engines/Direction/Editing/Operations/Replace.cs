using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>"replace the dog with a robot", "turn the ball into a cube", "a cat instead of the dog", "replace her hat with a crown", "replace running with walking".</summary>
/// <param name="others">What a change to something that is no cast is left to: "change the weather to rain", "at the beach instead of the park".</param>
internal sealed class Replace(IDirector director, IReadOnlyList<IOperation> others) : IOperation
{
    public bool TryApply(Command command, BoardDraft draft)
    {
        if (Sides(command, draft) is not { } sides)
        {
            return false;
        }

        var old = command.Part(sides.Old.From, sides.Old.To, instead: false);
        var now = command.Part(sides.New.From, sides.New.To, instead: true);
        if (old.Count == 0 || now.Count == 0 || !(Members(old, now, draft) || Clothes(old, now, draft) || Heard(old, now, draft) || Actions(old, now, draft) || Other(old, now, draft)))
        {
            return false;
        }

        command.Use(0, sides.Old.From);
        command.Use(Math.Min(sides.Old.To, sides.New.To), Math.Max(sides.Old.From, sides.New.From));
        command.Note = now.Note ?? old.Note;
        return true;
    }

    private static ((int From, int To) Old, (int From, int To) New)? Sides(Command command, BoardDraft draft)
    {
        var count = command.Count;
        if (command.Is(0, "replace", "swap", "exchange", "switch") && command.Find(2, "with", "for", "by") is > 1 and var with)
        {
            return ((1, with), (with + 1, count));
        }

        if (command.Is(0, "substitute") && command.Find(2, "for", "with") is > 1 and var substitute)
        {
            return command.Is(substitute, "for") ? ((substitute + 1, count), (1, substitute)) : ((1, substitute), (substitute + 1, count));
        }

        if (command.Is(0, "change", "turn", "transform", "convert", "switch", "set", "make") && command.Find(2, "to", "into") is > 1 and var to && !(command.Is(0, "make") && command.Is(to, "to")))
        {
            return ((1, to), (to + 1, count));
        }

        if (command.Find(1, "of") is > 1 and var of && command.Is(of - 1, "instead"))
        {
            var start = command.Is(0, "use", "show", "put", "have", "make", "with", "add", "give") && count > 1 ? 1 : 0;
            return ((of + 1, count), (start, of - 1));
        }

        // "instead of the dog, a cat"
        if (command.Is(0, "instead") && command.Is(1, "of") && Comma(command) is > 2 and var comma)
        {
            return ((2, comma), (command.Is(comma + 1, "use", "show", "put", "have") ? comma + 2 : comma + 1, count));
        }

        if (command.Find(1, "becomes", "become") is > 0 and var becomes)
        {
            return ((0, becomes), (becomes + 1, count));
        }

        // "make the dog a robot", "the dog should be a cat"
        var clause = ActorClause.Read(command, draft);
        if (clause is { Negated: false } && !command.Is(0, "it"))
        {
            var at = command.Is(clause.Rest, "be", "is") ? clause.Rest + 1 : clause.Rest;
            var from = command.Is(0, "make", "let", "have") ? 1 : 0;
            if (command.Is(at, "a", "an") && (at > clause.Rest || command.Is(0, "make")) && at > from)
            {
                return ((from, Math.Min(clause.Rest, at)), (at, count));
            }
        }

        return null;
    }

    private static int Comma(Command command)
    {
        for (var i = 0; i < command.Count; i++)
        {
            if (command.Words[i].Kind == WordKind.Comma)
            {
                return i;
            }
        }

        return -1;
    }

    private bool Members(Command old, Command now, BoardDraft draft)
    {
        var references = new CastReferences(draft);
        if (references.Read(old, 0) is not { } meant || !old.IsBare(meant.End, old.Count) || Fragment.Read(director, now.Text(0), draft.Shots[0].Seconds, draft.Seed) is not { } said)
        {
            return false;
        }

        var first = draft.Cast.First(member => member.Id == meant.Ids[0]);
        if (said.Cast.Count == 0)
        {
            // "change the ball to blue", "make the dog into two"
            return Describe.TryWords(now, draft, meant.Ids, 0) && Used(old);
        }

        var by = said.Cast[0];
        if (by.Noun == first.Noun && !said.PointsBack(by))
        {
            draft.Change(draft.With(old.Scope, meant.Ids), shot => shot.Find(meant.Ids[0]) is null ? null : shot.Member(meant.Ids[0], member => member with
            {
                Count = by.Count,
                Adjectives = Grafting.Adjectives(member.Adjectives, by.Adjectives),
                Wears = Grafting.Wears(member.Wears, by.Wears),
                Implied = null,
            }));
            said.Use(now, 0, now.Count);
            return Used(old);
        }

        var known = draft.Cast.FirstOrDefault(member => member.Noun == by.Noun && said.PointsBack(member) && !meant.Ids.Contains(member.Id));
        var alike = by.Archetype is { } archetype && archetype.Split('.')[0] == first.Archetype?.Split('.')[0];
        var next = known ?? by with
        {
            Id = draft.NewId(by.Noun),
            Count = by.Count > 1 || Plain(now) ? by.Count : first.Count,
            Adjectives = by.Adjectives ?? (alike ? first.Adjectives : null),
            Wears = by.Wears ?? (alike ? first.Wears : null),
            Where = null,
            Cameo = null,
        };
        foreach (var id in meant.Ids)
        {
            draft.Change(draft.With(old.Scope, [id]), shot =>
            {
                var own = shot.Find(id)!;
                return shot.Replace(id, next with { Where = Where(by.Where, said, draft) ?? own.Where });
            });
        }

        draft.Flags.AddRange(said.Flags);
        said.Use(now, 0, now.Count);
        return Used(old);
    }

    // A plural that gives no number ("cats") takes over how many there were.
    private static bool Plain(Command now) => now.Words.Any(word => word.Is("a", "an", "one") || (word.IsWord && EnglishWords.Number(word.Text) is not null));

    private static string? Where(string? where, Fragment said, BoardDraft draft)
    {
        if (where?.Split(' ', 2) is not [var relation, var anchor])
        {
            return null;
        }

        var noun = said.Cast.FirstOrDefault(member => member.Id == anchor)?.Noun;
        return noun is null ? where : draft.Cast.FirstOrDefault(member => member.Noun == noun) is { } own ? $"{relation} {own.Id}" : null;
    }

    private static bool Clothes(Command old, Command now, BoardDraft draft)
    {
        if (Remove.Garments(old, draft) is not { } found || !old.IsBare(found.At + 1, old.Count) || now.Words.LastOrDefault(word => word.IsWord) is not { } last)
        {
            return false;
        }

        // "change her hat to red" tells the colour, "… to a crown" another garment.
        var noun = last.Lemma(PartOfSpeech.Noun) ?? last.Text;
        var isGarment = Lexicon.Garments.Contains(noun) || now.Is(0, "a", "an");
        var adjectives = now.Words.Where(word => word.IsWord && (!isGarment || word != last) && !FunctionWords.IsGrammar(word.Text)).Select(word => EnglishWords.Adjective(word.Text)).OfType<string>().OrNull();
        if (!isGarment && adjectives is null)
        {
            return false;
        }

        now.UseAll();
        return draft.Change(old.Scope, shot => shot with
        {
            Cast = [.. shot.Cast.Select(member => found.Ids.Contains(member.Id) ? member with { Wears = member.Wears?.Select(garment => garment.Noun != found.Noun ? garment : isGarment ? new Garment(noun, adjectives) : garment with { Adjectives = Grafting.Adjectives(garment.Adjectives, adjectives) }).ToList() } : member)],
        }) && Used(old);
    }

    // "replace the piano with a violin", "replace the crash with a splash"
    private bool Heard(Command old, Command now, BoardDraft draft)
    {
        var noun = old.Words.Where(word => word.IsWord && !FunctionWords.IsGrammar(word.Text)).Select(word => word.Lemma(PartOfSpeech.Noun) ?? word.Text).LastOrDefault();
        var name = now.Words.Where(word => word.IsWord && !FunctionWords.IsGrammar(word.Text)).Select(word => word.Lemma(PartOfSpeech.Noun) ?? word.Text).LastOrDefault();
        if (noun is null || name is null)
        {
            return false;
        }

        var music = draft.Shots.Any(shot => shot.Music is not null) && (noun is "music" || draft.Shots.Any(shot => shot.Music?.Instrument == noun));
        if (music)
        {
            // An instrument by itself, or a mood that needs the noun.
            var text = string.Join(' ', now.Words.Where(word => word.IsWord && !word.Is("a", "an", "the", "some", "music")).Select(word => word.Text));
            var readings = new[] { text, text + " music" }.Select(one => Fragment.Read(director, one, draft.Shots[0].Seconds, draft.Seed));
            if (readings.FirstOrDefault(one => one?.Music is not null) is not { Music: { } said } fragment)
            {
                return false;
            }

            fragment.Use(now, 0, now.Count);
            return draft.Change(old.Scope, shot => shot.Music is { } own ? shot with { Music = own with { Mood = said.Mood ?? own.Mood, Instrument = said.Instrument ?? own.Instrument, Implied = null } } : null) && Used(old);
        }

        now.Words.Where(word => word.IsWord).ToList().ForEach(word => word.Used |= draft.Shots.Any(shot => shot.Sounds?.Any(cue => cue.Name == noun) == true));
        return draft.Change(old.Scope, shot => shot.Sounds?.Any(cue => cue.Name == noun) == true
            ? shot with { Sounds = [.. shot.Sounds.Select(cue => cue.Name == noun ? cue with { Name = name, Implied = null } : cue)] }
            : null) && Used(old);
    }

    // "replace running with walking"
    private static bool Actions(Command old, Command now, BoardDraft draft)
    {
        if (Verb(old) is not { } from || Verb(now) is not { } to || from == to)
        {
            return false;
        }

        var done = draft.Change(old.Scope, shot => shot.Beats.Any(beat => beat.Verb == from)
            ? shot with { Beats = [.. shot.Beats.Select(beat => beat.Verb == from ? beat with { Verb = to, Implied = null } : beat)] }
            : null);
        if (done)
        {
            now.UseAll();
        }

        return done && Used(old);
    }

    private static string? Verb(Command command)
    {
        var words = command.Words.Where(word => word.IsWord && !FunctionWords.IsGrammar(word.Text)).ToList();
        return words is [var only] ? only.Lemma(PartOfSpeech.Verb) : null;
    }

    private bool Other(Command old, Command now, BoardDraft draft)
    {
        // "change the colour of the ball to blue", "change the ball's colour to blue"
        var references = new CastReferences(draft);
        if (old.Find(0, "colour", "color", "size", "material") >= 0)
        {
            var owner = references.Search(old, 0)?.Ids ?? draft.Cast.Where(member => old.Words.Any(word => word.Text == member.Noun + "'s")).Select(member => member.Id).ToList();
            return owner.Count > 0 && Describe.TryWords(now, draft, owner, 0) && Used(old);
        }

        return others.Any(operation => operation.TryApply(now, draft)) && Used(old);
    }

    private static bool Used(Command old)
    {
        old.UseAll();
        return true;
    }
}
