
namespace Sora.Engines.Lexicon;

/// <summary>How well a class of things fits what stands around a noun: Tables/clues.txt.</summary>
internal static class NounClues
{
    private const double OfVerb = 20;
    private const double OfWord = 10;

    // Words that stand near everything weigh no more than so many.
    private const int MostWords = 3;

    private sealed record Clue(string Class, HashSet<string> Does, HashSet<string> Suffers, HashSet<string> Near);

    private static readonly Lazy<Clue[]> Clues = new(() =>
    [
        .. EmbeddedTable.Rows("clues.txt").Select(row => new Clue(row[0], Set(row[1]), Set(row[2]), Set(row[3]))),
    ]);

    /// <summary>A factor of at least 1 by which the class gains.</summary>
    public static double Fit(string lemma, string className, NounContext context)
    {
        if (context.Verb is null && context.Words.Count == 0)
        {
            return 1;
        }

        var (found, verbFits) = (0, false);
        foreach (var clue in Clues.Value)
        {
            if (!className.StartsWith(clue.Class, StringComparison.Ordinal))
            {
                continue;
            }

            if (context.Verb is { } verb && ((context.Role != NounRole.Object && clue.Does.Contains(verb)) || (context.Role != NounRole.Subject && clue.Suffers.Contains(verb))))
            {
                verbFits = true;
            }

            foreach (var word in context.Words)
            {
                if (found < MostWords && word != lemma && clue.Near.Contains(word))
                {
                    found++;
                }
            }
        }

        return 1 + (verbFits ? OfVerb : 0) + (found * OfWord);
    }

    private static HashSet<string> Set(string column) => column.Split(' ').ToHashSet(StringComparer.Ordinal);
}
