
namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>Deletes, swaps, moves, repeats and adds shots. Reads the command with its scope still in it.</summary>
internal sealed class ShotList(IDirector director)
{
    private static readonly string[] Delete = ["delete", "remove", "drop", "cut", "lose", "skip", "erase", "omit"];
    private static readonly string[] Where = ["where", "which", "of", "with", "showing", "in", "that", "when"];

    /// <summary>As <see cref="IOperation.TryApply"/>.</summary>
    public bool TryApply(Command command, BoardDraft draft) =>
        TryDelete(command, draft) || TrySwap(command, draft) || TryReverse(command, draft) || TryMove(command, draft) || TryRepeat(command, draft) || TryRetake(command, draft) || TryAdd(command, draft);

    private static bool TryDelete(Command command, BoardDraft draft)
    {
        if (!command.Is(0, Delete) || ShotScope.Read(command.Words, command.Is(1, "out") ? 2 : 1, draft.Shots.Count) is not { } read || read.End != command.Count)
        {
            return false;
        }

        command.UseAll();
        if (Missing(command, draft, read.Scope))
        {
            return true;
        }

        if (read.Scope.Shots.Count == draft.Shots.Count)
        {
            command.Note = "A film needs at least one shot: none was deleted.";
            return true;
        }

        foreach (var i in read.Scope.Shots.Reverse())
        {
            draft.Shots.RemoveAt(i);
        }

        return true;
    }

    private static bool TrySwap(Command command, BoardDraft draft)
    {
        if (!command.Is(0, "swap", "switch", "exchange", "interchange") || Pair(command, 1, draft, "and", "with", "for") is not { } pair)
        {
            return false;
        }

        command.UseAll();
        if (!Missing(command, draft, pair.Scope) && pair is { First: { } a, Second: { } b })
        {
            (draft.Shots[a], draft.Shots[b]) = (draft.Shots[b], draft.Shots[a]);
        }

        return true;
    }

    private static bool TryReverse(Command command, BoardDraft draft)
    {
        if (!command.Is(0, "reverse") || command.Find(1, "order") < 0)
        {
            return false;
        }

        command.UseAll();
        draft.Shots.Reverse();
        return true;
    }

    // "move shot 3 before shot 1", "put the last shot first"
    private static bool TryMove(Command command, BoardDraft draft)
    {
        if (!command.Is(0, "move", "put") || ShotScope.Read(command.Words, 1, draft.Shots.Count) is not { } moved || Position(command, moved.End, draft) is not { } to || to.End != command.Count)
        {
            return false;
        }

        command.UseAll();
        if (!Missing(command, draft, moved.Scope) && moved.Scope.Shots is [var from, ..])
        {
            var shot = draft.Shots[from];
            draft.Shots.RemoveAt(from);
            draft.Shots.Insert(to.Index > from ? to.Index - 1 : to.Index, shot);
        }

        return true;
    }

    private static bool TryRepeat(Command command, BoardDraft draft)
    {
        if (!command.Is(0, "repeat", "duplicate", "copy") || ShotScope.Read(command.Words, 1, draft.Shots.Count) is not { } read || read.End != command.Count)
        {
            return false;
        }

        command.UseAll();
        if (!Missing(command, draft, read.Scope))
        {
            foreach (var i in read.Scope.Shots.Reverse())
            {
                draft.Shots.Insert(i + 1, draft.Shots[i] with { Id = draft.NewShotId() });
            }
        }

        return true;
    }

    // "another take of shot 2": only the seed.
    private static bool TryRetake(Command command, BoardDraft draft)
    {
        var at = command.Find(0, "take", "reroll", "re-roll", "retake", "reshoot", "seed");
        var again = (command.Is(0, "try", "do", "film", "shoot", "roll", "make") && command.Find(1, "again") > 0 && command.Count <= 8) || command.Is(at, "reroll", "re-roll", "retake", "reshoot")
            || (at > 0 && command.Find(0, "another", "new", "different", "second") is >= 0 and var other && other < at);
        if (!again)
        {
            return false;
        }

        var scope = ShotScope.All(draft.Shots.Count);
        for (var i = 0; i < command.Count; i++)
        {
            if (ShotScope.Read(command.Words, i, draft.Shots.Count) is { } read)
            {
                scope = read.Scope;
                break;
            }
        }

        command.UseAll();
        if (!Missing(command, draft, scope))
        {
            draft.Change(scope, shot => shot with { Seed = (shot.Seed ?? draft.Original.Seed) == draft.Seed ? unchecked(draft.Seed + 1) : draft.Seed });
        }

        return true;
    }

