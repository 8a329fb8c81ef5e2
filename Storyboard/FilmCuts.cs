namespace Sora.Storyboards;

/// <summary>What can be done to films without reading a word: a shot is taken again, shots of several films are put together. Shots that stay keep all that their pictures depend on.</summary>
public static class FilmCuts
{
    private const string Joiner = " / ";

    /// <summary>The film with that shot's seed changed; null when it has no such shot.</summary>
    /// <param name="film">Sound.</param>
    /// <param name="shotId">Of the shot that is taken again; the others keep their own seeds and start states.</param>
    /// <param name="seed">Null takes one that follows from the shot's present seed.</param>
    public static Storyboard? Reroll(Storyboard film, string shotId, long? seed)
    {
        ArgumentNullException.ThrowIfNull(film);
        var found = false;
        var shots = film.Shots.Select(shot =>
        {
            if (shot.Id != shotId)
            {
                return shot;
            }

            found = true;
            return shot with { Seed = seed ?? Next(shot.Seed ?? film.Seed) };
        }).ToList();
        return found ? film with { Shots = shots } : null;
    }

    /// <summary>One film of the pieces, in order. Shots keep their ids where no earlier one has it.</summary>
    /// <param name="pieces">At least one; each with the shots to take, by id in order, null for all.</param>
    /// <returns>The film, or the id that a piece does not have.</returns>
    public static (Storyboard? Film, string? MissingShot) Stitch(IReadOnlyList<(Storyboard Film, IReadOnlyList<string>? Shots)> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        ArgumentOutOfRangeException.ThrowIfZero(pieces.Count);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var shots = new List<Shot>();
        foreach (var (film, wanted) in pieces)
        {
            foreach (var id in wanted ?? [.. film.Shots.Select(shot => shot.Id)])
            {
                if (film.Shots.FirstOrDefault(shot => shot.Id == id) is not { } shot)
                {
                    return (null, id);
                }

                shots.Add(shot with { Id = Fresh(id, taken), Seed = shot.Seed ?? film.Seed });
            }
        }

        var films = pieces.Select(piece => piece.Film).ToList();
        return (films[0] with { Prompt = Shorten(string.Join(Joiner, films.Select(film => film.Prompt).Distinct(StringComparer.Ordinal))), Shots = shots, Flags = Together(films.SelectMany(film => film.Flags ?? []), StoryboardLimits.Flags), Unplaced = Together(films.SelectMany(film => film.Unplaced ?? []), StoryboardLimits.Unplaced) }, null);
    }

    // A step of the linear congruential generator of Knuth's MMIX, kept within what every JSON reader reads exactly.
    private static long Next(long seed) => (long)(((ulong)seed * 6364136223846793005 + 1442695040888963407) & ((1UL << 53) - 1));

    private static string Fresh(string id, HashSet<string> taken)
    {
        if (taken.Add(id))
        {
            return id;
        }

        for (var number = taken.Count + 1; ; number++)
        {
            var other = FormattableString.Invariant($"shot-{number}");
            if (taken.Add(other))
            {
                return other;
            }
        }
    }

    private static string Shorten(string prompt) => prompt.Length <= StoryboardLimits.PromptCharacters ? prompt : prompt[..(char.IsHighSurrogate(prompt[StoryboardLimits.PromptCharacters - 1]) ? StoryboardLimits.PromptCharacters - 1 : StoryboardLimits.PromptCharacters)];

    private static IReadOnlyList<T>? Together<T>(IEnumerable<T> items, int most) => items.Distinct().Take(most).ToList() is { Count: > 0 } list ? list : null;
}
