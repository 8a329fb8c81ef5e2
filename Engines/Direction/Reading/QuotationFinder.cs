namespace Sora.Engines.Direction.Reading;

/// <summary>Finds what stands in quotation marks: straight and curly, double and single, low and angular ones. Linear; an unclosed mark quotes nothing.</summary>
internal static class QuotationFinder
{
    // Longer ones are read as plain words: a forgotten mark must not swallow the film.
    private const int LongestDouble = 600;
    private const int LongestSingle = 300;

    /// <summary>Spans with their marks, in order, none overlapping.</summary>
    public static List<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        var closers = new Closers(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (Close(text, i, closers) is { } end)
            {
                found.Add(new(i, end + 1));
                i = end;
            }
        }

        return found;
    }

    private static int? Close(string text, int open, Closers closers)
    {
        var close = text[open] switch
        {
            '"' when !Follows(text, open) => closers.Double(open),
            '“' or '„' or '”' or '‟' when !Follows(text, open) => closers.Double(open),
            '«' => closers.Guillemet(open),
            '‹' => closers.Guillemet(open),
            '\'' or '‘' or '‚' when !Follows(text, open) => closers.Single(open),
            _ => -1,
        };

        var longest = text[open] is '\'' or '‘' or '‚' ? LongestSingle : LongestDouble;
        return close > open + 1 && close - open <= longest && !string.IsNullOrWhiteSpace(text[(open + 1)..close]) ? close : null;
    }

    // 12" and the boys' hats: a mark right after a letter or a digit opens nothing.
    private static bool Follows(string text, int at) => at > 0 && char.IsLetterOrDigit(text[at - 1]);

    // For every place the next mark that may close, found in one pass from the end.
    private sealed class Closers
    {
        private readonly int[] _double;
        private readonly int[] _guillemet;
        private readonly int[] _single;
        private readonly int[] _firmSingle;

        public Closers(string text)
        {
            (_double, _guillemet, _single, _firmSingle) = (new int[text.Length + 1], new int[text.Length + 1], new int[text.Length + 1], new int[text.Length + 1]);
            (_double[^1], _guillemet[^1], _single[^1], _firmSingle[^1]) = (-1, -1, -1, -1);
            for (var i = text.Length - 1; i >= 0; i--)
            {
                var c = text[i];
                var closesSingle = c is '\'' or '’' or '‘' && i > 0 && !char.IsWhiteSpace(text[i - 1]) && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));
                _double[i] = c is '"' or '”' or '“' ? i : _double[i + 1];
                _guillemet[i] = c is '»' or '›' ? i : _guillemet[i + 1];
                _single[i] = closesSingle ? i : _single[i + 1];
                _firmSingle[i] = closesSingle && text[i - 1] is '.' or ',' or '!' or '?' or '…' ? i : _firmSingle[i + 1];
            }
        }

        public int Double(int open) => _double[open + 1];

        public int Guillemet(int open) => _guillemet[open + 1];

        // 'The dogs' owner is here.' The mark after a full stop closes rather than the one after a word, if one is near.
        public int Single(int open)
        {
            var firm = _firmSingle[open + 1];
            return firm >= 0 && firm - open <= LongestSingle ? firm : _single[open + 1];
        }
    }
}
