namespace Sora.Engines.Direction.Reading;

/// <summary>Reads English by a shallow grammar of its own: tokens, parts of speech, phrases, clauses. Linear in the length of the text.</summary>
internal sealed class PlainReader : IReader
{
    /// <inheritdoc/>
    public ReadText Read(string text, IReadOnlyList<TextSpan> ignored)
    {
        var (tokens, quotations) = Tokenizer.Read(text, ignored);
        var tagged = Tagger.Read(ClosedClass.JoinPhrases(tokens));
        return new(ClauseBuilder.Read(Chunker.Read(tagged)), quotations);
    }
}
