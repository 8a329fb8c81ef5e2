using System.Text;
using Sora.Engines.Lexicon;

namespace Sora.Engines.Direction.Editing;

internal enum WordKind
{
    Word,
    Comma,

    /// <summary>Ends a command: full stop, semicolon, line end.</summary>
    Stop,

    /// <summary>A whole quotation; the text is what stands between the marks.</summary>
    Quote,
}

/// <summary>A word, mark or quotation of an instruction.</summary>
/// <param name="original">As it stands.</param>
internal sealed class InstructionWord(WordKind kind, string original)
{
    private const int LongestQuote = 2_000;

    public WordKind Kind { get; } = kind;

    public string Original { get; } = original;

    /// <summary>Lower case; of a quotation and a mark as it stands.</summary>
    public string Text { get; } = kind == WordKind.Word ? original.ToLowerInvariant() : original;

    /// <summary>Whether something came of it.</summary>
    public bool Used { get; set; }

    public bool IsWord => Kind == WordKind.Word;

    public bool Is(params ReadOnlySpan<string> words) => IsWord && words.Contains(Text);

    /// <summary>Base form as that part of speech; null when it cannot be one.</summary>
    public string? Lemma(PartOfSpeech part) => IsWord ? EnglishWords.Lemma(Text, part) : null;

    /// <summary>Cuts an instruction into words. Linear in its length; takes any text.</summary>
    public static List<InstructionWord> Read(string text)
    {
        var words = new List<InstructionWord>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = Plain(text[i]);
            if (ClosingQuote(text, i, word.Length == 0) is { } end)
            {
                Flush();
                words.Add(new InstructionWord(WordKind.Quote, text[(i + 1)..end].Trim()));
                i = end;
            }
            else if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsInside(text, i, word.Length > 0))
            {
                word.Append(c);
            }
            else
            {
                Flush();
                if (c == ',')
                {
                    words.Add(new InstructionWord(WordKind.Comma, ","));
                }
                else if (c is '.' or ';' or '!' or '?' or '\n' or '\r')
                {
                    words.Add(new InstructionWord(WordKind.Stop, "."));
                }
            }
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0)
            {
                words.Add(new InstructionWord(WordKind.Word, word.ToString()));
                word.Clear();
            }
        }
    }

    // "black-and-white", "girl's", "0.5"
    private static bool IsInside(string text, int i, bool started) =>
        started && Plain(text[i]) is '-' or '\'' or '.' && i + 1 < text.Length
        && (text[i] == '.' ? char.IsDigit(text[i + 1]) && char.IsDigit(text[i - 1]) : char.IsLetterOrDigit(text[i + 1]));

    private static char Plain(char c) => c switch
    {
        '“' or '”' or '„' or '«' or '»' or '「' or '」' => '"',
        '’' or '‘' => '\'',
        '‐' or '‑' => '-',
        _ => c,
    };

    // A single mark opens a quotation only where no word can be going on, and closes it only where one has ended.
    private static int? ClosingQuote(string text, int open, bool free)
    {
        var mark = Plain(text[open]);
        if (mark != '"' && (mark != '\'' || !free))
        {
            return null;
        }

        var last = Math.Min(text.Length - 1, open + LongestQuote);
        for (var i = open + 1; i <= last; i++)
        {
            if (Plain(text[i]) == mark && (mark == '"' || i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
            {
                return i > open + 1 ? i : null;
            }
        }

        return null;
    }
}
