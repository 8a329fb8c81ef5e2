using System.Text;

namespace Sora.Engines.Lexicon;

/// <summary>Folds text so that disguised spellings of a word come out alike.</summary>
internal static class GateText
{
    private const int LongestWord = 64;

    /// <param name="Folded">Lower case without accents and punctuation; digits as they stand.</param>
    /// <param name="Bare">Without a plural's or possessive's s; null where there is none.</param>
    /// <param name="Start">First character in the text.</param>
    /// <param name="End">One past the last.</param>
    public readonly record struct Word(string Folded, string? Bare, int Start, int End);

    /// <summary>Words of the text. Punctuation within a word is left out; single letters set apart ("m i c k e y") are one word.</summary>
    public static List<Word> Words(string text)
    {
        var words = new List<Word>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            AddRun(text, start, i, words);
        }

        return words;
    }

    /// <summary>The key as it stands and with digits and signs read as the letters they stand for.</summary>
    public static IEnumerable<string> Readings(string key)
    {
        yield return key;
        if (key.AsSpan().IndexOfAny("0134578@$!|") >= 0)
        {
            yield return Letters(key, 'i');
            yield return Letters(key, 'l');
        }
    }

    private static string Letters(string key, char one) => string.Create(key.Length, (key, one), static (letters, source) =>
    {
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = source.key[i] switch
            {
                '0' => 'o',
                '1' or '!' or '|' => source.one,
                '3' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '7' => 't',
                '8' => 'b',
                var other => other,
            };
        }
    });

    private static void AddRun(string text, int start, int end, List<Word> words)
    {
        // A sentence's full stop or bracket is no part of the word; neither are a comma or slash between two.
        var folded = new StringBuilder();
        var (from, to) = (-1, start);
        var apostrophe = -1;
        for (var i = start; i <= end; i++)
        {
            var c = i < end ? Fold(text[i]) : '\0';
            if (c == '\0' && (i == end || text[i] is ',' or ';' or ':' or '/' or '"' or '(' or ')' or '—' or '…'))
            {
                if (folded.Length is > 0 and <= LongestWord)
                {
                    Add(folded.ToString(), apostrophe, from, to, words);
                }

                folded.Clear();
                (from, apostrophe) = (-1, -1);
                continue;
            }

            if (c == '\0')
            {
                apostrophe = text[i] is '\'' or '’' ? folded.Length : apostrophe;
                continue;
            }

            from = from < 0 ? i : from;
            to = i + 1;
            folded.Append(c);
        }
    }

    private static void Add(string folded, int apostrophe, int from, int to, List<Word> words)
    {
        // Letters set apart by spaces belong together.
        if (folded.Length == 1 && words.Count > 0 && words[^1] is { Folded.Length: <= LongestWord } last && last.End == from - 1 && (last.Folded.Length == 1 || last.End - last.Start >= (2 * last.Folded.Length) - 1))
        {
            words[^1] = new(last.Folded + folded, null, last.Start, to);
            return;
        }

        var bare = apostrophe >= 0 && apostrophe >= folded.Length - 1 && folded[^1] == 's' ? folded[..^1]
            : folded.Length > 3 && folded[^1] == 's' && folded[^2] != 's' ? folded[..^1]
            : null;
        words.Add(new(folded, bare, from, to));
    }

    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' or '@' or '$' or '&' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '!' or '|' => '\0',
        >= 'à' and <= 'å' or >= 'À' and <= 'Å' or 'ā' or 'Ā' => 'a',
        'ç' or 'Ç' or 'ć' or 'č' or 'Ć' or 'Č' => 'c',
        >= 'è' and <= 'ë' or >= 'È' and <= 'Ë' or 'ę' or 'ě' or 'ē' => 'e',
        >= 'ì' and <= 'ï' or >= 'Ì' and <= 'Ï' or 'ı' or 'İ' => 'i',
        'ñ' or 'Ñ' or 'ń' => 'n',
        >= 'ò' and <= 'ö' or >= 'Ò' and <= 'Ö' or 'ø' or 'Ø' or 'ō' => 'o',
        >= 'ù' and <= 'ü' or >= 'Ù' and <= 'Ü' or 'ū' => 'u',
        'ý' or 'ÿ' => 'y',
        'ł' or 'Ł' => 'l',
        'š' or 'Š' or 'ş' or 'Ş' or 'ś' => 's',
        'ž' or 'Ž' or 'ź' or 'ż' => 'z',
        'ğ' or 'Ğ' => 'g',
        // Full width.
        >= 'ａ' and <= 'ｚ' => (char)(c - 'ａ' + 'a'),
        >= 'Ａ' and <= 'Ｚ' => (char)(c - 'Ａ' + 'a'),
        // Cyrillic and Greek letters that look like Latin ones.
        'а' or 'А' or 'α' => 'a',
        'е' or 'Е' => 'e',
        'о' or 'О' or 'ο' => 'o',
        'р' or 'Р' => 'p',
        'с' or 'С' => 'c',
        'у' => 'y',
        'х' or 'Х' => 'x',
        'і' => 'i',
        'к' or 'К' => 'k',
        'м' or 'М' => 'm',
        'т' or 'Т' => 't',
        'в' or 'В' => 'b',
        'н' or 'Н' => 'h',
        _ => char.IsLetterOrDigit(c) ? c : '\0',
    };
}
