namespace Sora.Engines.Direction.Reading;

/// <summary>Groups tagged words into noun phrases, verb groups and the words between them.</summary>
internal static class Chunker
{
    /// <summary>Chunks in order.</summary>
    public static List<Chunk> Read(TaggedToken[] words)
    {
        var chunks = new List<Chunk>();
        for (var i = 0; i < words.Length;)
        {
            var word = words[i];
            if (VerbGroupReader.Read(words, ref i) is { } verb)
            {
                chunks.Add(verb);
            }
            else if (NounPhraseReader.Read(words, ref i) is { } noun)
            {
                if (noun is { Head: "time", Count: { } times, Possessor: null })
                {
                    chunks.Add(new(ChunkKind.Adverb, $"{times} times", noun.Span));
                    continue;
                }

                var number = noun.IsPlural || noun.Count > 1 ? Agreement.Plural : noun.IsPronoun ? word.Number : noun.IsEither ? Agreement.Any : Agreement.Singular;
                chunks.Add(new(ChunkKind.Noun, noun.Head, noun.Span) { Noun = noun, Number = number });
            }
            else
            {
                i += Single(words, i, chunks);
            }
        }

        return chunks;
    }

    private static int Single(TaggedToken[] words, int i, List<Chunk> chunks)
    {
        var word = words[i];

        // "too high" is one thing to know.
        if (word.Token.Text == "too" && i + 1 < words.Length && words[i + 1].Tag is Tag.Adjective or Tag.Adverb)
        {
            chunks.Add(new(ChunkKind.Adverb, "too " + words[i + 1].Lemma, new(word.Token.Span.Start, words[i + 1].Token.Span.End)));
            return 2;
        }

        ChunkKind? kind = word.Tag switch
        {
            Tag.Adjective or Tag.Past => ChunkKind.Adjective,
            Tag.Adverb or Tag.Not => ChunkKind.Adverb,
            Tag.Preposition or Tag.Particle or Tag.To => ChunkKind.Preposition,
            Tag.Conjunction => ChunkKind.Conjunction,
            Tag.Subordinator => ChunkKind.Subordinator,
            Tag.Relative => ChunkKind.Relative,
            Tag.There => ChunkKind.There,
            Tag.Comma => ChunkKind.Comma,
            Tag.Quote => ChunkKind.Quote,
            Tag.Stop => word.Token.Kind == TokenKind.Break ? ChunkKind.Break : ChunkKind.Stop,
            _ => null,
        };
        if (kind is { } found)
        {
            chunks.Add(new(found, found is ChunkKind.Comma or ChunkKind.Break or ChunkKind.Stop ? word.Token.Text : word.Lemma, word.Token.Span) { Quotation = word.Token.Quotation });
        }

        return 1;
    }
}
