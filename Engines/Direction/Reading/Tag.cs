namespace Sora.Engines.Direction.Reading;

/// <summary>Part of speech, as fine as reading needs it.</summary>
internal enum Tag : byte
{
    Stop,
    Comma,
    Quote,
    Noun,
    Plural,
    Name,

    /// <summary>he, they, someone, "one" that stands alone.</summary>
    Pronoun,

    /// <summary>him, them.</summary>
    ObjectPronoun,

    /// <summary>his, her before a noun.</summary>
    Possessive,

    /// <summary>The 's of "the boy's".</summary>
    Genitive,
    Determiner,
    Number,
    Adjective,
    Adverb,

    /// <summary>walks, walk, walked, is.</summary>
    Finite,

    /// <summary>walk after "to" or "can", and in commands.</summary>
    Base,

    /// <summary>walking.</summary>
    Present,

    /// <summary>broken, carried.</summary>
    Past,
    Be,
    Have,
    Do,
    Modal,
    To,
    Not,
    Preposition,

    /// <summary>off, up, away: a preposition that stands alone.</summary>
    Particle,

    /// <summary>and, or, but, then.</summary>
    Conjunction,

    /// <summary>while, because, until.</summary>
    Subordinator,

    /// <summary>who, which, that.</summary>
    Relative,

    /// <summary>The "there" of "there is".</summary>
    There,
}

/// <summary>Number that a verb agrees with or a noun has.</summary>
internal enum Agreement : byte
{
    None,
    Singular,
    Plural,
    Any,
}

/// <summary>One way to take a word.</summary>
/// <param name="Lemma">Base form.</param>
/// <param name="Cost">0 for the usual way, about one more for each halving of its frequency.</param>
internal readonly record struct Candidate(Tag Tag, string Lemma, int Cost, Agreement Number = Agreement.None);
