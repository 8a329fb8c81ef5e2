using Sora.Engines.Direction.FilmLanguage;
using Sora.Engines.Direction.Reading;
using Sora.Engines.Lexicon;
using Sora.Storyboards;

namespace Sora.Engines.Direction;

/// <summary>Words of the prompt that no entry of the ledger accounts for.</summary>
internal static class Leftovers
{
    private static readonly HashSet<string> Small = WordTable.Set("without within upon onto than its their there then now while who whose a's both each other as if like just even only own it's");

    /// <summary>Each word once, as it stands in the prompt, in order; small words that hold sentences together are not missed.</summary>
    public static List<string> Find(string prompt, IReadOnlyList<TextSpan> quotations, Ledger ledger)
    {
        var covered = ledger.Covered(prompt.Length);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var left = new List<string>();
        foreach (var word in PlainWord.Cut(prompt, quotations))
        {
            if (!covered[word.Span.Start] && !FunctionWords.IsGrammar(word.Text) && !Small.Contains(word.Text) && Add(prompt[word.Span.Start..word.Span.End]))
            {
                continue;
            }
        }

        foreach (var quotation in quotations)
        {
            // The marks themselves are never accounted for; what they hold is.
            if (!covered[Math.Min(quotation.Start + 1, prompt.Length - 1)])
            {
                Add(prompt[quotation.Start..quotation.End].Trim());
            }
        }

        foreach (var symbol in Symbols(prompt))
        {
            Add(symbol);
        }

        return left;

        bool Add(string text)
        {
            if (text.Length == 0 || left.Count >= StoryboardLimits.Unplaced || !seen.Add(text))
            {
                return false;
            }

            left.Add(text);
            return true;
        }
    }

    // Emoji and the like: seen by whoever wrote them, read by nobody here.
    private static IEnumerable<string> Symbols(string prompt)
    {
        foreach (var rune in prompt.EnumerateRunes())
        {
            if (System.Text.Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.OtherSymbol && rune.Value > 0xff)
            {
                yield return rune.ToString();
            }
        }
    }
}
