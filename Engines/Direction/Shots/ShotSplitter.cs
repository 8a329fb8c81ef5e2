using Sora.Engines.Direction.Reading;

namespace Sora.Engines.Direction.Shots;

/// <summary>Cuts a prompt into shots where it says that one begins.</summary>
internal static class ShotSplitter
{
    /// <summary>At least one shot.</summary>
    /// <param name="most">Shots beyond these are joined to the last.</param>
    /// <param name="filmSeconds">Where the last time stamp leads to.</param>
    public static ShotTexts Split(string prompt, IReadOnlyList<TextSpan> quotations, int most, double filmSeconds)
    {
        var marks = ShotMarks.Find(prompt, quotations);
        var shots = new List<ShotText>();
        TextSpan? preamble = null;
        var first = marks.Count > 0 ? marks[0].Span.Start : prompt.Length;
        if (HasWords(prompt, 0, first))
        {
            if (marks.Count > 1 && marks[0].Numbered)
            {
                preamble = new(0, first);
            }
            else
            {
                shots.Add(new(new(0, first), null, null, []));
            }
        }

        for (var i = 0; i < marks.Count; i++)
        {
            var start = marks[i].Span.End;
            var end = i + 1 < marks.Count ? marks[i + 1].Span.Start : prompt.Length;
            var said = marks[i].Said;

            // "Scene 2 – INT. KITCHEN": one mark right behind another says more of the same shot.
            if (!HasWords(prompt, start, end) && i + 1 < marks.Count)
            {
                marks[i + 1] = Joined(marks[i], marks[i + 1]);
                continue;
            }

            if (HasWords(prompt, start, end) || said.Count > 0)
            {
                shots.Add(new(new(start, end), shots.Count > 0 ? marks[i].Transition : null, Seconds(marks, i, filmSeconds), said));
            }
        }

        if (shots.Count == 0)
        {
            shots.Add(new(new(0, prompt.Length), null, null, []));
            preamble = null;
        }

        if (shots.Count > most)
        {
            shots[most - 1] = shots[most - 1] with { Span = new(shots[most - 1].Span.Start, prompt.Length), Seconds = null };
            shots.RemoveRange(most, shots.Count - most);
        }

        return new(shots, preamble, [.. marks.Select(mark => mark.Span)]);
    }

    private static ShotMark Joined(ShotMark before, ShotMark mark) => mark with
    {
        Said = [.. before.Said, .. mark.Said],
        At = mark.At ?? before.At,
        Until = mark.Until ?? before.Until,
        Seconds = mark.Seconds ?? before.Seconds,
        Transition = before.Transition ?? mark.Transition,
        Numbered = before.Numbered || mark.Numbered,
    };

    private static double? Seconds(List<ShotMark> marks, int i, double filmSeconds)
    {
        var mark = marks[i];
        if (mark.Seconds is { } said)
        {
            return said;
        }

        var until = mark.Until ?? (i + 1 < marks.Count ? marks[i + 1].At : mark.At is { } at && filmSeconds > at ? filmSeconds : null);
        return until - mark.At is > 0 and var length ? length : null;
    }

    private static bool HasWords(string prompt, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(prompt[i]))
            {
                return true;
            }
        }

        return false;
    }
}
