namespace Sora.Engines.Direction.Reading;

/// <summary>What a token is, before its part of speech is known.</summary>
internal enum TokenKind
{
    Word,
    Comma,

    /// <summary>Semicolon, colon, dash or bracket: a clause ends, a sentence need not.</summary>
    Break,

    /// <summary>Full stop, question or exclamation mark, line end.</summary>
    Stop,

    /// <summary>A whole quotation.</summary>
    Quote,
}

/// <summary>A word, a mark or a quotation of the text.</summary>
/// <param name="Text">Lower case, with straight apostrophes; of a mark the mark.</param>
/// <param name="IsCapital">Whether the first letter is a capital that says something: not in a text all in capitals.</param>
/// <param name="Quotation">Index of the quotation; -1 for none.</param>
internal readonly record struct Token(TokenKind Kind, string Text, TextSpan Span, bool IsCapital = false, int Quotation = -1);
