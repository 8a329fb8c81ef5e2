namespace Sora.Engines.Direction.Shots;

/// <summary>Shares the film's length among its shots.</summary>
internal static class ShotLengths
{
    /// <summary>Whole milliseconds that add up to the film's length exactly, as decimal fractions do.</summary>
    /// <param name="said">Seconds that the prompt gives a shot; null where it gives none.</param>
    /// <param name="natural">About how long each shot's action takes, above 0.</param>
    public static List<double> Share(double filmSeconds, IReadOnlyList<double?> said, IReadOnlyList<double> natural)
    {
        // Lengths that the prompt gives keep their proportions when the film is shorter or longer than they are together.
        var known = said.OfType<double>().DefaultIfEmpty(0).Sum();
        var open = said.Count(length => length is null);
        var left = filmSeconds - known;
        var openTotal = left > 0.5 * open ? left : Math.Max(0.5 * open, filmSeconds * open / said.Count);
        var naturalTotal = said.Select((length, i) => length is null ? natural[i] : 0).Sum();
        var weights = said.Select((length, i) => length ?? (openTotal * natural[i] / naturalTotal)).ToList();

        var total = (decimal)filmSeconds;
        var sum = weights.Sum();
        var lengths = new List<double>();
        var (start, passed) = (0m, 0.0);
        for (var i = 0; i < weights.Count; i++)
        {
            passed += weights[i];
            var end = i == weights.Count - 1 ? total : Math.Round(total * (decimal)(passed / sum), 3);

            // A millisecond at least, for it and for each shot after it.
            var latest = total - (0.001m * (weights.Count - 1 - i));
            end = i == weights.Count - 1 ? total : Math.Min(Math.Max(end, start + 0.001m), latest);
            lengths.Add((double)(end - start));
            start = end;
        }

        return lengths;
    }
}
