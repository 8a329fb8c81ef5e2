using System.Text;

namespace Sora.Engines.Direction;

/// <summary>Cuts a prompt into words, marks and quotations. Linear in its length; takes any text.</summary>
internal static class Tokenizer
{
    // Longer quotations are read as plain words: an unclosed mark must not swallow the film.
    private const int LongestQuote = 600;

    /// <summary>Tokens in order.</summary>
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = Plain(text[i]);
            if (c == '"' && ClosingQuote(text, i) is { } end)
            {
                Flush();
                tokens.Add(new Token(TokenKind.Quote, text[(i + 1)..end].Trim()));
                i = end;
            }
            else if (char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c) || char.IsSymbol(c) || (IsJoiner(c) && word.Length > 0 && NextIsLetter(text, i)))
            {
                word.Append(c);
            }
            else
            {
                Flush();
                if (c == ',')
                {
                    tokens.Add(new Token(TokenKind.Pause, ","));
                }
                else if (c is '.' or ';' or ':' or '!' or '?' or '\n' or '(' or ')' or '—')
                {
                    tokens.Add(new Token(TokenKind.Stop, c.ToString()));
                }
            }
        }

        Flush();
        return tokens;

        void Flush()
        {
            if (word.Length > 0)
            {
                tokens.Add(new Token(TokenKind.Word, word.ToString()));
                word.Clear();
            }
        }
    }

    private static char Plain(char c) => c switch
    {
        '“' or '”' or '„' or '«' or '»' => '"',
        '’' or '‘' => '\'',
        '‐' or '‑' => '-',
        '–' => '—',
        '\r' => '\n',
        _ => c,
    };

    private static bool IsJoiner(char c) => c is '-' or '\'' or '.';

    private static bool NextIsLetter(string text, int i) =>
        i + 1 < text.Length && (char.IsLetter(text[i + 1]) || (text[i] == '.' && char.IsDigit(text[i + 1]) && char.IsDigit(text[i - 1])) || (text[i] == '-' && char.IsDigit(text[i + 1])))
        && !(text[i] == '.' && char.IsLetter(text[i + 1]));

    private static int? ClosingQuote(string text, int open)
    {
        var last = Math.Min(text.Length - 1, open + LongestQuote);
        for (var i = open + 1; i <= last; i++)
        {
            if (Plain(text[i]) == '"')
            {
                return i > open + 1 ? i : null;
            }
        }

        return null;
    }
}
