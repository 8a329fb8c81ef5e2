using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>"slower" stretches the picture's time; "the dog should run faster" is the dog's manner.</summary>
internal sealed class Speed : IOperation
{
    private static readonly string[] Slow = ["slower", "slow", "slowly"];
    private static readonly string[] Fast = ["faster", "quicker", "speed", "quickly", "fast"];
    private static readonly string[] SlowManners = ["slowly", "slow", "gently"];
    private static readonly string[] FastManners = ["quickly", "fast", "quick"];

    public bool TryApply(Command command, BoardDraft draft)
    {
        if (command.Find(0, "motion", "camera", "music", "slow-motion") >= 0)
        {
            return false;
        }

        if (RealTime(command, draft))
        {
            return true;
        }

        var (slow, fast) = (command.Find(0, Slow), command.Find(0, Fast));
        if ((slow < 0 && fast < 0) || command.FindQuote() >= 0)
        {
            return false;
        }

        var slower = slow >= 0 || command.Find(0, "half") >= 0;
        var at = slow >= 0 ? slow : fast;
        var who = new CastReferences(draft).Search(command, 0);
        if (who is { } actors && !command.Is(actors.Start, "it", "they", "them"))
        {
            return Manner(command, draft, actors, at, slower);
        }

        // "a slow song", "fast cars" are no speeds of the film.
        if (!command.IsBare(0, at) && !OnlySpeed(command))
        {
            return false;
        }

        command.UseAll();
        var factor = command.Find(0, "much", "lot") >= 0 ? 4 : 2;
        draft.Change(command.Scope, shot => shot with { Look = Stretch(shot.Look, slower ? factor : 1.0 / factor) });
        return true;
    }

    private static bool OnlySpeed(Command command) =>
        command.Words.All(word => word.Is("slow", "speed", "down", "up", "it", "make", "play", "run", "go", "everything", "things", "slower", "faster", "much", "bit", "a", "the", "film", "video", "lot", "little", "more", "slowly", "quickly", "half", "twice", "double", "as", "fast", "at", "this", "should", "be", "quicker", "please"));

    private static bool RealTime(Command command, BoardDraft draft)
    {
        var real = (command.Find(0, "real", "normal", "usual", "regular") is >= 0 and var at && command.Is(at + 1, "time", "speed")) || command.Find(0, "real-time") >= 0;
        if (real)
        {
            command.UseAll();
            draft.Change(command.Scope, shot => shot with { Look = shot.Look with { SlowMotion = null, TimeLapse = null } });
        }

        return real;
    }

    private static bool Manner(Command command, BoardDraft draft, (IReadOnlyList<string> Ids, int Start, int End) who, int at, bool slower)
    {
        // A verb that they do not do yet is another command: "the dog should run fast".
        var verb = ActorClause.Read(command, draft)?.Verb(command);
        var shots = draft.With(command.Scope, who.Ids).Where(i => draft.Shots[i].Beats.Any(Does)).ToList();
        if (shots.Count == 0)
        {
            return false;
        }

        command.Use(0, Math.Max(at + 1, who.End));
        var (now, gone) = slower ? ("slowly", FastManners) : ("quickly", SlowManners);
        draft.Change(shots, shot => shot with
        {
            Beats = [.. shot.Beats.Select(beat => Does(beat) ? beat with { Manner = [.. (beat.Manner ?? []).Except(gone).Except([now]).Take(StoryboardLimits.Words - 1), now] } : beat)],
        });
        return true;

        bool Does(Beat beat) => who.Ids.Contains(beat.Who) && (verb is null or "be" or "go" or "move" or "slow" or "speed" or "get" || beat.Verb == verb);
    }

    private static Look Stretch(Look look, double factor)
    {
        var speed = (look.TimeLapse ?? 1) / (look.SlowMotion ?? 1) / factor;
        return speed < 1
            ? look with { SlowMotion = Math.Min(Math.Round(1 / speed, 3), StoryboardLimits.SlowMotion), TimeLapse = null }
            : look with { SlowMotion = null, TimeLapse = speed > 1 ? Math.Min(Math.Round(speed, 3), StoryboardLimits.TimeLapse) : null };
    }
}
