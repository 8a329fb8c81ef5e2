namespace Sora.Engines.Direction.Reading;

/// <summary>One happening or state of affairs: a verb, and who and what hang on it. A fragment without a verb ("a rocket on a pad") has only subjects; with a quotation they say it (MAN: "…"), or it is written on them.</summary>
internal sealed record Clause
{
    /// <summary>Null for a fragment.</summary>
    public VerbPhrase? Verb { get; init; }

    /// <summary>Who or what acts, shared by the verbs that "and" joins; of a passive, who is named by "by". Empty when nobody is named ("it is raining").</summary>
    public IReadOnlyList<NounPhrase> Subjects { get; init; } = [];

    /// <summary>Acted on. The grammatical subject of a passive stands here.</summary>
    public IReadOnlyList<NounPhrase> Objects { get; init; } = [];

    /// <summary>"gives HER a rose".</summary>
    public NounPhrase? Recipient { get; init; }

    /// <summary>Prepositional phrases that hang on the verb, in order; "between a bank and a bakery" is two of them.</summary>
    public IReadOnlyList<PrepositionalPhrase> Phrases { get; init; } = [];

    /// <summary>Adverbs and predicative adjectives: "slowly", "is TALL"; "too high", "one after another" and "3 times" are one each.</summary>
    public IReadOnlyList<Word> Adverbs { get; init; } = [];

    /// <summary>How it hangs on the clause before it or on the one that it belongs to.</summary>
    public ClauseLink Link { get; init; }

    /// <summary>Index within the text's clauses of the one that it hangs on, before or after it; of And, Then and But within a subordinate clause the one that they go on from. Null when it stands alone.</summary>
    public int? Governor { get; init; }

    /// <summary>Index of the quotation that it introduces ("she says …"); null for none.</summary>
    public int? Quotation { get; init; }
}

/// <summary>How a clause hangs on another.</summary>
internal enum ClauseLink
{
    /// <summary>The first, or after a full stop.</summary>
    None,

    /// <summary>and, a comma, a semicolon.</summary>
    And,

    /// <summary>then, before it next, after which, finally.</summary>
    Then,

    /// <summary>while, as, during which, a participle ("smiling").</summary>
    While,

    Until,
    But,
    Because,

    /// <summary>so that it, in order to, to + infinitive.</summary>
    Purpose,
    If,
    After,
    Before,

    /// <summary>who, which, that, or a participle that describes a noun ("a boy planting a seed").</summary>
    Relative,
}

/// <summary>A verb with what belongs to it.</summary>
/// <param name="Lemma">Base form: "blow", of a phrasal verb without its particle.</param>
/// <param name="Particle">"out" of "blows out"; null for none.</param>
/// <param name="Negated">"does not fall", "never", "without falling".</param>
/// <param name="Passive">"is carried".</param>
/// <param name="Modal">try, fail, refuse, begin, stop, keep, manage, want, almost, about, can, … when one governs it ("fails to catch", "is about to fall"); null for none.</param>
/// <param name="Span">Characters of the text.</param>
internal sealed record VerbPhrase(string Lemma, string? Particle, bool Negated, bool Passive, string? Modal, TextSpan Span);

/// <summary>A noun with what belongs to it.</summary>
internal sealed record NounPhrase
{
    /// <summary>Singular lemma, compounds as the lexicon has them: "ice cube"; a pronoun as it stands; of "the smallest" and "the blue one" one, a pronoun.</summary>
    public required string Head { get; init; }

    public required TextSpan Span { get; init; }

    public bool IsPronoun { get; init; }
    public bool IsPlural { get; init; }

    /// <summary>A proper name: "Anna".</summary>
    public bool IsName { get; init; }

    /// <summary>Exact number where one is named, else null. "a pair of" is 2.</summary>
    public int? Count { get; init; }

    /// <summary>What groups or measures it, singular: "tower" of "a tower of plates", "flock", "piece"; null for none.</summary>
    public string? Group { get; init; }

    /// <summary>a, the, same, another, other, each, every, no, some, many, …; null for none.</summary>
    public string? Determiner { get; init; }

    /// <summary>Adjectives, materials and nouns used as adjectives, in order, lemmas.</summary>
    public IReadOnlyList<string> Adjectives { get; init; } = [];

    /// <summary>Whose: "the boy's hat", "his head" (a pronoun).</summary>
    public NounPhrase? Possessor { get; init; }

    /// <summary>Prepositional phrases that hang on the noun: "a chef IN A WHITE HAT".</summary>
    public IReadOnlyList<PrepositionalPhrase> Phrases { get; init; } = [];
}

/// <summary>A preposition and what it governs.</summary>
internal sealed record PrepositionalPhrase(string Preposition, NounPhrase Object);

/// <summary>A word as its lemma, and where it stands.</summary>
internal readonly record struct Word(string Lemma, TextSpan Span);

/// <summary>Characters [Start, End) of the text that was read.</summary>
internal readonly record struct TextSpan(int Start, int End);
