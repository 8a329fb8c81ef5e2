namespace Sora.Engines.Direction.Reading;

/// <summary>Cuts a text into words, marks and quotations. Linear in its length; takes any text.</summary>
internal static class Tokenizer
{
    // "n't" and the like stand alone, as they do in full.
    private static readonly (string Ending, string[] Words)[] Contractions =
    [
        ("can't", ["can", "not"]), ("won't", ["will", "not"]), ("shan't", ["shall", "not"]), ("cannot", ["can", "not"]), ("let's", ["let", "us"]),
    ];

    private static readonly (string Ending, string Word)[] Endings = [("'re", "are"), ("'ll", "will"), ("'ve", "have"), ("'m", "am"), ("'d", "would")];

    private static readonly HashSet<string> TakesIs = ["it", "he", "she", "that", "there", "here", "who", "what", "everyone", "everybody", "someone", "somebody", "nobody"];

    /// <summary>Tokens in order, those within <paramref name="ignored"/> left out, and the quotations that they name.</summary>
    public static (List<Token> Tokens, List<Quotation> Quotations) Read(string text, IReadOnlyList<TextSpan> ignored)
    {
        var tokens = new List<Token>();
        var quotations = new List<Quotation>();
        var quotes = QuotationFinder.Find(text);
        var skip = new bool[text.Length];
        foreach (var span in ignored)
        {
            for (var i = Math.Max(0, span.Start); i < Math.Min(text.Length, span.End); i++)
            {
                skip[i] = true;
            }
        }

        var capitals = !IsShouted(text);
        var nextQuote = 0;
        for (var i = 0; i < text.Length;)
        {
            if (nextQuote < quotes.Count && quotes[nextQuote].Start == i)
            {
                var quote = quotes[nextQuote++];
                if (!skip[i])
                {
                    AddQuotation(text, quote, tokens, quotations);
                }

                i = quote.End;
            }
            else if (skip[i])
            {
                i++;
            }
            else if (IsWordCharacter(text, i))
            {
                var start = i;
                while (i < text.Length && !skip[i] && (nextQuote == quotes.Count || quotes[nextQuote].Start != i) && (IsWordCharacter(text, i) || Joins(text, i)))
                {
                    i++;
                }

                AddWord(text[start..i], new(start, i), capitals && char.IsUpper(text[start]), tokens);
            }
            else
            {
                AddMark(text[i], new(i, i + 1), tokens);
                i++;
            }
        }

        return (tokens, quotations);
    }

    private static void AddQuotation(string text, TextSpan quote, List<Token> tokens, List<Quotation> quotations)
    {
        var (start, end) = (quote.Start + 1, quote.End - 1);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        // The comma before the closing mark belongs to the sentence around it.
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
        {
            end--;
        }

        if (end > start)
        {
            tokens.Add(new(TokenKind.Quote, "\"", quote, Quotation: quotations.Count));
            quotations.Add(new(text[start..end], new(start, end)));
        }
    }

    private static void AddWord(string word, TextSpan span, bool isCapital, List<Token> tokens)
    {
        var lower = word.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('‐', '-').Replace('‑', '-');
        foreach (var (whole, words) in Contractions)
        {
            if (lower == whole)
            {
                tokens.Add(new(TokenKind.Word, words[0], span, isCapital));
                tokens.Add(new(TokenKind.Word, words[1], span));
                return;
            }
        }

        if (lower.EndsWith("n't", StringComparison.Ordinal) && lower.Length > 3)
        {
            tokens.Add(new(TokenKind.Word, lower[..^3], span, isCapital));
            tokens.Add(new(TokenKind.Word, "not", span));
            return;
        }

        foreach (var (ending, auxiliary) in Endings)
        {
            if (lower.EndsWith(ending, StringComparison.Ordinal) && lower.Length > ending.Length)
            {
                var cut = span.End - ending.Length;
                tokens.Add(new(TokenKind.Word, lower[..^ending.Length], new(span.Start, cut), isCapital));
                tokens.Add(new(TokenKind.Word, auxiliary, new(cut, span.End)));
                return;
            }
        }

        if (lower.EndsWith("'s", StringComparison.Ordinal) && lower.Length > 2)
        {
            var owner = lower[..^2];
            tokens.Add(new(TokenKind.Word, owner, new(span.Start, span.End - 2), isCapital));
            tokens.Add(new(TokenKind.Word, TakesIs.Contains(owner) ? "is" : "'s", new(span.End - 2, span.End)));
            return;
        }

        if (lower.EndsWith("s'", StringComparison.Ordinal) && lower.Length > 2)
        {
            tokens.Add(new(TokenKind.Word, lower[..^1], new(span.Start, span.End - 1), isCapital));
            tokens.Add(new(TokenKind.Word, "'s", new(span.End - 1, span.End)));
            return;
        }

        tokens.Add(new(TokenKind.Word, lower, span, isCapital));
    }

    private static void AddMark(char mark, TextSpan span, List<Token> tokens)
    {
        TokenKind? kind = mark switch
        {
            ',' or '，' or '、' or '/' => TokenKind.Comma,
            ';' or ':' or '—' or '–' or '(' or ')' or '[' or ']' or '|' or '•' or '→' => TokenKind.Break,
            '.' or '!' or '?' or '…' or '\n' or '\r' or '\u2028' or '\u2029' or '。' => TokenKind.Stop,
            _ => null,
        };

        // Marks in a row say no more than the strongest of them.
        if (kind is not { } found)
        {
            return;
        }

        if (tokens.Count > 0 && tokens[^1].Kind is TokenKind.Comma or TokenKind.Break or TokenKind.Stop)
        {
            if (found > tokens[^1].Kind)
            {
                tokens[^1] = new(found, mark.ToString(), span);
            }

            return;
        }

        tokens.Add(new(found, mark.ToString(), span));
    }

    private static bool IsWordCharacter(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || (char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark && i > 0 && char.IsLetter(text[i - 1]));

    private static bool Joins(string text, int i)
    {
        if (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
        {
            return false;
        }

        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        return text[i] switch
        {
            '-' or '‐' or '‑' => char.IsLetterOrDigit(next),
            '\'' or '’' or '‘' => char.IsLetter(next) || text[i - 1] is 's' or 'S',
            '.' or ',' => char.IsDigit(text[i - 1]) && char.IsDigit(next),
            _ => false,
        };
    }

    private static bool IsShouted(string text)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper > lower;
    }
}
