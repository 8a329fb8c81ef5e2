using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>"he should miss", "let the girl succeed", "he should not fall": how an attempt ends. What is done stays; physics is asked for another end.</summary>
internal sealed class Outcome : IOperation
{
    private const string Success = "success";
    private const string Failure = "failure";
    private static readonly HashSet<string> Fails = WordTable.Set("miss fail lose");
    private static readonly HashSet<string> Succeeds = WordTable.Set("succeed score win manage");

    public bool TryApply(Command command, BoardDraft draft)
    {
        if (command.FindQuote() >= 0 || ActorClause.Read(command, draft) is not { } clause || clause.Verb(command) is not { } verb)
        {
            return false;
        }

        var it = command.Is(clause.Rest + 1, "it", "this", "time") || clause.Rest + 1 == command.Count;
        string? asked = Fails.Contains(verb) ? Failure : Succeeds.Contains(verb) || (verb == "make" && it) ? Success : null;
        return asked is not null ? End(command, draft, clause, clause.Negated ? Opposite(asked) : asked) : Same(command, draft, clause, verb);
    }

    // "he should catch it this time", "he should not fall"
    private static bool Same(Command command, BoardDraft draft, ActorClause clause, string verb)
    {
        bool Does(Beat beat) => clause.Ids.Contains(beat.Who) && beat.Verb == verb;
        var shots = command.Scope.Shots.Where(i => draft.Shots[i].Beats.Any(Does)).ToList();
        if (shots.Count == 0 && clause.Negated)
        {
            command.Note = $"{string.Join(" and ", clause.Ids.Select(id => "The " + draft.Cast.First(member => member.Id == id).Noun))} does not {verb} in this film: there is nothing to take away.";
            return true;
        }

        if (shots.Count == 0 || !(clause.Negated || shots.Any(i => draft.Shots[i].Beats.Any(beat => Does(beat) && beat.Outcome == Failure))))
        {
            return false;
        }

        command.UseAll();
        return draft.Change(shots, shot => shot with
        {
            Beats = [.. shot.Beats.Where(beat => !(clause.Negated && Does(beat))).Select(beat => Does(beat) ? beat with { Outcome = Success } : beat)],
        });
    }

    private static bool End(Command command, BoardDraft draft, ActorClause clause, string outcome)
    {
        foreach (var i in command.Scope.Shots.Reverse())
        {
            var beats = draft.Shots[i].Beats;
            var attempts = Enumerable.Range(0, beats.Count).Where(at => clause.Ids.Contains(beats[at].Who) || (beats[at].What is { } what && clause.Ids.Contains(what))).ToList();
            if (attempts.Count == 0)
            {
                continue;
            }

            // What already has an end; else what is done to or towards something; else the last thing done.
            var chosen = attempts.LastOrDefault(at => beats[at].Outcome is not null, attempts.LastOrDefault(at => beats[at].What is not null || beats[at].Toward is not null, attempts[^1]));
            command.UseAll();
            draft.Change([i], shot => shot with
            {
                Beats = [.. shot.Beats.Select((beat, at) => at == chosen ? beat with { Outcome = outcome } : beat).Where((beat, at) => !(outcome == Success && beat.Verb == "miss" && at != chosen && attempts.Contains(at)))],
            });
            return true;
        }

        return false;
    }

    private static string Opposite(string outcome) => outcome == Success ? Failure : Success;
}
