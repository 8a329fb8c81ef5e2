using System.Text;

namespace Sora.Grains.Feeds;

/// <summary>Reads texts as sets of word stems, so that "less shouting" meets "they shout".</summary>
public static class FeedTopics
{
    private const int ShortestStem = 3;
    private const int MostWords = 400;
    private static readonly string[] Endings = ["ings", "ing", "ies", "ers", "ed", "er", "es", "s", "y"];

    /// <summary>Stems of the words, each once.</summary>
    public static IReadOnlySet<string> Read(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var letter in text.Append(' '))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (word.Length > 0)
            {
                stems.Add(Stem(word.ToString()));
                word.Clear();
                if (stems.Count >= MostWords)
                {
                    break;
                }
            }
        }

        return stems;
    }

    /// <summary>Without the endings of English plurals and verb forms: the same stem for words of one family is enough, it need be no word.</summary>
    private static string Stem(string word)
    {
        var ending = Array.Find(Endings, ending => word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }
}
