namespace Sora.Engines.Lexicon;

/// <summary>What a noun does in its clause.</summary>
public enum NounRole
{
    Unknown,

    /// <summary>Who or what acts: "a bat FLIES".</summary>
    Subject,

    /// <summary>Acted on: "SWINGS a bat".</summary>
    Object,
}

/// <summary>What stands around a noun and decides which of its meanings is meant.</summary>
/// <param name="Verb">Lemma of the verb that it hangs on; null for none.</param>
/// <param name="Role">How it hangs on the verb.</param>
/// <param name="Words">Lemmas of the other nouns, verbs and adjectives of the text, in order.</param>
public readonly record struct NounContext(string? Verb, NounRole Role, IReadOnlyList<string> Words)
{
    public static readonly NounContext None = new(null, NounRole.Unknown, []);
}
