namespace Sora.Engines.Direction;

/// <summary>What a token is, before its meaning is known.</summary>
internal enum TokenKind
{
    Word,

    /// <summary>Comma.</summary>
    Pause,

    /// <summary>Full stop, semicolon, colon, question or exclamation mark, dash, line end.</summary>
    Stop,

    /// <summary>A whole quotation; the text is what stands between the marks.</summary>
    Quote,
}

/// <summary>A word, a mark or a quotation of the prompt.</summary>
/// <param name="original">As it stands in the prompt.</param>
internal sealed class Token(TokenKind kind, string original)
{
    public TokenKind Kind { get; } = kind;

    public string Original { get; } = original;

    /// <summary>Lower case, for the tables.</summary>
    public string Text { get; } = kind == TokenKind.Quote ? original : original.ToLowerInvariant();

    /// <summary>Whether something of the storyboard came of it.</summary>
    public bool Used { get; set; }

    public bool IsWord => Kind == TokenKind.Word;
}
