namespace Sora.Engines.Direction.Reading;

/// <summary>What a group of words is to the clause around it.</summary>
internal enum ChunkKind
{
    Noun,
    Verb,
    Preposition,
    Adverb,

    /// <summary>An adjective without its noun: "tall" of "is tall".</summary>
    Adjective,
    Conjunction,
    Subordinator,
    Relative,
    There,
    Comma,
    Break,
    Stop,
    Quote,
}

/// <summary>How a verb stands.</summary>
internal enum VerbForm
{
    Finite,

    /// <summary>A command, or the bare form after "makes him".</summary>
    Base,

    /// <summary>walking.</summary>
    Present,

    /// <summary>carried, without an auxiliary.</summary>
    Past,

    /// <summary>to walk.</summary>
    Infinitive,
}

/// <summary>Words that belong together.</summary>
/// <param name="Text">Lemma of a single word, the mark of a mark.</param>
internal sealed record Chunk(ChunkKind Kind, string Text, TextSpan Span)
{
    /// <summary>Of a noun.</summary>
    public NounDraft? Noun { get; init; }

    /// <summary>Of a verb.</summary>
    public VerbPhrase? Verb { get; init; }

    public VerbForm Form { get; init; }

    /// <summary>Number of a noun, or the one that a finite verb asks for.</summary>
    public Agreement Number { get; init; }

    /// <summary>Adverbs within a verb group.</summary>
    public IReadOnlyList<Word> Adverbs { get; init; } = [];

    /// <summary>Index of a quotation.</summary>
    public int Quotation { get; init; } = -1;

    /// <summary>Whether the word may be taken both ways: a preposition that may join clauses, or the other way round.</summary>
    public bool IsPreposition => Kind == ChunkKind.Preposition;
}
