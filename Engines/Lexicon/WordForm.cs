namespace Sora.Engines.Lexicon;

/// <summary>The open classes of words.</summary>
public enum PartOfSpeech
{
    Noun,
    Verb,
    Adjective,
    Adverb,
}

/// <summary>How a form is made of its base form.</summary>
public enum Inflected
{
    /// <summary>It is the base form; of a verb also the infinitive and the plural of the present.</summary>
    Base,

    /// <summary>dogs, mice.</summary>
    Plural,

    /// <summary>runs.</summary>
    ThirdPerson,

    /// <summary>walked, ran, fallen: the past or its participle.</summary>
    Past,

    /// <summary>running.</summary>
    Progressive,

    /// <summary>faster.</summary>
    Comparative,

    /// <summary>fastest.</summary>
    Superlative,
}

/// <summary>One way to read a form.</summary>
/// <param name="Lemma">Base form, lower case; words of a compound are set apart by one space.</param>
/// <param name="Weight">Share of this reading among all of the form, by WordNet's counts; the readings of a form add up to 1.</param>
public readonly record struct WordForm(string Lemma, PartOfSpeech Part, Inflected Inflected, double Weight);
