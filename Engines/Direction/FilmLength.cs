using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>Stretches a film to the length that was asked for.</summary>
internal static class FilmLength
{
    /// <summary>The board with shots of whole milliseconds that add up to the length exactly, and all times within them stretched alike.</summary>
    /// <param name="board">Sound.</param>
    /// <param name="seconds">Above 0, at most 60; long enough to leave each shot a millisecond.</param>
    public static Storyboard Fit(Storyboard board, double seconds)
    {
        var asked = (decimal)seconds;
        var given = board.Shots.Sum(shot => (decimal)shot.Seconds);
        if (given == asked)
        {
            return board;
        }

        var shots = new List<Shot>();
        var (start, told) = (0m, 0m);
        foreach (var shot in board.Shots)
        {
            told += (decimal)shot.Seconds;
            var end = shots.Count == board.Shots.Count - 1 ? asked : Math.Round(asked * told / given, 3);
            shots.Add(Stretch(shot, (double)(end - start)));
            start = end;
        }

        return board with { Shots = shots };
    }

    private static Shot Stretch(Shot shot, double seconds)
    {
        var factor = seconds / shot.Seconds;
        return shot with
        {
            Seconds = seconds,
            Beats = [.. shot.Beats.Select(beat => beat with { At = Time(beat.At)!.Value, For = Time(beat.For) })],
            Speech = shot.Speech is { } speech ? [.. speech.Select(line => line with { At = Time(line.At) })] : null,
            Sounds = shot.Sounds is { } sounds ? [.. sounds.Select(cue => cue with { At = Time(cue.At) })] : null,
        };

        double? Time(double? time) => time is { } given ? Math.Min(Math.Round(given * factor, 3), seconds) : null;
    }
}
