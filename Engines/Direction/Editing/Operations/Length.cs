using System.Globalization;
using Sora.Storyboards;

namespace Sora.Engines.Direction.Editing.Operations;

/// <summary>"make it last twice as long", "the second shot should last 3 seconds", "2 seconds shorter": shots with all times in them are stretched.</summary>
internal sealed class Length : IOperation
{
    private const double Some = 1.5;

    public bool TryApply(Command command, BoardDraft draft)
    {
        if (new CastReferences(draft).Search(command, 0) is { } meant && !command.Is(meant.Start, "it", "them", "they"))
        {
            return false;
        }

        // "The first and last shots 3 seconds long": each of them.
        if (command.Scope is { Named: true, IsFilm: false, Shots.Count: > 1 })
        {
            var parts = command.Scope.Shots.Select(i => new Command(command.Words, command.Scope with { Shots = [i] })).ToList();
            var all = parts.TrueForAll(part => TryApply(part, draft));
            command.Note = parts.Select(part => part.Note).FirstOrDefault(note => note is not null);
            return all;
        }

        var old = command.Scope.Shots.Sum(i => (decimal)draft.Shots[i].Seconds);
        if (Asked(command, (double)old) is not { } seconds)
        {
            return false;
        }

        command.UseAll();
        seconds = Math.Round(seconds, 3);
        var whole = seconds + draft.Shots.Sum(shot => shot.Seconds) - (double)old;
        if (seconds < 0.1 * command.Scope.Shots.Count || whole > StoryboardLimits.FilmSeconds)
        {
            command.Note = string.Create(CultureInfo.InvariantCulture, $"The film would last {whole:0.###} seconds: it may be {StoryboardLimits.FilmSeconds} at most, and a shot 0.1 at least.");
            return true;
        }

        var fitted = FilmLength.Fit(draft.Original with { Shots = [.. command.Scope.Shots.Select(i => draft.Shots[i])] }, seconds);
        for (var i = 0; i < command.Scope.Shots.Count; i++)
        {
            draft.Shots[command.Scope.Shots[i]] = fitted.Shots[i];
        }

        return true;
    }

    private static double? Asked(Command command, double old)
    {
        var unit = command.Find(0, "second", "seconds", "s", "sec", "secs", "minute", "minutes");
        var longer = command.Find(0, "longer", "lengthen", "extend", "prolong", "stretch") >= 0;
        var shorter = command.Find(0, "shorter", "shorten", "trim") >= 0;
        if (unit > 0 && Amount(command.Words[unit - 1]) is { } amount)
        {
            var seconds = amount * (command.Is(unit, "minute", "minutes") ? 60 : 1);
            var by = command.Find(0, "by") >= 0 || command.Find(0, "more", "less") >= 0 || command.Is(unit + 1, "longer", "shorter");
            return (longer || command.Find(0, "more", "add") >= 0) && by ? old + seconds : (shorter || command.Find(0, "less") >= 0) && by ? old - seconds : seconds;
        }

        var lasts = command.Find(0, "long", "last", "lasts", "length", "duration", "longer", "shorter") >= 0;
        if (lasts && Times(command) is { } factor)
        {
            return old * factor;
        }

        return command.Find(0, "longer", "lengthen", "shorter", "shorten") >= 0 ? old * (longer ? Some : 1 / Some) : null;
    }

    private static double? Times(Command command)
    {
        if (command.Find(0, "twice", "double", "doubled") >= 0)
        {
            return 2;
        }

        if (command.Find(0, "half", "halve", "halved") >= 0)
        {
            return 0.5;
        }

        return command.Find(1, "times") is > 0 and var times && Amount(command.Words[times - 1]) is { } amount ? amount : null;
    }

    private static double? Amount(InstructionWord word) =>
        !word.IsWord ? null
        : double.TryParse(word.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 10_000 ? number
        : EnglishWords.Number(word.Text);
}