    private bool TryAdd(Command command, BoardDraft draft)
    {
        if (!command.Is(0, "add", "insert", "append", "include") || !command.Is(1, "a", "an", "another", "one", "new"))
        {
            return false;
        }

        var noun = command.Find(2, "shot", "scene");
        if (noun is < 0 or > 5)
        {
            return false;
        }

        var (at, rest) = (draft.Shots.Count, noun + 1);
        if (Position(command, rest, draft) is { } early)
        {
            (at, rest) = (early.Index, early.End);
        }

        var content = rest;
        while (content < command.Count && (command.Is(content, Where) || command.Words[content].Kind == WordKind.Comma))
        {
            content++;
        }

        var end = command.Count;
        for (var i = content + 1; i < command.Count && rest == noun + 1; i++)
        {
            if (Position(command, i, draft) is { } late && late.End == command.Count)
            {
                (at, end) = (late.Index, i);
            }
        }

        // "a wide shot of …" says how it is filmed, "a new shot of …" says nothing more.
        var qualities = command.Words.Skip(2).Take(noun - 2).Where(word => word.IsWord && !word.Is("new", "final", "last", "first", "extra", "more", "short", "long", "another", "different")).Select(word => word.Text).ToList();
        var text = end > content ? command.Text(content, end) + (qualities.Count > 0 ? $", {string.Join(' ', qualities)} shot" : "") : "";
        var neighbour = draft.Shots[Math.Clamp(at - 1, 0, draft.Shots.Count - 1)];
        var seconds = Math.Round(draft.Shots.Average(shot => shot.Seconds), 3);
        if (Fragment.Read(director, Grafting.WithNames(text, draft), seconds, draft.Seed) is not { } fragment || (fragment.Cast.Count == 0 && !fragment.HasFields))
        {
            return false;
        }

        command.Use(0, content);
        command.Use(end, command.Count);
        fragment.Use(command, content, end);
        draft.Flags.AddRange(fragment.Flags);
        draft.Shots.Insert(Math.Clamp(at, 0, draft.Shots.Count), Grafting.NewShot(fragment, neighbour, draft, seconds));
        return true;
    }

    // "before shot 2", "after the first shot", "at the end", "first", "to the beginning"
    private static (int Index, int End)? Position(Command command, int start, BoardDraft draft)
    {
        var i = start;
        if (command.Is(i, "before", "after", "following", "behind"))
        {
            return ShotScope.Read(command.Words, i + 1, draft.Shots.Count) is { Scope.Shots: [var shot, ..] } read ? (command.Is(i, "before") ? shot : shot + 1, read.End) : null;
        }

        if (command.Is(i, "first", "last") && i + 1 == command.Count)
        {
            return (command.Is(i, "first") ? 0 : draft.Shots.Count, i + 1);
        }

        if (command.Is(i, "at", "to", "in"))
        {
            i++;
            i += command.Is(i, "the") ? 1 : 0;
            i += command.Is(i, "very") ? 1 : 0;
            if (command.Is(i, "beginning", "start", "front", "opening", "end"))
            {
                return (command.Is(i, "end") ? draft.Shots.Count : 0, i + 1);
            }
        }

        return null;
    }

    private static (int? First, int? Second, ShotScope Scope)? Pair(Command command, int start, BoardDraft draft, params string[] joints)
    {
        if (ShotScope.Read(command.Words, start, draft.Shots.Count) is not { } first)
        {
            return null;
        }

        if (first.End == command.Count && first.Scope.Shots.Count + (first.Scope.Missing is null ? 0 : 1) == 2)
        {
            return (first.Scope.Shots[0], first.Scope.Shots.Count > 1 ? first.Scope.Shots[1] : null, first.Scope);
        }

        return command.Is(first.End, joints) && ShotScope.Read(command.Words, first.End + 1, draft.Shots.Count) is { } second && second.End == command.Count
            ? (first.Scope.Shots.Cast<int?>().FirstOrDefault(), second.Scope.Shots.Cast<int?>().FirstOrDefault(), first.Scope with { Missing = first.Scope.Missing ?? second.Scope.Missing })
            : null;
    }

    private static bool Missing(Command command, BoardDraft draft, ShotScope scope)
    {
        if (scope.Missing is { } number)
        {
            command.Note = Notes.NoShot(number, draft);
        }

        return scope.Missing is not null;
    }
}
