namespace Sora.Engines.Direction.Reading;

/// <summary>Reads English into clauses.</summary>
internal interface IReader
{
    /// <summary>Same text, same reading. Never throws; time grows with the length of the text only.</summary>
    /// <param name="text">Up to 32,000 characters.</param>
    /// <param name="ignored">Spans that have been read as something else (film language, headings): neither words nor pauses.</param>
    ReadText Read(string text, IReadOnlyList<TextSpan> ignored);
}

/// <summary>What was read.</summary>
/// <param name="Clauses">In order of the text.</param>
/// <param name="Quotations">In order of the text, without their marks.</param>
internal sealed record ReadText(IReadOnlyList<Clause> Clauses, IReadOnlyList<Quotation> Quotations);

/// <summary>Quoted words.</summary>
/// <param name="Text">Verbatim, without the marks.</param>
internal sealed record Quotation(string Text, TextSpan Span);
