using Sora.Engines.Direction.Reading;

namespace Sora.Engines.Direction.FilmLanguage;

/// <summary>A word of the text, lower case; "close-up" is two. Quoted words are left out.</summary>
/// <param name="Opens">Whether a mark, a line end or a quotation stands before it, or nothing at all.</param>
internal readonly record struct PlainWord(string Text, TextSpan Span, bool Opens)
{
    /// <summary>Cuts a text into words. Linear in its length; takes any text.</summary>
    public static List<PlainWord> Cut(string text, IReadOnlyList<TextSpan> skipped)
    {
        var words = new List<PlainWord>();
        var opens = true;
        var skip = 0;
        for (var i = 0; i < text.Length;)
        {
            while (skip < skipped.Count && skipped[skip].End <= i)
            {
                skip++;
            }

            if (skip < skipped.Count && skipped[skip].Start <= i)
            {
                i = skipped[skip].End;
                opens = true;
            }
            else if (char.IsAsciiLetterOrDigit(text[i]) || char.IsLetter(text[i]))
            {
                var end = i + 1;
                while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsInner(text, end)))
                {
                    end++;
                }

                words.Add(new(Plain(text[i..end]), new(i, end), opens));
                opens = false;
                i = end;
            }
            else
            {
                opens |= text[i] is not (' ' or '-' or '\t' or '‐' or '‑' or '\'' or '’');
                i++;
            }
        }

        return words;
    }

    private static bool IsInner(string text, int i) => text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]);

    private static string Plain(string word) => word.Replace('’', '\'').ToLowerInvariant();
}
