using System.Text.RegularExpressions;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction;

/// <summary>Takes camera, look, time and weather out of a shot's words before its sentences are read.</summary>
internal static partial class FilmLanguage
{
    private static readonly HashSet<string> Measures = WordTable.Set("stack pile tower row line pair group bunch load heap set");

    /// <summary>Fields that the words set; the first mention of a field stands. Marks what it read as used.</summary>
    public static void Read(List<Token> tokens, out Dictionary<string, string> fields)
    {
        fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens[i].IsWord)
            {
                continue;
            }

            if (Decade().IsMatch(tokens[i].Text))
            {
                tokens[i].Used = true;
                fields.TryAdd("era", tokens[i].Text);
            }
            else
            {
                SkipMeasure(tokens, i);
                i += Math.Max(0, ReadPhrase(tokens, i, fields) - 1);
            }
        }

        if (fields.GetValueOrDefault("era") is "1900s" or "1910s" or "1920s" or "1930s")
        {
            fields.TryAdd("monochrome", "true");
        }
    }

    // "a stack of boxes" shows boxes: the words before them must not become a thing of their own.
    private static void SkipMeasure(List<Token> tokens, int i)
    {
        if (!Measures.Contains(tokens[i].Text) || i + 1 >= tokens.Count || tokens[i + 1].Text != "of")
        {
            return;
        }

        (tokens[i].Used, tokens[i + 1].Used) = (true, true);
        if (i > 0 && FunctionWords.IsDeterminer(tokens[i - 1].Text))
        {
            tokens[i - 1].Used = true;
        }
    }

    private static int ReadPhrase(List<Token> tokens, int start, Dictionary<string, string> fields)
    {
        for (var words = Math.Min(Phrases.LongestInWords, tokens.Count - start); words >= 1; words--)
        {
            var phrase = tokens.GetRange(start, words);
            if (phrase.Any(token => !token.IsWord) || Phrases.Find(string.Join(' ', phrase.Select(token => token.Text))) is not { } setting)
            {
                continue;
            }

            fields.TryAdd(setting.Field, setting.Value);
            phrase.ForEach(token => token.Used = true);
            return words;
        }

        return 0;
    }

    [GeneratedRegex(@"^(1[89]|20)[0-9]0'?s$", RegexOptions.CultureInvariant)]
    private static partial Regex Decade();
}
