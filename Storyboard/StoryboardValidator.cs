using static Sora.Storyboards.Faults;

namespace Sora.Storyboards;

/// <summary>Checks a storyboard against its schema, its inner references and <see cref="StoryboardLimits"/>.</summary>
public static class StoryboardValidator
{
    // Shot lengths are decimal fractions: their sum may exceed the limit by rounding only.
    private const double SumToleranceSeconds = 1e-6;

    /// <summary>All faults at once (the first hundred), each naming path, value and remedy; empty when the storyboard is sound. Never throws, whatever was read.</summary>
    public static IReadOnlyList<string> Validate(Storyboard board)
    {
        ArgumentNullException.ThrowIfNull(board);
        var faults = new Faults();
        if (board.Version != Storyboard.CurrentVersion)
        {
            faults.Add("version", Invariant($"{board.Version} is unknown; use {Storyboard.CurrentVersion}"));
        }

        faults.Text("prompt", board.Prompt, StoryboardLimits.PromptCharacters, mayBeEmpty: true);
        if (faults.Count("shots", board.Shots, StoryboardLimits.Shots))
        {
            Shots(board, faults);
        }

        if (board.Flags is { } flags && faults.Count("flags", flags, StoryboardLimits.Flags))
        {
            for (var i = 0; i < flags.Count; i++)
            {
                faults.Text(Invariant($"flags[{i}].word"), flags[i].Word, StoryboardLimits.PromptCharacters);
                faults.OneOf(Invariant($"flags[{i}].kind"), flags[i].Kind, Vocabulary.FlagKinds);
            }
        }

        if (board.Unplaced is { } unplaced && faults.Count("unplaced", unplaced, StoryboardLimits.Unplaced))
        {
            for (var i = 0; i < unplaced.Count; i++)
            {
                faults.Text(Invariant($"unplaced[{i}]"), unplaced[i], StoryboardLimits.PromptCharacters);
            }
        }

        return faults.All;
    }

    private static void Shots(Storyboard board, Faults faults)
    {
        if (board.Shots.Count == 0)
        {
            faults.Add("shots", "none; give at least one");
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        var nouns = new Dictionary<string, string>(StringComparer.Ordinal);
        var total = 0.0;
        for (var i = 0; i < board.Shots.Count; i++)
        {
            var path = Invariant($"shots[{i}]");
            var shot = board.Shots[i];
            if (faults.Text($"{path}.id", shot.Id, StoryboardLimits.NameCharacters) && !ids.Add(shot.Id))
            {
                faults.Add($"{path}.id", $"{Quote(shot.Id)} stands twice; give every shot its own");
            }

            new ShotValidator(shot, path, faults).Validate(nouns);
            total += shot.Seconds;
        }

        if (total > StoryboardLimits.FilmSeconds + SumToleranceSeconds)
        {
            faults.Add("shots", Invariant($"{total} seconds in all; make it at most {StoryboardLimits.FilmSeconds}"));
        }
    }
}
